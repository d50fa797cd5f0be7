import { z } from 'zod'
import { Totals } from '#features/alignment/coverage/contract.ts'
import { PlanName } from '#features/alignment/items/entities.ts'
import { notFound } from '#features/alignment/items/errors.ts'
import { LegalDate } from '#shared/dates.ts'
import { PlanState } from '#shared/element-kind.ts'
import { Id } from '#shared/ids.ts'
import { procedure } from '#shared/procedure.ts'

/** The version of an upper plan that a plan answers. */
export const UpperPlanSummary = z.strictObject({
  plan: PlanName,
  versionId: Id,
  versionNumber: z.number().int(),
  /** A newer version of the upper plan is in force. */
  superseded: z.boolean(),
  totals: Totals,
})

/** Answering organisations of the same kind. Each is counted once. */
export const LowerAnswerSummary = z.strictObject({
  organisationKind: z.string(),
  organisationCount: z.number().int(),
  /** Number of organisations that carry out any of the items. */
  carrying: z.number().int(),
  /** Number of organisations that answered, but carry out no item. */
  notCarrying: z.number().int(),
  /** Number of organisations that answered, but whose answers this reader may not see. */
  withheld: z.number().int(),
  /** Number of organisations that answered all items, some items and no item. They add up to `organisationCount`. */
  answered: z.number().int(),
  partlyAnswered: z.number().int(),
  notAnswered: z.number().int(),
  totals: Totals,
})

/** The relations of a plan: the upper plans that it answers, and the organisations that answer it. */
export const Ribbon = z.strictObject({
  plan: PlanName,
  level: z.string(),
  elements: z.array(z.strictObject({ kind: z.string(), count: z.number().int() })),
  /** Number of plans that elaborate an element of this plan. */
  elaboratedBy: z.number().int(),
  upperPlans: z.array(UpperPlanSummary),
  /** The newest version that was sent. Null when none was sent. */
  version: z.strictObject({ id: Id, number: z.number().int() }).nullable(),
  /** Empty if `isGrouped`. */
  lowerAnswers: z.array(LowerAnswerSummary),
  /** The law shows some of the answers to this reader per area only. Organisations are then not counted. */
  isGrouped: z.boolean(),
})
export type Ribbon = z.infer<typeof Ribbon>

/** A bar of the timeline: plans of the same kind and period. */
export const Bar = z.strictObject({
  from: LegalDate,
  /** The first day after the period. */
  to: LegalDate,
  plans: z.number().int(),
  states: z.array(PlanState),
  /** The plan, when there is only a single plan. */
  plan: PlanName.nullable(),
})

/** Plans of a bar that answer a version. `superseded`: a newer version is in force, so their answers lapse. */
export const LineageRelation = z.strictObject({
  lowerKind: z.string(),
  lowerFrom: LegalDate,
  lowerTo: LegalDate,
  plans: z.number().int(),
  answers: z.number().int(),
  upper: PlanName,
  versionId: Id,
  versionNumber: z.number().int(),
  superseded: z.boolean(),
  /** Days of the lower period on which the upper plan is not in force. */
  daysWithoutUpper: z.number().int(),
})

export const Timeline = z.strictObject({
  today: LegalDate,
  from: LegalDate,
  to: LegalDate,
  lanes: z.array(z.strictObject({ kind: z.string(), level: z.string(), bars: z.array(Bar) })),
  relations: z.array(LineageRelation),
})
export type Timeline = z.infer<typeof Timeline>

export const lineageContract = {
  getRibbon: procedure
    .meta({ permission: 'answer.read', isInternal: true })
    .route({
      method: 'GET',
      path: '/plans/{planId}/ribbon',
      summary: 'Get the position of a plan between levels',
      description: 'The plans that it answers and the plans that answer it, for the plan or one of its elements.',
      tags: ['Lineage'],
    })
    .input(z.strictObject({ planId: Id, elementId: Id.optional() }))
    .output(Ribbon)
    .errors(notFound),

  getTimeline: procedure
    .meta({ permission: 'answer.read', isInternal: true })
    .route({
      method: 'GET',
      path: '/timeline',
      summary: 'Get the timeline of cycles that do not align',
      description: 'What is in force when, which version is answered and which answers lapse.',
      tags: ['Lineage'],
    })
    .input(z.strictObject({ planId: Id.optional() }))
    .output(Timeline),
}
