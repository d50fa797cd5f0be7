import { z } from 'zod'
import { Id } from '#shared/ids.ts'
import { Names } from '#shared/localized-text.ts'
import { procedure } from '#shared/procedure.ts'
import { notFound } from '../errors.ts'

/**
 * Amount of guidance shown next to the editor. `expert`: none. `usual`: a line. `first_time`: the purpose, an example
 * and the source.
 */
export const depths = ['expert', 'usual', 'first_time'] as const
export const Depth = z.enum(depths)
export type Depth = z.infer<typeof Depth>

/** Guidance of a section. Guidance is never text of the plan, so it is not frozen, exported, counted or printed. */
export const SectionGuidance = z.strictObject({
  sectionId: Id,
  /** What belongs in the section. */
  content: Names,
  example: z.record(z.string(), z.string()).nullable(),
  /** The text of law or method on which it is based. */
  source: z.record(z.string(), z.string()).nullable(),
})
export type SectionGuidance = z.infer<typeof SectionGuidance>

export const guidanceContract = {
  getGuidance: procedure
    .meta({ permission: 'plan.read', isInternal: true })
    .route({
      method: 'GET',
      path: '/plans/{planId}/guidance',
      summary: 'Get the guidance of a plan',
      description: 'The expected content of each section, with examples.',
      tags: ['Plans'],
    })
    .input(z.strictObject({ planId: Id }))
    .output(z.strictObject({ depth: Depth, sections: z.array(SectionGuidance) }))
    .errors(notFound),

  setGuidanceDepth: procedure
    .meta({ permission: 'plan.write', effect: 'write', isInternal: true })
    .route({
      method: 'POST',
      path: '/guidance/depth',
      summary: 'Set how much guidance you see',
      description: 'Applies to all plans.',
      tags: ['Plans'],
    })
    .input(z.strictObject({ depth: Depth }))
    .output(z.strictObject({ depth: Depth })),
}
