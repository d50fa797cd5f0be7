import { extractText, getDocumentProxy } from 'unpdf'

/** What the catalogue of a PDF says to whoever reads it aloud: its language, and that its content hangs on a tree of tags. */
export function structureOf(bytes: Buffer) {
  const text = bytes.toString('latin1')
  const catalogue = /\/Type\s*\/Catalog\b[\s\S]*?endobj/.exec(text)?.[0] ?? ''
  return {
    isPdf: text.startsWith('%PDF-'),
    language: /\/Lang\s*\((\w+)/.exec(catalogue)?.[1],
    isTagged: /\/StructTreeRoot\s+\d+ \d+ R/.test(catalogue) && /\/Marked\s+true/.test(catalogue),
  }
}

/** All words of a PDF as a reader selects them, in one line: hyphens at line ends and spaces of the layout are gone. */
export async function wordsOfPdf(bytes: Buffer): Promise<string> {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)), { mergePages: true })
  const line = text.replaceAll('\u00ad', '').replace(/\s+/g, ' ')
  return line.replace(/(\p{L})[-\u2010] (?=\p{Ll})/gu, '$1')
}
