import { SaxesParser, type TagForOptions } from 'saxes'
import { damaged, FileReadError } from '../file-read-error.ts'

/** Maximum nesting depth. Word processors nest tables in tables, but not deeper than this. */
const maxDepth = 300

/** Receives the elements and the text of an XML part in order. */
export interface XmlEvents<Tag> {
  open(tag: Tag): void
  close(tag: Tag): void
  text(text: string): void
}

export interface XmlParser {
  write(bytes: Uint8Array): void
  end(): void
}

/**
 * Parses XML as a stream of bytes. No resources are loaded and no entities expand. A document type is refused, because
 * it could define entities that expand without limit. The parser of `saxes` is strict: a truncated part is refused.
 * @param part name of the part, for the issue
 * @param options `xmlns`: whether namespaces are resolved, which takes time
 * @throws FileReadError when the XML is not well-formed or nested too deep
 */
export function openXmlParser<Options extends { xmlns: boolean }>(
  part: string,
  options: Options,
  events: XmlEvents<TagForOptions<Options>>,
): XmlParser {
  const parser = new SaxesParser<Options>(options)
  let decoder: TextDecoder | undefined
  let depth = 0
  const refuse = () => {
    throw damaged(part)
  }
  parser.on('error', refuse)
  parser.on('doctype', refuse)
  parser.on('opentag', (tag) => {
    depth += 1
    if (depth > maxDepth) throw new FileReadError({ code: 'TOO_DEEP', data: { part } })
    events.open(tag)
  })
  parser.on('closetag', (tag) => {
    depth -= 1
    events.close(tag)
  })
  parser.on('text', (text) => events.text(text))
  parser.on('cdata', (text) => events.text(text))
  const decode = (bytes?: Uint8Array): string => {
    try {
      return decoder?.decode(bytes, { stream: bytes !== undefined }) ?? ''
    } catch {
      throw damaged(part)
    }
  }
  return {
    write(bytes) {
      decoder ??= new TextDecoder(detectEncoding(bytes), { fatal: true })
      parser.write(decode(bytes))
    },
    end() {
      parser.write(decode()).close()
    },
  }
}

/** Returns the encoding. XML is UTF-8 unless the first two bytes indicate UTF-16. */
const detectEncoding = (bytes: Uint8Array): string =>
  bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8'
