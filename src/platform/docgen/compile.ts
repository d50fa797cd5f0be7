import { fileURLToPath } from 'node:url'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { getFonts } from './fonts.ts'
import type { PrintedDocument } from './model.ts'
import { replacementMark } from './printable-text.ts'
import { toTypstData } from './typst.ts'

export interface CompiledPdf {
  pdf: Uint8Array
  pages: number
  /**
   * Characters that could not be printed, without duplicates, in code order. The page shows the replacement mark
   * instead.
   */
  replacedCharacters: string[]
}

// The compiler reads only files of this folder: the template and the data that is overlaid.
const workspace = fileURLToPath(new URL('./template', import.meta.url))
const dataPath = `${workspace}/document.json`
const probePath = `${workspace}/probe.json`

const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs: getFonts() }] })
/** Caches whether the fonts can show a character. ASCII is known. */
const glyphAvailability = new Map<string, boolean>()

/**
 * Compiles a document to PDF/UA-1. The same document and the same second give the same bytes. Blocks the thread and
 * cannot be interrupted, so call it in a process that can be killed (see `render.ts`).
 * @throws with the compiler's message when the document cannot be printed (for example, an invalid SVG)
 */
export function compilePdf(document: PrintedDocument, createdAt: Date): CompiledPdf {
  const { json, replaced } = toTypstData(document)
  const main = document.sheet ? 'sheet.typ' : 'main.typ'
  const text = replaceMissingGlyphs(json, replaced)
  try {
    return { ...print(text, main, createdAt), replacedCharacters: [...replaced].sort() }
  } catch (error) {
    // A font may have each character of a cluster but not the cluster, or may lack it in a single weight.
    const clusters = parseMissingGlyphs(String(error))
    if (clusters.length === 0) throw error
    const marked = replaceAll(text, clusters.join(''), replaced)
    return { ...print(marked, main, createdAt), replacedCharacters: [...replaced].sort() }
  } finally {
    compiler.unmapShadow(dataPath)
    // Documents share almost no data, and the cache grows by 150 MB per document.
    compiler.evictCache(0)
  }
}

function print(json: string, main: 'main.typ' | 'sheet.typ', createdAt: Date) {
  compiler.mapShadow(dataPath, Buffer.from(json))
  const pages = compiled(main)
  const pdf = compiler.pdf(pages, {
    pdfStandard: 'ua-1',
    creationTimestamp: Math.floor(createdAt.getTime() / 1000),
  })
  return { pdf: new Uint8Array(pdf), pages: pages.numOfPages }
}

function compiled(file: string) {
  const outcome = compiler.compile({ mainFilePath: `${workspace}/${file}` })
  if (outcome.result) return outcome.result
  const failure = outcome.takeError() ?? outcome.takeDiagnostics()
  const messages = (failure?.shortDiagnostics ?? []).map(
    (shortDiagnostic: { message: string }) => shortDiagnostic.message,
  )
  throw new Error(`The document cannot be printed: ${messages.join('; ')}`)
}

/** Compiles a test page to find out which characters of the text have no glyph, and replaces them. */
function replaceMissingGlyphs(json: string, replaced: Set<string>): string {
  const untestedCharacters = [...new Set(json)].filter(
    (character) => character > '~' && !glyphAvailability.has(character),
  )
  if (untestedCharacters.length > 0) {
    for (const character of untestedCharacters) glyphAvailability.set(character, true)
    compiler.mapShadow(probePath, Buffer.from(JSON.stringify(untestedCharacters)))
    try {
      compiler.pdf(compiled('probe.typ'), { pdfStandard: 'ua-1' })
    } catch (error) {
      const clusters = parseMissingGlyphs(String(error))
      if (clusters.length === 0) throw error
      for (const cluster of clusters) for (const character of cluster) glyphAvailability.set(character, false)
    } finally {
      compiler.unmapShadow(probePath)
    }
  }
  const missing = [...new Set(json)].filter((character) => glyphAvailability.get(character) === false)
  return replaceAll(json, missing.join(''), replaced)
}

/** Replaces only characters beyond ASCII, so the JSON syntax stays intact. */
function replaceAll(json: string, characters: string, replaced: Set<string>): string {
  const missing = new Set([...characters].filter((character) => character > '~'))
  if (missing.size === 0) return json
  return [...json]
    .map((character) => {
      if (!missing.has(character)) return character
      replaced.add(character)
      return replacementMark
    })
    .join('')
}

/**
 * Returns the texts that the compiler reports without a glyph. The message is in Rust's debug format, with quotes
 * escaped once more.
 */
function parseMissingGlyphs(message: string): string[] {
  const named = /the text (?:contains the disallowed codepoint )?`\\?"(.+?)\\?"`/gu
  return [...message.matchAll(named)].map(([, text]) =>
    text!.replace(/\\+u\{([0-9a-f]+)\}/gi, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16))),
  )
}
