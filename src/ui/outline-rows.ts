/** A row of an outline in document order. `level` starts at 1 and increases by at most 1 from a row to the next. */
export interface OutlineRow {
  id: string
  level: number
}

export interface VisibleRow<Row extends OutlineRow> {
  row: Row
  hasChildren: boolean
  folded: boolean
  parentId: string | undefined
  /** Position among the siblings, from 1, and the number of siblings. */
  position: number
  siblings: number
}

/** Returns the visible rows, with their position in the tree, when the rows in `folded` are collapsed. */
export function visibleRows<Row extends OutlineRow>(
  rows: readonly Row[],
  folded: ReadonlySet<string>,
): VisibleRow<Row>[] {
  const all: (VisibleRow<Row> & { hidden: boolean })[] = []
  const path: number[] = []
  const counts = new Map<string, number>()
  rows.forEach((row, index) => {
    while (path.length > 0 && (rows[path.at(-1)!]?.level ?? 0) >= row.level) path.pop()
    const parentIndex = path.at(-1)
    const parent = parentIndex === undefined ? undefined : all[parentIndex]
    const family = parent?.row.id ?? ''
    const position = (counts.get(family) ?? 0) + 1
    counts.set(family, position)
    all.push({
      row,
      hasChildren: (rows[index + 1]?.level ?? 0) > row.level,
      folded: folded.has(row.id),
      parentId: parent?.row.id,
      position,
      siblings: 0,
      hidden: !!parent && (parent.hidden || parent.folded),
    })
    path.push(index)
  })
  return all
    .filter((entry) => !entry.hidden)
    .map(({ hidden: _, ...entry }) => ({ ...entry, siblings: counts.get(entry.parentId ?? '') ?? 1 }))
}
