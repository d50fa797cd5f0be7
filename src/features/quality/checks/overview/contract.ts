import { z } from 'zod'
import { Id } from '#shared/ids.ts'
import { LocalizedText, Names } from '#shared/localized-text.ts'
import { procedure } from '#shared/procedure.ts'
import { CheckCounts, CheckFilter, RuleId, Severity } from '../entities.ts'

/** Changes since the checks of the last version were stored. */
export const CheckTrend = z.strictObject({
  /** Number of the version. */
  version: z.number().int(),
  frozenAt: z.iso.datetime(),
  added: z.number().int(),
  solved: z.number().int(),
  remaining: z.number().int(),
})
export type CheckTrend = z.infer<typeof CheckTrend>

/** The results of a plan, counted by rule. */
export const PlanChecks = z.strictObject({
  plan: z.strictObject({ id: Id, code: z.string(), kind: z.string(), title: LocalizedText }),
  counts: CheckCounts,
  rules: z.array(
    z.strictObject({
      rule: RuleId,
      names: Names,
      severity: Severity,
      outcome: z.enum(['failed', 'not_computed']),
      count: z.number().int(),
    }),
  ),
  /** Null when there is no version, or when the checks were not stored. */
  trend: CheckTrend.nullable(),
  /** Null when this plan was never checked. */
  computedAt: z.iso.datetime().nullable(),
})
export type PlanChecks = z.infer<typeof PlanChecks>

export const overviewContract = {
  getOverview: procedure
    .meta({ permission: 'check.read', isInternal: true })
    .route({
      method: 'GET',
      path: '/checks/overview',
      summary: 'Get an overview of the check results of your plans',
      description: 'By plan and rule, with the changes since the last version.',
      tags: ['Checks'],
    })
    .input(z.strictObject(CheckFilter))
    .output(
      z.strictObject({
        /** Includes plans without filtered results, with an empty list of rules. */
        plans: z.array(PlanChecks),
        counts: CheckCounts,
      }),
    ),
}
