import type { Element, ElementContent, Plan } from '#features/planning/plans/contract.ts'
import { languages as allLanguages, type Language } from '#shared/language.ts'
import type { LocalizedText } from '#shared/localized-text.ts'
import type { FixStep } from '../entities.ts'

export type Patch = Partial<Omit<ElementContent, 'place'>>

/** Returns the changes of an element for `changeElement`. Empty if another user has already fixed the issue. */
export function toPatch(step: FixStep, element: Element): Patch {
  switch (step.action) {
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
      return confirmTexts({ title, body, gain, rationale, details }, step.languages)
    }
    default:
      return {}
  }
}

/** Returns the changes for `changePlan` that confirm the translations of the plan's cover as up to date. */
export function toCoverPatch(languages: readonly Language[], plan: Plan): Partial<Plan> {
  const { title, motto, shortMessage, legalBasis } = plan
  return confirmTexts({ title, motto, shortMessage, legalBasis }, languages)
}

/** Returns the fields whose texts are outdated in any of these languages, with that mark removed. */
const confirmTexts = <Fields extends object>(fields: Fields, languages: readonly Language[]): Partial<Fields> =>
  Object.fromEntries(
    Object.entries(fields)
      .map(([field, value]): [string, unknown] => [field, confirmed(value, languages)])
      .filter(([field, value]) => JSON.stringify(value) !== JSON.stringify(fields[field as keyof Fields])),
  ) as Partial<Fields>

/** Converts an interface message to a plan text, in each language of the plan. */
export function toPlanText(plan: Pick<Plan, 'languages'>, getText: (language: Language) => string): LocalizedText {
  const planLanguages = plan.languages.length > 0 ? plan.languages : allLanguages.slice(0, 1)
  return {
    source: planLanguages[0]!,
    text: Object.fromEntries(planLanguages.map((value) => [value, getText(value)])),
    outdated: [],
  }
}

/** Returns the same texts, at any depth, with these languages no longer marked as outdated. */
function confirmed(value: unknown, languages: readonly Language[]): unknown {
  if (Array.isArray(value) || !(value instanceof Object)) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]) => [
      key,
      key === 'outdated' && Array.isArray(entry)
        ? entry.filter((language) => !languages.includes(language))
        : confirmed(entry, languages),
    ]),
  )
}

/** Returns the patch that reverts a patch: the previous values. */
export const toReversePatch = <Thing extends object>(patch: Partial<Thing>, before: Thing): Partial<Thing> =>
  Object.fromEntries(Object.keys(patch).map((field) => [field, before[field as keyof Thing]])) as Partial<Thing>
