import { lawOf } from '#features/country/law/index.ts'
import { findPlanCounterMovements } from '#features/measurement/targets/index.ts'
import { listElements, type PlanLaw } from '#features/planning/plans/index.ts'
import type { TransactionContext } from '#platform/context.ts'
import { newId } from '#shared/ids.ts'
import { languages } from '#shared/language.ts'
import { loadName, type Names } from '#shared/localized-text.ts'
import { addBinding } from './bound-rules.ts'
import { listBindings } from './engine.ts'
import type { CheckResult } from './entities.ts'
import { displacement } from './rules/displacement.ts'

/** Joins names with commas, in each language. */
const joinNames = (many: readonly Names[]): Names =>
  Object.fromEntries(languages.map((language) => [language, many.map((entry) => loadName(entry, language)).join(', ')]))

/**
 * Returns the results that are computed only for this reader, at the time of the request (rule `displacement`). No
 * count, score, export or list contains them, because a stored result would reveal figures that some users may not
 * read. They appear next to the stored results, as hints.
 */
export async function findReaderHints(
  context: TransactionContext,
  plan: PlanLaw & { id: string },
): Promise<CheckResult[]> {
  const [binding] = listBindings(lawOf(plan).rules, displacement, plan.kind)
  if (!binding) return []
  const movements = await findPlanCounterMovements(context, plan.id)
  if (movements.length === 0) return []
  const elements = new Map((await listElements(context.tx, plan.id)).map((element) => [element.id, element]))
  return movements.flatMap(({ elementId, indicatorNames, areaNames, counterMovements }): CheckResult[] => {
    const element = elements.get(elementId)
    if (!element) return []
    const { id, kind, title, code } = element
    const result = {
      id: newId(),
      planId: plan.id,
      rule: binding.number,
      severity: 'hint' as const,
      outcome: 'failed' as const,
      element: { id, kind, title, code },
      itemId: null,
      messageCode: 'other_way',
      data: {
        indicator: indicatorNames,
        unit: areaNames,
        areas: joinNames(counterMovements.map((counterMovement) => counterMovement.names)),
      },
      exception: null,
      blocking: false,
    }
    return [addBinding(result, plan, false)]
  })
}
