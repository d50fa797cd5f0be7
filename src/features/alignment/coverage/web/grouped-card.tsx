import { answerReaderMessages } from '#features/alignment/items/web/readers/messages/index.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { Card } from '#ui/card.tsx'
import { DataTable } from '#ui/data-table.tsx'
import type { CoverageMatrix, GroupedRows, Totals } from '../contract.ts'
import { hasNoKinds } from '../grouped/model.ts'
import styles from './country.module.css'

type Group = GroupedRows['rows'][number]

/**
 * Answers per area, with the reason why they are not shown by name: a row per element, a column per area. In the order
 * of the names, never of the answers. Areas of which every cell is withheld are named below the table.
 */
export function GroupedCard({ columns, grouped }: { columns: CoverageMatrix['columns']; grouped: GroupedRows }) {
  const messages = useMessages(answerReaderMessages).rows
  const { renderText } = useLocalizedText()
  const shown = grouped.rows.filter((group) => group.cells.some((cell) => cell !== null))
  const withheld = grouped.rows.filter((group) => !shown.includes(group))
  const getName = ({ name, organisationCount }: Group) =>
    `${name || messages.elsewhere} (${messages.organisations(organisationCount)})`
  return (
    <Card title={messages.title} hint={messages.hint}>
      {grouped.rows.length === 0 && <p className={styles.quiet}>{messages.none}</p>}
      {shown.length > 0 && (
        <DataTable
          caption={messages.title}
          rows={columns.map((column, place) => ({ column, place }))}
          rowKey={({ column }) => column.elementId}
          columns={[
            {
              key: 'element',
              head: messages.element,
              rowHead: true,
              cell: ({ column }) => renderText(column.title, column.code),
            },
            ...shown.map((group) => ({
              key: `${group.areaId} ${group.organisationKind}`,
              head: (
                <>
                  {group.name || messages.elsewhere}
                  <div className={styles.count}>{messages.organisations(group.organisationCount)}</div>
                </>
              ),
              cell: ({ place }: { place: number }) => <GroupedCell totals={group.cells[place] ?? null} />,
            })),
          ]}
        />
      )}
      {withheld.length > 0 && <p className={styles.note}>{messages.withheldAreas(withheld.map(getName).join(', '))}</p>}
      {grouped.rows.length > 0 && <p className={styles.note}>{messages.counting(grouped.minimum)}</p>}
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
