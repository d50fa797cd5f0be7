import { useQuery } from '@tanstack/react-query'
import { phenomenonMessages } from '#features/country/phenomena/web/index.ts'
import styles from '#features/planning/plans/web/form.module.css'
import { planPageMessages } from '#features/planning/plans/web/messages/index.ts'
import { Failure } from '#platform/web/failure.tsx'
import { useReading, useWords } from '#platform/web/language.tsx'
import { ButtonLink } from '#ui/button.tsx'
import { DataTable } from '#ui/data-table.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { Link } from '#ui/link.tsx'
import { PageHeader } from '#ui/page-header.tsx'
import { Skeleton } from '#ui/skeleton.tsx'
import { analysisApi } from './api.ts'

/** Themes with criminal priorities or programme work. */
export default function StrategiesPage() {
  const words = useWords(planPageMessages)
  const phenomena = useWords(phenomenonMessages)
  const { name } = useReading()
  const found = useQuery(analysisApi.listStrategies.queryOptions({ input: {} }))
  return (
    <>
      <PageHeader
        title={words.strategies.title}
        lede={words.strategies.lede}
        actions={<ButtonLink href="/phenomena">{phenomena.title}</ButtonLink>}
      />
      {found.error ? (
        <Failure error={found.error} onRetry={() => void found.refetch()} />
      ) : !found.data ? (
        <Skeleton label={words.loading} rows={8} />
      ) : (
        <div className={found.data.length > 0 ? styles.ground : undefined}>
          <DataTable
            caption={words.strategies.title}
            rows={found.data}
            rowKey={(row) => row.phenomenonId}
            empty={
              <EmptyState kind="none_yet" title={words.strategies.none}>
                {words.strategies.noneText}
              </EmptyState>
            }
            columns={[
              {
                key: 'theme',
                head: words.strategies.theme,
                rowHead: true,
                cell: (row) => <Link href={`/strategies/${row.phenomenonId}`}>{name(row.names)}</Link>,
              },
              {
                key: 'priorities',
                head: words.strategies.criminalPriorities,
                align: 'end',
                cell: (row) => row.criminalPriorities,
              },
              {
                key: 'programmes',
                head: words.strategies.programmeWork,
                align: 'end',
                cell: (row) => row.programmeWork,
              },
            ]}
          />
        </div>
      )}
    </>
  )
}
