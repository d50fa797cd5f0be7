import { z } from 'zod'
import { ChangeKind } from '#shared/change-steps.ts'
import { Id } from '#shared/ids.ts'
import { Named } from '#shared/named.ts'
import { toPageSchema } from '#shared/paging.ts'
import { procedure } from '#shared/procedure.ts'
import { notFound } from '../errors.ts'

/** An act on a single subject: the person, time, change and reason. */
export const Change = z.strictObject({
  id: Id,
  planId: Id,
  elementId: Id.nullable(),
  elementTitle: z.unknown().nullable(),
  changedAt: z.iso.datetime(),
  personId: Id.nullable(),
  personName: z.string().nullable(),
  procedure: z.string(),
  reason: z.string().nullable(),
  /** field -> [before, after] */
  fields: z.record(z.string(), z.tuple([z.unknown(), z.unknown()])),
  /** The names at the moment of the change, where subjects have others today. */
  namesOfTime: Named.optional(),
})
export type Change = z.infer<typeof Change>

/** A difference between two moments or versions: the fields of an element before and after. */
export const Difference = z.strictObject({
  subjectId: Id,
  kind: ChangeKind,
  title: z.unknown().nullable(),
  fields: z.record(z.string(), z.tuple([z.unknown(), z.unknown()])),
})
export type Difference = z.infer<typeof Difference>

export const historyContract = {
  listChanges: procedure
    .meta({ permission: 'plan.read' })
    .route({
      method: 'GET',
      path: '/plans/{planId}/changes',
      summary: 'List the changes of a plan',
      description: 'Returns those of the plan or of one element, newest first.',
      tags: ['History'],
    })
    .input(
      z.strictObject({
        planId: Id,
        elementId: Id.optional(),
        after: z.string().max(200).optional(),
        limit: z.coerce.number().int().min(1).max(200).default(50),
      }),
    )
    .output(
      toPageSchema(Change).extend({
        /**
         * Names of the ids in these changes, per language. An entry without text has no title. An id that is missing
         * refers to a subject that the reader may not read.
         */
        names: Named,
      }),
    )
    .errors(notFound),
  compareMoments: procedure
    .meta({ permission: 'plan.read' })
    .route({
      method: 'GET',
      path: '/plans/{planId}/compare',
      summary: 'Compare two moments of a plan',
      tags: ['History'],
    })
    .input(z.strictObject({ planId: Id, from: z.iso.datetime(), to: z.iso.datetime().optional() }))
    .output(z.array(Difference))
    .errors(notFound),
}
