import { z } from 'zod'
import { ElementName, PlanName } from '#features/alignment/items/entities.ts'
import { notFound, notYourOrganisation } from '#features/alignment/items/errors.ts'
import { LegalDate } from '#shared/dates.ts'
import { AnswerKind } from '#shared/element-kind.ts'
import { Id } from '#shared/ids.ts'
import { Names } from '#shared/localized-text.ts'
import { procedure } from '#shared/procedure.ts'
import { Reason } from '#shared/reason.ts'

/** The subject of a change: an element with the descendants, a whole plan, or the content of a frozen version. */
export const ChangeSubject = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('element'), id: Id }),
  z.strictObject({ kind: z.literal('plan'), id: Id }),
  z.strictObject({ kind: z.literal('version'), id: Id }),
])
export type ChangeSubject = z.infer<typeof ChangeSubject>

const Touched = { organisationId: Id, organisationNames: Names }

/** All effects of a change that the reader may see. */
export const Consequences = z.strictObject({
  plan: PlanName,
  /** Number of changed elements. */
  changedElementCount: z.number().int(),
  /** Elements of other plans that link to a changed element or carry out an answer to it. */
  elements: z.array(ElementName.extend({ ...Touched, via: z.enum(['link', 'answer']), changedElementId: Id })),
  /** Plans that elaborate a changed element. */
  plans: z.array(PlanName.extend({ ...Touched, changedElementId: Id })),
  answers: z.array(
    z.strictObject({
      itemId: Id,
      ...Touched,
      kind: AnswerKind.nullable(),
      planId: Id.nullable(),
      versionNumber: z.number().int(),
      changedElementId: Id,
    }),
  ),
  /** Functions accountable for changed or affected elements. */
  functions: z.array(z.strictObject({ functionId: Id, names: Names, ...Touched, elements: z.number().int() })),
  /** Affected organisations, without the own organisation. They receive a task. */
  organisations: z.array(
    z.strictObject({
      ...Touched,
      elements: z.number().int(),
      plans: z.number().int(),
      answers: z.number().int(),
      functions: z.number().int(),
    }),
  ),
})
export type Consequences = z.infer<typeof Consequences>

export const consequencesContract = {
  getConsequences: procedure
    .meta({ permission: 'answer.read', isInternal: true })
    .route({
      method: 'POST',
      path: '/consequences',
      summary: 'List the consequences of a change',
      description: 'The elements, plans, answers and functions that the change affects.',
      tags: ['Consequences'],
    })
    .input(ChangeSubject)
    .output(Consequences)
    .errors(notFound),

  createConsequenceTasks: procedure
    .meta({ permission: 'plan.write', effect: 'write', isInternal: true })
    .route({
      method: 'POST',
      path: '/consequences/tasks',
      summary: 'Create tasks for the consequences of a change',
      description: 'Asks every affected organisation and function to consider the change.',
      tags: ['Consequences'],
    })
    .input(
      z.strictObject({
        subject: ChangeSubject,
        dueOn: LegalDate.nullable(),
        reason: Reason,
      }),
    )
    .output(z.strictObject({ tasks: z.number().int() }))
    .errors({ ...notFound, ...notYourOrganisation }),
}
