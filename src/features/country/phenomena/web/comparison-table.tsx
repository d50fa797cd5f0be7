import { useSearchValue } from '#platform/web/address.ts'
import { useReading, useWords } from '#platform/web/language.tsx'
import { saveFile } from '#platform/web/save-file.ts'
import { writeCsv } from '#shared/csv.ts'
import { Button } from '#ui/button.tsx'
import { DataTable } from '#ui/data-table.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { SelectField } from '#ui/fields.tsx'
import { type ComparedRow, type ListComparison, outcomes } from '../contract.ts'
import { phenomenonMessages } from './messages/index.ts'
import styles from './phenomena-page.module.css'

/**
 * Shows the comparison as a table, as the alternative to the chart and on narrow screens. It can be filtered by
 * outcome.
 */
export function ComparisonTable(props: { comparison: ListComparison; onSelect: (id: string) => void }) {
  const { from, to, rows, named } = props.comparison
  const words = useWords(phenomenonMessages)
  const { name } = useReading()
  const [asked, setOnly] = useSearchValue('relation')
  const byId = new Map(named.map((one) => [one.id, one]))
  const said = (id: string | null) => (id === null ? '' : name(byId.get(id)?.names) || (byId.get(id)?.code ?? ''))
  const counted = new Map(outcomes.map((one) => [one, rows.filter(({ outcome }) => outcome === one).length]))
  const only = outcomes.find((one) => one === asked && counted.get(one) !== 0)
  const shown = only ? rows.filter(({ outcome }) => outcome === only) : rows
  const way = ({ relations }: ComparedRow) => relations.map((one) => words.relations[one]).join(', ')
  const item = (id: string | null) =>
    id === null ? (
      <span className={styles.quiet}>{words.nothing}</span>
    ) : (
      <button type="button" className={styles.item} onClick={() => props.onSelect(id)}>
        {said(id)}
      </button>
    )
  const takeAway = () => {
    const heading = [words.fromCode, words.was, words.relation, words.toCode, words.became, words.author, words.note]
    const code = (id: string | null) => (id === null ? '' : (byId.get(id)?.code ?? ''))
    const lines = shown.map((row) => [
      ...[code(row.fromId), said(row.fromId), words.outcomes[row.outcome], code(row.toId), said(row.toId)],
      ...[row.author ?? '', row.note ?? ''],
    ])
    saveFile(`${from.code}-${to.code}.csv`, writeCsv([heading, ...lines]), 'text/csv')
  }
  return (
    <>
      <div className={styles.tableHead}>
        <SelectField
          label={words.only}
          value={only ?? ''}
          data={[
            { value: '', label: words.all(rows.length) },
            ...outcomes
              .filter((one) => counted.get(one) !== 0)
              .map((one) => ({ value: one, label: words.outcomeCount(words.outcomes[one], counted.get(one) ?? 0) })),
          ]}
          onChange={(event) => setOnly(event.currentTarget.value)}
        />
        <Button onClick={takeAway}>{words.exportCsv}</Button>
      </div>
      <DataTable
        stacks
        caption={words.table}
        captionVisible
        maxHeight="min(640px, 80dvh)"
        rows={shown}
        rowKey={(row) => `${row.fromId} ${row.toId}`}
        columns={[
          { key: 'from', head: words.was, rowHead: true, cell: (row) => item(row.fromId) },
          {
            key: 'relation',
            head: words.relation,
            cell: (row) => (
              <>
                {words.outcomes[row.outcome]}
                {row.relations.length > 1 && <span className={styles.way}>{words.through(way(row))}</span>}
              </>
            ),
          },
          { key: 'to', head: words.became, cell: (row) => item(row.toId) },
          { key: 'note', head: words.note, cell: (row) => row.note },
          { key: 'author', head: words.author, cell: (row) => row.author },
        ]}
        empty={<EmptyState kind="none_yet" title={words.noRelations} />}
      />
    </>
  )
}
