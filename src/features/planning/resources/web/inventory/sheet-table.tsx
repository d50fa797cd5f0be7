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

  const cell = (row: Row, index: number, column: Column, place: number) => {
    const value = row.cells[column.key] ?? ''
    const fault = issues[row.id]?.[column.key]
    const shared = {
      'aria-label': `${column.label}, ${row.cells.name?.trim() || index + 1}`,
      'aria-invalid': fault ? true : undefined,
      'aria-describedby': fault ? `${id}-${row.id}-${column.key}` : undefined,
      disabled: !editable,
      value,
      onKeyDown: (event: KeyboardEvent) => onKeyDown(event, index, place),
      onPaste: (event: ClipboardEvent) => onPaste(event, index, place),
    }
    const known = column.choices?.some((choice) => choice.value === value) ?? true
    return (
      <td key={column.key}>
        {column.kind === 'choice' ? (
          <select
            {...shared}
            className={classNames(styles.field, styles.choice)}
            onChange={(event) => write(index, column.key, event.currentTarget.value)}
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
            onChange={(event) => write(index, column.key, event.currentTarget.value)}
          />
        )}
        {fault && (
          <span id={`${id}-${row.id}-${column.key}`} className={styles.fault}>
            {messages.inventory.issues[fault]}
          </span>
        )}
      </td>
    )
  }

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
                  {columns.map((column, place) => cell(row, index, column, place))}
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
