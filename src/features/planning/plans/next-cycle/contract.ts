import { z } from 'zod'
import { LegalDate } from '#shared/dates.ts'
import { Id } from '#shared/ids.ts'
import { LocalizedText } from '#shared/localized-text.ts'
import { procedure } from '#shared/procedure.ts'
import { Element, Plan } from '../entities.ts'
import {
  answeredBelow,
  hiddenFromYourself,
  notEditable,
  notFound,
  notNestable,
  notStarted,
  unknownReference,
} from '../errors.ts'
import { RunUpStep } from '../preparation/contract.ts'

/** What becomes of an element of the former plan: it goes on, as it was or changed, or it is left, achieved or stopped. */
export const outcomes = ['carried_over', 'changed', 'achieved', 'stopped'] as const
export const Outcome = z.enum(outcomes)
export type Outcome = z.infer<typeof Outcome>

const PlanName = Plan.pick({ id: true, code: true, title: true, periodFrom: true, periodTo: true, state: true })

/** What is known of an element of the former plan beside what stands in it, as far as the reader may read. */
export const Known = z.strictObject({
  /** Bodies below that were asked to answer it, and those of them that carry it. */
  asked: z.number().int(),
  carried: z.number().int(),
  /** Answers to upper plans that it carries. */
  answers: z.number().int(),
  errors: z.number().int(),
  warnings: z.number().int(),
  /** Needs from elsewhere that nobody has agreed to or refused. */
  openNeeds: z.number().int(),
})
export type Known = z.infer<typeof Known>

/** An element of the former plan, and what was decided on it. */
export const FormerElement = Element.pick({
  id: true,
  kind: true,
  code: true,
  title: true,
  body: true,
  state: true,
  stateReason: true,
}).extend({
  /** The nearest element above that is decided on too; null: it stands in a section. */
  parentId: Id.nullable(),
  known: Known,
  /** Null: nothing is decided yet, or it was carried over and has been removed since. */
  outcome: Outcome.nullable(),
  motive: LocalizedText.nullable(),
  /** What it became in the new plan. */
  toId: Id.nullable(),
  removedSince: z.boolean(),
})
export type FormerElement = z.infer<typeof FormerElement>

/** The former plan, element by element, priorities first. */
export const CarryOver = z.strictObject({
  planId: Id,
  /** Null: the plan names no former plan, or one that the reader may not read. */
  former: PlanName.nullable(),
  rows: z.array(FormerElement),
  open: z.number().int(),
  editable: z.boolean(),
})
export type CarryOver = z.infer<typeof CarryOver>

export const Decision = z.strictObject({ fromId: Id, outcome: Outcome, motive: LocalizedText })
export type Decision = z.infer<typeof Decision>

export const successorContract = {
  proposeSuccessor: procedure
    .meta({ permission: 'plan.read' })
    .route({
      method: 'GET',
      path: '/plans/{planId}/successor',
      summary: 'What the next plan would be called, when it would begin and end, and what must be ready before',
      tags: ['Start of a cycle'],
    })
    .input(z.strictObject({ planId: Id, periodFrom: LegalDate.optional() }))
    .output(
      z.strictObject({
        ...Plan.pick({ title: true, code: true, periodFrom: true, periodTo: true, duration: true }).shape,
        runUp: z.array(RunUpStep),
        /** Plans that name this one as their former plan. */
        successors: z.array(PlanName),
        /** It runs, or ran: a next cycle can be prepared. */
        ready: z.boolean(),
        editable: z.boolean(),
      }),
    )
    .errors(notFound),

  startSuccessor: procedure
    .meta({ permission: 'plan.write', effect: 'write' })
    .route({
      method: 'POST',
      path: '/plans/{planId}/successor',
      summary: 'Start the next plan from one that runs or has ended; it names the former one',
      tags: ['Start of a cycle'],
    })
    .input(
      z.strictObject({
        planId: Id,
        ...Plan.pick({ code: true, title: true }).shape,
        ...Plan.pick({ periodFrom: true, duration: true, ownerId: true }).partial().shape,
      }),
    )
    .output(Plan)
    .errors({ ...notFound, ...notStarted, NOT_RUNNING: { status: 409 } }),

  getCarryOver: procedure
    .meta({ permission: 'plan.read' })
    .route({
      method: 'GET',
      path: '/plans/{planId}/former',
      summary: 'What stood in the former plan, what it knows, and what becomes of it and why',
      tags: ['Start of a cycle'],
    })
    .input(z.strictObject({ planId: Id }))
    .output(CarryOver)
    .errors(notFound),

  decideCarryOver: procedure
    .meta({ permission: 'plan.write', effect: 'write' })
    .route({
      method: 'POST',
      path: '/plans/{planId}/former/decisions',
      summary: 'Decide what becomes of elements of the former plan, each with a motive',
      tags: ['Start of a cycle'],
    })
    .input(z.strictObject({ planId: Id, decisions: z.array(Decision).min(1).max(2000) }))
    .output(z.strictObject({ decided: z.number().int(), added: z.number().int(), removed: z.number().int() }))
    .errors({
      ...notFound,
      ...notEditable,
      ...notNestable,
      ...unknownReference,
      ...hiddenFromYourself,
      ...answeredBelow,
      NO_FORMER_PLAN: { status: 409 },
      MOTIVE_MISSING: { status: 422, data: z.object({ fromIds: z.array(Id) }) },
      /** In the new plan something stands under what would be left. */
      STILL_CARRIES: { status: 409, data: z.object({ fromIds: z.array(Id) }) },
    }),
}
