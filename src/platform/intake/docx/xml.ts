import { SaxesParser } from 'saxes'
import { DocumentReadError } from './document-issue.ts'

/** Maximum nesting depth. Word processors nest tables in tables, but not deeper than this. */
const deepest = 300
/** Bytes passed to the parser at a time, so that a whole part is never in memory as text. */
const step = 64 * 1024

/**
 * The namespaces of word processing documents, in the transitional and the strict form of the standard (ISO/IEC 29500).
 */
const wordNamespaces = new Set([
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
])
const compatibility = 'http://schemas.openxmlformats.org/markup-compatibility/2006'

export interface XmlReader {
  /** `name` of an element of a word processor, without prefix. `other:name` for any other element. */
  open: (name: string, attribute: (name: string) => string | undefined) => void
  close: (name: string) => void
  text: (words: string) => void
}

/**
 * Reads XML as a stream. No resources are loaded and no entities expand. A document type is refused, because it could
 * expand without limit.
 * @throws DocumentReadError when the XML is not well-formed or nested too deep
 */
export function readXml(bytes: Uint8Array, reader: XmlReader): void {
  const parser = new SaxesParser({ xmlns: true })
  let depth = 0
  const toTagName = (tag: { local: string; uri: string }) =>
    wordNamespaces.has(tag.uri) ? tag.local : tag.uri === compatibility ? `mc:${tag.local}` : `other:${tag.local}`
  parser.on('error', () => {
    throw new DocumentReadError('DAMAGED')
  })
  parser.on('doctype', () => {
    throw new DocumentReadError('DAMAGED')
  })
  parser.on('opentag', (tag) => {
    depth += 1
    if (depth > deepest) throw new DocumentReadError('TOO_DEEP')
    reader.open(
      toTagName(tag),
      (name) => Object.values(tag.attributes).find((attribute) => attribute.local === name)?.value,
    )
  })
  parser.on('closetag', (tag) => {
    depth -= 1
    reader.close(toTagName(tag))
  })
  parser.on('text', (words) => reader.text(words))
  parser.on('cdata', (words) => reader.text(words))
  const decoder = new TextDecoder(detectEncoding(bytes), { fatal: true })
  try {
    for (let at = 0; at < bytes.byteLength; at += step)
      parser.write(decoder.decode(bytes.subarray(at, at + step), { stream: true }))
    parser.write(decoder.decode()).close()
  } catch (error) {
    throw error instanceof DocumentReadError ? error : new DocumentReadError('DAMAGED')
  }
}

/** Returns the encoding. XML is UTF-8 unless the first two bytes indicate UTF-16. */
const detectEncoding = (bytes: Uint8Array): string =>
  bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8'
