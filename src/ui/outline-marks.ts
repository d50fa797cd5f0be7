import { type KeyboardEvent, type MouseEvent, useRef } from 'react'
import type { OutlineRow, VisibleRow } from './outline-rows.ts'

/** Rows that are selected for a bulk action. */
export interface OutlineMarks {
  ids: ReadonlySet<string>
  onMark: (ids: ReadonlySet<string>) => void
}

type Keys = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>

/**
 * Handles the selection of several rows: Shift with arrow keys or a click for a range, Ctrl or Cmd with a click for
 * single rows, Ctrl A for all.
 */
export function useOutlineMarks<Row extends OutlineRow>(
  shown: readonly VisibleRow<Row>[],
  marks: OutlineMarks | undefined,
) {
  /** The row at which the current range of selected rows starts. */
  const start = useRef<string>(undefined)
  const findIndex = (id: string | undefined) => shown.findIndex((entry) => entry.row.id === id)
  const run = (to: number) => {
    const from = findIndex(start.current)
    const ends = [from < 0 ? to : from, to].sort((left, other) => left - other)
    marks?.onMark(new Set(shown.slice(ends[0]!, ends[1]! + 1).map((entry) => entry.row.id)))
  }
  return {
    clear: () => {
      start.current = undefined
      if (marks && marks.ids.size > 0) marks.onMark(new Set())
    },
    /** Returns whether the key changed the selection. `next` is the row to which the key leads. */
    key: (event: Keys, entry: VisibleRow<Row>, next: VisibleRow<Row> | undefined): boolean => {
      if (!marks || event.altKey) return false
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'a') {
        const under = event.shiftKey ? listSubtreeRows(shown, findIndex(entry.row.id)) : shown
        marks.onMark(new Set(under.map((visibleRow) => visibleRow.row.id)))
        return true
      }
      if (!event.shiftKey || event.ctrlKey || event.metaKey || !next) return false
      if (marks.ids.size === 0 || findIndex(start.current) < 0) start.current = entry.row.id
      run(shown.indexOf(next))
      return true
    },
    /** Returns whether the click changed the selection. */
    click: (event: MouseEvent, row: Row): boolean => {
      if (!marks) return false
      if (event.ctrlKey || event.metaKey) {
        const ids = new Set(marks.ids)
        if (!ids.delete(row.id)) ids.add(row.id)
        start.current = row.id
        marks.onMark(ids)
        return true
      }
      if (event.shiftKey) {
        run(findIndex(row.id))
        return true
      }
      start.current = row.id
      return false
    },
  }
}

/** Returns a row and the visible rows under it. */
function listSubtreeRows<Row extends OutlineRow>(
  shown: readonly VisibleRow<Row>[],
  at: number,
): readonly VisibleRow<Row>[] {
  const level = shown[at]?.row.level ?? 0
  const end = shown.findIndex((entry, index) => index > at && entry.row.level <= level)
  return shown.slice(at, end < 0 ? undefined : end)
}
