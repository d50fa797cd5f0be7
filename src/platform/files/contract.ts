import { z } from 'zod'
import { Id } from '#shared/ids.ts'
import { Marking } from '#shared/marking.ts'
import { procedure } from '#shared/procedure.ts'
import { Reference } from '#shared/references.ts'
import { fileKinds } from './model.ts'

/** A file attached to a plan. The content is at `GET /api/files/{id}`. */
export const StoredFile = z.strictObject({
  id: Id,
  planId: Id.nullable(),
  name: z.string(),
  mediaType: z.string(),
  /** In bytes. */
  size: z.number().int(),
  /** Hash of the content, in hexadecimal. */
  sha256: z.string(),
  /** The stricter of the marking of the file and that of the plan. */
  marking: Marking,
  uploadedAt: z.iso.datetime(),
  uploadedBy: z.strictObject({ id: Id, name: z.string() }).nullable(),
  abilities: z.strictObject({ remove: z.boolean() }),
})
export type StoredFile = z.infer<typeof StoredFile>

const kinds = Object.keys(fileKinds) as [keyof typeof fileKinds]
const Sensitive = z.object({ kind: z.string(), path: z.array(z.union([z.string(), z.number()])), excerpt: z.string() })

/** Errors for a file that is not accepted. A file is accepted as a whole or not at all. */
export const fileErrors = {
  FILE_EMPTY: { status: 422 },
  FILE_TOO_LARGE: { status: 413, data: z.object({ megabytes: z.number() }) },
  /** The kind is recognised by the content, never by the information of the sender. */
  FILE_TYPE_NOT_ALLOWED: { status: 422, data: z.object({ allowedKinds: z.array(z.enum(kinds)) }) },
  /** The extension of the name does not match the kind of file. */
  FILE_NAME_MISLEADS: { status: 422, data: z.object({ expected: z.array(z.string()) }) },
  SENSITIVE_TEXT: { status: 422, data: z.object({ matches: z.array(Sensitive) }) },
  /** The marking would hide the file from the user who attaches it. */
  WOULD_LOSE_ACCESS: { status: 422 },
} as const

export const fileContract = {
  listFiles: procedure
    .meta({ permission: 'plan.read' })
    .route({
      method: 'GET',
      path: '/plans/{planId}/files',
      summary: 'List the files of a plan',
      description: 'Read a file at `GET /api/files/{id}`.',
      tags: ['Files'],
    })
    .input(z.strictObject({ planId: Id }))
    .output(z.strictObject({ files: z.array(StoredFile), abilities: z.strictObject({ attach: z.boolean() }) }))
    .errors({ NOT_FOUND: { status: 404 } }),

  attachFile: procedure
    .meta({ permission: 'file.write', effect: 'outside' })
    .route({
      method: 'POST',
      path: '/plans/{planId}/files',
      summary: 'Attach a file to a plan',
      description: 'Multipart form with `file`, at most 50 MB.',
      tags: ['Files'],
    })
    .input(
      z.strictObject({
        planId: Id,
        file: z.instanceof(File),
        /** Absent: the marking of the plan. The file is never more widely readable than the plan. */
        marking: Marking.optional(),
      }),
    )
    .output(StoredFile)
    .errors({
      NOT_FOUND: { status: 404 },
      /** Limits the number of files of a plan, so that files can still be found. */
      PLAN_IS_FULL: { status: 409, data: z.object({ maxCount: z.number().int() }) },
      ...fileErrors,
    }),

  removeFile: procedure
    .meta({ permission: 'file.write', effect: 'write' })
    .route({
      method: 'DELETE',
      path: '/files/{id}',
      summary: 'Remove a file from a plan',
      description: 'The audit log keeps its name and hash.',
      tags: ['Files'],
    })
    .input(z.strictObject({ id: Id }))
    .output(Reference)
    /** An agreement rests on the file. */
    .errors({ NOT_FOUND: { status: 404 }, FILE_IN_USE: { status: 409 } }),
}
