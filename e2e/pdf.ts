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
