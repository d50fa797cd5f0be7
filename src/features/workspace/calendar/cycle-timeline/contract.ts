import { z } from 'zod'
import { LegalDate } from '#shared/dates.ts'
import { PlanState } from '#shared/element-kind.ts'
import { Id } from '#shared/ids.ts'
import { LocalizedText, Names } from '#shared/localized-text.ts'
import { procedure } from '#shared/procedure.ts'
import { Finding } from './entities.ts'

/**
 * Where a plan stands in a stretch of time. `preparing`: before its start, counted back; `decided`: approved and not yet in
 * force; `planned`: its period is to come, and it is not in force yet; `late`: its period runs and it is not in force;
 * `bridging`: past its period, and still followed.
 */
export const Phase = z.enum(['preparing', 'decided', 'planned', 'late', 'in_force', 'bridging'])
export type Phase = z.infer<typeof Phase>

export const PlanRef = z.strictObject({ planId: Id, code: z.string(), title: LocalizedText })
export type PlanRef = z.infer<typeof PlanRef>

/** Half-open; `to` is null where nobody knows until when. `plan` where there is one only. */
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
  /** Of which area or body, where there may be several of a kind. */
  place: Names.nullable(),
  /** All plans of the kind together, however many bodies: without a chosen zone. */
  grouped: z.boolean(),
  spans: z.array(Span),
  /** No plan is in force or still followed. `to` null: nobody knows until when. */
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
  area: z.strictObject({ id: Id, names: Names }).nullable(),
  lanes: z.array(Lane),
  terms: z.array(Term),
  findings: z.array(Finding),
})
export type Cycles = z.infer<typeof Cycles>

/** What holds of one kind on a day. `none`: nothing is in force, and nothing is still followed. */
export const Applying = z.strictObject({
  key: z.string(),
  kind: z.string(),
  place: Names.nullable(),
  how: z.enum(['in_force', 'bridging', 'late', 'planned', 'none']),
  plan: PlanRef.nullable(),
  state: PlanState.nullable(),
  /** Since when, and the first day on which it no longer does. */
  since: LegalDate.nullable(),
  until: LegalDate.nullable(),
  /** The version in force that day, where the reader may read it. */
  version: z.strictObject({ id: Id, number: z.number().int(), inForceOn: LegalDate }).nullable(),
  /** The plan that follows, and the day on which it begins or is to begin. */
  next: z.strictObject({ plan: PlanRef, from: LegalDate }).nullable(),
})
export type Applying = z.infer<typeof Applying>

const notFound = { NOT_FOUND: { status: 404 } } as const
const tags = ['Cycles']

export const overlapContract = {
  getCycles: procedure
    .meta({ permission: 'plan.read' })
    .route({
      method: 'GET',
      path: '/cycles',
      summary:
        'All cycles that one may read on one line of time, with gaps and overlaps; of one zone where it is named',
      tags,
    })
    .input(
      z.strictObject({
        areaId: Id.optional(),
        /** Six years back and ahead without them. */
        from: LegalDate.optional(),
        to: LegalDate.optional(),
      }),
    )
    .output(Cycles)
    .errors({ ...notFound, BAD_PERIOD: { status: 422 } }),

  whatApplies: procedure
    .meta({ permission: 'plan.read' })
    .route({
      method: 'GET',
      path: '/cycles/on/{on}',
      summary: 'Which plans apply on a day, in which version; for one zone where it is named',
      tags,
    })
    .input(z.strictObject({ on: LegalDate, areaId: Id.optional() }))
    .output(
      z.strictObject({
        on: LegalDate,
        /** The chosen area, and whether it exists that day. */
        area: z.strictObject({ id: Id, names: Names, holds: z.boolean() }).nullable(),
        rows: z.array(Applying),
        terms: z.array(Term),
      }),
    )
    .errors(notFound),
}
