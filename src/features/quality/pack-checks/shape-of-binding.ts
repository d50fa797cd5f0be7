import { z } from 'zod'
import { ElementKind } from '#shared/element-kind.ts'
import { bindableCoverFields, bindableElementFields } from '#shared/pack-binding.ts'
import { NonEmptyNames, seats } from './shape-of-cycle.ts'

/** The content that an approval binds. See src/shared/pack-binding.ts for the meaning of each field. */
export const Binds = z.strictObject({
  cover: z.array(z.enum(bindableCoverFields)).optional(),
  elements: z
    .array(
      z.strictObject({
        kinds: z.array(ElementKind).min(1),
        sections: z.array(z.string()).min(1).optional(),
        fields: z.array(z.enum(bindableElementFields)).min(1),
      }),
    )
    .min(1),
  rows: z.record(z.string(), z.array(z.string()).min(1)).optional(),
})

/** Who may decide to extend the validity of a plan, and for how long. */
export const Extension = z.strictObject({
  deciders: seats.min(1),
  atMost: z.string().regex(/^P[1-9]\d?[YM]$/, 'is not a number of years or months such as P2Y'),
  basis: NonEmptyNames,
})
