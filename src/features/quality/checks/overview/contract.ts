import { z } from 'zod'
import { Id } from '#shared/ids.ts'
import { LocalizedText, Names } from '#shared/localized-text.ts'
import { procedure } from '#shared/procedure.ts'
import { CheckCounts, CheckFilter, RuleId, Severity } from '../entities.ts'

/** What changed since the checks were kept with the last version. */
export const CheckTrend = z.strictObject({
  /** Number of the version. */
  version: z.number().int(),
  frozenAt: z.iso.datetime(),
  came: z.number().int(),
  solved: z.number().int(),
  stands: z.number().int(),
})
export type CheckTrend = z.infer<typeof CheckTrend>

/** The results of one plan, counted by rule. */
export const PlanOfChecks = z.strictObject({
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
  /** Null: no version, or one of before the checks were kept with it. */
  trend: CheckTrend.nullable(),
  /** Null: this plan was never checked. */
  computedAt: z.iso.datetime().nullable(),
})
export type PlanOfChecks = z.infer<typeof PlanOfChecks>

export const overviewContract = {
  getOverview: procedure
    .meta({ permission: 'check.read' })
    .route({
      method: 'GET',
      path: '/checks/overview',
      summary:
        'What is asked of all plans that one answers for, by plan and rule, with what changed since the last version',
      tags: ['Checks'],
    })
    .input(z.strictObject(CheckFilter))
    .output(
      z.strictObject({
        /** Plans in which nothing meets the filters stand here too, without rules. */
        plans: z.array(PlanOfChecks),
        counts: CheckCounts,
      }),
    ),
}
