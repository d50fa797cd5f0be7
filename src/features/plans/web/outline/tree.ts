import type { OutlineRow } from '../../outline/contract.ts'

export interface TreeRow extends OutlineRow {
  /** From 1. */
  level: number
}

/** Rows in the order of the document, each with its level; siblings sort by their fractional key, byte by byte. */
export function treeRows(rows: readonly OutlineRow[], rootId: string | null = null): TreeRow[] {
  const children = Map.groupBy(rows, (row) => row.parentId)
  const all: TreeRow[] = []
  const walk = (parent: string | null, level: number) => {
    const siblings = (children.get(parent) ?? []).toSorted((a, b) =>
      a.position < b.position ? -1 : a.position > b.position ? 1 : 0,
    )
    for (const row of siblings) {
      all.push({ ...row, level })
      walk(row.id, level + 1)
    }
  }
  walk(rootId, 1)
  return all
}

/** Where a row goes when it is moved one step; undefined where that is not possible. */
export function stepTarget(
  rows: readonly TreeRow[],
  id: string,
  step: 'up' | 'down' | 'indent' | 'outdent',
  rootId: string,
): { parentId: string; afterId: string | null } | undefined {
  const row = rows.find((one) => one.id === id)
  if (!row) return undefined
  const siblings = rows.filter((one) => one.parentId === row.parentId)
  const index = siblings.indexOf(row)
  const parentId = row.parentId ?? rootId
  if (step === 'up') return index > 0 ? { parentId, afterId: siblings[index - 2]?.id ?? null } : undefined
  if (step === 'down') return index < siblings.length - 1 ? { parentId, afterId: siblings[index + 1]!.id } : undefined
  if (step === 'indent') {
    const above = siblings[index - 1]
    if (!above) return undefined
    const last = rows.filter((one) => one.parentId === above.id).at(-1)
    return { parentId: above.id, afterId: last?.id ?? null }
  }
  const parent = rows.find((one) => one.id === row.parentId)
  return parent ? { parentId: parent.parentId ?? rootId, afterId: parent.id } : undefined
}
