export interface GridPlace {
  row: number
  column: number
}

/**
 * Returns the target cell of a key in a grid of `rows` by `columns`. Returns `undefined` when the key does not move.
 */
export function moveInGrid(
  event: { key: string; ctrlKey: boolean; metaKey: boolean },
  at: GridPlace,
  rows: number,
  columns: number,
  page = 10,
): GridPlace | undefined {
  const far = event.ctrlKey || event.metaKey
  const moves: Record<string, GridPlace> = {
    ArrowRight: { row: at.row, column: at.column + 1 },
    ArrowLeft: { row: at.row, column: at.column - 1 },
    ArrowDown: { row: at.row + 1, column: at.column },
    ArrowUp: { row: at.row - 1, column: at.column },
    Home: { row: far ? 0 : at.row, column: 0 },
    End: { row: far ? rows - 1 : at.row, column: columns - 1 },
    PageDown: { row: at.row + page, column: at.column },
    PageUp: { row: at.row - page, column: at.column },
  }
  const next = moves[event.key]
  return (
    next && {
      row: Math.max(0, Math.min(rows - 1, next.row)),
      column: Math.max(0, Math.min(columns - 1, next.column)),
    }
  )
}
