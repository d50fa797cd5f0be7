import { sortName } from '#shared/sort-name.ts'
import type { ScaleStep } from '#ui/cell-tone.ts'

/** An area in a hierarchy, with the fields needed to walk up. */
export interface Node {
  id: string
  kind: string
  parentId: string | null
}

/** Returns the ancestor of a kind, or the area itself. Undefined if the hierarchy has none. */
export function findAncestor<N extends Node>(id: string, kind: string, tree: ReadonlyMap<string, N>): N | undefined {
  for (let node = tree.get(id); node; node = node.parentId ? tree.get(node.parentId) : undefined)
    if (node.kind === kind) return node
  return undefined
}

/**
 * Returns the area of a kind that contains a cell's area. If the hierarchy does not contain the cell's area, the area
 * that contains most of the parts is used.
 */
export function findGroup<N extends Node>(
  cellId: string,
  kind: string,
  tree: ReadonlyMap<string, N>,
  partsOf: ReadonlyMap<string, readonly string[]>,
): N | undefined {
  const own = findAncestor(cellId, kind, tree)
  if (own) return own
  const counted = new Map<N, number>()
  for (const part of partsOf.get(cellId) ?? []) {
    const above = findAncestor(part, kind, tree)
    if (above) counted.set(above, (counted.get(above) ?? 0) + 1)
  }
  return [...counted].toSorted(([, value], [, other]) => other - value)[0]?.[0]
}

const steps = [1, 3, 2, 4, 5, 6] as const satisfies ScaleStep[]
const neighbourOffsets = [
  [1, 0],
  [0, 1],
  [-1, 1],
  [-1, 0],
  [0, -1],
  [1, -1],
] as const

/**
 * Assigns a tint to each group so that neighbouring groups differ. The first possible tint is used, in the order of
 * group ids.
 */
export function tintGroups(
  cells: readonly { q: number; r: number; group: string | undefined }[],
): ReadonlyMap<string, ScaleStep> {
  const at = new Map(cells.map((cell) => [`${cell.q},${cell.r}`, cell.group]))
  const touching = new Map<string, Set<string>>()
  for (const { q, r, group } of cells) {
    if (group === undefined) continue
    const others = touching.get(group) ?? new Set()
    for (const [dq, dr] of neighbourOffsets) {
      const other = at.get(`${q + dq},${r + dr}`)
      if (other !== undefined && other !== group) others.add(other)
    }
    touching.set(group, others)
  }
  const tints = new Map<string, ScaleStep>()
  for (const group of [...touching.keys()].sort()) {
    const used = new Set([...(touching.get(group) ?? [])].map((other) => tints.get(other)))
    tints.set(group, steps.find((step) => !used.has(step)) ?? 6)
  }
  return tints
}

/** Returns upper bounds of classes with about equal numbers of values. The last class is open and has no bound. */
export function classBounds(values: readonly number[], classes = 5): number[] {
  const sorted = values.toSorted((left, other) => left - other)
  const bounds = Array.from({ length: classes - 1 }, (_, index) =>
    roundToTwoDigits(sorted[Math.floor(((index + 1) * sorted.length) / classes)] ?? 0),
  )
  return [...new Set(bounds)].filter((bound) => bound > 0)
}

/** Rounds to two significant figures, so that a bound is easy to read: 48,317 becomes 48,000. */
function roundToTwoDigits(value: number): number {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, value))) - 1)
  return Math.round(value / unit) * unit
}

export const getClass = (value: number, bounds: readonly number[]): ScaleStep =>
  (bounds.filter((bound) => value > bound).length + 1) as ScaleStep

/** Checks whether the text contains every word. Accents and case are ignored. */
export function containsAll(text: string, content: string): boolean {
  const plain = sortName(text)
  return sortName(content)
    .split(' ')
    .every((word) => plain.includes(word))
}
