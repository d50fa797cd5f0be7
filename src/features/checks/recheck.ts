import { withEveryRow } from '#features/plans/index.ts'
import { countryPack } from '#features/registry/index.ts'
import type { Work } from '#platform/context.ts'
import type { Id } from '#shared/ids.ts'
import { runChecks } from './engine.ts'
import type { Section } from './facts.ts'
import { loadFacts } from './queries/facts.ts'
import { lockPlans, noteChecked, storeReports } from './queries/results.ts'
import { rules } from './rules/index.ts'

/** All results of one plan, brought up to date in the transaction of the act that changed it. */
export const recheckPlan = (work: Work, planId: Id): Promise<void> => recheckPlans(work, [planId])

/**
 * Checks plans again and stores what changed, set by set: the statements do not grow with the number of plans. The actor
 * must be allowed to write for their owners (or be the system); rows that the actor may not read are taken into account.
 * @param changed sections of facts that changed: only rules that read one of them run; absent = all
 */
export async function recheckPlans(work: Work, planIds: readonly Id[], changed?: readonly Section[]): Promise<void> {
  if (planIds.length === 0) return
  const run = changed ? rules.filter((rule) => rule.reads.some((section) => changed.includes(section))) : rules
  const ids = run.map((rule) => rule.id)
  const pack = countryPack()
  await withEveryRow(work, async () => {
    const locked = await lockPlans(work.tx, planIds)
    const wanted = new Set(run.flatMap((rule) => rule.reads))
    const facts = await loadFacts(work.tx, locked, wanted, work.today, (code) =>
      pack.planKinds.find((kind) => kind.code === code),
    )
    const checked = facts.map((one) => ({ planId: one.plan.key, report: runChecks(one, run, pack.rules) }))
    await storeReports(work.tx, checked, ids, work.now)
    await noteChecked(work.tx, checked, ids, changed === undefined, work.now)
  })
}
