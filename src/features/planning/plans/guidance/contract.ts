import { z } from 'zod'
import { Id } from '#shared/ids.ts'
import { Names } from '#shared/localized-text.ts'
import { procedure } from '#shared/procedure.ts'
import { notFound } from '../errors.ts'

/** How much stands beside what one writes. `expert`: nothing; `usual`: a line; `first_time`: what, an example, and on what it rests. */
export const depths = ['expert', 'usual', 'first_time'] as const
export const Depth = z.enum(depths)
export type Depth = z.infer<typeof Depth>

/** Of one section: guidance is never text of the plan, so it is not frozen, exported, counted or printed. */
export const SectionGuidance = z.strictObject({
  sectionId: Id,
  /** What belongs here. */
  what: Names,
  example: z.record(z.string(), z.string()).nullable(),
  /** On what text of law or method it rests. */
  source: z.record(z.string(), z.string()).nullable(),
})
export type SectionGuidance = z.infer<typeof SectionGuidance>

export const guidanceContract = {
  getGuidance: procedure
    .meta({ permission: 'plan.read' })
    .route({
      method: 'GET',
      path: '/plans/{planId}/guidance',
      summary: 'What belongs in each section of a plan, with examples, and how much of it this person wants to see',
      tags: ['Plans'],
    })
    .input(z.strictObject({ planId: Id }))
    .output(z.strictObject({ depth: Depth, sections: z.array(SectionGuidance) }))
    .errors(notFound),

  chooseDepth: procedure
    .meta({ permission: 'plan.write', effect: 'write' })
    .route({
      method: 'POST',
      path: '/guidance/depth',
      summary: 'How much guidance one wants to see, in every plan',
      tags: ['Plans'],
    })
    .input(z.strictObject({ depth: Depth }))
    .output(z.strictObject({ depth: Depth })),
}
