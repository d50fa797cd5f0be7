import { type FocusEvent, Fragment, type KeyboardEvent, useRef, useState } from 'react'
import { classNames } from '#ui/class-names.ts'
import { moveInGrid } from '#ui/grid-keys.ts'
import type { PriorityMatrix } from '../../contract.ts'
import { getCell } from '../../model.ts'
import { type MatrixAnalysis, usePriorityFormat } from '../page-state.ts'
import { CriteriaHead, LimitLine, ScoreCell, TotalCell } from './score-cells.tsx'
import styles from './score-grid.module.css'

export interface CellPosition {
  phenomenonId: string
  criterion: string
}

interface ScoreGridProps {
  matrix: PriorityMatrix
  analysis: MatrixAnalysis
  selected: { phenomenonId: string; criterion: string } | undefined
  onOpen: (at: { phenomenonId: string; criterion?: string }) => void
  onScore: (at: CellPosition, score: number | null) => void
}

/**
 * The matrix as a grid of buttons with a single tab stop. Arrow keys move, digits and the question mark rate, Enter
 * opens. Rows are ordered by rank. While the grid has the focus the order is kept, so that rows do not jump.
 */
export function ScoreGrid({ matrix, analysis, selected, onOpen, onScore }: ScoreGridProps) {
  const { messages, name, phenomenon } = usePriorityFormat(matrix)
  const { criteria, abilities } = matrix
  const { cells, ranking, byId, proposed } = analysis
  const [at, setAt] = useState({ row: 0, column: 1 })
  const table = useRef<HTMLTableElement>(null)
  const { rows, retain, release } = useRetainedOrder(ranking.map((phenomenonRank) => phenomenonRank.phenomenonId))
  const lineAfter = findLimitRow(rows, proposed)

  const onKeyDown = (event: KeyboardEvent<HTMLTableElement>) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const next = moveInGrid(event, at, rows.length, criteria.length + 1)
    const id = rows[at.row]
    const criterion = criteria[at.column - 1]?.code
    if (next) {
      event.preventDefault()
      setAt(next)
      table.current?.querySelector<HTMLElement>(`[data-at="${next.row} ${next.column}"]`)?.focus()
    } else if (id && criterion && abilities.rate && /^[0-3?]$/.test(event.key)) {
      event.preventDefault()
      onScore({ phenomenonId: id, criterion }, event.key === '?' ? null : Number(event.key))
    }
  }
  const place = (row: number, column: number) => ({
    'data-at': `${row} ${column}`,
    tabIndex: row === Math.min(at.row, rows.length - 1) && column === at.column ? 0 : -1,
    onFocus: () => setAt({ row, column }),
  })
  const toButton = (target: { phenomenonId: string; criterion?: string }) => ({
    'data-selected':
      (selected?.phenomenonId === target.phenomenonId && selected.criterion === target.criterion) || undefined,
    onClick: () => onOpen(target),
  })
  return (
    <div className={styles.scroll}>
      <table
        ref={table}
        data-grid
        aria-label={messages.matrix.title}
        className={styles.grid}
        onKeyDown={onKeyDown}
        onFocus={retain}
        onBlur={(event) => isLeaving(event) && release()}
      >
        <CriteriaHead matrix={matrix} />
        <tbody>
          {rows.map((id, row) => {
            const phenomenonRank = byId.get(id)!
            return (
              <Fragment key={id}>
                <tr className={classNames(proposed.has(id) && styles.inside)}>
                  <th scope="row" className={styles.name}>
                    <button type="button" {...place(row, 0)} {...toButton({ phenomenonId: id })}>
                      <span className={styles.rank}>{phenomenonRank.rank}</span>
                      {phenomenon(id)}
                    </button>
                  </th>
                  {criteria.map((criterion, column) => (
                    <ScoreCell
                      key={criterion.code}
                      matrix={matrix}
                      cell={getCell(cells, id, criterion.code)}
                      label={`${phenomenon(id)}, ${name(criterion.names)}:`}
                      button={{
                        ...place(row, column + 1),
                        ...toButton({ phenomenonId: id, criterion: criterion.code }),
                      }}
                    />
                  ))}
                  <TotalCell matrix={matrix} rank={phenomenonRank} />
                </tr>
                {row === lineAfter && row < rows.length - 1 && <LimitLine matrix={matrix} />}
              </Fragment>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

const isLeaving = (event: FocusEvent) => !event.currentTarget.contains(event.relatedTarget as Node | null)

/** Returns the last row of the proposed priorities. -1 when other rows are between them. */
function findLimitRow(rows: readonly string[], proposed: ReadonlySet<string>): number {
  const last = rows.findLastIndex((id) => proposed.has(id))
  return rows.slice(0, last + 1).every((id) => proposed.has(id)) ? last : -1
}

/** Keeps the order of the rows from `retain` until `release`. New rows come last, removed rows are left out. */
function useRetainedOrder(ranked: string[]) {
  const [retainedOrder, setRetainedOrder] = useState<string[]>()
  const rows = retainedOrder
    ? [...retainedOrder.filter((id) => ranked.includes(id)), ...ranked.filter((id) => !retainedOrder.includes(id))]
    : ranked
  return {
    rows,
    retain: () => setRetainedOrder((before) => before ?? ranked),
    release: () => setRetainedOrder(undefined),
  }
}
