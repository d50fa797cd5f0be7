import { answerReaderMessages } from '#features/alignment/items/web/readers/messages/index.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { Card } from '#ui/card.tsx'
import { DataTable } from '#ui/data-table.tsx'
import type { CoverageMatrix, GroupedRows, Totals } from '../contract.ts'
import { hasNoKinds } from '../grouped/model.ts'
import styles from './country.module.css'

/** Answers per area, with the reason why they are not shown by name. In the order of the names, never of the answers. */
export function GroupedCard({ columns, grouped }: { columns: CoverageMatrix['columns']; grouped: GroupedRows }) {
  const messages = useMessages(answerReaderMessages).rows
  const { renderText } = useLocalizedText()
  return (
    <Card title={messages.title} hint={messages.hint(grouped.minimum)} flush>
      {grouped.rows.length === 0 ? (
        <p className={styles.quiet}>{messages.none}</p>
      ) : (
        <DataTable
          caption={messages.title}
          rows={grouped.rows}
          rowKey={(row) => `${row.areaId} ${row.organisationKind}`}
          columns={[
            {
              key: 'area',
              head: messages.area,
              rowHead: true,
              cell: (row) => (
                <>
                  {row.name || messages.elsewhere}
                  <div className={styles.quiet}>{messages.organisations(row.organisationCount)}</div>
                </>
              ),
            },
            ...columns.map((column, index) => ({
              key: column.elementId,
              head: renderText(column.title, column.code),
              cell: (row: GroupedRows['rows'][number]) => <GroupedCell totals={row.cells[index] ?? null} />,
            })),
          ]}
        />
      )}
    </Card>
  )
}

function GroupedCell({ totals }: { totals: Totals | null }) {
  const messages = useMessages(answerReaderMessages).rows
  if (totals === null) return <span className={styles.quiet}>{messages.withheld}</span>
  if (totals.requested === 0) return <span className={styles.quiet}>{messages.notAsked}</span>
  return (
    <>
      {hasNoKinds(totals)
        ? messages.answered(totals.withheld, totals.requested)
        : messages.carried(totals.carried, totals.requested)}
      {totals.no_answer > 0 && <div className={styles.quiet}>{messages.noAnswer(totals.no_answer)}</div>}
    </>
  )
}
