import { type FileKind, fileKinds } from './model.ts'
import { extensionOf } from './name.ts'
import { listZipNames, readStoredEntry } from './zip-names.ts'

/** What bytes turn out to be: a kind that is taken, or `text` whose kind only its name can tell. */
type Recognised = FileKind | 'text'

/**
 * Recognises a file by what it holds; what its sender says of it is not believed.
 * @returns undefined for what is not taken: programs, archives, office files with macros, anything else
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

/** Office files are archives: their list of names says which, and whether they bring macros. Nothing is unpacked. */
function recogniseOffice(bytes: Uint8Array): FileKind | undefined {
  const names = listZipNames(bytes)
  if (!names || names.some((name) => /vbaProject|\.bin$|^Basic\/|^Scripts\//i.test(name) && !isHarmless(name)))
    return undefined
  if (names.includes('[Content_Types].xml')) {
    if (names.includes('word/document.xml')) return 'docx'
    return names.includes('xl/workbook.xml') ? 'xlsx' : undefined
  }
  const openDocument = readStoredEntry(bytes, 'mimetype')
  return (['odt', 'ods'] as const).find((kind) => fileKinds[kind].mediaType === openDocument)
}

/** Settings of a printer are binary too, and run nothing. */
const isHarmless = (name: string): boolean => /printerSettings\d*\.bin$/i.test(name)

/** UTF-8 without NUL: the only text of which one knows what it says. */
function isText(bytes: Uint8Array): boolean {
  if (bytes.includes(0)) return false
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

/** The kind of a text, by its name; JSON must be JSON, and a letter a letter. */
export function kindOfText(name: string): FileKind | undefined {
  const extension = extensionOf(name)
  return (['csv', 'txt', 'json', 'eml'] as const).find((kind) =>
    (fileKinds[kind].extensions as readonly string[]).includes(extension),
  )
}
