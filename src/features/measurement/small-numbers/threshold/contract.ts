import { z } from 'zod'
import { procedure } from '#shared/procedure.ts'
import { Reason } from '#shared/reason.ts'

const tags = ['Small numbers']
/** Null: only the thresholds of the pack and of each indicator apply. */
const SuppressionThreshold = z.number().int().min(2).max(1000).nullable()

export const thresholdContract = {
  getThreshold: procedure
    .meta({ permission: 'indicator.read' })
    .route({
      method: 'GET',
      path: '/small-numbers/threshold',
      summary: 'Get the threshold for small numbers',
      description: 'Counts of people below the threshold are suppressed.',
      tags,
    })
    .output(z.strictObject({ suppressionThreshold: SuppressionThreshold })),

  setThreshold: procedure
    .meta({ permission: 'setting.manage', effect: 'write' })
    .route({
      method: 'PUT',
      path: '/small-numbers/threshold',
      summary: 'Set the threshold for small numbers',
      description: 'It is at least the threshold of the indicators. It also applies to existing figures.',
      tags,
    })
    .input(z.strictObject({ suppressionThreshold: SuppressionThreshold, reason: Reason }))
    /** Number of indicators whose threshold changed. */
    .output(z.strictObject({ suppressionThreshold: SuppressionThreshold, indicators: z.number().int() })),
}
