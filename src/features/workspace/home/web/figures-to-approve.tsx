import { useQuery } from '@tanstack/react-query'
import { indicatorApi } from '#features/measurement/indicators/web/index.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { QueryView } from '#platform/web/query-view.tsx'
import type { Id } from '#shared/ids.ts'
import { Card } from '#ui/card.tsx'
import { Link } from '#ui/link.tsx'
import { SectionLabel } from '#ui/section-label.tsx'
import styles from './home.module.css'
import { homeMessages } from './messages/index.ts'

/** Lists figures that wait for approval by the user's organisation, the latest years first. */
export function FiguresToApprove({ organisationId }: { organisationId: Id }) {
  const messages = useMessages(homeMessages).figures
  const { name } = useLocalizedText()
  const query = useQuery(indicatorApi.approvals.listSheets.queryOptions({ input: { organisationId, limit: 3 } }))
  return (
    <QueryView query={query} showsLoading={false}>
      {({ rows, total }) => (
        <Card>
          <SectionLabel level={2}>{messages.heading}</SectionLabel>
          {rows.length === 0 ? (
            <p className={styles.quiet}>{messages.none}</p>
          ) : (
            <>
              <ul className={styles.changes}>
                {rows.map((row) => (
                  <li key={`${row.indicator} ${row.reporterId} ${row.from}`}>
                    {name(row.indicatorNames)}{' '}
                    <span className={styles.quiet}>{[name(row.reporterNames), row.from.slice(0, 4)].join(', ')}</span>
                  </li>
                ))}
              </ul>
              <p>
                <Link href={`/indicators/approvals?organisation=${organisationId}`}>{messages.all(total)}</Link>
              </p>
            </>
          )}
        </Card>
      )}
    </QueryView>
  )
}
