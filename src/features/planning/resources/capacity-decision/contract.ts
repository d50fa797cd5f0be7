import { z } from 'zod'
import { LegalDate } from '#shared/dates.ts'
import { ElementKind } from '#shared/element-kind.ts'
import { Id } from '#shared/ids.ts'
import { LocalizedText } from '#shared/localized-text.ts'
import { procedure } from '#shared/procedure.ts'
import { Service, Year } from '../entities.ts'
import { capacityUnknown, dateInFuture, lineMoved, notEditable, notFound, orderReasonRequired } from '../errors.ts'

/** An objective with the hours of the service in the year, including the elements under it. */
export const Ranked = z.strictObject({
  elementId: Id,
  kind: ElementKind,
  code: z.string().nullable(),
  title: LocalizedText.nullable(),
  /** Null: no figure was entered, or it is not available. */
  hours: z.number().nullable(),
  /** Number of resource lines without a figure. The hours are therefore a minimum. */
  unknown: z.number().int(),
})
export type Ranked = z.infer<typeof Ranked>

/** The decision: the ranking and the objectives above the capacity limit. */
export const CapacityDecision = z.strictObject({
  ranking: z.array(z.strictObject({ elementId: Id, hours: z.number().nullable(), isAboveLimit: z.boolean() })),
  reason: LocalizedText,
  decidedOn: LegalDate,
  decidedAt: z.iso.datetime(),
  decidedBy: z.string().nullable(),
})
export type CapacityDecision = z.infer<typeof CapacityDecision>

/** The hours of the service for the plan in the year. */
export const Capacity = z.strictObject({
  available: z.number().nullable(),
  reserved: z.number(),
  /** Hours planned by other plans of the organisation. */
  plannedByOtherPlans: z.number(),
  /** Hours left for this plan; null when the organisation's hours are unknown or only partly known. */
  remaining: z.number().nullable(),
})
export type Capacity = z.infer<typeof Capacity>

export const Ranking = z.strictObject({
  plan: z.strictObject({ id: Id, ownerId: Id, title: LocalizedText, periodFrom: LegalDate, periodTo: LegalDate }),
  year: z.number().int(),
  service: Service,
  capacity: Capacity,
  /**
   * In the order of the decision, with objectives added later at the end; without a decision, in the order of the plan.
   */
  objectives: z.array(Ranked),
  decision: CapacityDecision.nullable(),
  /** Whether resources count that this reader may not read. */
  withheld: z.boolean(),
  editable: z.boolean(),
})
export type Ranking = z.infer<typeof Ranking>

const decisionInput = { planId: Id, year: Year, service: Service }
const tags = ['Resources']

export const capacityContract = {
  getRanking: procedure
    .meta({ permission: 'resource.read', isInternal: true })
    .route({
      method: 'GET',
      path: '/plans/{planId}/resources/ranking',
      summary: 'Rank objectives against a capacity',
      description: 'In order of rank, with the resources they need.',
      tags,
    })
    .input(z.strictObject(decisionInput))
    .output(Ranking)
    .errors(notFound),

  decideCapacity: procedure
    .meta({ permission: 'plan.write', effect: 'write', isInternal: true })
    .route({
      method: 'POST',
      path: '/plans/{planId}/resources/decisions',
      summary: 'Decide on the capacity of a plan',
      description:
        'The order of the objectives and which of them fit the capacity, with a reason. An earlier decision is superseded.',
      tags,
    })
    .input(
      z.strictObject({
        ...decisionInput,
        /** All objectives in order of rank. */
        order: z.array(Id).max(1000),
        /** Number of objectives above the limit, as the user saw it. */
        aboveLimitCount: z.number().int().min(0),
        reason: LocalizedText,
        decidedOn: LegalDate,
      }),
    )
    .output(Ranking)
    .errors({ ...notFound, ...notEditable, ...capacityUnknown, ...lineMoved, ...orderReasonRequired, ...dateInFuture }),
}
