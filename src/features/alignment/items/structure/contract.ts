import { z } from 'zod'
import { Id } from '#shared/ids.ts'
import { procedure } from '#shared/procedure.ts'
import { PlanName } from '../entities.ts'

const some = z.array(Id).max(500).default([])

/** Data that depends on ending areas and organisations, within the reader's access. */
export const StructureChangeImpact = z.strictObject({
  /**
   * Plans that have not ended, of any of the organisations or for any of the areas. Limited to the first fifty by code.
   */
  plans: z.array(PlanName),
  planCount: z.number().int(),
  /** Number of elements, in any plan, for which a function of any of the organisations is accountable. */
  elements: z.number().int(),
  /** Items sent to the organisations. */
  itemsOpen: z.number().int(),
  itemsAnswered: z.number().int(),
})
export type StructureChangeImpact = z.infer<typeof StructureChangeImpact>

export const structureContract = {
  listStructureChangeImpact: procedure
    .meta({ permission: 'answer.read', isInternal: true })
    .route({
      method: 'POST',
      path: '/structure-consequences',
      summary: 'List what depends on areas and organisations that end',
      description: 'Plans, elements and items.',
      tags: ['Consequences'],
    })
    .input(z.strictObject({ areaIds: some, organisationIds: some }))
    .output(StructureChangeImpact),
}
