import { type ArchiveLimits, maxDocumentRatio } from '../../archive/model.ts'
import { type Archive, openArchive } from '../../archive/open-archive.ts'
import { unpackByName } from '../../archive/read-part.ts'
import { emptyOmittedContent, type OmittedContent, type SourceDocument } from '../contract.ts'
import { maxBytes, maxParagraphs } from '../model.ts'
import { DocumentReadError, toDocumentError } from './document-issue.ts'
import { parseNumbering } from './numbering.ts'
import type { DocumentPart, ReadParagraph } from './paragraph.ts'
import { ParagraphReader } from './paragraphs.ts'
import { findParts, type Parts } from './parts.ts'
import { parseStyles } from './styles.ts'
import { parseXml } from './word-xml.ts'

/** Limits for the archive of a document, which is decompressed part by part. */
const limits: ArchiveLimits = {
  maxBytes,
  maxParts: 5000,
  maxUnpackedBytes: 200 * 1024 * 1024,
  maxRatio: maxDocumentRatio,
}

/**
 * Reads the paragraphs of a Word document (ISO/IEC 29500) in order, as plain text with information from the formatting.
 * No content is run, loaded or followed. Fields, links and macros are not read.
 * @throws DocumentReadError when the file is not such a document, with the reason
 */
export function parseDocx(bytes: Uint8Array): SourceDocument {
  try {
    return parseDocument(bytes)
  } catch (error) {
    throw toDocumentError(error)
  }
}

function parseDocument(bytes: Uint8Array): SourceDocument {
  const { archive, parts } = openDocument(bytes)
  const omittedContent: OmittedContent = { ...emptyOmittedContent }
  const getStyle = parseStyles(unpackByName(archive, parts.styles))
  const numbering = parseNumbering(unpackByName(archive, parts.numbering))
  const notes = new Map<string, ReadParagraph[]>()
  const readParagraphs: ReadParagraph[] = []
  const read = (name: string, place: DocumentPart['place'], onParagraph: DocumentPart['onParagraph']) => {
    const part = unpackByName(archive, name)
    if (part) parseXml(part, new ParagraphReader({ place, getStyle, numbering, omittedContent, notes, onParagraph }))
  }
  const addNote: DocumentPart['onParagraph'] = (paragraph, note) => {
    if (note !== undefined) notes.set(note, [...(notes.get(note) ?? []), paragraph])
  }
  const addParagraph: DocumentPart['onParagraph'] = (paragraph) => {
    if (readParagraphs.length >= maxParagraphs) throw new DocumentReadError({ code: 'TOO_LONG' })
    readParagraphs.push(paragraph)
  }
  for (const name of parts.notes) read(name, 'footnote', addNote)
  read(parts.document, 'body', addParagraph)
  if (readParagraphs.length === 0) throw new DocumentReadError({ code: 'NO_TEXT' })
  for (const name of parts.edges) read(name, 'page_edge', addParagraph)
  return { paragraphs: readParagraphs.map((paragraph, index) => ({ number: index + 1, ...paragraph })), omittedContent }
}

function openDocument(bytes: Uint8Array): { archive: Archive; parts: Parts } {
  if (bytes.byteLength === 0) throw new DocumentReadError({ code: 'EMPTY' })
  if (bytes.byteLength > maxBytes) throw new DocumentReadError({ code: 'TOO_LARGE' })
  if (begins(bytes, '%PDF-')) throw new DocumentReadError({ code: 'PDF' })
  // The container format of Word before 2007 and of password-protected documents.
  if (begins(bytes, '\xd0\xcf\x11\xe0'))
    throw new DocumentReadError({
      code: holds(bytes, 'E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e') ? 'ENCRYPTED' : 'OLD_WORD_FORMAT',
    })
  if (begins(bytes, '{\\rtf')) throw new DocumentReadError({ code: 'OLD_WORD_FORMAT' })
  if (!begins(bytes, 'PK\x03\x04')) throw new DocumentReadError({ code: 'NOT_WORD' })
  const archive = openArchive(bytes, limits)
  if (archive.has('mimetype') && archive.has('content.xml')) throw new DocumentReadError({ code: 'OPEN_DOCUMENT' })
  const parts = findParts(archive)
  if (!parts) throw new DocumentReadError({ code: 'NOT_WORD' })
  const types = new TextDecoder().decode(unpackByName(archive, '[Content_Types].xml'))
  if ([...archive.keys()].some((name) => /vbaProject/i.test(name)) || /macroEnabled/i.test(types))
    throw new DocumentReadError({ code: 'MACROS' })
  return { archive, parts }
}

const begins = (bytes: Uint8Array, magic: string): boolean =>
  [...magic].every((character, index) => bytes[index] === character.charCodeAt(0))
const holds = (bytes: Uint8Array, magic: string): boolean => Buffer.from(bytes).includes(Buffer.from(magic, 'latin1'))
