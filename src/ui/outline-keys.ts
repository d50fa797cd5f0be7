import type { KeyboardEvent } from 'react'

/** The actions of the keys of an outline. A key without a function keeps the default behaviour. */
export interface OutlineKeys<Row> {
  /** Space, or a click. */
  onSelect?: (row: Row) => void
  /** Enter: edits the row, or adds a row after it. */
  onEnter?: (row: Row) => void
  /** Tab. */
  onIndent?: (row: Row) => void
  /** Shift Tab. */
  onOutdent?: (row: Row) => void
  /** Alt with arrow up or down moves among siblings. Alt with arrow left or right outdents and indents. */
  onMove?: (row: Row, direction: 'up' | 'down') => void
  /** Delete. */
  onDelete?: (row: Row) => void
  /** Ctrl or Cmd with C copies the row to the clipboard. With V, the clipboard content is inserted after the row. */
  onCopy?: (row: Row) => void
  onPaste?: (row: Row) => void
  /** Ctrl or Cmd with Z, and with Shift Z or Y. */
  onUndo?: () => void
  onRedo?: () => void
  /** Question mark. */
  onHelp?: () => void
}

/** Runs the action of the key for `row`. Returns true when the key had an action. */
export function outlineKey<Row>(
  event: Pick<KeyboardEvent, 'key' | 'altKey' | 'shiftKey' | 'ctrlKey' | 'metaKey'>,
  row: Row,
  keys: OutlineKeys<Row>,
): boolean {
  const { onMove, onIndent, onOutdent } = keys
  const withCtrl: Record<string, ((row: Row) => void) | undefined> = {
    c: keys.onCopy,
    v: keys.onPaste,
    z: event.shiftKey ? keys.onRedo : keys.onUndo,
    y: keys.onRedo,
  }
  const plain: Record<string, ((row: Row) => void) | undefined> = {
    Enter: keys.onEnter,
    ' ': keys.onSelect,
    Delete: keys.onDelete,
    '?': keys.onHelp,
    Tab: event.shiftKey ? onOutdent : onIndent,
  }
  const withAlt: Record<string, ((row: Row) => void) | undefined> = {
    ArrowUp: onMove && ((moved) => onMove(moved, 'up')),
    ArrowDown: onMove && ((moved) => onMove(moved, 'down')),
    ArrowLeft: onOutdent,
    ArrowRight: onIndent,
  }
  const ctrl = (event.ctrlKey || event.metaKey) && !event.altKey
  const act = ctrl ? withCtrl[event.key.toLowerCase()] : (event.altKey ? withAlt : plain)[event.key]
  act?.(row)
  return act !== undefined
}
