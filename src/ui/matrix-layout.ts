/** A row of a matrix. Neighbours with the same `group` are shown together under the group name. */
export interface MatrixRow {
  id: string
  label: string
  group?: string
}

export interface MatrixGroup {
  label: string
  top: number
  height: number
}

export interface MatrixLayout {
  /** Distance in px from the top of the first row to each row. */
  tops: number[]
  groups: MatrixGroup[]
  height: number
}

/**
 * Returns the positions of the rows: `pitch` px per row, `gap` px more between groups, and `lead` px above the name of
 * the first group.
 */
export function layoutRows(rows: readonly MatrixRow[], pitch: number, gap: number, lead = 0): MatrixLayout {
  const tops: number[] = []
  const groups: MatrixGroup[] = []
  let top = rows[0]?.group === undefined ? 0 : lead
  rows.forEach((row, index) => {
    const begins = index === 0 || row.group !== rows[index - 1]?.group
    if (begins && index > 0) top += gap
    tops.push(top)
    if (row.group !== undefined) {
      if (begins) groups.push({ label: row.group, top, height: pitch })
      else groups.at(-1)!.height = top + pitch - groups.at(-1)!.top
    }
    top += pitch
  })
  return { tops, groups, height: top }
}

/**
 * Returns the first and last index (inclusive) of the rows that touch the range from `from` to `to` px, or [0, -1]
 * without such rows.
 */
export function findVisibleRows(tops: readonly number[], pitch: number, from: number, to: number): [number, number] {
  const findFirstIndex = (limit: number) => {
    let low = 0
    let high = tops.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((tops[middle] ?? 0) < limit) low = middle + 1
      else high = middle
    }
    return low
  }
  const first = findFirstIndex(from - pitch + 1)
  const last = findFirstIndex(to) - 1
  return last < first ? [0, -1] : [first, last]
}
