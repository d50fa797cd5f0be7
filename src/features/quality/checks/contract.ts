import { z } from 'zod'
import { LegalDate } from '#shared/dates.ts'
import { Id } from '#shared/ids.ts'
import { Names } from '#shared/localized-text.ts'
import { PageInput, toPageSchema } from '#shared/paging.ts'
import { procedure } from '#shared/procedure.ts'
import { Reference } from '#shared/references.ts'
import {
  CheckCounts,
  CheckFilter,
  CheckResult,
  CheckRow,
  CheckRule,
  ExceptionRequest,
  JustifiedException,
  RuleId,
  Scores,
} from './entities.ts'
import { CheckTrend, overviewContract } from './overview/contract.ts'
import { severitiesContract } from './severities/contract.ts'

export * from './entities.ts'
export type { TunedRule } from './severities/contract.ts'

const notFound = { NOT_FOUND: { status: 404 } } as const

/** The open check results of a plan, with the counts, the scores and the exceptions. */
export const PlanCheckResults = z.strictObject({
  /**
   * The most severe results, up to the limit, with a share for every rule. `counts` and `byRule` cover all
   * results.
   */
  results: z.array(CheckResult),
  counts: CheckCounts,
  /** Number of results per rule. */
  byRule: z.array(z.strictObject({ rule: RuleId, count: z.number().int() })),
  scores: Scores,
  /** Rules that were computed, with or without issues. */
  computed: z.array(CheckRule),
  /** Null when this plan was never checked. */
  computedAt: z.iso.datetime().nullable(),
  /** Changes since the last version. Null when there is no version, or when the checks were not stored. */
  trend: CheckTrend.nullable(),
  exceptions: z.array(JustifiedException),
  requests: z.array(ExceptionRequest),
  abilities: z.strictObject({ requestExceptions: z.boolean(), grantExceptions: z.boolean() }),
})
export type PlanCheckResults = z.infer<typeof PlanCheckResults>

export const checkContract = {
  overview: overviewContract,

  getPlanChecks: procedure
    .meta({ permission: 'check.read' })
    .route({
      method: 'GET',
      path: '/plans/{planId}/checks',
      summary: 'List the check results of a plan',
      description: 'Returns the open requirements of law and method that you may read.',
      tags: ['Checks'],
    })
    .input(z.strictObject({ planId: Id, limit: z.coerce.number().int().min(1).max(1000).default(200) }))
    .output(PlanCheckResults)
    .errors(notFound),

  getPlanMarks: procedure
    .meta({ permission: 'check.read', isInternal: true })
    .route({
      method: 'GET',
      path: '/plans/{planId}/check-marks',
      summary: 'List the elements with check errors or warnings',
      description: 'Without results that have an exception.',
      tags: ['Checks'],
    })
    .input(z.strictObject({ planId: Id }))
    .output(
      z.strictObject({
        counts: CheckCounts,
        marks: z.array(z.strictObject({ elementId: Id, error: z.boolean(), warning: z.boolean() })),
      }),
    )
    .errors(notFound),

  listReaderHints: procedure
    .meta({ permission: 'check.read', isInternal: true })
    .route({
      method: 'GET',
      path: '/plans/{planId}/reader-hints',
      summary: 'List hints for the reader of a plan',
      description: 'Computed from what you may read, and not stored.',
      tags: ['Checks'],
    })
    .input(z.strictObject({ planId: Id }))
    .output(z.array(CheckResult))
    .errors(notFound),

  getElementChecks: procedure
    .meta({ permission: 'check.read', isInternal: true })
    .route({
      method: 'GET',
      path: '/elements/{elementId}/checks',
      summary: 'List the check results of an element',
      tags: ['Checks'],
    })
    .input(z.strictObject({ elementId: Id }))
    .output(
      z.strictObject({
        results: z.array(CheckResult),
        counts: CheckCounts,
        abilities: z.strictObject({ requestExceptions: z.boolean(), grantExceptions: z.boolean() }),
      }),
    )
    .errors(notFound),

  listChecks: procedure
    .meta({ permission: 'check.read' })
    .route({
      method: 'GET',
      path: '/checks',
      summary: 'List the check results of all plans',
      tags: ['Checks'],
    })
    .input(
      PageInput.extend({
        ...CheckFilter,
        after: Id.optional(),
        planKind: z.string().max(60).optional(),
        ownerId: Id.optional(),
      }),
    )
    .output(
      toPageSchema(CheckRow).extend({
        /** Totals of all filtered results, not of this page. */
        counts: CheckCounts,
        byRule: z.array(z.strictObject({ rule: RuleId, names: Names, count: z.number().int() })),
      }),
    ),

  getScores: procedure
    .meta({ permission: 'check.read' })
    .route({
      method: 'GET',
      path: '/organisations/{organisationId}/scores',
      summary: 'Get the scores of an organisation',
      description: 'Returns four scores over its plans that have not ended.',
      tags: ['Checks'],
    })
    .input(z.strictObject({ organisationId: Id }))
    .output(z.strictObject({ scores: Scores, plans: z.number().int(), counts: CheckCounts })),

  requestException: procedure
    .meta({ permission: 'plan.write', effect: 'write', isInternal: true })
    .route({
      method: 'POST',
      path: '/plans/{planId}/exceptions',
      summary: 'Request an exception to a check result',
      description: 'Valid until a date, with reasons. It has no effect until another person grants it.',
      tags: ['Checks'],
    })
    .input(
      z.strictObject({
        planId: Id,
        elementId: Id.optional(),
        itemId: Id.optional(),
        rule: RuleId,
        reason: z.string().trim().min(10).max(2000),
        endsOn: LegalDate,
      }),
    )
    .output(ExceptionRequest)
    .errors({
      ...notFound,
      EXCEPTION_END_IN_PAST: { status: 422 },
      RESULT_NOT_FOUND: { status: 409 },
      ALREADY_EXCEPTED: { status: 409, data: Reference },
    }),

  grantException: procedure
    .meta({ permission: 'exception.write', effect: 'write' })
    .route({
      method: 'POST',
      path: '/exceptions/{id}/grant',
      summary: 'Grant a requested exception',
      description: 'Possible for a person who neither requested it nor wrote the plan. It is printed in the version.',
      tags: ['Checks'],
    })
    .input(z.strictObject({ id: Id }))
    .output(JustifiedException)
    .errors({ ...notFound, ALREADY_GRANTED: { status: 409 }, SECOND_PERSON_REQUIRED: { status: 409 } }),

  withdrawException: procedure
    .meta({ permission: 'exception.write', effect: 'write' })
    .route({ method: 'DELETE', path: '/exceptions/{id}', summary: 'Withdraw an exception', tags: ['Checks'] })
    .input(z.strictObject({ id: Id }))
    .output(Reference)
    .errors(notFound),

  severities: severitiesContract,

  listRules: procedure
    .meta({ permission: 'check.read' })
    .route({ method: 'GET', path: '/rules', summary: 'List the rules of the country', tags: ['Checks'] })
    .output(z.array(CheckRule)),
}
