import { useSearchValue } from '#platform/web/address.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
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
  const { from, to, rows, phenomena } = props.comparison
  const messages = useMessages(phenomenonMessages)
  const { name } = useLocalizedText()
  const [requestedOutcome, setOnly] = useSearchValue('relation')
  const byId = new Map(phenomena.map((entry) => [entry.id, entry]))
  const formatName = (id: string | null) => (id === null ? '' : name(byId.get(id)?.names) || (byId.get(id)?.code ?? ''))
  const counted = new Map(outcomes.map((value) => [value, rows.filter(({ outcome }) => outcome === value).length]))
  const only = outcomes.find((outcome) => outcome === requestedOutcome && counted.get(outcome) !== 0)
  const visible = only ? rows.filter(({ outcome }) => outcome === only) : rows
  const formatRelations = ({ relations }: ComparedRow) =>
    relations.map((relation) => messages.relations[relation]).join(', ')
  const item = (id: string | null) =>
    id === null ? (
      <span className={styles.quiet}>{messages.noValue}</span>
    ) : (
      <button type="button" className={styles.item} onClick={() => props.onSelect(id)}>
        {formatName(id)}
      </button>
    )
  const getCode = (id: string | null) => (id === null ? '' : (byId.get(id)?.code ?? ''))
  const exportComparison = () => {
    saveFile(`${from.code}-${to.code}.csv`, writeCsv(toLines(visible, { messages, getCode, formatName })), 'text/csv')
  }
  return (
    <>
      <div className={styles.tableHead}>
        <SelectField
          label={messages.only}
          value={only ?? ''}
          data={[
            { value: '', label: messages.all(rows.length) },
            ...outcomes
              .filter((outcome) => counted.get(outcome) !== 0)
              .map((outcome) => ({
                value: outcome,
                label: messages.outcomeCount(messages.outcomes[outcome], counted.get(outcome) ?? 0),
              })),
          ]}
          onChange={(event) => setOnly(event.currentTarget.value)}
        />
        <Button onClick={exportComparison}>{messages.exportCsv}</Button>
      </div>
      <DataTable
        stacks
        caption={messages.table}
        captionVisible
        maxHeight="min(640px, 80dvh)"
        rows={visible}
        rowKey={(row) => `${row.fromId} ${row.toId}`}
        columns={[
          { key: 'from', head: messages.was, rowHead: true, cell: (row) => item(row.fromId) },
          {
            key: 'relation',
            head: messages.relation,
            cell: (row) => (
              <>
                {messages.outcomes[row.outcome]}
                {row.relations.length > 1 && (
                  <span className={styles.relation}>{messages.viaLists(formatRelations(row))}</span>
                )}
              </>
            ),
          },
          { key: 'to', head: messages.relatedItem, cell: (row) => item(row.toId) },
          { key: 'note', head: messages.note, cell: (row) => row.note },
          { key: 'author', head: messages.author, cell: (row) => row.author },
        ]}
        empty={<EmptyState kind="none_yet" title={messages.noRelations} />}
      />
    </>
  )
}

/** Returns the comparison as lines of a file, with a heading. */
function toLines(
  rows: readonly ComparedRow[],
  context: {
    messages: (typeof phenomenonMessages)['en']
    getCode: (id: string | null) => string
    formatName: (id: string | null) => string
  },
): string[][] {
  const { messages, getCode, formatName } = context
  const heading = [
    messages.fromCode,
    messages.was,
    messages.relation,
    messages.toCode,
    messages.relatedItem,
    messages.author,
    messages.note,
  ]
  const lines = rows.map((row) => [
    ...[
      getCode(row.fromId),
      formatName(row.fromId),
      messages.outcomes[row.outcome],
      getCode(row.toId),
      formatName(row.toId),
    ],
    ...[row.author ?? '', row.note ?? ''],
  ])
  return [heading, ...lines]
}
