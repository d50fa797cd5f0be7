import { useQuery } from '@tanstack/react-query'
import { approvalMessages, indicatorApi } from '#features/measurement/indicators/web/index.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { QueryView } from '#platform/web/query-view.tsx'
import type { Id } from '#shared/ids.ts'
import { Card } from '#ui/card.tsx'
import { Link } from '#ui/link.tsx'
import { SectionLabel } from '#ui/section-label.tsx'
import styles from './home.module.css'

/** Lists figures that wait for approval by the user's organisation, the latest years first. */
export function FiguresToApprove({ organisationId }: { organisationId: Id }) {
  const messages = useMessages(approvalMessages)
  const { name } = useLocalizedText()
  const query = useQuery(indicatorApi.approvals.listSheets.queryOptions({ input: { organisationId, limit: 3 } }))
  return (
    <QueryView query={query} showsLoading={false}>
      {({ rows, total }) => (
        <Card>
          <SectionLabel level={2}>{messages.home.heading}</SectionLabel>
          {rows.length === 0 ? (
            <p className={styles.quiet}>{messages.home.none}</p>
          ) : (
            <>
              <ul className={styles.changes}>
                {rows.map((row) => (
                  <li key={`${row.indicator} ${row.bodyId} ${row.from}`}>
                    {name(row.indicatorNames)}{' '}
                    <span className={styles.quiet}>{[name(row.bodyNames), row.from.slice(0, 4)].join(', ')}</span>
                  </li>
                ))}
              </ul>
              <p>
                <Link href={`/indicators/approvals?body=${organisationId}`}>{messages.home.all(total)}</Link>
              </p>
            </>
          )}
        </Card>
      )}
    </QueryView>
  )
}
