import { z } from 'zod'
import { LegalDate } from '#shared/dates.ts'
import { ElementKind } from '#shared/element-kind.ts'
import { Id } from '#shared/ids.ts'
import { LocalizedText, Names } from '#shared/localized-text.ts'
import { PageInput, pageOf } from '#shared/paging.ts'
import { procedure } from '#shared/procedure.ts'

export const Severity = z.enum(['error', 'warning', 'hint'])
/** R: a rule of law; M: a rule of method. */
const RuleId = z.string().regex(/^[RM]\d{2}$/)

/** A rule as the country binds it: its number, the article, the words of the article. */
export const CheckRule = z.strictObject({
  rule: RuleId,
  names: Names,
  basis: Names,
  severity: Severity,
  /** Sections of facts that it reads: where one is absent it is not computed. */
  reads: z.array(z.string()),
  /** Kinds of plan to which it applies; null = all. */
  planKinds: z.array(z.string()).nullable(),
})
export type CheckRule = z.infer<typeof CheckRule>

/** Somebody answers for leaving a finding as it is, until a day. */
export const MotivatedException = z.strictObject({
  id: Id,
  rule: RuleId,
  /** Null: for the plan as a whole. */
  elementId: Id.nullable(),
  /** Null: for every item. */
  itemId: Id.nullable(),
  motive: z.string(),
  /** Name of who gave it; null for readers who are not signed in. */
  givenBy: z.string().nullable(),
  givenAt: z.iso.datetime(),
  /** The first day on which it no longer holds. */
  endsOn: LegalDate,
})
export type MotivatedException = z.infer<typeof MotivatedException>

export const CheckResult = z.strictObject({
  id: Id,
  planId: Id,
  rule: RuleId,
  names: Names,
  basis: Names,
  severity: Severity,
  outcome: z.enum(['failed', 'not_computed']),
  /** Null: the rule speaks of the plan as a whole. */
  element: z
    .strictObject({ id: Id, kind: ElementKind, title: LocalizedText.nullable(), code: z.string().nullable() })
    .nullable(),
  /** The item from above of which it speaks. */
  itemId: Id.nullable(),
  /** Which words of the rule describe it, and what these need: names per language, dates, numbers. */
  says: z.string(),
  data: z.record(z.string(), z.unknown()),
  /** Key of the words that say how to mend it. */
  mend: z.string(),
  exception: MotivatedException.nullable(),
  /** Forbids freezing a version: an error that failed and has no current exception. */
  blocking: z.boolean(),
})
export type CheckResult = z.infer<typeof CheckResult>

export const CheckCounts = z.strictObject({
  error: z.number().int(),
  warning: z.number().int(),
  hint: z.number().int(),
  notComputed: z.number().int(),
  blocking: z.number().int(),
})
export type CheckCounts = z.infer<typeof CheckCounts>

const Score = z.union([
  z.strictObject({ share: z.number(), of: z.number().int(), met: z.number().int() }),
  z.strictObject({
    missing: z.enum(['elements', 'nothing_to_answer_for', 'indicators', 'evaluations', 'adaptations']),
  }),
])
export type Score = z.infer<typeof Score>

/** The four factors that decide success. What cannot be computed says what is missing. */
export const Scores = z.strictObject({
  measurability: Score,
  accountability: Score,
  evaluation: Score,
  adaptation: Score,
})
export type Scores = z.infer<typeof Scores>

export const CheckRow = CheckResult.extend({
  plan: z.strictObject({ id: Id, code: z.string(), kind: z.string(), title: LocalizedText }),
})
export type CheckRow = z.infer<typeof CheckRow>

const notFound = { NOT_FOUND: { status: 404 } } as const

export const checkContract = {
  getPlanChecks: procedure
    .meta({ permission: 'check.read' })
    .route({
      method: 'GET',
      path: '/plans/{planId}/checks',
      summary: 'What law and method still ask of a plan, as far as one may read it',
      tags: ['Checks'],
    })
    .input(z.strictObject({ planId: Id }))
    .output(
      z.strictObject({
        results: z.array(CheckResult),
        counts: CheckCounts,
        scores: Scores,
        /** Rules that were computed, whatever they found. */
        computed: z.array(CheckRule),
        /** Null: this plan was never checked. */
        computedAt: z.iso.datetime().nullable(),
        exceptions: z.array(MotivatedException),
        abilities: z.strictObject({ except: z.boolean() }),
      }),
    )
    .errors(notFound),

  getElementChecks: procedure
    .meta({ permission: 'check.read' })
    .route({
      method: 'GET',
      path: '/elements/{elementId}/checks',
      summary: 'What is asked of an element',
      tags: ['Checks'],
    })
    .input(z.strictObject({ elementId: Id }))
    .output(z.strictObject({ results: z.array(CheckResult), counts: CheckCounts }))
    .errors(notFound),

  listChecks: procedure
    .meta({ permission: 'check.read' })
    .route({
      method: 'GET',
      path: '/checks',
      summary: 'What is asked of all plans that one may read',
      tags: ['Checks'],
    })
    .input(
      PageInput.extend({
        after: Id.optional(),
        planKind: z.string().max(60).optional(),
        severity: Severity.optional(),
        rule: RuleId.optional(),
        ownerId: Id.optional(),
      }),
    )
    .output(
      pageOf(CheckRow).extend({
        /** Of everything that meets the filters, not of this page. */
        counts: CheckCounts,
        byRule: z.array(z.strictObject({ rule: RuleId, names: Names, count: z.number().int() })),
      }),
    ),

  getScores: procedure
    .meta({ permission: 'check.read' })
    .route({
      method: 'GET',
      path: '/organisations/{organisationId}/scores',
      summary: 'The four factors over the plans of an organisation that have not ended',
      tags: ['Checks'],
    })
    .input(z.strictObject({ organisationId: Id }))
    .output(z.strictObject({ scores: Scores, plans: z.number().int(), counts: CheckCounts })),

  giveException: procedure
    .meta({ permission: 'exception.write', effect: 'write' })
    .route({
      method: 'POST',
      path: '/plans/{planId}/exceptions',
      summary: 'Answer for leaving a finding as it is until a day; printed in the version',
      tags: ['Checks'],
    })
    .input(
      z.strictObject({
        planId: Id,
        elementId: Id.optional(),
        itemId: Id.optional(),
        rule: RuleId,
        motive: z.string().trim().min(10).max(2000),
        endsOn: LegalDate,
      }),
    )
    .output(MotivatedException)
    .errors({
      ...notFound,
      EXCEPTION_ENDS_IN_THE_PAST: { status: 422 },
      NO_SUCH_RESULT: { status: 409 },
      ALREADY_EXCEPTED: { status: 409, data: z.object({ id: Id }) },
    }),

  withdrawException: procedure
    .meta({ permission: 'exception.write', effect: 'write' })
    .route({ method: 'DELETE', path: '/exceptions/{id}', summary: 'Withdraw an exception', tags: ['Checks'] })
    .input(z.strictObject({ id: Id }))
    .output(z.strictObject({ id: Id }))
    .errors(notFound),

  listRules: procedure
    .meta({ permission: 'check.read' })
    .route({ method: 'GET', path: '/rules', summary: 'The rules that this country binds', tags: ['Checks'] })
    .output(z.array(CheckRule)),
}
