import type { ElementKind } from '#shared/element-kind.ts'
import type { OutlineRow } from '../../outline/contract.ts'
import { compareByPosition, emptyContent, listAllowedKinds } from '../../outline/model.ts'

export interface TreeRow extends OutlineRow {
  /** From 1. */
  level: number
}

/** Caches rows, so that an unchanged row is the same object and is not rendered again. */
const known = new WeakMap<OutlineRow, TreeRow>()

function toTreeRow(row: OutlineRow, level: number): TreeRow {
  const before = known.get(row)
  if (before?.level === level) return before
  const now = { ...row, level }
  known.set(row, now)
  return now
}

/** Returns the rows in document order, each with a level. Siblings are sorted by fractional key. */
export function treeRows(rows: readonly OutlineRow[], rootId: string | null = null): TreeRow[] {
  const children = Map.groupBy(rows, (row) => row.parentId)
  const all: TreeRow[] = []
  const walk = (parent: string | null, level: number) => {
    for (const row of (children.get(parent) ?? []).toSorted(compareByPosition)) {
      all.push(toTreeRow(row, level))
      walk(row.id, level + 1)
    }
  }
  walk(rootId, 1)
  return all
}

/** Returns the outline line of an element that is being added. */
export function newLine(line: Pick<OutlineRow, 'id' | 'parentId' | 'position' | 'kind' | 'title'>): OutlineRow {
  const { place, code, state, phenomenonId, chainLinks, accountableFunctionId, confidential, marking, body, gain } =
    emptyContent(line.kind)
  const content = {
    place,
    code,
    state,
    phenomenonId,
    chainLinks,
    accountableFunctionId,
    confidential,
    marking,
    body,
    gain,
  }
  return { ...content, ...line, revision: 1, elaboratedBy: [], accountable: null }
}

/** Why a move is not possible. */
export type Hindrance =
  | { reasonCode: 'first' | 'last' | 'nothingAbove' | 'topLevel' }
  | { reasonCode: 'kind'; parentKind: ElementKind }

export type Step = 'up' | 'down' | 'indent' | 'outdent'

interface Target {
  parentId: string
  afterId: string | null
}

/**
 * Returns the target of moving sibling rows by a step, or why they cannot be moved.
 * @param moving in document order
 */
export function stepTarget(
  rows: readonly TreeRow[],
  moving: readonly TreeRow[],
  step: Step,
  root: { id: string; kind: ElementKind },
  nesting: Readonly<Record<string, readonly ElementKind[]>>,
): Target | Hindrance {
  const [first, last] = [moving[0]!, moving.at(-1)!]
  const parentId = first.parentId ?? root.id
  const siblings = rows.filter((row) => row.parentId === first.parentId)
  const [from, to] = [siblings.indexOf(first), siblings.indexOf(last)]
  const getKind = (id: string) => rows.find((row) => row.id === id)?.kind ?? root.kind
  const checkTarget = (target: Target): Target | Hindrance => {
    const kind = getKind(target.parentId)
    const allowed = listAllowedKinds(nesting, kind)
    return moving.every((treeRow) => allowed.includes(treeRow.kind)) ? target : { reasonCode: 'kind', parentKind: kind }
  }
  if (step === 'up') return from > 0 ? { parentId, afterId: siblings[from - 2]?.id ?? null } : { reasonCode: 'first' }
  if (step === 'down')
    return to < siblings.length - 1 ? { parentId, afterId: siblings[to + 1]!.id } : { reasonCode: 'last' }
  if (step === 'indent') {
    const above = siblings[from - 1]
    if (!above) return { reasonCode: 'nothingAbove' }
    const lowest = rows.filter((row) => row.parentId === above.id).at(-1)
    return checkTarget({ parentId: above.id, afterId: lowest?.id ?? null })
  }
  const parent = rows.find((row) => row.id === first.parentId)
  if (!parent || parent.kind === 'section') return { reasonCode: 'topLevel' }
  return checkTarget({ parentId: parent.parentId ?? root.id, afterId: parent.id })
}

/** Returns the marked rows that are not under another marked row, in document order. */
export function listTopRows(rows: readonly TreeRow[], ids: ReadonlySet<string>): TreeRow[] {
  const inside = new Set<string>()
  return rows.filter((row) => {
    const checkTarget = row.parentId !== null && inside.has(row.parentId)
    if (checkTarget || ids.has(row.id)) inside.add(row.id)
    return ids.has(row.id) && !checkTarget
  })
}

/** Returns the rows and all their descendants. */
export function includeDescendants(rows: readonly TreeRow[], ids: ReadonlySet<string>): ReadonlySet<string> {
  const whole = new Set(ids)
  for (const row of rows) if (row.parentId !== null && whole.has(row.parentId)) whole.add(row.id)
  return whole
}

/** Checks whether a row belongs to the structure of the plan kind. It cannot be moved, copied or deleted. */
export const isFixedRow = (row: TreeRow): boolean => row.kind === 'part' || row.kind === 'section'
