import { type DragEvent, useState } from 'react'
import styles from './outline.module.css'
import type { OutlineRow } from './outline-rows.ts'

/** The drop position of a dragged row: as a sibling before or after the target, or under it. */
export type DropPlace = 'before' | 'after' | 'under'

/** Returns the drop position: the upper and lower quarter of a row mean before and after, the middle means under. */
const getDropPlace = (event: DragEvent<HTMLElement>): DropPlace => {
  const box = event.currentTarget.getBoundingClientRect()
  const part = (event.clientY - box.top) / box.height
  return part < 0.25 ? 'before' : part > 0.75 ? 'after' : 'under'
}

/** Checks whether a row may be dropped. It may not be dropped on itself or under descendants. */
const mayLand = (rows: readonly OutlineRow[], moved: string, target: string): boolean => {
  const start = rows.findIndex((row) => row.id === moved)
  const level = rows[start]?.level ?? 0
  let end = start + 1
  while (end < rows.length && (rows[end]?.level ?? 0) > level) end += 1
  const at = rows.findIndex((row) => row.id === target)
  return start >= 0 && (at < start || at >= end)
}

/** Handles dragging of rows with a pointer. The keys of the outline do the same without a pointer. */
export function useOutlineDrag<Row extends OutlineRow>(
  rows: readonly Row[],
  onDrop: ((row: Row, target: Row, place: DropPlace) => void) | undefined,
) {
  const [movedId, setMovedId] = useState<string>()
  const [target, setTarget] = useState<{ id: string; place: DropPlace }>()
  const reset = () => {
    setMovedId(undefined)
    setTarget(undefined)
  }
  return {
    getDropClassName: (id: string) => (target?.id === id ? styles[`drop-${target.place}`] : undefined),
    onDrag: (row: Row, event: DragEvent<HTMLElement>) => {
      if (event.type === 'dragstart') setMovedId(row.id)
      if (event.type === 'dragend') reset()
      if (event.type === 'dragover') {
        if (movedId === undefined || !mayLand(rows, movedId, row.id)) return
        event.preventDefault()
        const place = getDropPlace(event)
        if (target?.id !== row.id || target.place !== place) setTarget({ id: row.id, place })
      }
      if (event.type === 'drop') {
        event.preventDefault()
        const moved = rows.find((other) => other.id === movedId)
        if (moved && mayLand(rows, moved.id, row.id)) onDrop?.(moved, row, getDropPlace(event))
        reset()
      }
    },
  }
}
