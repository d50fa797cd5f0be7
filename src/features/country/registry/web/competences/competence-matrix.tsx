import { useMemo } from 'react'
import { useReading, useWords } from '#platform/web/language.tsx'
import type { CellKind } from '#ui/cell-tone.ts'
import { Matrix, type MatrixColumn } from '#ui/matrix.tsx'
import type { MatrixRow } from '#ui/matrix-layout.ts'
import type { Competence } from '../../competences/contract.ts'
import { levels } from '../../contract.ts'
import { registryMessages } from '../messages/index.ts'
import { competenceMessages } from './messages/index.ts'

/** Shows topics by levels, as an overview of powers. A cell opens the topic. */
export function CompetenceMatrix(props: {
  rows: readonly Competence[]
  topic: string
  onOpen: (topic: string) => void
}) {
  const { rows, topic, onOpen } = props
  const words = useWords(competenceMessages)
  const common = useWords(registryMessages)
  const { language, name } = useReading()
  const picture = useMemo(() => {
    const kinds: Record<Competence['exclusivity'] | 'none', CellKind> = {
      exclusive: { id: 'exclusive', label: words.exclusive, tone: 'strong', glyph: 'disc' },
      shared: { id: 'shared', label: words.shared, tone: 'soft', glyph: 'half' },
      none: { id: 'none', label: words.noPower, tone: 'void', glyph: 'none' },
    }
    const byCell = new Map(rows.map((row) => [`${row.topic} ${row.level}`, row]))
    const named = new Map(rows.map((row) => [row.topic, name(row.names)]))
    const topics: MatrixRow[] = [...named]
      .map(([id, label]) => ({ id, label }))
      .toSorted((one, other) => one.label.localeCompare(other.label, language))
    const columns: MatrixColumn[] = levels
      .filter((level) => rows.some((row) => row.level === level))
      .map((level) => ({ id: level, label: common.levels[level] }))
    const rowOf = (row: MatrixRow, column: MatrixColumn) => byCell.get(`${row.id} ${column.id}`)
    return {
      kinds: Object.values(kinds),
      topics,
      columns,
      kindOf: (row: MatrixRow, column: MatrixColumn) => kinds[rowOf(row, column)?.exclusivity ?? 'none'],
      nameOf: (row: MatrixRow, column: MatrixColumn, kind: CellKind) => {
        const basis = rowOf(row, column)?.basis
        return words.cell(row.label, column.label, basis ? `${kind.label}, ${basis}` : kind.label)
      },
    }
  }, [rows, words, common, language, name])
  return (
    <Matrix
      label={words.matrix}
      rows={picture.topics}
      columns={picture.columns}
      kinds={picture.kinds}
      kindOf={picture.kindOf}
      nameOf={picture.nameOf}
      labels={{ rows: words.topic, legend: words.legend }}
      density="reading"
      maxHeight={520}
      onSelect={(row) => onOpen(row.id === topic ? '' : row.id)}
    />
  )
}
