import { damaged, IssueError } from '../../file-read-error.ts'
import { openXmlParser } from '../../xml/parse-xml.ts'

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
  text: (text: string) => void
}

/**
 * Reads a part of a word processing document as XML.
 * @throws FileReadError when the XML is not well-formed or nested too deep
 */
export function parseXml(bytes: Uint8Array, reader: XmlReader): void {
  const toTagName = (tag: { local: string; uri: string }) =>
    wordNamespaces.has(tag.uri) ? tag.local : tag.uri === compatibility ? `mc:${tag.local}` : `other:${tag.local}`
  const parser = openXmlParser(
    '',
    { xmlns: true },
    {
      open: (tag) =>
        reader.open(
          toTagName(tag),
          (name) => Object.values(tag.attributes).find((attribute) => attribute.local === name)?.value,
        ),
      close: (tag) => reader.close(toTagName(tag)),
      text: reader.text.bind(reader),
    },
  )
  try {
    for (let at = 0; at < bytes.byteLength; at += step) parser.write(bytes.subarray(at, at + step))
    parser.end()
  } catch (error) {
    // Elements in an order that no word processor writes also mean a damaged document.
    throw error instanceof IssueError ? error : damaged('')
  }
}
