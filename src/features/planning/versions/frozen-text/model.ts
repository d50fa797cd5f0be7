import type { Element } from '#features/planning/plans/entities.ts'
import { sameValue } from '#features/planning/plans/model.ts'
import type { Id } from '#shared/ids.ts'
import { type Marking, stricterMarking } from '#shared/marking.ts'

interface Restriction {
  marking: Marking
  confidential: Element['confidential']
}

/** Returns the marking and the confidentiality of each element, with those of the elements above it. */
function computeRestrictions(elements: readonly Element[], planMarking: Marking): Map<Id, Restriction> {
  const byId = new Map(elements.map((element) => [element.id, element]))
  const computed = new Map<Id, Restriction>()
  const compute = (element: Element): Restriction => {
    const known = computed.get(element.id)
    if (known) return known
    const parent = element.parentId === null ? undefined : byId.get(element.parentId)
    const above = parent ? compute(parent) : { marking: planMarking, confidential: null }
    const restriction = {
      marking: element.marking ? stricterMarking(above.marking, element.marking) : above.marking,
      confidential: element.confidential ?? above.confidential,
    }
    computed.set(element.id, restriction)
    return restriction
  }
  for (const element of elements) compute(element)
  return computed
}

/**
 * Returns frozen elements with the stricter restriction of the two moments. A part that was closed after the approval
 * stays closed in every edition, except that confidentiality follows the frozen text where the approval binds it: no
 * later naming takes approved text out of an edition.
 * @param decided elements whose confidentiality the approval binds
 */
export function keepRestrictions(
  frozen: readonly Element[],
  current: readonly Element[],
  planMarking: Marking,
  decided: ReadonlySet<Id> = new Set(),
): Element[] {
  const frozenById = new Map(frozen.map((element) => [element.id, element]))
  const present = current.map((element) =>
    decided.has(element.id) ? { ...element, confidential: frozenById.get(element.id)?.confidential ?? null } : element,
  )
  const [before, now] = [computeRestrictions(frozen, planMarking), computeRestrictions(present, planMarking)]
  return frozen.map((element) => {
    const [was, is] = [before.get(element.id)!, now.get(element.id)]
    if (!is) return element
    const isStricter = is.marking !== was.marking && stricterMarking(is.marking, was.marking) === is.marking
    return {
      ...element,
      marking: isStricter ? is.marking : element.marking,
      confidential: was.confidential === null ? is.confidential : element.confidential,
    }
  })
}

interface Translated {
  source: string
  text: Record<string, unknown>
  outdated: string[]
}
const isTranslated = (value: unknown): value is Translated =>
  value instanceof Object && 'source' in value && 'text' in value && 'outdated' in value

/**
 * Returns frozen fields with the translations that were added after the freezing. A translation that was frozen stays as
 * it was, and a text whose original changed gets none.
 * @param authentic languages in which a text needs an approval
 */
export function addLaterTranslations<Fields extends object>(
  frozen: Fields,
  current: Fields | undefined,
  authentic: readonly string[],
): Fields {
  if (!current) return frozen
  const entries = Object.entries(frozen).map(([field, value]) => {
    const now = (current as Record<string, unknown>)[field]
    if (field === 'details' && now instanceof Object)
      return [field, addLaterTranslations(value as object, now, authentic)]
    if (!isTranslated(value) || !isTranslated(now) || now.source !== value.source) return [field, value]
    if (!sameValue(now.text[now.source], value.text[value.source])) return [field, value]
    const added = Object.entries(now.text).filter(
      ([language]) => !(language in value.text) && !authentic.includes(language),
    )
    const outdated = now.outdated.filter((language) => added.some(([entry]) => entry === language))
    const text = { ...value.text, ...Object.fromEntries(added) }
    return [field, { ...value, text, outdated: [...value.outdated, ...outdated] }]
  })
  return Object.fromEntries(entries) as Fields
}
