import { fileURLToPath } from 'node:url'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { readFonts } from './fonts.ts'
import type { PrintedDocument } from './model.ts'
import { replacementMark } from './printable-text.ts'
import { toTypstData } from './typst.ts'

export interface CompiledPdf {
  pdf: Uint8Array
  pages: number
  /** Characters that could not be printed, each once, in code order; the page shows the replacement mark instead. */
  replacedCharacters: string[]
}

// The compiler reads files of this folder only: the template, and the data laid over it.
const workspace = fileURLToPath(new URL('./template', import.meta.url))
const dataPath = `${workspace}/document.json`
const probePath = `${workspace}/probe.json`

const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs: readFonts() }] })
/** What the fonts can show, as far as it was asked; ASCII is known. */
const shown = new Map<string, boolean>()

/**
 * Compiles a document to PDF/UA-1. Same document and same second give the same bytes. Blocks its thread, and nothing can
 * interrupt it from within: call it in a process that can be killed (see `render.ts`).
 * Throws with the compiler's own words when the document cannot be printed (an SVG that is none).
 */
export function compilePdf(document: PrintedDocument, createdAt: Date): CompiledPdf {
  const { json, replaced } = toTypstData(document)
  const main = document.sheet ? 'sheet.typ' : 'main.typ'
  const text = withoutUnshown(json, replaced)
  try {
    return { ...print(text, main, createdAt), replacedCharacters: [...replaced].sort() }
  } catch (error) {
    // A font may have each character of a cluster and not the cluster, or miss it in one weight only.
    const clusters = unshownIn(String(error))
    if (clusters.length === 0) throw error
    const marked = replaceAll(text, clusters.join(''), replaced)
    return { ...print(marked, main, createdAt), replacedCharacters: [...replaced].sort() }
  } finally {
    compiler.unmapShadow(dataPath)
    // Two documents share next to nothing, and what is kept grows by 150 MB a document.
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
  const messages = (failure?.shortDiagnostics ?? []).map((one: { message: string }) => one.message)
  throw new Error(`The document cannot be printed: ${messages.join('; ')}`)
}

/** Asks the compiler itself, on a page of their own, which characters of the text it has no glyph for. */
function withoutUnshown(json: string, replaced: Set<string>): string {
  const asked = [...new Set(json)].filter((character) => character > '~' && !shown.has(character))
  if (asked.length > 0) {
    for (const character of asked) shown.set(character, true)
    compiler.mapShadow(probePath, Buffer.from(JSON.stringify(asked)))
    try {
      compiler.pdf(compiled('probe.typ'), { pdfStandard: 'ua-1' })
    } catch (error) {
      const clusters = unshownIn(String(error))
      if (clusters.length === 0) throw error
      for (const cluster of clusters) for (const character of cluster) shown.set(character, false)
    } finally {
      compiler.unmapShadow(probePath)
    }
  }
  const missing = [...new Set(json)].filter((character) => shown.get(character) === false)
  return replaceAll(json, missing.join(''), replaced)
}

/** Only characters beyond ASCII are replaced, and so never a sign of the JSON. */
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

/** The texts that the compiler names as having no glyph. It answers in Rust's debug form, quotes escaped once more. */
function unshownIn(message: string): string[] {
  const named = /the text (?:contains the disallowed codepoint )?`\\?"(.+?)\\?"`/gu
  return [...message.matchAll(named)].map(([, text]) =>
    text!.replace(/\\+u\{([0-9a-f]+)\}/gi, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16))),
  )
}
