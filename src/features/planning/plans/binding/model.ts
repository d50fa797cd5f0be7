import type { Id } from '#shared/ids.ts'
import type { BindableElementField, PackBinds } from '#shared/pack-binding.ts'

/** The fields of an element that determine the place and the bound fields. */
export interface BoundElement {
  id: Id
  kind: string
  /** The section or part of the kind of plan, for elements of these two kinds. */
  place?: string | null | undefined
  parentId?: Id | null | undefined
}

export interface BoundTree {
  /** The section of the kind that contains each element, otherwise the part. */
  places: ReadonlyMap<Id, string>
  /** The bound fields of each bound element. */
  fields: ReadonlyMap<Id, ReadonlySet<BindableElementField>>
}

/** Returns the bound fields of an element of that kind in that section. */
export function getBoundFields(
  binds: Pick<PackBinds, 'elements'>,
  kind: string,
  place: string,
): Set<BindableElementField> {
  const elementBindings = binds.elements.filter(
    ({ kinds, sections }) => kinds.some((value) => value === kind) && (!sections || sections.includes(place)),
  )
  return new Set(elementBindings.flatMap(({ fields }) => fields))
}

/**
 * Returns the bound elements and fields of a plan. Elements that the kind of plan does not name are not bound, nor are
 * elements under them. Parts and sections always have an entry, even without bound fields.
 * @param elements in document order: parents before children
 */
export function boundTree(
  binds: Pick<PackBinds, 'elements'> | undefined,
  elements: readonly BoundElement[],
): BoundTree {
  const places = new Map<Id, string>()
  const fields = new Map<Id, ReadonlySet<BindableElementField>>()
  for (const { id, kind, place, parentId } of elements) {
    const above = parentId ? places.get(parentId) : undefined
    const at = kind === 'section' || above === undefined ? (place ?? id) : above
    places.set(id, at)
    if (!binds) continue
    const boundFields = getBoundFields(binds, kind, at)
    const isFree = boundFields.size === 0 || (above !== undefined && !fields.has(parentId!))
    if (kind === 'part' || kind === 'section' || !isFree) fields.set(id, boundFields)
  }
  return { places, fields }
}
