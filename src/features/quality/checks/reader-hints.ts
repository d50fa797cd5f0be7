import { lawOf } from '#features/country/law/index.ts'
import { findBaselineDifferences, findPlanCounterMovements } from '#features/measurement/targets/index.ts'
import { listElements, type PlanLaw } from '#features/planning/plans/index.ts'
import type { TransactionContext } from '#platform/context.ts'
import { type Id, newId } from '#shared/ids.ts'
import { languages } from '#shared/language.ts'
import { loadName, type Names } from '#shared/localized-text.ts'
import { addBinding } from './bound-rules.ts'
import { listBindings } from './engine.ts'
import type { CheckResult } from './entities.ts'
import { ambition } from './rules/ambition.ts'
import { displacement } from './rules/displacement.ts'

/** Joins names with commas, in each language. */
const joinNames = (many: readonly Names[]): Names =>
  Object.fromEntries(languages.map((language) => [language, many.map((entry) => loadName(entry, language)).join(', ')]))

/** A hint about an element, before the data of the element is added. */
interface HintDraft {
  elementId: Id
  rule: string
  messageCode: string
  data: Record<string, unknown>
}

/**
 * Returns the results that are computed only for this reader, at the time of the request: rule `displacement`, and of
 * rule `ambition` the baselines that differ from the recorded figure. No count, score, export or list contains them,
 * because a stored result would reveal figures that some users may not read. They appear next to the stored results, as
 * hints.
 */
export async function findReaderHints(
  context: TransactionContext,
  plan: PlanLaw & { id: string },
): Promise<CheckResult[]> {
  const { rules } = lawOf(plan)
  const drafts: HintDraft[] = []
  for (const { number } of listBindings(rules, displacement, plan.kind).slice(0, 1))
    drafts.push(...(await findCounterMovements(context, plan.id, number)))
  for (const { number } of listBindings(rules, ambition, plan.kind).slice(0, 1))
    drafts.push(...(await findDifferingBaselines(context, plan.id, number)))
  if (drafts.length === 0) return []
  const elements = new Map((await listElements(context.tx, plan.id)).map((element) => [element.id, element]))
  return drafts.flatMap(({ elementId, ...draft }): CheckResult[] => {
    const element = elements.get(elementId)
    if (!element) return []
    const { id, kind, title, code } = element
    const result = {
      ...draft,
      id: newId(),
      planId: plan.id,
      severity: 'hint' as const,
      outcome: 'failed' as const,
      element: { id, kind, title, code },
      itemId: null,
      exception: null,
      blocking: false,
    }
    return [addBinding(result, plan, false)]
  })
}

const findCounterMovements = async (context: TransactionContext, planId: Id, rule: string): Promise<HintDraft[]> =>
  (await findPlanCounterMovements(context, planId)).map(
    ({ elementId, indicatorNames, areaNames, counterMovements }) => ({
      elementId,
      rule,
      messageCode: 'other_way',
      data: {
        indicator: indicatorNames,
        unit: areaNames,
        areas: joinNames(counterMovements.map((counterMovement) => counterMovement.names)),
      },
    }),
  )

const findDifferingBaselines = async (context: TransactionContext, planId: Id, rule: string): Promise<HintDraft[]> =>
  (await findBaselineDifferences(context, planId)).map(({ elementId, indicatorNames, baseline, recorded }) => ({
    elementId,
    rule,
    messageCode: 'baseline_differs',
    data: { indicator: indicatorNames, baseline, recorded },
  }))
