import { z } from 'zod'
import { Id } from '#shared/ids.ts'
import { procedure } from '#shared/procedure.ts'
import { PlanName } from '../entities.ts'

const some = z.array(Id).max(500).default([])

/** What hangs on areas and bodies that end, as far as the reader may read it. */
export const StructureTouched = z.strictObject({
  /** Plans that have not ended, of one of the bodies or for one of the areas: the first fifty, by code. */
  plans: z.array(PlanName),
  planCount: z.number().int(),
  /** Elements, in any plan, for which a function of one of the bodies answers. */
  elements: z.number().int(),
  /** Items that were asked of the bodies. */
  itemsOpen: z.number().int(),
  itemsAnswered: z.number().int(),
})
export type StructureTouched = z.infer<typeof StructureTouched>

export const structureContract = {
  listStructureTouched: procedure
    .meta({ permission: 'answer.read' })
    .route({
      method: 'POST',
      path: '/structure-consequences',
      summary: 'Plans, elements and items that hang on areas and bodies that are to end',
      tags: ['Consequences'],
    })
    .input(z.strictObject({ areaIds: some, organisationIds: some }))
    .output(StructureTouched),
}
