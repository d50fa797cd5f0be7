import { inflateSync } from 'node:zlib'

/** What says that a PDF can be read aloud: the language, the tree of tags, and that its content is marked by it. */
export function structureOf(bytes: Buffer): {
  isPdf: boolean
  language?: string
  isTagged: boolean
  isMarked: boolean
} {
  const text = bytes.toString('latin1')
  const objects = text + unpacked(bytes, text)
  const language = /\/Lang\s*\((\w+)/.exec(objects)?.[1]
  return {
    isPdf: text.startsWith('%PDF-'),
    ...(language && { language }),
    isTagged: /\/StructTreeRoot\s+\d+ \d+ R/.test(objects),
    isMarked: /\/Marked\s+true/.test(objects),
  }
}

/** Newer files pack their objects: what stands in object streams, in clear. */
function unpacked(bytes: Buffer, text: string): string {
  let found = ''
  for (const { index, 0: head } of text.matchAll(/\/Type\s*\/ObjStm[^]*?stream\r?\n/g)) {
    const start = index + head.length
    found += inflateSync(bytes.subarray(start, text.indexOf('endstream', start))).toString('latin1')
  }
  return found
}
