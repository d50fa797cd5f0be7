import type { RequestContext } from '#platform/context.ts'
import type { Permission } from '#shared/permission.ts'
import { type SensitiveText, screenText } from '#shared/screening.ts'
import { hashBytes, storeChunks } from './chunks.ts'
import { inspectFile } from './inspect.ts'
import { type FileKind, fileKinds } from './model.ts'

/** The declared errors for files that are not accepted. */
export interface FileErrors {
  FILE_EMPTY: () => Error
  FILE_TOO_LARGE: (options: { data: { megabytes: number } }) => Error
  FILE_TYPE_NOT_ALLOWED: (options: { data: { allowedKinds: FileKind[] } }) => Error
  FILE_NAME_MISLEADS: (options: { data: { expected: string[] } }) => Error
  SENSITIVE_TEXT: (options: { data: { matches: SensitiveText[] } }) => Error
}

/** A stored content that no file references yet. */
export interface StoredUpload {
  name: string
  mediaType: string
  size: number
  sha256: string
}

/**
 * Inspects a file and stores the content outside any transaction, completely or not at all.
 * @param kinds the kinds accepted here. Absent: all kinds
 */
export async function storeUpload(
  context: Pick<RequestContext, 'database' | 'actor'>,
  permission: Permission,
  file: File,
  errors: FileErrors,
  kinds?: readonly FileKind[],
): Promise<StoredUpload> {
  const bytes = await file.bytes()
  const inspected = await inspectFile(file.name, bytes)
  if (inspected.issue) {
    const { code } = inspected.issue
    if (code === 'FILE_EMPTY') throw errors.FILE_EMPTY()
    if (code === 'FILE_TOO_LARGE') throw errors.FILE_TOO_LARGE(inspected.issue)
    if (code === 'FILE_TYPE_NOT_ALLOWED')
      throw errors.FILE_TYPE_NOT_ALLOWED(kinds ? { data: { allowedKinds: [...kinds] } } : inspected.issue)
    if (code === 'FILE_NAME_MISLEADS') throw errors.FILE_NAME_MISLEADS(inspected.issue)
    throw errors.SENSITIVE_TEXT(inspected.issue)
  }
  const { name, mediaType } = inspected
  if (kinds && !kinds.some((kind) => fileKinds[kind].mediaType === mediaType))
    throw errors.FILE_TYPE_NOT_ALLOWED({ data: { allowedKinds: [...kinds] } })
  const sensitiveTexts = screenText(name, ['name'])
  if (sensitiveTexts.length > 0) throw errors.SENSITIVE_TEXT({ data: { matches: sensitiveTexts } })
  const sha256 = await hashBytes(bytes)
  await storeChunks(context, permission, { bytes, sha256 })
  return { name, mediaType, size: bytes.byteLength, sha256 }
}
