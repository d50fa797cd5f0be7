import { generateKeyBetween } from 'fractional-indexing'
import type { ElementKind } from '#shared/element-kind.ts'
import type { Id } from '#shared/ids.ts'
import type { PackPlanKind } from '#shared/pack.ts'
import type { ElementContent } from '../entities.ts'
import { emptyFields } from '../fields/values/model.ts'

/** Maximum nesting depth of elements, parts included. */
export const deepest = 12

/** Returns the content of an empty element. */
export const emptyContent = (kind: ElementKind): ElementContent => ({ ...emptyFields(), kind, place: null })

/** Returns the kinds allowed directly under an element kind. A section allows the kinds of the root. */
export const listAllowedKinds = (nesting: PackPlanKind['nesting'], above: ElementKind): readonly ElementKind[] =>
  (above === 'section' ? (nesting.section ?? nesting.root) : nesting[above]) ?? []

export interface NestingIssue {
  kind: string
  parentKind: string
  allowed: ElementKind[]
}

/**
 * Returns why a kind is not allowed under another element at that depth (parts are 1). The plan kind does not allow it
 * there, or it is too deep. Undefined if it is allowed.
 */
export function findNestingIssue(
  planKind: Pick<PackPlanKind, 'nesting'> | undefined,
  above: ElementKind | undefined,
  kind: ElementKind,
  depth: number,
): NestingIssue | undefined {
  const allowed = above && depth <= deepest ? listAllowedKinds(planKind?.nesting ?? {}, above) : []
  return allowed.includes(kind) ? undefined : { kind, parentKind: above ?? 'plan', allowed: [...allowed] }
}

/** Checks whether the state requires a reason that is missing (rule `endings`). */
export const lacksReason = (content: Pick<ElementContent, 'state' | 'stateReason'>): boolean =>
  (content.state === 'paused' || content.state === 'stopped') && !content.stateReason?.trim()

interface Placed {
  id: Id
  position: string
}

/** Compares siblings by fractional key, by code unit. Equal keys (two concurrent writers) are ordered by id. */
export const compareByPosition = (placed: Placed, other: Placed): number =>
  placed.position === other.position ? compare(placed.id, other.id) : compare(placed.position, other.position)
const compare = (value: string, other: string): number => (value < other ? -1 : value > other ? 1 : 0)

/**
 * Returns the position key after the sibling `afterId`. Null means first. Absent, or a sibling that was moved away,
 * means last. The moved element does not count as a sibling.
 */
export function computeSiblingPosition(
  siblings: readonly Placed[],
  afterId: Id | null | undefined,
  movingId?: Id,
): string {
  const others = siblings.filter((sibling) => sibling.id !== movingId).toSorted(compareByPosition)
  if (afterId === null) return generateKeyBetween(null, others[0]?.position ?? null)
  const after = others.find((sibling) => sibling.id === afterId) ?? others.at(-1)
  const next = after && others.find((sibling) => sibling.position > after.position)
  return generateKeyBetween(after?.position ?? null, next?.position ?? null)
}

interface Branch extends Placed {
  parentId: Id | null
}

/** Returns the elements in document order: each parent before the descendants. */
export function sortByTree<Row extends Branch>(rows: readonly Row[]): Row[] {
  const children = Map.groupBy(rows, (row) => row.parentId)
  const ordered: Row[] = []
  const add = (parentId: Id | null) => {
    for (const row of (children.get(parentId) ?? []).toSorted(compareByPosition)) {
      ordered.push(row)
      add(row.id)
    }
  }
  add(null)
  return ordered
}
