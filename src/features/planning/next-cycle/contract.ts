import { z } from 'zod'
import { Element, Plan, PlannedDay } from '#features/planning/plans/entities.ts'
import {
  elementInUse,
  kindNotAllowedHere,
  notEditable,
  notFound,
  notStarted,
  unknownReference,
  wouldLoseAccess,
} from '#features/planning/plans/errors.ts'
import { Id } from '#shared/ids.ts'
import { LocalizedText } from '#shared/localized-text.ts'
import { procedure } from '#shared/procedure.ts'
import { PreparationStep } from './preparation/contract.ts'

/** The outcome of an element of the previous plan: carried over (unchanged or changed), achieved, or stopped. */
export const outcomes = ['carried_over', 'changed', 'achieved', 'stopped'] as const
export const CarryOverOutcome = z.enum(outcomes)
export type CarryOverOutcome = z.infer<typeof CarryOverOutcome>

const PlanName = Plan.pick({ id: true, code: true, title: true, periodFrom: true, periodTo: true, state: true })

/** Additional data about an element of the previous plan, as far as the reader may read it. */
export const Known = z.strictObject({
  /** Number of lower-level organisations that were asked to answer it, and of those that adopt it. */
  requested: z.number().int(),
  carried: z.number().int(),
  /** Number of answers to upper plans that the element carries. */
  answers: z.number().int(),
  errors: z.number().int(),
  warnings: z.number().int(),
  /** Number of external needs that are neither agreed nor refused. */
  openNeeds: z.number().int(),
})
export type Known = z.infer<typeof Known>

/** An element of the previous plan, and the decided outcome. */
export const PreviousElement = Element.pick({
  id: true,
  kind: true,
  code: true,
  title: true,
  body: true,
  state: true,
  stateReason: true,
}).extend({
  /** The nearest ancestor with a decision. Null: the element is in a section. */
  parentId: Id.nullable(),
  known: Known,
  /** Null: not decided yet, or carried over and removed since. */
  outcome: CarryOverOutcome.nullable(),
  reason: LocalizedText.nullable(),
  /** The resulting element in the new plan. */
  toId: Id.nullable(),
  removedSince: z.boolean(),
})
export type PreviousElement = z.infer<typeof PreviousElement>

/** The previous plan, element by element, priorities first. */
export const CarryOver = z.strictObject({
  planId: Id,
  /** Null: the plan names no previous plan, or a plan that the reader may not read. */
  previousPlan: PlanName.nullable(),
  rows: z.array(PreviousElement),
  open: z.number().int(),
  editable: z.boolean(),
})
export type CarryOver = z.infer<typeof CarryOver>

export const CarryOverDecision = z.strictObject({ fromId: Id, outcome: CarryOverOutcome, reason: LocalizedText })
export type CarryOverDecision = z.infer<typeof CarryOverDecision>

export const nextCycleContract = {
  proposeNextPlan: procedure
    .meta({ permission: 'plan.read', isInternal: true })
    .route({
      method: 'GET',
      path: '/plans/{planId}/next-plan',
      summary: 'Propose the next plan',
      description: 'Its name, period and preparation steps.',
      tags: ['Plan preparation'],
    })
    .input(z.strictObject({ planId: Id, periodFrom: PlannedDay.optional() }))
    .output(
      z.strictObject({
        ...Plan.pick({ title: true, code: true, periodFrom: true, periodTo: true, duration: true }).shape,
        preparationSteps: z.array(PreparationStep),
        /** Plans that name this plan as their previous plan. */
        successors: z.array(PlanName),
        /** The plan is or was in force, so the next cycle can be prepared. */
        ready: z.boolean(),
        editable: z.boolean(),
      }),
    )
    .errors(notFound),

  startNextPlan: procedure
    .meta({ permission: 'plan.write', effect: 'write', isInternal: true })
    .route({
      method: 'POST',
      path: '/plans/{planId}/next-plan',
      summary: 'Create the next plan',
      description: 'From a plan that is in force or has ended.',
      tags: ['Plan preparation'],
    })
    .input(
      z.strictObject({
        planId: Id,
        ...Plan.pick({ code: true, title: true }).shape,
        ...Plan.pick({ duration: true, ownerId: true }).extend({ periodFrom: PlannedDay }).partial().shape,
      }),
    )
    .output(Plan)
    .errors({ ...notFound, ...notStarted, PLAN_NEVER_IN_FORCE: { status: 409 } }),

  getCarryOver: procedure
    .meta({ permission: 'plan.read', isInternal: true })
    .route({
      method: 'GET',
      path: '/plans/{planId}/carry-over',
      summary: 'Get the carry-over from the previous plan',
      description: 'Its elements, their results, and the decisions with reasons.',
      tags: ['Plan preparation'],
    })
    .input(z.strictObject({ planId: Id }))
    .output(CarryOver)
    .errors(notFound),

  decideCarryOver: procedure
    .meta({ permission: 'plan.write', effect: 'write', isInternal: true })
    .route({
      method: 'POST',
      path: '/plans/{planId}/carry-over/decisions',
      summary: 'Decide which elements to carry over',
      description: 'Each decision on an element of the previous plan has a reason.',
      tags: ['Plan preparation'],
    })
    .input(z.strictObject({ planId: Id, decisions: z.array(CarryOverDecision).min(1).max(2000) }))
    .output(z.strictObject({ decided: z.number().int(), added: z.number().int(), removed: z.number().int() }))
    .errors({
      ...notFound,
      ...notEditable,
      ...kindNotAllowedHere,
      ...unknownReference,
      ...wouldLoseAccess,
      ...elementInUse,
      NO_PREVIOUS_PLAN: { status: 409 },
      ORDER_REASON_REQUIRED: { status: 422, data: z.object({ fromIds: z.array(Id) }) },
      /** The new plan has elements under an element that would be removed. */
      DEPENDENT_ELEMENTS_CARRIED: { status: 409, data: z.object({ fromIds: z.array(Id) }) },
    }),
}
