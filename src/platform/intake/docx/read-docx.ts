import { type LeftOut, mostParagraphs, nothingLeftOut, type SourceDocument } from '../contract.ts'
import { type Archive, mostBytes, openArchive } from './archive.ts'
import { DocumentFault } from './document-fault.ts'
import { readNumbering } from './numbering.ts'
import { ParagraphReader, type PartOfDocument, type ReadParagraph } from './paragraphs.ts'
import { readStyles } from './styles.ts'
import { readXml } from './xml.ts'

/**
 * The paragraphs of a Word document (ISO/IEC 29500), in their order, as plain text with what their form says. Nothing in it is
 * run, fetched or followed: fields, links and macros are not even read.
 * @throws DocumentFault: it is not such a document, and why
 */
export function readDocx(bytes: Uint8Array): SourceDocument {
  const archive = openDocument(bytes)
  const leftOut: LeftOut = { ...nothingLeftOut }
  const styleOf = readStyles(archive.read('word/styles.xml'))
  const numbering = readNumbering(archive.read('word/numbering.xml'))
  const notes = new Map<string, ReadParagraph[]>()
  const found: ReadParagraph[] = []
  const read = (name: string, place: PartOfDocument['place'], take: PartOfDocument['take']) => {
    const part = archive.read(name)
    if (part) readXml(part, new ParagraphReader({ place, styleOf, numbering, leftOut, notes, take }))
  }
  const keepNote: PartOfDocument['take'] = (paragraph, note) => {
    if (note !== undefined) notes.set(note, [...(notes.get(note) ?? []), paragraph])
  }
  const keep: PartOfDocument['take'] = (paragraph) => {
    if (found.length >= mostParagraphs) throw new DocumentFault('TOO_LONG')
    found.push(paragraph)
  }
  read('word/footnotes.xml', 'footnote', keepNote)
  read('word/endnotes.xml', 'footnote', keepNote)
  read('word/document.xml', 'body', keep)
  if (found.length === 0) throw new DocumentFault('NO_TEXT')
  for (const name of edges(archive)) read(name, 'page_edge', keep)
  return { paragraphs: found.map((paragraph, index) => ({ number: index + 1, ...paragraph })), leftOut }
}

/** What stands at the head and the foot of each page. */
const edges = ({ names }: Archive): string[] =>
  names.filter((name) => /^word\/(header|footer)\d*\.xml$/.test(name)).sort()

function openDocument(bytes: Uint8Array): Archive {
  if (bytes.byteLength === 0) throw new DocumentFault('EMPTY')
  if (bytes.byteLength > mostBytes) throw new DocumentFault('TOO_LARGE')
  if (begins(bytes, '%PDF-')) throw new DocumentFault('PDF')
  // The container of Word before 2007, and of a document that asks for a password.
  if (begins(bytes, '\xd0\xcf\x11\xe0'))
    throw new DocumentFault(holds(bytes, 'E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e') ? 'ENCRYPTED' : 'OLD_WORD')
  if (begins(bytes, '{\\rtf')) throw new DocumentFault('OLD_WORD')
  if (!begins(bytes, 'PK\x03\x04')) throw new DocumentFault('NOT_WORD')
  const archive = openArchive(bytes)
  const { names } = archive
  if (names.includes('mimetype') && names.includes('content.xml')) throw new DocumentFault('OPEN_DOCUMENT')
  if (!names.includes('word/document.xml')) throw new DocumentFault('NOT_WORD')
  const types = new TextDecoder().decode(archive.read('[Content_Types].xml'))
  if (names.some((name) => /vbaProject/i.test(name)) || /macroEnabled/i.test(types)) throw new DocumentFault('MACROS')
  return archive
}

const begins = (bytes: Uint8Array, magic: string): boolean =>
  [...magic].every((character, index) => bytes[index] === character.charCodeAt(0))
const holds = (bytes: Uint8Array, magic: string): boolean => Buffer.from(bytes).includes(Buffer.from(magic, 'latin1'))
