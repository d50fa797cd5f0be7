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
  /** Ctrl or Cmd with C, and with V: the row goes to the clipboard, or what is there comes after it. */
  onCopy?: (row: Row) => void
  onPaste?: (row: Row) => void
  /** Ctrl or Cmd with Z, and with Shift Z or Y. */
  onUndo?: () => void
  onRedo?: () => void
  /** Question mark. */
  onHelp?: () => void
}

/** Runs what the key means for `row`; true when it meant something. */
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
