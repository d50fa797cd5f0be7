import { z } from 'zod'
import { Id } from '#shared/ids.ts'
import { Marking } from '#shared/marking.ts'

/** A file on which something rests. Its content is at `GET /api/files/{id}`. */
export const Evidence = z.strictObject({
  id: Id,
  name: z.string(),
  /** In bytes. */
  size: z.number().int(),
  /** Of the content, in hexadecimal: whoever has the file can tell that it is this one. */
  sha256: z.string(),
  marking: Marking,
  keptAt: z.iso.datetime(),
})
export type Evidence = z.infer<typeof Evidence>
