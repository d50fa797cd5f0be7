import { z } from 'zod'
import { procedure } from '#shared/procedure.ts'

const tags = ['Small numbers']
/** Null: only the thresholds of the pack and of each indicator apply. */
const SuppressionThreshold = z.number().int().min(2).max(1000).nullable()

export const thresholdContract = {
  getThreshold: procedure
    .meta({ permission: 'indicator.read' })
    .route({
      method: 'GET',
      path: '/small-numbers/threshold',
      summary: 'Under how many this instance withholds counts of people, where that is more than the indicator asks',
      tags,
    })
    .output(z.strictObject({ smallBelow: SuppressionThreshold })),

  chooseThreshold: procedure
    .meta({ permission: 'setting.manage', effect: 'write' })
    .route({
      method: 'PUT',
      path: '/small-numbers/threshold',
      summary:
        'Withhold counts under a higher threshold than the indicators ask, from now on, also of what was told; never under a lower one',
      tags,
    })
    .input(z.strictObject({ smallBelow: SuppressionThreshold, reason: z.string().trim().min(3).max(2000) }))
    /** Number of indicators whose threshold changed. */
    .output(z.strictObject({ smallBelow: SuppressionThreshold, indicators: z.number().int() })),
}
