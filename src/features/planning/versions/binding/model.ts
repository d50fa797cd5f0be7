import type { Id } from '#shared/ids.ts'
import type { BindableOfElement, PackBinds } from '#shared/pack-binding.ts'

/** An element as far as it says where it stands. */
export interface Standing {
  id: Id
  kind: string
  /** The section or part of the kind of plan that it is, for these two. */
  place?: string | null | undefined
  parentId?: Id | null | undefined
}

export interface BoundTree {
  /** The section of the kind in which each element stands, else its part. */
  places: ReadonlyMap<Id, string>
  /** The fields of each element that is bound. */
  fields: ReadonlyMap<Id, ReadonlySet<BindableOfElement>>
}

/** The fields that are bound of an element of that kind, in that section of the kind of plan. */
export function fieldsOf(binds: Pick<PackBinds, 'elements'>, kind: string, place: string): Set<BindableOfElement> {
  const its = binds.elements.filter(
    ({ kinds, within }) => kinds.some((one) => one === kind) && (!within || within.includes(place)),
  )
  return new Set(its.flatMap(({ fields }) => fields))
}

/**
 * What of a plan is bound. What the kind of plan does not name is not, nor is what stands under it; parts and sections are always there as places.
 * @param elements in the order of the document: each after what it stands under
 */
export function boundTree(binds: Pick<PackBinds, 'elements'> | undefined, elements: readonly Standing[]): BoundTree {
  const places = new Map<Id, string>()
  const fields = new Map<Id, ReadonlySet<BindableOfElement>>()
  for (const { id, kind, place, parentId } of elements) {
    const above = parentId ? places.get(parentId) : undefined
    const at = kind === 'section' || above === undefined ? (place ?? id) : above
    places.set(id, at)
    if (!binds) continue
    const its = fieldsOf(binds, kind, at)
    const isFree = its.size === 0 || (above !== undefined && !fields.has(parentId!))
    if (kind === 'part' || kind === 'section' || !isFree) fields.set(id, its)
  }
  return { places, fields }
}
