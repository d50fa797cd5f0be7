import { z } from 'zod'
import { SignatureCheck } from '#platform/signatures/entities.ts'
import { Id } from '#shared/ids.ts'
import { Marking } from '#shared/marking.ts'

/** A document with the result of the check of its signature. */
export const CheckedDocument = z.strictObject({
  id: Id,
  name: z.string(),
  /** In bytes. */
  size: z.number().int(),
  /** SHA-256 of the content, in hexadecimal. */
  sha256: z.string(),
  /** Null: not a PDF, or stored before signatures were checked. */
  signature: SignatureCheck.nullable(),
})

/** A supporting document. The content is at `GET /api/files/{id}`. */
export const Evidence = z.strictObject({
  id: Id,
  name: z.string(),
  /** In bytes. */
  size: z.number().int(),
  /** SHA-256 of the content, in hexadecimal. It lets a holder of the file verify it. */
  sha256: z.string(),
  marking: Marking,
  uploadedAt: z.iso.datetime(),
  /** Null: not a PDF, or stored before signatures were checked. */
  signature: SignatureCheck.nullable(),
})
export type Evidence = z.infer<typeof Evidence>
