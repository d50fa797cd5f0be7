import { useQuery } from '@tanstack/react-query'
import styles from '#features/planning/plans/web/form.module.css'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { QueryView } from '#platform/web/query-view.tsx'
import { Card } from '#ui/card.tsx'
import { DataTable } from '#ui/data-table.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { Stack } from '#ui/layout.tsx'
import { Pill } from '#ui/pill.tsx'
import { analysisApi } from './api.ts'
import { MeasureLines } from './measure-lines.tsx'
import { analysisMessages } from './messages/index.ts'

/** Shows how the measures of a plan are distributed over the levels of the approach. Empty levels are marked. */
export function SpreadAnalysis({ planId }: { planId: string }) {
  const messages = useMessages(analysisMessages)
  const { name } = useLocalizedText()
  const query = useQuery(analysisApi.getSpread.queryOptions({ input: { planId } }))
  return (
    <QueryView query={query}>
      {({ dimensions, unplaced }) => {
        const used = dimensions.filter((dimension) => dimension.used)
        return (
          <>
            {used.length === 0 && (
              <EmptyState kind="none_yet" title={messages.spreadNone}>
                {messages.spreadNoneText}
              </EmptyState>
            )}
            {used.map((dimension) => (
              <Card key={dimension.code} title={name(dimension.names) || dimension.code}>
                <DataTable
                  caption={name(dimension.names) || dimension.code}
                  rows={dimension.levels}
                  rowKey={(level) => level.code}
                  columns={[
                    {
                      key: 'level',
                      head: messages.level,
                      rowHead: true,
                      width: '22%',
                      cell: (level) => name(level.names) || level.code,
                    },
                    {
                      key: 'measures',
                      head: messages.measures,
                      width: '64%',
                      cell: (level) =>
                        level.items.length === 0 ? (
                          <Pill tone="warn">{messages.noMeasure}</Pill>
                        ) : (
                          <div className={styles.listed}>
                            <MeasureLines planId={planId} items={level.items} />
                          </div>
                        ),
                    },
                    {
                      key: 'organisations',
                      head: messages.organisations,
                      align: 'end',
                      cell: (level) =>
                        level.organisationCount === 0 ? (
                          <Pill tone="warn">{messages.noOrganisations}</Pill>
                        ) : (
                          level.organisationCount
                        ),
                    },
                  ]}
                />
              </Card>
            ))}
            {used.length > 0 && unplaced.length > 0 && (
              <details>
                <summary>
                  {messages.unplaced} ({unplaced.length})
                </summary>
                <Stack gap={14}>
                  <MeasureLines planId={planId} items={unplaced} />
                </Stack>
              </details>
            )}
          </>
        )
      }}
    </QueryView>
  )
}
