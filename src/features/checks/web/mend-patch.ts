import type { Element, ElementContent } from '#features/plans/contract.ts'
import type { Language } from '#shared/language.ts'
import type { MendStep } from '../entities.ts'

export type Patch = Partial<Omit<ElementContent, 'place'>>

/** What a step changes of an element, for `changeElement`; empty where somebody has mended it meanwhile. */
export function patchOf(step: MendStep, element: Element): Patch {
  switch (step.does) {
    case 'set_dates':
      return {
        ...(step.periodFrom && { periodFrom: step.periodFrom }),
        ...(step.periodTo && { periodTo: step.periodTo }),
      }
    case 'mark_asked':
      return element.needs.some((need) => need.status === 'needed')
        ? { needs: element.needs.map((need) => (need.status === 'needed' ? { ...need, status: 'asked' } : need)) }
        : {}
    case 'confirm_translations': {
      const { title, body, gain, rationale, details } = element
      return Object.fromEntries(
        Object.entries({ title, body, gain, rationale, details })
          .map(([field, value]): [string, unknown] => [field, confirmed(value, step.languages)])
          .filter(([field, value]) => JSON.stringify(value) !== JSON.stringify(element[field as keyof Element])),
      )
    }
    default:
      return {}
  }
}

/** The same texts, at any depth, with these languages no longer out of date. */
function confirmed(value: unknown, languages: readonly Language[]): unknown {
  if (Array.isArray(value) || !(value instanceof Object)) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [
      key,
      key === 'outdated' && Array.isArray(one)
        ? one.filter((language) => !languages.includes(language))
        : confirmed(one, languages),
    ]),
  )
}

/** What takes a patch back: the values from before. */
export const undoOf = (patch: Patch, before: Element): Patch =>
  Object.fromEntries(Object.keys(patch).map((field) => [field, before[field as keyof Element]]))
