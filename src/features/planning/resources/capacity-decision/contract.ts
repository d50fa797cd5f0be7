import { z } from 'zod'
import { LegalDate } from '#shared/dates.ts'
import { ElementKind } from '#shared/element-kind.ts'
import { Id } from '#shared/ids.ts'
import { LocalizedText } from '#shared/localized-text.ts'
import { procedure } from '#shared/procedure.ts'
import { Service, Year } from '../entities.ts'
import { capacityUnknown, lineMoved, motiveMissing, notEditable, notFound } from '../errors.ts'

/** An objective with what it, and what stands under it, costs of the service in the year. */
export const Ranked = z.strictObject({
  elementId: Id,
  kind: ElementKind,
  code: z.string().nullable(),
  title: LocalizedText.nullable(),
  /** Null: nothing is said, or what is said is not available. */
  hours: z.number().nullable(),
  /** Lines of means of which the figure is not available: the hours are at least so much. */
  unknown: z.number().int(),
})
export type Ranked = z.infer<typeof Ranked>

/** What was decided: the order, and which stand above the line. */
export const Choice = z.strictObject({
  ranking: z.array(z.strictObject({ elementId: Id, hours: z.number().nullable(), above: z.boolean() })),
  motive: LocalizedText,
  decidedOn: LegalDate,
  decidedAt: z.iso.datetime(),
  decidedBy: z.string().nullable(),
})
export type Choice = z.infer<typeof Choice>

/** What the service gives to the plan in the year, in hours. */
export const Capacity = z.strictObject({
  available: z.number().nullable(),
  reserved: z.number(),
  /** Promised by other plans of the body. */
  elsewhere: z.number(),
  /** What is left for this plan; null where what the body has is not known, or only in part. */
  left: z.number().nullable(),
})
export type Capacity = z.infer<typeof Capacity>

export const Ranking = z.strictObject({
  plan: z.strictObject({ id: Id, ownerId: Id, title: LocalizedText, periodFrom: LegalDate, periodTo: LegalDate }),
  year: z.number().int(),
  service: Service,
  capacity: Capacity,
  /** In the order of the decision, what it did not know last; without one in the order of the plan. */
  objectives: z.array(Ranked),
  choice: Choice.nullable(),
  /** Something counts that this reader may not read. */
  withheld: z.boolean(),
  editable: z.boolean(),
})
export type Ranking = z.infer<typeof Ranking>

const asked = { planId: Id, year: Year, service: Service }
const tags = ['Means']

export const choiceContract = {
  getRanking: procedure
    .meta({ permission: 'means.read' })
    .route({
      method: 'GET',
      path: '/plans/{planId}/means/ranking',
      summary: 'For this capacity, these objectives: in order of rank, with what they cost',
      tags,
    })
    .input(z.strictObject(asked))
    .output(Ranking)
    .errors(notFound),

  decideChoice: procedure
    .meta({ permission: 'plan.write', effect: 'write' })
    .route({
      method: 'POST',
      path: '/plans/{planId}/means/choices',
      summary:
        'Decide the order of the objectives and which stand above the line, with a motive; an earlier decision is superseded',
      tags,
    })
    .input(
      z.strictObject({
        ...asked,
        /** Every objective, first rank first. */
        order: z.array(Id).max(1000),
        /** How many of them stand above the line, as the decider saw it. */
        above: z.number().int().min(0),
        motive: LocalizedText,
        decidedOn: LegalDate,
      }),
    )
    .output(Ranking)
    .errors({ ...notFound, ...notEditable, ...capacityUnknown, ...lineMoved, ...motiveMissing }),
}
