import type { ArchivePart } from '../archive/open-archive.ts'
import { streamPart } from '../archive/read-part.ts'
import { openXmlParser } from '../xml/parse-xml.ts'

/** Receives the elements of a part. Names have no prefix. */
export interface XmlReader {
  open(name: string, attributes: Readonly<Record<string, string>>): void
  text?(text: string): void
  close?(name: string): void
  /** Called after each chunk of the file, so that the rows read so far can be passed on. */
  chunkEnd?(): Promise<void>
}

/**
 * Reads a part of the archive as XML.
 * @throws FileReadError
 */
export async function loadXml(part: ArchivePart, reader: XmlReader): Promise<void> {
  const local = (name: string) => name.slice(name.indexOf(':') + 1)
  const parser = openXmlParser(
    part.name,
    { xmlns: false, position: false },
    {
      open: (tag) => reader.open(local(tag.name), tag.attributes),
      close: (tag) => reader.close?.(local(tag.name)),
      text: (text) => reader.text?.(text),
    },
  )
  for await (const chunk of streamPart(part)) {
    parser.write(chunk)
    await reader.chunkEnd?.()
  }
  parser.end()
}

/** Returns text without the Office escapes for characters that XML cannot contain, such as `_x000D_`. */
export const unescapeText = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text
