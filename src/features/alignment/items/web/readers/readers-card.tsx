import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { QueryView } from '#platform/web/query-view.tsx'
import { formatDate, formatMoment, legalToday } from '#shared/format.ts'
import type { Id } from '#shared/ids.ts'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { DateField } from '#ui/date-field.tsx'
import { TextField } from '#ui/fields.tsx'
import type { AnswerReaders } from '../../readers/contract.ts'
import { alignmentApi } from '../api.ts'
import { useAlignmentFeedback } from '../messages.ts'
import { answerReaderMessages } from './messages/index.ts'
import styles from './readers.module.css'

/** Who reads the answers of an organisation, per plan that asks, and their release. Empty if no law limits the readers. */
export function ReadersCard({ organisationId }: { organisationId: Id }) {
  const messages = useMessages(answerReaderMessages).card
  const query = useQuery(alignmentApi.answerReaders.listAnswerReaders.queryOptions({ input: { organisationId } }))
  return (
    <QueryView query={query} showsLoading={false}>
      {(plans) =>
        plans.length > 0 && (
          <Card title={messages.title} hint={messages.hint}>
            {plans.map((entry) => (
              <PlanReaders key={entry.plan.planId} entry={entry} />
            ))}
          </Card>
        )
      }
    </QueryView>
  )
}

function PlanReaders({ entry }: { entry: AnswerReaders }) {
  const messages = useMessages(answerReaderMessages).card
  const { language, name, renderText } = useLocalizedText()
  const { release } = entry
  return (
    <section className={styles.plan}>
      <h3>{renderText(entry.plan.title)}</h3>
      {release ? (
        <>
          <p>
            {messages.everyone} {messages.released(release.decidingBody, formatDate(release.decidedOn, language))}
          </p>
          {release.releasedBy && (
            <p className={styles.quiet}>
              {messages.recorded(release.releasedBy, formatMoment(release.releasedAt, language))}
            </p>
          )}
        </>
      ) : (
        <>
          <p>
            {messages.others(entry.minimum)} {entry.areaName && messages.area(entry.areaName)}
          </p>
          <details>
            <summary>
              {messages.named} ({entry.readers.length})
            </summary>
            <ul>
              {entry.readers.map((reader) => (
                <li key={reader.organisationId}>{name(reader.names)}</li>
              ))}
            </ul>
          </details>
        </>
      )}
      {entry.abilities.release && <ReleaseForm entry={entry} />}
    </section>
  )
}

function ReleaseForm({ entry: { plan, organisationId, release } }: { entry: AnswerReaders }) {
  const messages = useMessages(answerReaderMessages).card
  const [decidingBody, setDecidingBody] = useState('')
  const [decidedOn, setDecidedOn] = useState<string>(legalToday())
  const feedback = useAlignmentFeedback([alignmentApi.answerReaders.key()])
  const releasing = useMutation(alignmentApi.answerReaders.releaseAnswers.mutationOptions(feedback()))
  const withdrawing = useMutation(alignmentApi.answerReaders.withdrawAnswerRelease.mutationOptions(feedback()))
  const act = release ? withdrawing : releasing
  const isReady = decidingBody.trim() !== '' && decidedOn !== ''
  const decide = () =>
    act.mutate(
      { planId: plan.planId, organisationId, decidingBody, decidedOn },
      { onSuccess: () => setDecidingBody('') },
    )
  return (
    <div className={styles.form}>
      <TextField
        label={messages.decidingBody}
        value={decidingBody}
        maxLength={300}
        onChange={(event) => setDecidingBody(event.currentTarget.value)}
      />
      <DateField
        label={messages.decidedOn}
        value={decidedOn}
        onChange={(event) => setDecidedOn(event.currentTarget.value)}
      />
      <Button busy={act.isPending} disabled={!isReady} onClick={decide}>
        {release ? messages.withdraw : messages.release}
      </Button>
    </div>
  )
}
