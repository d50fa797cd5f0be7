import { z } from 'zod'
import { Element, Plan } from '#features/planning/plans/contract.ts'
import { Id } from '#shared/ids.ts'
import { LocalizedText } from '#shared/localized-text.ts'
import { procedure } from '#shared/procedure.ts'
import { Reference } from '#shared/references.ts'
import { CriterionCode, PriorityExpectation, SavedRating } from '../entities.ts'
import { notEditable, notFound, unknownReference } from '../errors.ts'

/** Data about a phenomenon in addition to the ratings. */
export const Dossier = z.strictObject({
  phenomenonId: Id,
  /** The area of the figures: that of the plan, or else the country. */
  areaId: Id,
  /** Elements of the plan about the phenomenon. Their indicators provide the objective data. */
  elementIds: z.array(Id),
  /** The previous plan, with the elements about this phenomenon or about an equivalent phenomenon. */
  previousPlan: z
    .strictObject({
      plan: Plan.pick({ id: true, code: true, title: true }),
      elements: z.array(
        Element.pick({ id: true, kind: true, code: true, title: true, state: true, stateReason: true }).extend({
          /** The outcome decided for this plan: carried over, changed, achieved or stopped. */
          outcome: z.enum(['carried_over', 'changed', 'achieved', 'stopped']).nullable(),
          reason: LocalizedText.nullable(),
        }),
      ),
    })
    .nullable(),
})
export type Dossier = z.infer<typeof Dossier>

const tags = ['Priorities']

export const dossierContract = {
  getDossier: procedure
    .meta({ permission: 'plan.read', isInternal: true })
    .route({
      method: 'GET',
      path: '/plans/{planId}/priorities/phenomena/{phenomenonId}',
      summary: 'Get the dossier',
      description: 'What the plan says about it and what the previous plan did.',
      tags,
    })
    .input(z.strictObject({ planId: Id, phenomenonId: Id }))
    .output(Dossier)
    .errors(notFound),

  getCell: procedure
    .meta({ permission: 'plan.read', isInternal: true })
    .route({
      method: 'GET',
      path: '/plans/{planId}/priorities/{phenomenonId}/cells/{criterion}',
      summary: 'List earlier ratings',
      description: 'Of a phenomenon under a criterion, newest first.',
      tags,
    })
    .input(z.strictObject({ planId: Id, phenomenonId: Id, criterion: CriterionCode }))
    .output(z.array(SavedRating.extend({ supersededAt: z.iso.datetime() })))
    .errors(notFound),

  saveExpectation: procedure
    .meta({ permission: 'plan.write', effect: 'write' })
    .route({
      method: 'POST',
      path: '/plans/{planId}/priorities/expectations',
      summary: 'Save an expectation',
      description: 'It states who expects it and in which document. It can replace an earlier expectation.',
      tags,
    })
    .input(z.strictObject({ planId: Id, replacesId: Id.nullable(), expectation: PriorityExpectation }))
    .output(Reference)
    .errors({ ...notFound, ...notEditable, ...unknownReference }),

  removeExpectation: procedure
    .meta({ permission: 'plan.write', effect: 'write' })
    .route({
      method: 'DELETE',
      path: '/plans/{planId}/priorities/expectations/{id}',
      summary: 'Remove an expectation',
      description: 'It stays in the history.',
      tags,
    })
    .input(z.strictObject({ planId: Id, id: Id }))
    .output(Reference)
    .errors({ ...notFound, ...notEditable }),
}
