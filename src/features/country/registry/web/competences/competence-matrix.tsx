import { useMemo } from 'react'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import type { CellKind } from '#ui/cell-tone.ts'
import { Matrix, type MatrixColumn } from '#ui/matrix.tsx'
import type { MatrixRow } from '#ui/matrix-layout.ts'
import type { Competence } from '../../competences/contract.ts'
import { useLevels } from '../levels.ts'
import { competenceMessages } from './messages/index.ts'

/** Shows topics by levels, as an overview of powers. A cell opens the topic. */
export function CompetenceMatrix(props: {
  rows: readonly Competence[]
  topic: string
  onOpen: (topic: string) => void
}) {
  const { rows, topic, onOpen } = props
  const messages = useMessages(competenceMessages)
  const { levelChoices } = useLevels()
  const { language, name } = useLocalizedText()
  const picture = useMemo(() => {
    const kinds: Record<Competence['exclusivity'] | 'none', CellKind> = {
      exclusive: { id: 'exclusive', label: messages.exclusive, tone: 'strong', glyph: 'disc' },
      shared: { id: 'shared', label: messages.shared, tone: 'soft', glyph: 'half' },
      none: { id: 'none', label: messages.noPower, tone: 'void', glyph: 'none' },
    }
    const byCell = new Map(rows.map((row) => [`${row.topic} ${row.level}`, row]))
    const named = new Map(rows.map((row) => [row.topic, name(row.names)]))
    const topics: MatrixRow[] = [...named]
      .map(([id, label]) => ({ id, label }))
      .toSorted((left, other) => left.label.localeCompare(other.label, language))
    const columns: MatrixColumn[] = levelChoices
      .filter(({ value }) => rows.some((row) => row.level === value))
      .map(({ value, label }) => ({ id: value, label }))
    const findRow = (row: MatrixRow, column: MatrixColumn) => byCell.get(`${row.id} ${column.id}`)
    return {
      kinds: Object.values(kinds),
      topics,
      columns,
      getKind: (row: MatrixRow, column: MatrixColumn) => kinds[findRow(row, column)?.exclusivity ?? 'none'],
      getName: (row: MatrixRow, column: MatrixColumn, kind: CellKind) => {
        const basis = findRow(row, column)?.basis
        return messages.cell(row.label, column.label, basis ? `${kind.label}, ${basis}` : kind.label)
      },
    }
  }, [rows, messages, levelChoices, language, name])
  return (
    <Matrix
      label={messages.matrix}
      rows={picture.topics}
      columns={picture.columns}
      kinds={picture.kinds}
      getKind={picture.getKind}
      getName={picture.getName}
      labels={{ rows: messages.topic, legend: messages.legend }}
      density="named"
      maxHeight={520}
      onSelect={(row) => onOpen(row.id === topic ? '' : row.id)}
    />
  )
}
