import { z } from 'zod'
import { ElementContent } from '#features/planning/plans/entities.ts'
import { notFound } from '#features/planning/plans/errors.ts'
import { Id } from '#shared/ids.ts'
import { LocalizedText } from '#shared/localized-text.ts'
import { procedure } from '#shared/procedure.ts'
import { LegalChange } from '../legal-diff/contract.ts'

/** An unapproved change: bound content that differs from the version in force (rule `reviewed`). */
export const UnapprovedChange = z.strictObject({
  ...LegalChange.pick({ subjectId: true, section: true, place: true, kind: true, elementKind: true }).shape,
  title: LocalizedText.nullable(),
  /** The changed fields; `place` when it moved. */
  fields: z.array(z.string()),
  /** For a change of text only: the patch that reverts to the approved text. */
  revert: z
    .strictObject({
      revision: z.number().int(),
      patch: ElementContent.pick({ title: true, body: true, gain: true, rationale: true }).partial(),
    })
    .nullable(),
})
export type UnapprovedChange = z.infer<typeof UnapprovedChange>

export const bindingContract = {
  listUnapprovedChanges: procedure
    .meta({ permission: 'plan.read', isInternal: true })
    .route({
      method: 'GET',
      path: '/plans/{planId}/unapproved-changes',
      summary: 'List unapproved changes',
      description: 'Binding content of a plan that differs from the version in force.',
      tags: ['Versions'],
    })
    .input(z.strictObject({ planId: Id }))
    .output(
      z.strictObject({
        /** The version in force; null when the plan is not in force or no version was frozen. */
        version: z.strictObject({ id: Id, number: z.number().int() }).nullable(),
        changes: z.array(UnapprovedChange),
      }),
    )
    .errors(notFound),
}
