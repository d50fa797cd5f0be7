import { type KeyboardEvent, useRef, useState } from 'react'
import { useMessages } from '#platform/web/language.tsx'
import { classNames } from '#ui/class-names.ts'
import { moveInGrid } from '#ui/grid-keys.ts'
import type { TimeRow } from '../../balance/contract.ts'
import { computeFigures, computeState } from '../../balance/model.ts'
import { resourceMessages } from '../../messages/index.ts'
import { useFigures } from '../figures.ts'
import styles from './balance.module.css'

/** The selected number: a row, and a month or (absent) the whole year. */
export interface Place {
  row: TimeRow
  month?: number
}

const months = Array.from({ length: 12 }, (_, month) => month)
const marks = { free: '', tight: '', over: '▲', unknown: '?' } as const

/**
 * Shows the free hours of each team per month as a figure, a colour and an icon. A bar from zero shows the used share.
 */
export function HeatMap(props: { rows: readonly TimeRow[]; year: number; onOpen: (place: Place) => void }) {
  const { rows, year, onOpen } = props
  const messages = useMessages(resourceMessages)
  const { number, getName, formatFreeCapacity, month: monthName } = useFigures()
  const grid = useRef<HTMLTableSectionElement>(null)
  const [at, setAt] = useState({ row: 0, column: 0 })
  const current = { row: Math.min(at.row, rows.length - 1), column: at.column }

  const onKeyDown = (event: KeyboardEvent) => {
    const next = moveInGrid(event, current, rows.length, 13)
    if (!next) return
    event.preventDefault()
    setAt(next)
    grid.current?.rows[next.row]?.querySelectorAll('button')[next.column]?.focus()
  }

  const cell = (row: TimeRow, index: number, column: number, month?: number) => {
    const figures = computeFigures(row, month)
    const state = computeState(row, month)
    const share = figures.available ? Math.min(1, figures.taken / figures.available) : figures.taken > 0 ? 1 : 0
    const visible =
      figures.free === null ? (figures.taken > 0 ? `−${number(figures.taken)}` : '') : number(figures.free)
    const when = month === undefined ? String(year) : `${monthName(month, 'long')} ${year}`
    return (
      <td key={column} className={month === undefined ? styles.yearCell : undefined}>
        <button
          type="button"
          data-print="keep"
          className={classNames(styles.cell, styles[state])}
          tabIndex={index === current.row && column === current.column ? 0 : -1}
          aria-label={`${getName(row)}, ${when}: ${messages.states[state]}, ${formatFreeCapacity(figures)}`}
          onFocus={() => setAt({ row: index, column })}
          onClick={() => onOpen(month === undefined ? { row } : { row, month })}
        >
          <span>
            {visible.replace('-', '−')}
            {marks[state] && <span className={styles.mark}>{marks[state]}</span>}
          </span>
          <span className={styles.chosen} aria-hidden="true" style={{ width: `${share * 100}%` }} />
        </button>
      </td>
    )
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrows move between the buttons inside
    <div className={styles.frame} onKeyDown={onKeyDown}>
      <table className={styles.heat}>
        <caption className="visually-hidden">{messages.heat.caption(year)}</caption>
        <thead>
          <tr>
            <th scope="col">{messages.team}</th>
            {months.map((month) => (
              <th key={month} scope="col">
                {monthName(month)}
              </th>
            ))}
            <th scope="col">{messages.wholeYear}</th>
          </tr>
        </thead>
        <tbody ref={grid}>
          {rows.map((row, index) => (
            <tr key={row.id} className={row.kind === 'service' ? styles.sum : undefined}>
              <th scope="row">
                <span className={styles.name}>{getName(row)}</span>
                <RowNote row={row} />
              </th>
              {months.map((month) => cell(row, index, month, month))}
              {cell(row, index, 12)}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** Shows below the name of a row the people, or why there is no figure to compare with. */
function RowNote({ row }: { row: TimeRow }) {
  const messages = useMessages(resourceMessages)
  const { people } = useFigures()
  const { available, reserved, promised } = row.unknown
  const notes = [
    row.team && row.team.fte !== null && row.team.normFte !== null
      ? messages.normAndActual(people(row.team.fte), people(row.team.normFte))
      : '',
    row.kind === 'team' && row.team === null ? messages.notKept : '',
    row.kind === 'service' ? messages.unknownCount(available, reserved, promised) : '',
  ].filter(Boolean)
  return notes.length === 0 ? null : <span className={styles.hint}>{notes.join(' · ')}</span>
}

/** Explains the colours and icons. */
export function HeatLegend() {
  const messages = useMessages(resourceMessages)
  return (
    <ul className={styles.legend}>
      {(['free', 'tight', 'over', 'unknown'] as const).map((state) => (
        <li key={state}>
          <span className={classNames(styles.swatch, styles[state])} aria-hidden="true">
            {marks[state]}
          </span>
          {messages.states[state]}
        </li>
      ))}
    </ul>
  )
}
