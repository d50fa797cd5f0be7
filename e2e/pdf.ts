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

/** All letters of a PDF in the order in which a reader selects them. */
export async function lettersOfPdf(bytes: Buffer): Promise<string> {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)), { mergePages: true })
  return lettersOf(text)
}

/** Words as they are found in a PDF: where a line ends and a word is broken is the layout's, so spaces and hyphens do not count. */
export const lettersOf = (words: string): string => words.replace(/[\s\u00ad\u2010-]+/g, '')
