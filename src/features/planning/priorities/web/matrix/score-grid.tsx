import { type ComponentProps, type FocusEvent, Fragment, type KeyboardEvent, useRef, useState } from 'react'
import { classNames } from '#ui/class-names.ts'
import { moveInGrid } from '#ui/grid-keys.ts'
import type { PriorityMatrix } from '../../contract.ts'
import { computeScoreRange, disagrees, getCell } from '../../model.ts'
import { type MatrixAnalysis, usePriorityFormat } from '../page-state.ts'
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

/** Shows the limit between the proposed priorities and the other phenomena. */
function LimitLine({ matrix }: { matrix: PriorityMatrix }) {
  const { messages, number } = usePriorityFormat(matrix)
  return (
    <tr className={styles.line}>
      <td colSpan={matrix.criteria.length + 2}>{messages.matrix.line(number(matrix.places))}</td>
    </tr>
  )
}

/** Keeps the order of the rows from `retain` until `release`. New rows come last, removed rows are left out. */
function useRetainedOrder(ranked: string[]) {
  const [retained, setRetained] = useState<string[]>()
  const rows = retained
    ? [...retained.filter((id) => ranked.includes(id)), ...ranked.filter((id) => !retained.includes(id))]
    : ranked
  return {
    rows,
    retain: () => setRetained((before) => before ?? ranked),
    release: () => setRetained(undefined),
  }
}

/** Shows the names and weights of the criteria above the columns. */
function CriteriaHead({ matrix }: { matrix: PriorityMatrix }) {
  const { messages, name } = usePriorityFormat(matrix)
  const { criteria } = matrix
  return (
    <thead>
      <tr>
        <th scope="col" className={styles.corner}>
          <span className="visually-hidden">{messages.phenomenon}</span>
        </th>
        {criteria.map((criterion) => (
          <th key={criterion.code} scope="col" title={name(criterion.question)}>
            {name(criterion.names)}
            <span className={styles.weight}>{messages.matrix.weight(number1(criterion.weight))}</span>
          </th>
        ))}
        <th scope="col">{messages.matrix.mean}</th>
      </tr>
    </thead>
  )
}

/** Shows a score, with the range of the ratings and a mark when they disagree. */
function ScoreCell(props: {
  matrix: PriorityMatrix
  cell: ReturnType<typeof getCell>
  label: string
  button: ComponentProps<'button'>
}) {
  const { matrix, cell, label, button } = props
  const { messages, score } = usePriorityFormat(matrix)
  const isFilled = cell.ratings.length > 0 || cell.agreed !== undefined
  const whole = cell.score === null ? undefined : Math.round(cell.score)
  const range = computeScoreRange(cell)
  const labels = [
    label,
    !isFilled ? messages.matrix.noScore : cell.score === null ? messages.notKnown : score(cell.score),
    range && messages.matrix.range(...range),
    cell.agreed && messages.cell.agreed,
    disagrees(cell) && messages.matrix.disagree,
  ]
  return (
    <td className={styles.cell}>
      <button
        type="button"
        {...button}
        aria-label={labels.filter(Boolean).join(' ')}
        className={isFilled ? (whole === undefined ? styles.unknown : styles[`score${whole}`]) : styles.empty}
      >
        {isFilled ? score(cell.score) : '·'}
        {range && <span className={styles.range} aria-hidden="true">{`${range[0]}–${range[1]}`}</span>}
        {disagrees(cell) && <span className={styles.dot} aria-hidden="true" />}
      </button>
    </td>
  )
}

/** Shows the weighted mean, and how much of the weight is known. */
function TotalCell({ matrix, rank }: { matrix: PriorityMatrix; rank: MatrixAnalysis['ranking'][number] }) {
  const { messages, mean, share } = usePriorityFormat(matrix)
  return (
    <td className={styles.total}>
      {mean(rank.mean)}
      {rank.known < 0.995 && rank.mean !== null && (
        <span className={styles.known}>{messages.matrix.known(share(rank.known))}</span>
      )}
    </td>
  )
}

const number1 = (weight: number): string => String(Math.round(weight * 10) / 10)
