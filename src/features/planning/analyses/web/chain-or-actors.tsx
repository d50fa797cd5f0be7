import { useQuery } from '@tanstack/react-query'
import { planMessages } from '#features/planning/plans/messages/index.ts'
import styles from '#features/planning/plans/web/form.module.css'
import { planPageMessages } from '#features/planning/plans/web/messages/index.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { QueryView } from '#platform/web/query-view.tsx'
import { currentVocabulary } from '#shared/country-vocabulary.ts'
import { DataTable } from '#ui/data-table.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { Link } from '#ui/link.tsx'
import { Pill } from '#ui/pill.tsx'
import { analysisApi } from './api.ts'
import { analysisMessages } from './messages/index.ts'

/**
 * Shows an analysis as a table. Integral: all partners over the chain. Integrated: the columns of the country.
 */
export function ChainOrActors({ planId, kind }: { planId: string; kind: 'integral' | 'integrated' }) {
  const messages = useMessages(planPageMessages)
  const { analyses } = useMessages(analysisMessages)
  const common = useMessages(planMessages)
  const { name, renderText } = useLocalizedText()
  const columnMessages: Readonly<Record<string, string>> = {
    ...common.chainLinks,
    ...Object.fromEntries((currentVocabulary().actorColumns ?? []).map(({ code, names }) => [code, name(names)])),
  }
  const reading = useQuery(analysisApi.getAnalysis.queryOptions({ input: { planId, kind } }))
  return (
    <QueryView query={reading}>
      {(data) => (
        <DataTable
          caption={analyses[kind]}
          rows={data.lines}
          rowKey={(line) => line.elementId}
          empty={<EmptyState kind="none_yet" title={analyses.none} />}
          columns={[
            {
              key: 'what',
              head: messages.outline.element,
              rowHead: true,
              cell: (line) => <Link href={`/plans/${planId}?element=${line.elementId}`}>{renderText(line.title)}</Link>,
            },
            ...data.columns.map((column) => ({
              key: column,
              head: columnMessages[column] ?? column,
              cell: (line: (typeof data.lines)[number]) => {
                const items = line.cells[column] ?? []
                return items.length === 0 ? (
                  <Pill tone="warn">{analyses.empty}</Pill>
                ) : (
                  <ul className={styles.lines}>
                    {items.map((item) => (
                      <li key={item.elementId}>
                        <Link href={`/plans/${planId}?element=${item.elementId}`}>{renderText(item.title)}</Link>
                        {item.organisationNames && (
                          <span className={styles.quiet}> · {name(item.organisationNames)}</span>
                        )}
                      </li>
                    ))}
                  </ul>
                )
              },
            })),
          ]}
        />
      )}
    </QueryView>
  )
}
