import type { Element, ElementContent, Plan } from '#features/planning/plans/contract.ts'
import { languages as allLanguages, type Language } from '#shared/language.ts'
import type { LocalizedText } from '#shared/localized-text.ts'
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
      return changedIn({ title, body, gain, rationale, details }, step.languages)
    }
    default:
      return {}
  }
}

/** What says of the words of a plan's cover that their translations still hold, for `changePlan`. */
export function coverPatchOf(languages: readonly Language[], plan: Plan): Partial<Plan> {
  const { title, motto, shortMessage, legalBasis } = plan
  return changedIn({ title, motto, shortMessage, legalBasis }, languages)
}

/** Fields whose texts are behind in one of these languages, as they are when they no longer are. */
const changedIn = <Fields extends object>(fields: Fields, languages: readonly Language[]): Partial<Fields> =>
  Object.fromEntries(
    Object.entries(fields)
      .map(([field, value]): [string, unknown] => [field, confirmed(value, languages)])
      .filter(([field, value]) => JSON.stringify(value) !== JSON.stringify(fields[field as keyof Fields])),
  ) as Partial<Fields>

/** A sentence of the interface as words of a plan, in each of its languages. */
export function inLanguagesOf(plan: Pick<Plan, 'languages'>, say: (language: Language) => string): LocalizedText {
  const its = plan.languages.length > 0 ? plan.languages : allLanguages.slice(0, 1)
  return { source: its[0]!, text: Object.fromEntries(its.map((one) => [one, say(one)])), outdated: [] }
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
export const undoOf = <Thing extends object>(patch: Partial<Thing>, before: Thing): Partial<Thing> =>
  Object.fromEntries(Object.keys(patch).map((field) => [field, before[field as keyof Thing]])) as Partial<Thing>
