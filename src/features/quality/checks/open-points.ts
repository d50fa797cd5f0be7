import type { OpenPointRule } from '#features/approval/path/hooks.ts'
import { lawOf } from '#features/country/law/index.ts'
import type { PlanLaw } from '#features/planning/plans/index.ts'
import type { TransactionContext } from '#platform/context.ts'
import { withSystemAccess } from '#platform/db/with-system-access.ts'
import type { Id } from '#shared/ids.ts'
import { listOpenRules } from './queries/blocking-rules.ts'
import { tuned } from './severities/model.ts'
import { getSeverities } from './severities/queries.ts'

/**
 * Returns the rules that ask for a reason when this version is submitted: warnings, also milder issues of an error, with
 * which the version was frozen and that have no current exception. Only rule numbers and names are returned, so that they reveal no data that the reader
 * may not read.
 */
export async function findOpenPoints(
  context: TransactionContext,
  { planId, versionId, ...plan }: PlanLaw & { planId: Id; versionId: Id },
): Promise<readonly OpenPointRule[]> {
  const asking = tuned(lawOf(plan).rules, await getSeverities(context.tx)).filter(
    ({ asksReason, severity, planKinds }) =>
      asksReason && severity !== 'hint' && (planKinds === undefined || planKinds.includes(plan.kind)),
  )
  if (asking.length === 0) return []
  const open = await withSystemAccess(context, () => listOpenRules(context.tx, planId, versionId, context.today))
  return asking.filter(({ number }) => open.includes(number)).map(({ number, names }) => ({ rule: number, names }))
}
