import { deflateRawSync } from 'node:zlib'

export interface Packed {
  content: Uint8Array
  /** The size according to the directory. A test may set a wrong size. */
  declaredSize?: number
  flags?: number
}

/** Returns a deflated archive, as word processors write it. */
export function makeZip(entries: Record<string, string | Packed>): Uint8Array {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const [name, given] of Object.entries(entries)) {
    const { content, declaredSize, flags }: Packed = typeof given === 'string' ? { content: Buffer.from(given) } : given
    const [nameBytes, packed] = [Buffer.from(name), deflateRawSync(content)]
    const local = Buffer.alloc(30)
    local.writeUInt32LE(0x04034b50, 0)
    local.writeUInt16LE(8, 8)
    local.writeUInt16LE(nameBytes.length, 26)
    const entry = Buffer.alloc(46)
    entry.writeUInt32LE(0x02014b50, 0)
    entry.writeUInt16LE(flags ?? 0, 8)
    entry.writeUInt16LE(8, 10)
    entry.writeUInt32LE(packed.length, 20)
    entry.writeUInt32LE(declaredSize ?? content.byteLength, 24)
    entry.writeUInt16LE(nameBytes.length, 28)
    entry.writeUInt32LE(at, 42)
    parts.push(local, nameBytes, packed)
    directory.push(entry, nameBytes)
    at += 30 + nameBytes.length + packed.length
  }
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(Object.keys(entries).length, 10)
  end.writeUInt32LE(at, 16)
  return new Uint8Array(Buffer.concat([...parts, ...directory, end]))
}

const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
export const makePart = (root: string, content: string, prefix = 'w'): string =>
  `<?xml version="1.0" encoding="UTF-8"?><${prefix}:${root} xmlns:${prefix}="${main}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">${content}</${prefix}:${root}>`

/** Returns a Word document with this body and additional parts. */
export const makeWordFile = (body: string, parts: Record<string, string | Packed> = {}): Uint8Array =>
  makeZip({
    '[Content_Types].xml': '<Types/>',
    'word/document.xml': makePart('document', `<w:body>${body}</w:body>`),
    ...parts,
  })
export const paragraph = (content: string, properties = ''): string =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`
export const makeRun = (text: string, properties = ''): string =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`
