import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { alignmentPageMessages } from '#features/alignment/items/web/messages/index.ts'
import { usePath } from '#platform/web/address.ts'
import { Failure } from '#platform/web/failure.tsx'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { QueryView } from '#platform/web/query-view.tsx'
import { useMay } from '#platform/web/session.tsx'
import type { Id } from '#shared/ids.ts'
import { BarList } from '#ui/bar-list.tsx'
import { Button, ButtonLink } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { Link } from '#ui/link.tsx'
import { SidePanel } from '#ui/side-panel.tsx'
import { Skeleton } from '#ui/skeleton.tsx'
import type { UncoveredPhenomenon } from '../contract.ts'
import { signalApi } from './api.ts'
import styles from './uncovered-choices.module.css'

const useUncovered = (versionId: Id) =>
  useQuery(signalApi.listUncoveredPhenomena.queryOptions({ input: { versionId, limit: 40 } }))

/** Number of choices shown initially. */
const first = 6

/** Returns the key of a choice in the address. */
const toKey = (entry: UncoveredPhenomenon): string => entry.phenomenonId ?? entry.elements[0]?.elementId ?? ''

/** Choices of lower organisations that no item covers, and pending signals. */
export function UncoveredChoices({ planId, versionId }: { planId: Id; versionId: Id }) {
  const messages = useMessages(alignmentPageMessages)
  const { name, renderText } = useLocalizedText()
  const may = useMay()
  const path = usePath()
  const [all, setAll] = useState(false)
  const query = useUncovered(versionId)
  const signals = useQuery(
    signalApi.listSignals.queryOptions({ input: { upperPlanId: planId, status: 'open', limit: 1 } }),
  )
  const href = (key: string) => {
    const values = new URLSearchParams(location.search)
    values.delete('cell')
    values.set('show', `below.${key}`)
    return `${path}?${values}`
  }
  return (
    <Card
      title={messages.localChoices.title}
      hint={messages.localChoices.hint}
      actions={
        may('signal.write') ? (
          <ButtonLink size="small" href={`/alignment/signals?new=1&about=${planId}`}>
            {messages.localChoices.signal}
          </ButtonLink>
        ) : undefined
      }
    >
      <QueryView
        query={query}
        rows={4}
        empty={(choices) => choices.length === 0 && <p className={styles.quiet}>{messages.localChoices.none}</p>}
      >
        {(choices) => (
          <>
            <BarList
              label={messages.localChoices.title}
              bars={choices.slice(0, all ? undefined : first).map((entry) => ({
                id: toKey(entry),
                label: entry.names ? name(entry.names) : renderText(entry.title),
                value: entry.organisationCount,
                valueLabel: messages.localChoices.organisations(entry.organisationCount),
                href: href(toKey(entry)),
              }))}
            />
            {!all && choices.length > first && (
              <p className={styles.more}>
                <Button size="small" variant="quiet" onClick={() => setAll(true)}>
                  {messages.more}
                </Button>
              </p>
            )}
          </>
        )}
      </QueryView>
      {signals.data && signals.data.open > 0 && (
        <p className={styles.more}>
          <Link href="/alignment/signals?side=every&only=open">{messages.localChoices.signals(signals.data.open)}</Link>
        </p>
      )}
    </Card>
  )
}

/** The organisations that made the choice, and the elements concerned in their plans. */
export function UncoveredChoicePanel(props: { planId: Id; versionId: Id; panelKey: string; onClose: () => void }) {
  const { planId, versionId, panelKey, onClose } = props
  const messages = useMessages(alignmentPageMessages)
  const { name, renderText } = useLocalizedText()
  const may = useMay()
  const query = useUncovered(versionId)
  const entry = query.data?.find((each) => toKey(each) === panelKey)
  return (
    <SidePanel
      title={entry ? (entry.names ? name(entry.names) : renderText(entry.title)) : messages.localChoices.title}
      eyebrow={entry && messages.localChoices.organisations(entry.organisationCount)}
      closeLabel={messages.close}
      onClose={onClose}
    >
      {query.error ? (
        <Failure error={query.error} onRetry={() => void query.refetch()} />
      ) : !entry ? (
        <Skeleton label={messages.loading} />
      ) : (
        <>
          <ul className={styles.lines}>
            {entry.elements.map((element) => (
              <li key={element.elementId}>
                <Link href={`/plans/${element.planId}?element=${element.elementId}`}>{renderText(element.title)}</Link>
                <div className={styles.quiet}>{name(element.organisationNames)}</div>
              </li>
            ))}
          </ul>
          {may('signal.write') && (
            <p className={styles.more}>
              <ButtonLink
                href={`/alignment/signals?new=1&about=${planId}${entry.phenomenonId ? `&phenomenon=${entry.phenomenonId}` : ''}`}
              >
                {messages.localChoices.signal}
              </ButtonLink>
            </p>
          )}
        </>
      )}
    </SidePanel>
  )
}
