import { type KeyboardEvent, memo, useEffect, useRef, useState } from 'react'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import { formatNumber } from '#shared/format.ts'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { classNames } from '#ui/class-names.ts'
import { TextField } from '#ui/fields.tsx'
import { moveInGrid } from '#ui/grid-keys.ts'
import { cellResults } from '../entities.ts'
import { figureImportMessages } from '../messages/index.ts'
import type { FigurePreview, PreviewRow } from '../preview/entities.ts'
import { CellDetail } from './cell-detail.tsx'
import { CellResultIcon } from './cell-result-icon.tsx'
import styles from './file-grid.module.css'
import { fromFileMessages } from './messages/index.ts'
import { type FromFile, gridPageSize } from './use-from-file.ts'

interface Place {
  row: number
  column: number
}

interface FileGridProps {
  fileImport: FromFile
  preview: FigurePreview
}

const computeWidth = ({ rows }: FigurePreview) => Math.max(1, ...rows.map(({ cells }) => cells.length))

/** Returns the current cell, the keys that move it, and the cell under the pointer. */
function useCurrentCell({ fileImport, preview }: FileGridProps) {
  const { rows } = preview
  const width = computeWidth(preview)
  const [at, setAt] = useState<Place>({ row: 0, column: 0 })
  const [over, setOver] = useState<Place>()
  const body = useRef<HTMLTableSectionElement>(null)
  const place = { row: Math.min(at.row, Math.max(0, rows.length - 1)), column: Math.min(at.column, width - 1) }
  const move = (next: Place) => {
    setAt(next)
    const cell = body.current?.rows[next.row]?.cells[next.column + 1]
    cell?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' })
    cell?.focus()
  }
  /** After a link to a cell, the focus moves to the cell once the rows are loaded. */
  const led = useRef<unknown>(undefined)
  const { target, isReading } = fileImport
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs once for each requested cell
  useEffect(() => {
    if (!target || isReading || led.current === target) return
    led.current = target
    const row = rows.findIndex((entry) => entry.number >= target.row)
    if (row !== -1) move({ row, column: Math.min(target.column, width - 1) })
  }, [target, isReading, rows])
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey) return
    const next = moveInGrid(event, place, rows.length, width)
    if (!next) return
    event.preventDefault()
    move(next)
  }
  return { body, place, visible: over ?? place, setAt, setOver, onKeyDown }
}

/**
 * Shows the file with the result for each cell. A single tab stop, arrow keys move, and the current cell is explained
 * below.
 */
export function FileGrid({ fileImport, preview }: FileGridProps) {
  const messages = useMessages(fromFileMessages).grid
  const { rows, rowCount } = preview
  const width = computeWidth(preview)
  const { body, place, visible, setAt, setOver, onKeyDown } = useCurrentCell({ fileImport, preview })
  return (
    <Card title={messages.title} hint={messages.hint}>
      <ul className={styles.legend} aria-label={messages.legend}>
        <Legend />
      </ul>
      <section className={styles.frame} aria-label={messages.label} aria-busy={fileImport.isReading}>
        {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table with keyboard navigation between cells is a grid (WAI-ARIA) */}
        <table role="grid" className={styles.grid} aria-label={messages.label} aria-rowcount={rowCount + 1}>
          <thead>
            <tr>
              <th scope="col">{messages.row}</th>
              {Array.from({ length: width }, (_, column) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a column is identified by position
                <th key={column} scope="col">
                  {column + 1}
                </th>
              ))}
            </tr>
          </thead>
          <tbody
            ref={body}
            onKeyDown={onKeyDown}
            onFocus={(event) => handlePlace(event.target, setAt)}
            onMouseOver={(event) => handlePlace(event.target, setOver)}
            onMouseLeave={() => setOver(undefined)}
          >
            {rows.map((row, index) => (
              <Row
                key={row.number}
                row={row}
                index={index}
                width={width}
                currentColumn={index === place.row ? place.column : undefined}
              />
            ))}
          </tbody>
        </table>
      </section>
      <CellDetail row={rows[visible.row]} column={visible.column} />
      <Pages fileImport={fileImport} preview={preview} />
    </Card>
  )
}

/** Moves through the rows of the file, and shows which rows are visible. */
function Pages({ fileImport, preview }: FileGridProps) {
  const messages = useMessages(fromFileMessages).grid
  const { language } = useLocalizedText()
  const [sought, setSought] = useState('')
  const { rows, rowCount, columnCount } = preview
  const width = computeWidth(preview)
  const number = (count: number) => formatNumber(count, language)
  const [first, last] = [rows[0]?.number ?? 0, rows.at(-1)?.number ?? 0]
  return (
    <div className={styles.pages}>
      <Button disabled={first <= 1} onClick={() => fileImport.show(Math.max(1, fileImport.fromRow - gridPageSize))}>
        {messages.earlier}
      </Button>
      <Button disabled={last >= rowCount} onClick={() => fileImport.show(fileImport.fromRow + gridPageSize)}>
        {messages.later}
      </Button>
      <form
        className={styles.toRow}
        onSubmit={(event) => {
          event.preventDefault()
          if (Number(sought) >= 1) fileImport.goTo(Math.min(rowCount, Math.round(Number(sought))))
        }}
      >
        <TextField
          label={messages.toRow}
          inputMode="numeric"
          value={sought}
          onChange={(event) => setSought(event.currentTarget.value.replace(/\D/g, ''))}
        />
        <Button type="submit">{messages.go}</Button>
      </form>
      <span role="status" className={styles.shown}>
        {messages.shown(number(first), number(last), number(rowCount))}{' '}
        {columnCount > width && messages.columns(number(width), number(columnCount))}
      </span>
    </div>
  )
}

function Legend() {
  const became = useMessages(figureImportMessages).cellResults
  return cellResults.map((cellResult) => (
    <li key={cellResult}>
      <span className={classNames(styles.swatch, styles[cellResult])}>
        <CellResultIcon result={cellResult} />
      </span>
      {became[cellResult]}
    </li>
  ))
}

/** Finds the cell of the grid that contains an element. */
function handlePlace(target: EventTarget, take: (place: Place) => void): void {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-at]') : null
  const [row, column] = (cell?.dataset.at ?? '').split(' ').map(Number)
  if (row !== undefined && column !== undefined) take({ row, column })
}

const Row = memo(function Row(props: {
  row: PreviewRow
  index: number
  width: number
  /** The column of the current cell, if it is in this row. */
  currentColumn: number | undefined
}) {
  const { row, index, width, currentColumn } = props
  const messages = useMessages(fromFileMessages)
  const became = useMessages(figureImportMessages).cellResults
  return (
    <tr>
      <th scope="row">{row.number}</th>
      {Array.from({ length: width }, (_, column) => {
        const cell = row.cells[column] ?? { text: '', result: 'note' as const, figure: null }
        const isMarked = cell.figure?.state === 'provisional' || (cell.figure?.partialTo ?? null) !== null
        return (
          <td
            // biome-ignore lint/suspicious/noArrayIndexKey: a cell is identified by position
            key={column}
            // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a cell of a grid (WAI-ARIA)
            role="gridcell"
            data-at={`${index} ${column}`}
            tabIndex={currentColumn === column ? 0 : -1}
            className={classNames(styles.cell, styles[cell.result], cell.text === '' && styles.empty)}
            aria-label={`${cell.text || messages.grid.empty}, ${became[cell.result]}`}
          >
            {cell.text !== '' && <CellResultIcon result={cell.result} />}
            <span className={styles.text}>{cell.text}</span>
            {isMarked && <span className={styles.marked}>*</span>}
          </td>
        )
      })}
    </tr>
  )
})
