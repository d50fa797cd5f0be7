import canonicalize from 'canonicalize'
import type { Element, Plan } from '#features/planning/plans/entities.ts'
import { buildInitialElements } from '#features/planning/plans/index.ts'
import { computeSiblingPosition } from '#features/planning/plans/outline/model.ts'
import type { PackPlanKind } from '#shared/pack.ts'

/** The parts and sections that a move to another law adds to a plan, and those that get the name of that law. */
interface StructureChange {
  added: Element[]
  renamed: { before: Element; after: Element }[]
}

/**
 * Compares the parts and sections of a plan with those of its kind in another law. What the plan lacks is added, after
 * the sibling that precedes it in that law. A title that is still that of the former law is replaced. A part or section
 * that the kind no longer has stays, with its content.
 * @param present all elements of the plan, also those that the actor may not read
 */
export function planStructureChange(
  plan: Pick<Plan, 'id' | 'languages' | 'updatedAt'>,
  former: PackPlanKind | undefined,
  next: PackPlanKind,
  present: readonly Element[],
): StructureChange {
  const formerTitles = new Map(
    former ? buildInitialElements(former, plan).map(({ place, title }) => [place, canonicalize(title)]) : [],
  )
  const elements = [...present]
  const byPlace = new Map(present.flatMap((element) => (element.place ? [[element.place, element] as const] : [])))
  /** Ids in the plan of the parts of the other law, and the last sibling below each parent. */
  const parentIds = new Map<string | null, string | null>([[null, null]])
  const precedingIds = new Map<string | null, string>()
  const change: StructureChange = { added: [], renamed: [] }
  for (const wanted of buildInitialElements(next, plan)) {
    const parentId = parentIds.get(wanted.parentId)!
    const existing = byPlace.get(wanted.place!)
    if (!existing) {
      const siblings = elements.filter((element) => element.parentId === parentId)
      const position = computeSiblingPosition(siblings, precedingIds.get(parentId) ?? null)
      const added = { ...wanted, parentId, position }
      elements.push(added)
      change.added.push(added)
    } else if (
      canonicalize(existing.title) === formerTitles.get(existing.place) &&
      canonicalize(existing.title) !== canonicalize(wanted.title)
    )
      change.renamed.push({ before: existing, after: { ...existing, title: wanted.title } })
    const id = existing?.id ?? wanted.id
    if (wanted.parentId === null) parentIds.set(wanted.id, id)
    // A section may be in another part than in the other law. It is then no sibling here.
    if (!existing || existing.parentId === parentId) precedingIds.set(parentId, id)
  }
  return change
}
