import type { KeyboardEvent } from 'react'

/** What the keys of an outline do; a key without its function keeps its usual meaning. */
export interface OutlineKeys<Row> {
  /** Space, or a click. */
  onSelect?: (row: Row) => void
  /** Enter: edit it, or begin a row after it. */
  onEnter?: (row: Row) => void
  /** Tab. */
  onIndent?: (row: Row) => void
  /** Shift Tab. */
  onOutdent?: (row: Row) => void
  /** Alt with arrow up or down, among its siblings; Alt with arrow left or right outdents and indents. */
  onMove?: (row: Row, direction: 'up' | 'down') => void
  /** Delete. */
  onDelete?: (row: Row) => void
}

/** Runs what the key means for `row`; true when it meant something. */
export function outlineKey<Row>(
  event: Pick<KeyboardEvent, 'key' | 'altKey' | 'shiftKey' | 'ctrlKey' | 'metaKey'>,
  row: Row,
  keys: OutlineKeys<Row>,
): boolean {
  if (event.ctrlKey || event.metaKey) return false
  const { onMove, onIndent, onOutdent } = keys
  const plain: Record<string, ((row: Row) => void) | undefined> = {
    Enter: keys.onEnter,
    ' ': keys.onSelect,
    Delete: keys.onDelete,
    Tab: event.shiftKey ? onOutdent : onIndent,
  }
  const withAlt: Record<string, ((row: Row) => void) | undefined> = {
    ArrowUp: onMove && ((moved) => onMove(moved, 'up')),
    ArrowDown: onMove && ((moved) => onMove(moved, 'down')),
    ArrowLeft: onOutdent,
    ArrowRight: onIndent,
  }
  const act = (event.altKey ? withAlt : plain)[event.key]
  act?.(row)
  return act !== undefined
}
