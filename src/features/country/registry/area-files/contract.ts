import { z } from 'zod'
import { LegalDate } from '#shared/dates.ts'
import { procedure } from '#shared/procedure.ts'
import { Kind } from '../entities.ts'

/** Areas as a table for other programs. They are imported, also as CSV, through the endpoint of the lists. */
export const areaFilesContract = {
  exportAreas: procedure
    .meta({ permission: 'registry.read' })
    .route({
      method: 'GET',
      path: '/areas-export',
      summary: 'Export areas',
      description: 'Returns a CSV file with places and history.',
      tags: ['Areas'],
    })
    .input(z.strictObject({ kind: Kind.optional(), date: z.union([LegalDate, z.literal('any')]).default('any') }))
    .output(z.strictObject({ fileName: z.string(), text: z.string() })),
}
