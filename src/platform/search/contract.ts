import { z } from 'zod'
import { Id } from '#shared/ids.ts'
import { Language } from '#shared/language.ts'
import { procedure } from '#shared/procedure.ts'

export const Hit = z.strictObject({
  kind: z.enum(['plan', 'element', 'organisation', 'area']),
  id: Id,
  planId: Id.nullable(),
  title: z.string(),
  /** The language in which it was found. */
  language: Language,
  planTitle: z.record(z.string(), z.unknown()).nullable(),
})
export type Hit = z.infer<typeof Hit>

export const searchContract = {
  findWords: procedure
    .meta({ permission: 'search.read' })
    .route({
      method: 'GET',
      path: '/search',
      summary: 'Find plans, elements, organisations and areas by words, in five languages',
      tags: ['Search'],
    })
    .input(
      z.strictObject({
        words: z.string().trim().min(1).max(200),
        language: Language.default('en'),
        most: z.coerce.number().int().min(1).max(50).default(20),
      }),
    )
    .output(z.array(Hit)),
}
