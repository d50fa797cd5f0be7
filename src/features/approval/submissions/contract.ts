import { z } from 'zod'
import { Seat, Verdict, Way } from '#features/approval/path/entities.ts'
import { notFound, RefusalData } from '#features/approval/path/errors.ts'
import { LegalDate } from '#shared/dates.ts'
import { PlanState } from '#shared/element-kind.ts'
import { Id } from '#shared/ids.ts'
import { LocalizedText, Names } from '#shared/localized-text.ts'
import { PageInput, pageOf } from '#shared/paging.ts'
import { procedure } from '#shared/procedure.ts'
import { LetterKind } from './letters/entities.ts'

/** Where a plan stands on the desk of the body that it was sent to: not there yet, to be decided, decided; where the body decides nothing, taken note of. */
export const deskStates = ['sent', 'received', 'decided', 'noted', 'refused'] as const
export const DeskState = z.enum(deskStates)
export type DeskState = z.infer<typeof DeskState>

/** Whether the law's own items are there: `unknown` where the checks have not looked yet. */
export const completenesses = ['complete', 'incomplete', 'unknown'] as const
export const Completeness = z.enum(completenesses)

/** One who decides on what came in. */
export const DeskDecision = z.strictObject({
  seat: Seat,
  names: Names,
  functionNames: Names.nullable(),
  /** `outdated`: about other words than those that were sent. */
  state: z.enum(['none', 'approved', 'approved_with_reservation', 'refused', 'outdated']),
  on: LegalDate.nullable(),
  /** `in_person` and `recorded` show apart. */
  given: z.enum(['in_person', 'recorded']).nullable(),
})
export type DeskDecision = z.infer<typeof DeskDecision>

/** A plan that was sent to a body, as its path says; the last time that it was. */
export const SentPlan = z.strictObject({
  planId: Id,
  code: z.string(),
  kind: z.string(),
  title: LocalizedText,
  planState: PlanState,
  ownerId: Id,
  ownerNames: Names,
  step: z.string(),
  addendum: z.boolean(),
  versionId: Id,
  versionNumber: z.number().int(),
  versionHash: z.string(),
  sentOn: LegalDate,
  receivedOn: LegalDate.nullable(),
  state: DeskState,
  /** Since it was sent; null once nothing waits for this body. */
  waitingDays: z.number().int().nullable(),
  decisions: z.array(DeskDecision),
})
export type SentPlan = z.infer<typeof SentPlan>

export const DeskRow = SentPlan.extend({
  completeness: Completeness,
  /** Rules that found something missing, of those by which the country says that such a plan is complete. */
  missing: z.array(z.string()),
  /** What was asked for and has not come yet. */
  asked: z.strictObject({ on: LegalDate, dueOn: LegalDate.nullable(), words: z.string() }).nullable(),
  letters: z.array(z.strictObject({ id: Id, kind: LetterKind, sentOn: LegalDate })),
})
export type DeskRow = z.infer<typeof DeskRow>

const Filters = {
  organisationId: Id,
  state: DeskState.optional(),
  completeness: Completeness.optional(),
  /** Plans for an area that lies in this one, whatever the hierarchy. */
  withinId: Id.optional(),
  words: z.string().trim().max(200).optional(),
}

export const deskSorts = ['sent', 'body', 'state'] as const
export const DeskSort = z.enum(deskSorts)

/** Several plans at once: what is done with each of those chosen. */
export const DeskAct = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('receive'), on: LegalDate }),
  /** What is missing, in words: a letter to each body, and a task there. */
  z.strictObject({
    kind: z.literal('ask'),
    words: z.string().trim().min(3).max(5000),
    dueOn: LegalDate.nullable().default(null),
  }),
  /** For one function of the body, or for the body as one. */
  z.strictObject({
    kind: z.literal('decide'),
    function: z.string().max(80).nullable(),
    verdict: Verdict,
    on: LegalDate,
    words: z.string().trim().max(20_000).nullable().default(null),
    way: Way.nullable().default(null),
    motive: z.string().trim().max(2000).nullable().default(null),
  }),
])
export type DeskAct = z.infer<typeof DeskAct>

/** Why nothing can be done with one of the chosen plans: a refusal of the path, with all that it names. */
export const RefusedPlan = z.strictObject({
  planId: Id,
  code: z.string(),
  because: z.string(),
  ...RefusalData.shape,
  /** Those steps as the field numbers them. */
  numbers: z.array(z.string()),
})
export type RefusedPlan = z.infer<typeof RefusedPlan>

const Chosen = z.strictObject({ organisationId: Id, planIds: z.array(Id).min(1).max(200), act: DeskAct })
const tags = ['Desk']

export const deskContract = {
  listDesk: procedure
    .meta({ permission: 'plan.read' })
    .route({
      method: 'GET',
      path: '/organisations/{organisationId}/desk',
      summary: 'Plans that were sent to a body: what came in, what is missing, how long it waits, who decided',
      tags,
    })
    .input(
      PageInput.extend({
        ...Filters,
        after: z
          .string()
          .regex(/^\d{1,6}$/)
          .optional(),
        sort: DeskSort.default('sent'),
      }),
    )
    .output(
      pageOf(DeskRow).extend({
        /** How many meet the filters, by state; before they are narrowed by state. */
        counts: z.record(DeskState, z.number().int()),
        /** For which functions of the body it can be decided here, in the order of the path. */
        deciders: z.array(z.strictObject({ function: z.string().nullable(), names: Names })),
        abilities: z.strictObject({ act: z.boolean() }),
      }),
    ),

  previewDeskAct: procedure
    .meta({ permission: 'path.speak', effect: 'outside' })
    .route({
      method: 'POST',
      path: '/organisations/{organisationId}/desk/preview',
      summary: 'What would be refused of an act on the chosen plans, and why: the act itself, taken back',
      tags,
    })
    .input(Chosen)
    .output(z.strictObject({ possible: z.number().int(), refused: z.array(RefusedPlan) }))
    .errors(notFound),

  actOnDesk: procedure
    .meta({ permission: 'path.speak', effect: 'write' })
    .route({
      method: 'POST',
      path: '/organisations/{organisationId}/desk/acts',
      summary: 'Confirm receipt, ask for what is missing, or decide, for the chosen plans: all or none',
      tags,
    })
    .input(Chosen)
    .output(z.strictObject({ done: z.number().int() }))
    .errors({
      ...notFound,
      SOME_REFUSED: { status: 409, data: z.object({ refused: z.array(RefusedPlan) }) },
    }),
}
