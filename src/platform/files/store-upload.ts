import type { RequestContext } from '#platform/context.ts'
import type { Permission } from '#shared/permission.ts'
import { fail, type Result, succeed } from '#shared/result.ts'
import { screenText } from '#shared/screening.ts'
import { hashBytes, storeChunks } from './chunks.ts'
import { type FileIssue, inspectFile } from './inspect.ts'
import { type FileKind, fileKinds } from './model.ts'

/** A stored content that no file references yet. */
export interface StoredUpload {
  name: string
  mediaType: string
  size: number
  sha256: string
}

const notAllowed = (kinds: readonly FileKind[]) => fail('FILE_TYPE_NOT_ALLOWED', { allowedKinds: [...kinds] })

/**
 * Inspects a file and stores the content outside any transaction, completely or not at all.
 * @param kinds the kinds accepted here. Absent: all kinds
 */
export async function storeUpload(
  context: Pick<RequestContext, 'database' | 'actor'>,
  permission: Permission,
  file: File,
  kinds?: readonly FileKind[],
): Promise<Result<StoredUpload, FileIssue>> {
  const bytes = await file.bytes()
  const inspected = await inspectFile(file.name, bytes)
  if (inspected.issue) {
    if (kinds && inspected.issue.code === 'FILE_TYPE_NOT_ALLOWED') return notAllowed(kinds)
    return { ok: false, error: inspected.issue }
  }
  const { name, mediaType } = inspected
  if (kinds && !kinds.some((kind) => fileKinds[kind].mediaType === mediaType)) return notAllowed(kinds)
  const sensitiveTexts = screenText(name, ['name'])
  if (sensitiveTexts.length > 0) return fail('SENSITIVE_TEXT', { matches: sensitiveTexts })
  const sha256 = await hashBytes(bytes)
  await storeChunks(context, permission, { bytes, sha256 })
  return succeed({ name, mediaType, size: bytes.byteLength, sha256 })
}
