import { z } from 'zod'
import { Plan } from '#features/planning/plans/contract.ts'
import { Id } from '#shared/ids.ts'
import { Names } from '#shared/localized-text.ts'
import { procedure } from '#shared/procedure.ts'
import { dossierContract } from './dossier/contract.ts'
import {
  Chosen,
  Criteria,
  Criterion,
  Notes,
  Places,
  PriorityDecision,
  PriorityExpectation,
  PriorityOutcome,
  Rating,
  SavedRating,
} from './entities.ts'
import {
  decisionErrors,
  evidenceMissing,
  noCriteria,
  notEditable,
  notFound,
  unknownCell,
  unknownReference,
} from './errors.ts'

const savedFields = { savedAt: z.iso.datetime(), savedBy: z.string().nullable() }

export const SavedExpectation = z.strictObject({
  id: Id,
  ...PriorityExpectation.shape,
  organisationNames: Names.nullable(),
})
export type SavedExpectation = z.infer<typeof SavedExpectation>

export const SavedDecision = z.strictObject({ ...PriorityDecision.shape, ...savedFields })
export type SavedDecision = z.infer<typeof SavedDecision>

export const RankedPhenomenon = z.strictObject({
  phenomenonId: Id,
  code: z.string(),
  names: Names,
  notes: Notes,
  /** The outcome in the previous decision, in this plan or the previous plan. Null: it was not weighed. */
  previousOutcome: PriorityOutcome.nullable(),
  /** Hours per year that the plan requests for it. Null: not recorded, or not readable. */
  hours: z.number().nullable(),
})
export type RankedPhenomenon = z.infer<typeof RankedPhenomenon>

/** The priority matrix of a plan: the phenomena, the criteria, all ratings and the decision. */
export const PriorityMatrix = z.strictObject({
  plan: Plan.pick({ id: true, code: true, title: true, kind: true, ownerId: true, state: true, areaId: true }),
  /** The criteria of the plan, or else the initial criteria of the plan kind. */
  criteria: z.array(Criterion),
  /** All criteria offered by the plan kind, used or not. */
  availableCriteria: z.array(Criterion),
  places: Places,
  phenomena: z.array(RankedPhenomenon),
  ratings: z.array(SavedRating),
  expectations: z.array(SavedExpectation),
  decision: SavedDecision.nullable(),
  /** Replaced decisions, the latest first. */
  previousDecisions: z.array(SavedDecision),
  /** Police hours available for this plan in a year. Null: not known, or not readable. */
  capacity: z.strictObject({ year: z.number().int(), remaining: z.number() }).nullable(),
  abilities: z.strictObject({ rate: z.boolean(), decide: z.boolean() }),
})
export type PriorityMatrix = z.infer<typeof PriorityMatrix>

const tags = ['Priorities']
const write = { ...notFound, ...notEditable }

export const prioritiesContract = {
  getMatrix: procedure
    .meta({ permission: 'plan.read' })
    .route({
      method: 'GET',
      path: '/plans/{planId}/priorities',
      summary: 'Get the priority matrix of a plan',
      description: 'Returns phenomena, criteria, ratings with evidence, and decisions.',
      tags,
    })
    .input(z.strictObject({ planId: Id }))
    .output(PriorityMatrix)
    .errors(notFound),

  saveCriteria: procedure
    .meta({ permission: 'plan.write', effect: 'write' })
    .route({
      method: 'PUT',
      path: '/plans/{planId}/priorities/criteria',
      summary: 'Save the criteria of the priority matrix',
      description: 'Includes their weights and the number of priorities.',
      tags,
    })
    .input(z.strictObject({ planId: Id, criteria: Criteria, places: Places }))
    .output(PriorityMatrix)
    .errors(write),

  addPhenomena: procedure
    .meta({ permission: 'plan.write', effect: 'write' })
    .route({
      method: 'POST',
      path: '/plans/{planId}/priorities/phenomena',
      summary: 'Add phenomena',
      tags,
    })
    .input(z.strictObject({ planId: Id, phenomenonIds: z.array(Id).min(1).max(100) }))
    .output(PriorityMatrix)
    .errors({ ...write, ...unknownReference }),

  saveNotes: procedure
    .meta({ permission: 'plan.write', effect: 'write' })
    .route({
      method: 'PUT',
      path: '/plans/{planId}/priorities/phenomena/{phenomenonId}/notes',
      summary: 'Save the notes on a phenomenon',
      description: 'They state what can be influenced, the harm, and the possible displacement.',
      tags,
    })
    .input(z.strictObject({ planId: Id, phenomenonId: Id, notes: Notes }))
    .output(PriorityMatrix)
    .errors(write),

  removePhenomenon: procedure
    .meta({ permission: 'plan.write', effect: 'write' })
    .route({
      method: 'DELETE',
      path: '/plans/{planId}/priorities/phenomena/{phenomenonId}',
      summary: 'Remove a phenomenon',
      description: 'Its ratings return when it is added again.',
      tags,
    })
    .input(z.strictObject({ planId: Id, phenomenonId: Id }))
    .output(PriorityMatrix)
    .errors(write),

  rateCells: procedure
    .meta({ permission: 'plan.write', effect: 'write' })
    .route({
      method: 'POST',
      path: '/plans/{planId}/priorities/ratings',
      summary: 'Rate phenomena',
      description: 'Each rating has evidence. It supersedes an earlier rating.',
      tags,
    })
    .input(
      z.strictObject({
        planId: Id,
        ratings: z
          .array(Rating.extend({ raterId: Id }))
          .min(1)
          .max(500),
      }),
    )
    .output(PriorityMatrix)
    .errors({ ...write, ...unknownReference, ...unknownCell, ...evidenceMissing }),

  agreeScores: procedure
    .meta({ permission: 'plan.decide', effect: 'write' })
    .route({
      method: 'POST',
      path: '/plans/{planId}/priorities/agreed',
      summary: 'Agree on scores',
      description: 'The ratings are kept.',
      tags,
    })
    .input(
      z.strictObject({
        planId: Id,
        agreed: z
          .array(Rating.omit({ raterId: true, asFunction: true }))
          .min(1)
          .max(500),
      }),
    )
    .output(PriorityMatrix)
    .errors({ ...write, ...unknownCell, ...evidenceMissing }),

  decidePriorities: procedure
    .meta({ permission: 'plan.decide', effect: 'write' })
    .route({
      method: 'POST',
      path: '/plans/{planId}/priorities/decisions',
      summary: 'Decide on priorities',
      description:
        'Records an outcome for each phenomenon. Requires a reason where the outcome departs from the ranking.',
      tags,
    })
    .input(
      z.strictObject({
        planId: Id,
        ...PriorityDecision.shape,
        /** Rank and mean are computed at the time of the decision, so they are not part of the input. */
        outcomes: z
          .array(Chosen.omit({ rank: true, mean: true }))
          .min(1)
          .max(200),
      }),
    )
    .output(PriorityMatrix)
    .errors({ ...write, ...noCriteria, ...decisionErrors }),

  ...dossierContract,
}
