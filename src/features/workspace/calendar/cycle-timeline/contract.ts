import { z } from 'zod'
import { LegalDate } from '#shared/dates.ts'
import { PlanState } from '#shared/element-kind.ts'
import { Id } from '#shared/ids.ts'
import { LocalizedText, Names } from '#shared/localized-text.ts'
import { procedure } from '#shared/procedure.ts'
import { NamedReference } from '#shared/references.ts'
import { CycleIssue } from './entities.ts'

/**
 * The phase of a plan in a period. `preparing`: before the plan's start, counted back. `decided`: approved and not yet
 * in force. `planned`: the period is in the future and the plan is not in force. `late`: the period has begun and the
 * plan is not in force. `bridging`: past the period and still followed.
 */
export const Phase = z.enum(['preparing', 'decided', 'planned', 'late', 'in_force', 'bridging'])
export type Phase = z.infer<typeof Phase>

export const PlanRef = z.strictObject({ planId: Id, code: z.string(), title: LocalizedText })
export type PlanRef = z.infer<typeof PlanRef>

/** A half-open period; `to` is null if the end is unknown. `plan` is present if there is only a single plan. */
export const Span = z.strictObject({
  phase: Phase,
  from: LegalDate,
  to: LegalDate.nullable(),
  plans: z.number().int(),
  plan: PlanRef.nullable(),
})
export type Span = z.infer<typeof Span>

export const Lane = z.strictObject({
  key: z.string(),
  kind: z.string(),
  level: z.string(),
  /** The area or organisation, where several may have a plan of the kind. */
  place: Names.nullable(),
  /** Whether all plans of the kind are grouped, regardless of the organisation. This applies when no zone is chosen. */
  grouped: z.boolean(),
  spans: z.array(Span),
  /** Periods without a plan in force or still followed. `to` null = the end is unknown. */
  gaps: z.array(z.strictObject({ from: LegalDate, to: LegalDate.nullable() })),
})
export type Lane = z.infer<typeof Lane>

export const Term = z.strictObject({
  code: z.string(),
  names: Names,
  from: LegalDate,
  to: LegalDate,
  unverified: z.boolean(),
})

export const Cycles = z.strictObject({
  today: LegalDate,
  from: LegalDate,
  to: LegalDate,
  area: NamedReference.nullable(),
  lanes: z.array(Lane),
  terms: z.array(Term),
  issues: z.array(CycleIssue),
})
export type Cycles = z.infer<typeof Cycles>

/** The plan of a kind that applies on a day. `none`: no plan is in force or still followed. */
export const Applying = z.strictObject({
  key: z.string(),
  kind: z.string(),
  place: Names.nullable(),
  phase: z.enum(['in_force', 'bridging', 'late', 'planned', 'none']),
  plan: PlanRef.nullable(),
  state: PlanState.nullable(),
  /** First day, and the first day on which the plan no longer applies. */
  from: LegalDate.nullable(),
  to: LegalDate.nullable(),
  /** The version in force that day, if the reader may read it. */
  version: z.strictObject({ id: Id, number: z.number().int(), inForceOn: LegalDate }).nullable(),
  /** The next plan, with the actual or planned first day. */
  next: z.strictObject({ plan: PlanRef, from: LegalDate }).nullable(),
})
export type Applying = z.infer<typeof Applying>

const notFound = { NOT_FOUND: { status: 404 } } as const
const tags = ['Cycle timeline']

export const cycleTimelineContract = {
  getCycles: procedure
    .meta({ permission: 'plan.read', isInternal: true })
    .route({
      method: 'GET',
      path: '/cycles',
      summary: 'Get the cycle timeline',
      description: 'All cycles that you may read, with gaps and overlaps. You can select one zone.',
      tags,
    })
    .input(
      z.strictObject({
        areaId: Id.optional(),
        /** Default: six years back and six years ahead. */
        from: LegalDate.optional(),
        to: LegalDate.optional(),
      }),
    )
    .output(Cycles)
    .errors({ ...notFound, PERIOD_INVALID: { status: 422 } }),

  listApplicablePlans: procedure
    .meta({ permission: 'plan.read' })
    .route({
      method: 'GET',
      path: '/cycles/on/{date}',
      summary: 'List the plans that apply on a date',
      description: 'Includes their versions. You can select one zone.',
      tags,
    })
    .input(z.strictObject({ date: LegalDate, areaId: Id.optional() }))
    .output(
      z.strictObject({
        date: LegalDate,
        /** The chosen area, and whether it exists that day. */
        area: z.strictObject({ id: Id, names: Names, existsOnDate: z.boolean() }).nullable(),
        rows: z.array(Applying),
        terms: z.array(Term),
      }),
    )
    .errors(notFound),
}
