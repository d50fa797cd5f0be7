import { z } from 'zod'
import { DescribedChange } from '#shared/change-steps.ts'
import { Id } from '#shared/ids.ts'
import { LocalizedText } from '#shared/localized-text.ts'
import { procedure } from '#shared/procedure.ts'
import { elementInUse, factsDecided, kindNotAllowedHere, notEditable, notFound, wouldLoseAccess } from '../errors.ts'

/**
 * A step: the act, the number of changed elements, and the name of the first element. The change is that of the act, also
 * for a step to redo: what was done and would be done again.
 */
export const UndoStep = z.strictObject({
  procedure: z.string(),
  size: z.number().int(),
  title: LocalizedText.nullable(),
  change: DescribedChange,
})
export type UndoStep = z.infer<typeof UndoStep>

/** A step that was undone or redone, with the changed elements. */
export const ToggledUndoStep = UndoStep.extend({ elementIds: z.array(Id) })
export type ToggledUndoStep = z.infer<typeof ToggledUndoStep>

/** The content to be restored was changed since. Both texts are returned and neither is overwritten. */
export const conflicts = {
  CHANGED_SINCE: {
    status: 409,
    data: z.object({
      changedBy: z.string().nullable(),
      elements: z.array(
        z.object({
          elementId: Id,
          title: LocalizedText.nullable(),
          code: z.enum(['CHANGED_SINCE', 'GONE', 'PLACE_REMOVED']),
          fields: z.record(z.string(), z.object({ yours: z.unknown(), theirs: z.unknown() })),
        }),
      ),
    }),
  },
  NOTHING_TO_UNDO: { status: 409 },
  ...notFound,
  ...notEditable,
  ...kindNotAllowedHere,
  ...wouldLoseAccess,
  ...elementInUse,
  ...factsDecided,
} as const

export const undoContract = {
  listUndoSteps: procedure
    .meta({ permission: 'plan.read', isInternal: true })
    .route({
      method: 'GET',
      path: '/plans/{planId}/steps',
      summary: 'List the next acts to undo and redo',
      tags: ['Elements'],
    })
    .input(z.strictObject({ planId: Id }))
    .output(z.strictObject({ undo: UndoStep.nullable(), redo: UndoStep.nullable() }))
    .errors(notFound),

  undo: procedure
    .meta({ permission: 'plan.write', effect: 'write', isInternal: true })
    .route({
      method: 'POST',
      path: '/plans/{planId}/undo',
      summary: 'Undo your last act',
      description: 'As a new change.',
      tags: ['Elements'],
    })
    .input(z.strictObject({ planId: Id }))
    .output(ToggledUndoStep)
    .errors(conflicts),

  redo: procedure
    .meta({ permission: 'plan.write', effect: 'write', isInternal: true })
    .route({
      method: 'POST',
      path: '/plans/{planId}/redo',
      summary: 'Redo the last undone act',
      description: 'As a new change.',
      tags: ['Elements'],
    })
    .input(z.strictObject({ planId: Id }))
    .output(ToggledUndoStep)
    .errors(conflicts),

  skipUndoStep: procedure
    .meta({ permission: 'plan.write', effect: 'write', isInternal: true })
    .route({
      method: 'POST',
      path: '/plans/{planId}/skip-undo-step',
      summary: 'Skip an act when undoing',
      description: 'Keeps the act. The earlier act can then be undone.',
      tags: ['Elements'],
    })
    .input(z.strictObject({ planId: Id, action: z.enum(['undo', 'redo']) }))
    .output(z.strictObject({ undo: UndoStep.nullable(), redo: UndoStep.nullable() }))
    .errors({ ...notFound, ...notEditable }),
}
