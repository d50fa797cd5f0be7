import { extractText, getDocumentProxy } from 'unpdf'

/** Returns the accessibility data in the catalogue of a PDF: the language, and whether the content is in a tag tree. */
export function parsePdfStructure(bytes: Buffer) {
  const text = bytes.toString('latin1')
  const catalogue = /\/Type\s*\/Catalog\b[\s\S]*?endobj/.exec(text)?.[0] ?? ''
  return {
    isPdf: text.startsWith('%PDF-'),
    language: /\/Lang\s*\((\w+)/.exec(catalogue)?.[1],
    isTagged: /\/StructTreeRoot\s+\d+ \d+ R/.test(catalogue) && /\/Marked\s+true/.test(catalogue),
  }
}

/** Returns all letters of a PDF in selection order. */
export async function loadPdfLetters(bytes: Buffer): Promise<string> {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)), { mergePages: true })
  return toLetters(text)
}

/** Normalises text from a PDF. Line breaks and hyphenation come from the layout, so spaces and hyphens do not count. */
export const toLetters = (text: string): string => text.replace(/[\s\u00ad\u2010-]+/g, '')
