import { type ClipboardEvent, type KeyboardEvent, useEffect, useId, useRef } from 'react'
import { useMessages } from '#platform/web/language.tsx'
import { Button, IconButton } from '#ui/button.tsx'
import { classNames } from '#ui/class-names.ts'
import { resourceMessages } from '../../messages/index.ts'
import styles from './inventory.module.css'
import { type Column, newRow, parseCells, paste, type Row, type SheetKind } from './sheet.ts'

export type SheetIssues = Readonly<
  Record<string, Readonly<Record<string, 'name' | 'number' | 'percentage' | 'choice' | 'date'>>>
>

export interface SheetTableProps {
  kind: SheetKind
  rows: readonly Row[]
  columns: readonly Column[]
  issues: SheetIssues
  editable: boolean
  onChange: (rows: readonly Row[]) => void
  onPasted: (rows: number) => void
}

/**
 * Shows a sheet in which every cell is a field. Enter moves down and adds a row at the end; a pasted block fills
 * several cells.
 */
export function SheetTable({ kind, rows, columns, issues, editable, onChange, onPasted }: SheetTableProps) {
  const messages = useMessages(resourceMessages)
  const id = useId()
  const { body, write, add, remove, onKeyDown, onPaste } = useSheetActs({ rows, columns, onChange, onPasted })

  return (
    <>
      {rows.length === 0 ? (
        <p className={styles.quiet}>{messages.inventory.noneOfKind}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
        <section className={styles.frame} aria-label={messages.inventory.sheets[kind]} tabIndex={0}>
          <table className={styles.sheet}>
            <thead>
              <tr>
                {columns.map((column) => (
                  <th key={column.key} scope="col" className={styles[column.kind]}>
                    {column.label}
                  </th>
                ))}
                {editable && <td />}
              </tr>
            </thead>
            <tbody ref={body}>
              {rows.map((row, index) => (
                <tr key={row.id}>
                  {columns.map((column, place) => (
                    <SheetCell
                      key={column.key}
                      id={`${id}-${row.id}-${column.key}`}
                      column={column}
                      value={row.cells[column.key] ?? ''}
                      rowName={row.cells.name?.trim() || String(index + 1)}
                      issue={issues[row.id]?.[column.key]}
                      disabled={!editable}
                      onWrite={(value) => write(index, column.key, value)}
                      onKeyDown={(event) => onKeyDown(event, index, place)}
                      onPaste={(event) => onPaste(event, index, place)}
                    />
                  ))}
                  {editable && (
                    <td>
                      <IconButton
                        label={messages.inventory.remove(row.cells.name?.trim() || String(index + 1))}
                        icon="close"
                        size="small"
                        onClick={() => remove(index)}
                      />
                    </td>
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      {editable && (
        <Button size="small" icon="plus" onClick={() => add()}>
          {messages.inventory.add[kind]}
        </Button>
      )}
    </>
  )
}

/** Returns the acts on a sheet: write a cell, add or remove a row, move by keyboard, and paste a block of cells. */
function useSheetActs(props: Pick<SheetTableProps, 'rows' | 'columns' | 'onChange' | 'onPasted'>) {
  const { rows, columns, onChange, onPasted } = props
  const body = useRef<HTMLTableSectionElement>(null)
  const wanted = useRef<{ row: number; column: number } | undefined>(undefined)
  const focus = (row: number, column: number) =>
    body.current?.rows[row]?.querySelectorAll<HTMLElement>('input, select')[column]?.focus()
  // A new row receives the focus after it is rendered.
  useEffect(() => {
    if (!wanted.current || wanted.current.row >= rows.length) return
    focus(wanted.current.row, wanted.current.column)
    wanted.current = undefined
  })

  const write = (index: number, key: string, value: string) =>
    onChange(rows.map((row, other) => (other === index ? { ...row, cells: { ...row.cells, [key]: value } } : row)))
  const add = (column = 0) => {
    wanted.current = { row: rows.length, column }
    onChange([...rows, newRow(columns)])
  }
  const remove = (index: number) => {
    onChange(rows.filter((_, other) => other !== index))
    focus(Math.max(0, index - 1), 0)
  }
  const onKeyDown = (event: KeyboardEvent, row: number, column: number) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    event.preventDefault()
    if (event.shiftKey) focus(row - 1, column)
    else if (row + 1 < rows.length) focus(row + 1, column)
    else add(column)
  }
  const onPaste = (event: ClipboardEvent, row: number, column: number) => {
    const text = event.clipboardData.getData('text/plain')
    if (!/[\t\n]/.test(text.trimEnd())) return
    event.preventDefault()
    onChange(paste(rows, columns, { row, column }, text))
    onPasted(parseCells(text).length)
  }
  return { body, write, add, remove, onKeyDown, onPaste }
}

/** Shows a cell as a field or as a choice, with the issue of its value. */
function SheetCell(props: {
  id: string
  column: Column
  value: string
  rowName: string
  issue: SheetIssues[string][string] | undefined
  disabled: boolean
  onWrite: (value: string) => void
  onKeyDown: (event: KeyboardEvent) => void
  onPaste: (event: ClipboardEvent) => void
}) {
  const { id, column, value, rowName, issue, disabled, onWrite, onKeyDown, onPaste } = props
  const messages = useMessages(resourceMessages)
  const shared = {
    'aria-label': `${column.label}, ${rowName}`,
    'aria-invalid': issue ? true : undefined,
    'aria-describedby': issue ? id : undefined,
    disabled,
    value,
    onKeyDown,
    onPaste,
  }
  const known = column.choices?.some((choice) => choice.value === value) ?? true
  return (
    <td>
      {column.kind === 'choice' ? (
        <select
          {...shared}
          className={classNames(styles.field, styles.choice)}
          onChange={(event) => onWrite(event.currentTarget.value)}
        >
          {column.open && <option value="">–</option>}
          {value !== '' && !known && <option value={value}>{value}</option>}
          {column.choices?.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
      ) : (
        <input
          {...shared}
          className={classNames(styles.field, styles[column.kind])}
          inputMode={column.kind === 'number' || column.kind === 'percentage' ? 'decimal' : undefined}
          placeholder={column.kind === 'date' ? '2026-11-24' : undefined}
          maxLength={200}
          onChange={(event) => onWrite(event.currentTarget.value)}
        />
      )}
      {issue && (
        <span id={id} className={styles.fault}>
          {messages.inventory.issues[issue]}
        </span>
      )}
    </td>
  )
}
