import { generateKeyBetween } from 'fractional-indexing'
import type { ElementKind } from '#shared/element-kind.ts'
import type { Id } from '#shared/ids.ts'
import type { PackPlanKind } from '#shared/pack.ts'
import type { ElementContent } from '../entities.ts'

/** How deep elements may stand under each other, parts included. */
export const deepest = 12

/** An element of which nothing is said yet. */
export const emptyContent = (kind: ElementKind): ElementContent => ({
  kind,
  place: null,
  code: null,
  title: null,
  body: null,
  gain: null,
  rationale: null,
  state: null,
  stateReason: null,
  phenomenonId: null,
  interestId: null,
  competenceTopic: null,
  chainLinks: [],
  accountableFunctionId: null,
  deputyFunctionId: null,
  accountToId: null,
  contributorIds: [],
  periodFrom: null,
  periodTo: null,
  marking: null,
  partnerIds: [],
  personIds: [],
  confidential: null,
  details: {},
  partners: [],
  means: [],
  needs: [],
  links: [],
})

/** The kinds that may stand directly under an element of that kind; under a section stands what may stand at the root. */
export const allowedUnder = (nesting: PackPlanKind['nesting'], above: ElementKind): readonly ElementKind[] =>
  (above === 'section' ? (nesting.section ?? nesting.root) : nesting[above]) ?? []

export interface NestingFault {
  kind: string
  under: string
  allowed: ElementKind[]
}

/**
 * Why an element of a kind may not stand under another one, at that depth (parts are 1): the plan's kind does not know it
 * there, or it is too deep. Undefined = it may.
 */
export function nestingFault(
  planKind: Pick<PackPlanKind, 'nesting'> | undefined,
  above: ElementKind | undefined,
  kind: ElementKind,
  depth: number,
): NestingFault | undefined {
  const allowed = above && depth <= deepest ? allowedUnder(planKind?.nesting ?? {}, above) : []
  return allowed.includes(kind) ? undefined : { kind, under: above ?? 'plan', allowed: [...allowed] }
}

/** Whether the state needs a word why and has none (R32). */
export const lacksReason = (content: Pick<ElementContent, 'state' | 'stateReason'>): boolean =>
  (content.state === 'paused' || content.state === 'stopped') && !content.stateReason?.trim()

interface Placed {
  id: Id
  position: string
}

/** Siblings in their order: by fractional key, code unit by code unit; equal keys (two writers at once) by id. */
export const byPosition = (one: Placed, other: Placed): number =>
  one.position === other.position ? compare(one.id, other.id) : compare(one.position, other.position)
const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)

/**
 * The key of a place among siblings: after the sibling `afterId`; null = first; absent, or a sibling that meanwhile left
 * = last. The element that moves is not its own sibling.
 */
export function positionAmong(siblings: readonly Placed[], afterId: Id | null | undefined, movingId?: Id): string {
  const others = siblings.filter((sibling) => sibling.id !== movingId).toSorted(byPosition)
  if (afterId === null) return generateKeyBetween(null, others[0]?.position ?? null)
  const after = others.find((sibling) => sibling.id === afterId) ?? others.at(-1)
  const next = after && others.find((sibling) => sibling.position > after.position)
  return generateKeyBetween(after?.position ?? null, next?.position ?? null)
}

interface Branch extends Placed {
  parentId: Id | null
}

/** The elements in the order of the document: each before what stands under it. */
export function inOrder<Row extends Branch>(rows: readonly Row[]): Row[] {
  const children = Map.groupBy(rows, (row) => row.parentId)
  const ordered: Row[] = []
  const add = (parentId: Id | null) => {
    for (const row of (children.get(parentId) ?? []).toSorted(byPosition)) {
      ordered.push(row)
      add(row.id)
    }
  }
  add(null)
  return ordered
}
