import { SaxesParser } from 'saxes'
import { readPart } from './archive.ts'
import { damaged, WorkbookError } from './workbook-error.ts'

/** Receives the elements of a part. Names have no prefix. */
export interface XmlReader {
  open(name: string, attributes: Readonly<Record<string, string>>): void
  text?(text: string): void
  close?(name: string): void
  /** Called after each chunk of the file, so that the rows read so far can be passed on. */
  chunkEnd?(): Promise<void>
}

/** Reads a part of the archive. A document type is refused, because a workbook needs no custom entities. */
export async function readXml(part: Parameters<typeof readPart>[0], reader: XmlReader): Promise<void> {
  const parser = new SaxesParser({ xmlns: false, position: false })
  const local = (name: string) => name.slice(name.indexOf(':') + 1)
  parser.on('opentag', (tag) => reader.open(local(tag.name), tag.attributes))
  parser.on('closetag', (tag) => reader.close?.(local(tag.name)))
  parser.on('text', (text) => reader.text?.(text))
  parser.on('cdata', (text) => reader.text?.(text))
  parser.on('doctype', () => {
    throw damaged(part.name)
  })
  parser.on('error', () => {
    throw damaged(part.name)
  })
  for await (const chunk of readPart(part)) {
    parser.write(chunk)
    await reader.chunkEnd?.()
  }
  try {
    parser.close()
  } catch (error) {
    throw error instanceof WorkbookError ? error : damaged(part.name)
  }
}

/** Returns text without the Office escapes for characters that XML cannot contain, such as `_x000D_`. */
export const unescapeText = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text
