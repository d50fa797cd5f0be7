import type { ArchiveLimits } from '../archive/model.ts'
import { type Archive, openArchive } from '../archive/open-archive.ts'
import { findDocumentType } from '../archive/read-part.ts'
import { FileReadError } from '../file-read-error.ts'
import { type FileKind, fileKinds, maxBytes } from './model.ts'
import { getExtension } from './name.ts'

/** The kind recognised from the bytes: an accepted kind, or `text`, whose kind is determined by the name. */
type Recognised = FileKind | 'text'

/**
 * Recognises a file by the content. The information of the sender is not trusted.
 * @returns undefined for kinds that are not accepted: programs, archives, office files with macros and all others
 */
export function recognise(bytes: Uint8Array): Recognised | undefined {
  if (beginsWith(bytes, '%PDF-')) return 'pdf'
  if (beginsWith(bytes, '\x89PNG\r\n\x1a\n')) return 'png'
  if (beginsWith(bytes, '\xff\xd8\xff')) return 'jpeg'
  if (beginsWith(bytes, 'PK\x03\x04')) return recogniseOffice(bytes)
  return isText(bytes) ? 'text' : undefined
}

const beginsWith = (bytes: Uint8Array, magic: string): boolean =>
  [...magic].every((character, index) => bytes[index] === character.charCodeAt(0))

/**
 * Recognises office files. They are archives, and the list of entry names shows the kind and whether they contain
 * macros. Damaged archives and archives that hide content are not accepted.
 */
function recogniseOffice(bytes: Uint8Array): FileKind | undefined {
  try {
    return getOfficeKind(openArchive(bytes, limits))
  } catch (error) {
    if (error instanceof FileReadError) return undefined
    throw error
  }
}

/** The content of an accepted file is stored and downloaded, never decompressed, so its size is not limited. */
const limits: ArchiveLimits = {
  maxBytes,
  maxParts: 20_000,
  maxUnpackedBytes: Number.POSITIVE_INFINITY,
  maxRatio: Number.POSITIVE_INFINITY,
}

function getOfficeKind(archive: Archive): FileKind | undefined {
  const names = [...archive.keys()]
  if (names.some((name) => /vbaProject|\.bin$|^Basic\/|^Scripts\//i.test(name) && !isHarmless(name))) return undefined
  if (archive.has('[Content_Types].xml')) {
    if (archive.has('word/document.xml')) return 'docx'
    return archive.has('xl/workbook.xml') ? 'xlsx' : undefined
  }
  const openDocument = findDocumentType(archive)
  return (['odt', 'ods'] as const).find((kind) => fileKinds[kind].mediaType === openDocument)
}

/** Checks for printer settings, which are binary too but are never run. */
const isHarmless = (name: string): boolean => /printerSettings\d*\.bin$/i.test(name)

/** Checks for UTF-8 without NUL, the only accepted text encoding. */
function isText(bytes: Uint8Array): boolean {
  if (bytes.includes(0)) return false
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

/** Returns the kind of a text by the name. `checkText` then checks that JSON and e-mail messages are valid. */
export function getTextKind(name: string): FileKind | undefined {
  const extension = getExtension(name)
  return (['csv', 'txt', 'json', 'eml'] as const).find((kind) =>
    (fileKinds[kind].extensions as readonly string[]).includes(extension),
  )
}
