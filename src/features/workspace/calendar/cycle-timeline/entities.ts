import { z } from 'zod'
import { LegalDate } from '#shared/dates.ts'
import { Id } from '#shared/ids.ts'
import { LocalizedText, Names } from '#shared/localized-text.ts'

const Named = z.strictObject({ planId: Id, code: z.string(), title: LocalizedText })

/** Plans of the same kind and period; `plan` is present if there is only a single plan. */
export const PlanGroup = z.strictObject({
  kind: z.string(),
  from: LegalDate,
  to: LegalDate,
  plans: z.number().int(),
  plan: Named.nullable(),
})
export type PlanGroup = z.infer<typeof PlanGroup>

/** A notice about cycles that do not align (P8), based on the plans that the reader may read. */
export const CycleIssue = z.discriminatedUnion('code', [
  /**
   * No plan of a kind is in force from the day `from` to the day `to`; null = the end is unknown. `next`: the known
   * next plan.
   */
  z.strictObject({
    code: z.literal('gap'),
    kind: z.string(),
    place: Names.nullable(),
    from: LegalDate,
    to: LegalDate.nullable(),
    next: Named.nullable(),
  }),
  /**
   * Plans begin while the plan that they must take into account does not exist. `isBridged`: the previous plan is still
   * followed.
   */
  z.strictObject({
    code: z.literal('begins_without'),
    lower: PlanGroup,
    upperKind: z.string(),
    isBridged: z.boolean(),
    /** `from` null = the day is unknown. `isConfirmed`: the plan is in force by then, not only planned. */
    next: z.strictObject({ plan: Named, from: LegalDate, isConfirmed: z.boolean() }).nullable(),
  }),
  /** From that day on, plans run without a known upper plan. */
  z.strictObject({
    code: z.literal('outlasts'),
    lower: PlanGroup,
    upperKind: z.string(),
    last: Named,
    from: LegalDate,
    months: z.number().int(),
  }),
  /** Two plans of the same line are in force at the same time. */
  z.strictObject({
    code: z.literal('both'),
    kind: z.string(),
    place: Names.nullable(),
    plan: Named,
    other: Named,
    from: LegalDate,
    to: LegalDate,
  }),
  /** Areas change while plans run. */
  z.strictObject({
    code: z.literal('areas_change'),
    date: LegalDate,
    planned: z.boolean(),
    from: z.array(Names),
    into: z.array(Names),
    inside: z.array(PlanGroup),
  }),
  /** Number of months between the start of the term and the start of the plans that follow it. */
  z.strictObject({ code: z.literal('after_term'), lower: PlanGroup, term: Names, months: z.number().int() }),
])
export type CycleIssue = z.infer<typeof CycleIssue>
