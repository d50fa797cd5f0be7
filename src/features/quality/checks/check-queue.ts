import { lawOf } from '#features/country/law/index.ts'
import type { TransactionContext } from '#platform/context.ts'
import { withSystemAccess } from '#platform/db/with-system-access.ts'
import type { LegalDate } from '#shared/dates.ts'
import type { Id } from '#shared/ids.ts'
import { listBindings, listNumbers, runChecks } from './engine.ts'
import type { Section } from './facts.ts'
import { loadFacts } from './queries/facts.ts'
import { type LockedPlan, lockPlans } from './queries/plans.ts'
import { storeReports } from './queries/results.ts'
import type { ChangedResults } from './queries/stored-results.ts'
import { rules } from './rules/index.ts'
import { tuned } from './severities/model.ts'
import { getSeverities } from './severities/queries.ts'

/** Updates all results of a plan, in the transaction of the act that changed it. */
export const recheckPlan = async (context: TransactionContext, planId: Id): Promise<void> => {
  await recheckPlans(context, [planId])
}

/**
 * Checks plans again and stores the differences in sets. The number of statements does not grow with the number of
 * plans. The actor must be allowed to write for the owners of the plans, or be the system. Rows that the actor may not
 * read are included.
 * @param changed sections of facts that changed. Only rules that read any of them run, except in plans that were never
 *   checked. Absent = all.
 * @returns the results that changed, by plan and readers
 */
export const recheckPlans = (
  context: TransactionContext,
  planIds: readonly Id[],
  changed?: readonly Section[],
): Promise<readonly ChangedResults[]> =>
  withSystemAccess(context, async () => (await recheckLockedPlans(context, planIds, changed)).results)

/** Does the same as recheckPlans(), for an actor with access to every row. Returns the plans, which stay locked. */
export const recheckWithSystemAccess = async (
  context: TransactionContext,
  planIds: readonly Id[],
  changed?: readonly Section[],
): Promise<LockedPlan[]> => (await recheckLockedPlans(context, planIds, changed)).plans

async function recheckLockedPlans(
  context: TransactionContext,
  planIds: readonly Id[],
  changed?: readonly Section[],
): Promise<{ plans: LockedPlan[]; results: ChangedResults[] }> {
  const plans = await lockPlans(context.tx, planIds)
  const needsFullCheck = (plan: LockedPlan) => changed === undefined || !plan.wasChecked
  const results = [
    ...(await check(context, plans.filter(needsFullCheck))),
    ...(await check(
      context,
      plans.filter((plan) => !needsFullCheck(plan)),
      changed,
    )),
  ]
  return { plans, results }
}

/** Runs the rules with the bindings of each plan's law. The results are stored once for each law. */
async function check(
  context: TransactionContext,
  plans: readonly LockedPlan[],
  changed?: readonly Section[],
): Promise<ChangedResults[]> {
  if (plans.length === 0) return []
  const severities = await getSeverities(context.tx)
  const versions = new Map(plans.map(({ key, packVersion }) => [key, packVersion]))
  const stateChanges = new Map(plans.map(({ key, stateChangesOn }) => [key, stateChangesOn]))
  const bindings = new Map(
    [...new Set(versions.values())].map((packVersion) => [
      packVersion,
      tuned(lawOf({ packVersion }).rules, severities),
    ]),
  )
  const run = changed ? rules.filter((rule) => rule.sections.some((section) => changed.includes(section))) : rules
  // Sections that no rule of these kinds of plan reads are not loaded.
  const kinds = new Map(plans.map((plan) => [`${plan.packVersion} ${plan.kind}`, plan])).values().toArray()
  const bound = run.filter((rule) =>
    kinds.some(({ kind, packVersion }) => listBindings(bindings.get(packVersion)!, rule, kind).length > 0),
  )
  const wanted = new Set(bound.flatMap((rule) => rule.sections))
  const facts = await loadFacts(context, plans, wanted)
  const results: ChangedResults[] = []
  for (const [packVersion, group] of Map.groupBy(facts, (fact) => versions.get(fact.plan.key)!)) {
    const lawBindings = bindings.get(packVersion)!
    const ran = {
      rules: run.flatMap((rule) => listNumbers(lawBindings, rule)),
      bound: rules.flatMap((rule) => listNumbers(lawBindings, rule)),
      isComplete: changed === undefined,
    }
    const checked = group.map((fact) => {
      const report = runChecks(fact, run, lawBindings)
      const nextCheckOn = findEarlier(report.nextCheckOn, stateChanges.get(fact.plan.key) ?? null)
      return { planId: fact.plan.key, report: { ...report, nextCheckOn } }
    })
    results.push(...(await storeReports(context.tx, checked, ran, context.now)))
  }
  return results
}

const findEarlier = (day: LegalDate | null, other: LegalDate | null): LegalDate | null =>
  day === null || (other !== null && other < day) ? other : day
