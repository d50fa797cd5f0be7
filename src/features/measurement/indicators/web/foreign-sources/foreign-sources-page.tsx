import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { QueryView } from '#platform/web/query-view.tsx'
import { useMutationFeedback } from '#platform/web/use-mutation-feedback.ts'
import { formatCountry } from '#shared/country-name.ts'
import { isFilledText } from '#shared/filled-text.ts'
import { formatMoment } from '#shared/format.ts'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { TextAreaField } from '#ui/fields.tsx'
import { Row } from '#ui/layout.tsx'
import { Link } from '#ui/link.tsx'
import { PageHeader } from '#ui/page-header.tsx'
import { Pill } from '#ui/pill.tsx'
import type { ForeignSource } from '../../foreign-sources/contract.ts'
import { indicatorApi, indicatorClient } from '../api.ts'
import styles from '../indicators.module.css'
import { indicatorMessages } from '../messages/index.ts'
import { DeclareForm } from './declare-form.tsx'
import { foreignSourceMessages } from './messages/index.ts'

const tones = { declared: 'warn', confirmed: 'good', withdrawn: 'neutral' } as const

/** Lists the declared sources of figures of other countries, to declare, confirm and withdraw them. */
export default function ForeignSourcesPage() {
  const messages = useMessages(foreignSourceMessages)
  const common = useMessages(indicatorMessages)
  const query = useQuery(indicatorApi.foreignSources.listForeignSources.queryOptions({ input: {} }))
  const [withdrawn, setWithdrawn] = useState<ForeignSource>()
  return (
    <>
      <PageHeader
        eyebrow={<Link href="/indicators">{common.title}</Link>}
        title={messages.title}
        intro={messages.intro}
      />
      <QueryView query={query} rows={4}>
        {({ sources, abilities }) => (
          <div style={{ display: 'grid', gap: '1rem' }}>
            {abilities.declare.length > 0 && <DeclareForm organisationIds={abilities.declare} />}
            <Card title={messages.declared}>
              {sources.length === 0 && <p>{messages.none}</p>}
              {sources.map((source) => (
                <Source key={source.id} source={source} onWithdraw={() => setWithdrawn(source)} />
              ))}
            </Card>
          </div>
        )}
      </QueryView>
      <Withdraw source={withdrawn} onClose={() => setWithdrawn(undefined)} />
    </>
  )
}

function Source({ source, onWithdraw }: { source: ForeignSource; onWithdraw: () => void }) {
  const messages = useMessages(foreignSourceMessages)
  const { language, name } = useLocalizedText()
  const feedback = useMutationFeedback(messages.errors, [indicatorApi.key()])
  const confirm = useMutation({
    mutationFn: () => indicatorClient.foreignSources.confirmForeignSource({ id: source.id }),
    ...feedback(messages.confirmed),
  })
  const by = (person: string | null, at: string | null) =>
    [person, at && formatMoment(at, language)].filter(Boolean).join(', ')
  const title = `${formatCountry(source.country, language)} · ${name(source.organisation.names)}`
  return (
    <section aria-label={title} style={{ marginBlockEnd: '1.25rem', overflowWrap: 'anywhere' }}>
      <h3>
        {title} <Pill tone={tones[source.state]}>{messages.states[source.state]}</Pill>
      </h3>
      <p>
        {source.source} ({source.licence}){' '}
        {source.url && (
          <a href={source.url} rel="noreferrer">
            {source.url}
          </a>
        )}
      </p>
      <p className={styles.quiet}>
        {[
          source.areas.length === 0 ? messages.wholeCountry : source.areas.map(({ names }) => name(names)).join(', '),
          messages.declaredBy(by(source.declaredBy, source.declaredAt)),
          source.confirmedAt && messages.confirmedBy(by(source.confirmedBy, source.confirmedAt)),
          source.withdrawalReason,
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {(source.abilities.confirm || source.abilities.withdraw) && (
        <Row>
          {source.abilities.confirm && (
            <Button busy={confirm.isPending} onClick={() => confirm.mutate()}>
              {messages.confirm}
            </Button>
          )}
          {source.abilities.withdraw && (
            <Button variant="quiet" onClick={onWithdraw}>
              {messages.withdraw}
            </Button>
          )}
        </Row>
      )}
    </section>
  )
}

function Withdraw({ source, onClose }: { source: ForeignSource | undefined; onClose: () => void }) {
  const messages = useMessages(foreignSourceMessages)
  const feedback = useMutationFeedback(messages.errors, [indicatorApi.key()])
  const [reason, setReason] = useState('')
  const close = () => {
    setReason('')
    onClose()
  }
  const withdraw = useMutation({
    mutationFn: (id: string) => indicatorClient.foreignSources.withdrawForeignSource({ id, reason: reason.trim() }),
    ...feedback(messages.withdrawn, close),
  })
  return (
    <Dialog
      open={source !== undefined}
      onClose={close}
      title={messages.withdraw}
      description={messages.withdrawText}
      closeLabel={messages.cancel}
      size="small"
      footer={
        <>
          <Button onClick={close}>{messages.cancel}</Button>
          <Button
            variant="danger"
            busy={withdraw.isPending}
            disabled={!isFilledText(reason)}
            onClick={() => source && withdraw.mutate(source.id)}
          >
            {messages.withdraw}
          </Button>
        </>
      }
    >
      <TextAreaField
        label={messages.reason}
        autosize
        minRows={2}
        maxLength={1000}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </Dialog>
  )
}
