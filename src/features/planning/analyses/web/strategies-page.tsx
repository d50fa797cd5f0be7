import { useQuery } from '@tanstack/react-query'
import { phenomenonMessages } from '#features/country/phenomena/web/index.ts'
import styles from '#features/planning/plans/web/form.module.css'
import { useCountryText } from '#platform/web/country-text.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { QueryView } from '#platform/web/query-view.tsx'
import { ButtonLink } from '#ui/button.tsx'
import { DataTable } from '#ui/data-table.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { Link } from '#ui/link.tsx'
import { PageHeader } from '#ui/page-header.tsx'
import { analysisApi } from './api.ts'
import { strategyMessages } from './strategy-messages.ts'

/** Themes with criminal priorities or programme work. */
export default function StrategiesPage() {
  const messages = useMessages(strategyMessages)
  const getText = useCountryText()
  const phenomena = useMessages(phenomenonMessages)
  const { name } = useLocalizedText()
  const query = useQuery(analysisApi.listStrategies.queryOptions({ input: {} }))
  return (
    <>
      <PageHeader
        title={messages.title}
        intro={getText('strategiesIntro', messages.intro)}
        actions={<ButtonLink href="/phenomena">{phenomena.title}</ButtonLink>}
      />
      <QueryView query={query} rows={8}>
        {(data) => (
          <div className={data.length > 0 ? styles.ground : undefined}>
            <DataTable
              caption={messages.title}
              rows={data}
              rowKey={(row) => row.phenomenonId}
              empty={
                <EmptyState kind="none_yet" title={messages.none}>
                  {messages.noneText}
                </EmptyState>
              }
              columns={[
                {
                  key: 'theme',
                  head: messages.theme,
                  rowHead: true,
                  cell: (row) => <Link href={`/strategies/${row.phenomenonId}`}>{name(row.names)}</Link>,
                },
                {
                  key: 'priorities',
                  head: getText('strategyPriorities', messages.priorities),
                  align: 'end',
                  cell: (row) => row.criminalPriorities,
                },
                {
                  key: 'programmes',
                  head: getText('strategyProgrammes', messages.programmes),
                  align: 'end',
                  cell: (row) => row.programmeWork,
                },
              ]}
            />
          </div>
        )}
      </QueryView>
    </>
  )
}
