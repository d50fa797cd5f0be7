import { useMemo, useState } from 'react'
import { type CellId, cellKinds, toCellId } from '#features/alignment/items/web/cell-kinds.ts'
import { alignmentPageMessages } from '#features/alignment/items/web/messages/index.ts'
import { useCountryText } from '#platform/web/country-text.ts'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { formatNumber } from '#shared/format.ts'
import { Card } from '#ui/card.tsx'
import { CheckboxField } from '#ui/fields.tsx'
import { Matrix } from '#ui/matrix.tsx'
import { MatrixTable } from '#ui/matrix-table.tsx'
import type { CoverageMatrix as Answers, Totals } from '../contract.ts'

/** Returns the number of cells of a kind. Cells that were not asked are not counted. */
const getCount = (totals: Totals, id: CellId): number | undefined => (id === 'not_asked' ? undefined : totals[id])

interface Row {
  id: string
  label: string
  group: string
  cells: string
}
interface Column {
  id: string
  label: string
  lang: string | undefined
  index: number
}

/** Returns the rows, the columns and the legend of the matrix, in the language of the reader. */
function useMatrixContent(matrix: Answers, totals: Totals) {
  const messages = useMessages(alignmentPageMessages)
  const ungrouped = useCountryText()('matrixUngrouped', messages.matrix.elsewhere)
  const { language, text, getLangAttribute } = useLocalizedText()
  const kinds = useMemo(() => cellKinds(messages.kinds), [messages])
  const getKind = useMemo(() => {
    const byId = new Map(kinds.map((kind) => [kind.id, kind]))
    return (row: Row, column: Column) => byId.get(toCellId(row.cells[column.index]))!
  }, [kinds])
  const rows = useMemo(
    () =>
      matrix.rows.map((row): Row => {
        const group = matrix.groups[row.group]
        return {
          id: row.organisationId,
          label: row.name,
          group: group?.name || ungrouped,
          cells: row.cells,
        }
      }),
    [matrix, ungrouped],
  )
  const columns = matrix.columns.map(
    (column, index): Column => ({
      id: column.elementId,
      label: text(column.title) || column.code || '',
      lang: getLangAttribute(column.title),
      index,
    }),
  )
  const counts: Record<string, string> = {}
  for (const kind of kinds) {
    const count = getCount(totals, kind.id as CellId)
    if (count !== undefined) counts[kind.id] = formatNumber(count, language)
  }
  return { kinds, getKind, rows, columns, counts }
}

/** Priorities by organisation, as a matrix and, when expanded, as text. */
export function MatrixCard(props: {
  matrix: Answers
  totals: Totals
  selected: { rowId: string; columnId: string } | undefined
  onSelect: (organisationId: string, elementId: string) => void
}) {
  const { matrix, totals, selected, onSelect } = props
  const messages = useMessages(alignmentPageMessages)
  const getText = useCountryText()
  const { kinds, getKind, rows, columns, counts } = useMatrixContent(matrix, totals)
  const [named, setNamed] = useState(matrix.rows.length <= 20)
  const [table, setTable] = useState(false)
  return (
    <Card
      title={messages.matrix.title}
      hint={getText('matrixHint', messages.matrix.hint)}
      actions={
        <>
          <CheckboxField
            label={messages.matrix.names}
            checked={named}
            onChange={(event) => setNamed(event.currentTarget.checked)}
          />
          <CheckboxField
            label={messages.asTable}
            checked={table}
            onChange={(event) => setTable(event.currentTarget.checked)}
          />
        </>
      }
    >
      {table ? (
        <MatrixTable
          caption={messages.matrix.title}
          rows={rows}
          columns={columns}
          getKind={getKind}
          labels={{
            rows: messages.matrix.rows,
            previous: messages.matrix.previous,
            next: messages.matrix.next,
            position: messages.matrix.position,
          }}
        />
      ) : (
        <Matrix
          label={messages.matrix.title}
          rows={rows}
          columns={columns}
          kinds={kinds}
          getKind={getKind}
          counts={counts}
          labels={{ rows: messages.matrix.rows, legend: messages.matrix.legend }}
          density={named ? 'named' : 'overview'}
          selected={selected}
          onSelect={(row, column) => onSelect(row.id, column.id)}
        />
      )}
    </Card>
  )
}
