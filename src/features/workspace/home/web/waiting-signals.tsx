import { useQuery } from '@tanstack/react-query'
import { signalApi } from '#features/alignment/signals/web/index.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { QueryView } from '#platform/web/query-view.tsx'
import type { Id } from '#shared/ids.ts'
import { Card } from '#ui/card.tsx'
import { Link } from '#ui/link.tsx'
import { SectionLabel } from '#ui/section-label.tsx'
import styles from './home.module.css'
import { homeMessages } from './messages/index.ts'

/** Lists signals from lower levels without an answer, and parked signals whose date has come. */
export function WaitingSignals({ organisationId }: { organisationId: Id }) {
  const messages = useMessages(homeMessages)
  const { name, renderText } = useLocalizedText()
  const query = useQuery(
    signalApi.listSignals.queryOptions({ input: { addresseeId: organisationId, status: 'open', limit: 5 } }),
  )
  return (
    <QueryView query={query} showsLoading={false}>
      {({ rows }) => (
        <Card>
          <SectionLabel level={2}>{messages.signals}</SectionLabel>
          {rows.length === 0 ? (
            <p className={styles.quiet}>{messages.signalsNone}</p>
          ) : (
            <ul className={styles.changes}>
              {rows.map((signal) => (
                <li key={signal.id}>
                  <Link href="/alignment/signals?side=to&only=open">{renderText(signal.title)}</Link>{' '}
                  <span className={styles.quiet}>{messages.signalFrom(name(signal.ownerNames))}</span>
                </li>
              ))}
            </ul>
          )}
        </Card>
      )}
    </QueryView>
  )
}
