import { type KeyboardEvent, type MouseEvent, useRef } from 'react'
import type { OutlineRow, VisibleRow } from './outline-rows.ts'

/** Rows that are marked for one act. */
export interface OutlineMarks {
  ids: ReadonlySet<string>
  onMark: (ids: ReadonlySet<string>) => void
}

type Keys = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>

/** Marking several rows: Shift with arrows or a click for a run of them, Ctrl or Cmd with a click for single ones, Ctrl A for all. */
export function useOutlineMarks<Row extends OutlineRow>(
  shown: readonly VisibleRow<Row>[],
  marks: OutlineMarks | undefined,
) {
  /** The row at which the present run of marked rows begins. */
  const start = useRef<string>(undefined)
  const indexOf = (id: string | undefined) => shown.findIndex((entry) => entry.row.id === id)
  const run = (to: number) => {
    const from = indexOf(start.current)
    const ends = [from < 0 ? to : from, to].sort((one, other) => one - other)
    marks?.onMark(new Set(shown.slice(ends[0]!, ends[1]! + 1).map((entry) => entry.row.id)))
  }
  return {
    clear: () => {
      start.current = undefined
      if (marks && marks.ids.size > 0) marks.onMark(new Set())
    },
    /** Answers whether the key meant marking. `next`: the row to which the key leads. */
    key: (event: Keys, entry: VisibleRow<Row>, next: VisibleRow<Row> | undefined): boolean => {
      if (!marks || event.altKey) return false
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'a') {
        const under = event.shiftKey ? wholeOf(shown, indexOf(entry.row.id)) : shown
        marks.onMark(new Set(under.map((one) => one.row.id)))
        return true
      }
      if (!event.shiftKey || event.ctrlKey || event.metaKey || !next) return false
      if (marks.ids.size === 0 || indexOf(start.current) < 0) start.current = entry.row.id
      run(shown.indexOf(next))
      return true
    },
    /** Answers whether the click meant marking. */
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
        run(indexOf(row.id))
        return true
      }
      start.current = row.id
      return false
    },
  }
}

/** A row and what shows under it. */
function wholeOf<Row extends OutlineRow>(shown: readonly VisibleRow<Row>[], at: number): readonly VisibleRow<Row>[] {
  const level = shown[at]?.row.level ?? 0
  const end = shown.findIndex((entry, index) => index > at && entry.row.level <= level)
  return shown.slice(at, end < 0 ? undefined : end)
}
