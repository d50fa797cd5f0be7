import { inflateSync } from 'node:zlib'
import { extractText, getDocumentProxy } from 'unpdf'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { exampleDocument } from './example-document.ts'
import { listHeadings, orderHeadings } from './heading-order.ts'
import type { Block, PrintedDocument } from './model.ts'
import { printerProcessId, RenderError, renderPdf, stopPrinter } from './render.ts'

const createdAt = new Date('2026-11-24T10:00:00Z')
const timeoutMs = 60_000
const print = (document: PrintedDocument, at = createdAt) => renderPdf(document, { createdAt: at, timeoutMs })

const short = (blocks: readonly Block[], more: Partial<PrintedDocument> = {}): PrintedDocument => ({
  title: 'A plan',
  language: 'en',
  marking: 'TLP:GREEN',
  cover: { title: 'A plan' },
  blocks,
  ...more,
})

const latin1 = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1')

/** Returns all objects of a file as text. PDF stores most of them in compressed streams. */
function parseObjects(pdf: Uint8Array): string {
  const raw = latin1(pdf)
  const streams = [...raw.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].map(([, body]) => {
    try {
      return inflateSync(Buffer.from(body!, 'latin1')).toString('latin1')
    } catch {
      return body!
    }
  })
  return raw + streams.join('\n')
}

/** Returns the character maps of the file. Text can be extracted only with ToUnicode maps. */
const parseCharacterMaps = (pdf: Uint8Array) =>
  parseObjects(pdf)
    .match(/beginbf(?:char|range)[\s\S]*?endbf(?:char|range)/g)
    ?.join('\n') ?? ''
const hasGlyphFor = (pdf: Uint8Array, character: string) =>
  parseCharacterMaps(pdf)
    .toLowerCase()
    .includes(`<${character.codePointAt(0)!.toString(16).padStart(4, '0')}>`)

// Printing is slow on a busy machine. The duration is measured by the bench.
vi.setConfig({ testTimeout: timeoutMs, hookTimeout: 3 * timeoutMs })

afterAll(stopPrinter)

describe('document of 120 pages', () => {
  const chapters = 40
  let printed: Awaited<ReturnType<typeof print>>

  beforeAll(async () => {
    stopPrinter()
    const cold = await timed(() => print(exampleDocument(chapters)))
    printed = cold.value
    const warm = await timed(() => print(exampleDocument(chapters, 1000)))
    console.info(`${printed.pages} pages: cold ${cold.ms} ms, warm ${warm.ms} ms`)
  })

  it('is printed completely', () => {
    expect(printed.pages).toBeGreaterThanOrEqual(120)
    expect(latin1(printed.pdf.slice(0, 8))).toBe('%PDF-1.7')
    expect(printed.replacedCharacters).toEqual([])
  })

  it('is tagged, contains the language and title, and declares PDF/UA-1 [publish-1]', () => {
    const objects = parseObjects(printed.pdf)
    expect(objects).toMatch(/\/MarkInfo\s*<<\s*\/Marked true/)
    expect(objects).toContain('/StructTreeRoot')
    expect(objects).toMatch(/\/Lang\s*\(nl\)/)
    expect(objects).toContain('<pdfuaid:part>1</pdfuaid:part>')
    expect(objects).toContain('Nationaal Veiligheidsplan')
    expect(objects).toMatch(/\/S\s*\/TOC\b/)
    expect(objects).toMatch(/\/S\s*\/TH\b/)
    expect(objects).toMatch(/\/Scope\s*\/Column/)
  })
})

it('returns the same bytes for the same date, also in a new process, and other bytes for another date', async () => {
  const first = await print(exampleDocument(2))
  const warm = await print(exampleDocument(2))
  stopPrinter()
  const fresh = await print(exampleDocument(2))
  const later = await print(exampleDocument(2), new Date('2026-11-25T10:00:00Z'))
  expect(Buffer.compare(first.pdf, warm.pdf)).toBe(0)
  expect(Buffer.compare(first.pdf, fresh.pdf)).toBe(0)
  expect(Buffer.compare(first.pdf, later.pdf)).not.toBe(0)
})

it('writes marking, subject, issuer and date into the metadata', async () => {
  const { pdf } = await print(short([], { subject: 'What it is', issuer: 'The council', keywords: ['ports'] }))
  const objects = parseObjects(pdf)
  for (const text of ['TLP:GREEN', 'ports', 'What it is', 'The council', '2026-11-24']) expect(objects).toContain(text)
})

it('copies a hash completely when it breaks over two lines', async () => {
  const hash = 'd50ccac7be1915d9f9af22d12e33d20401cabdf9ca9ff7fa5788fa2ba2d0044d'
  const lines = Array.from({ length: 20 }, (_, more) => `${'In the hash of it '.repeat(2)}${'i'.repeat(more)} `)
  const blocks = lines.map((text): Block => ({ kind: 'paragraph', text: [{ text }, { text: hash, code: true }] }))
  const { text } = await extractText(await getDocumentProxy(new Uint8Array((await print(short(blocks))).pdf)))
  expect(text.join('').replace(/\n/g, '').split(hash)).toHaveLength(lines.length + 1)
})

describe('hostile text', () => {
  const hostile =
    '#import "@preview/cetz:0.3.0" #panic("x") @missing <label> $x^2$ \\ \\u{41} // no comment /* none */ = no heading "],' +
    '\r\n#read("/etc/passwd") {x} {{y}} `z` *a* _b_ ~ -- ...'

  it('is printed as text in every position', async () => {
    const text = [{ text: hostile, strong: true, code: true, href: 'javascript:alert(1)' }]
    const printed = await print({
      title: hostile,
      language: 'fr',
      marking: 'TLP:RED',
      subject: hostile,
      issuer: hostile,
      keywords: [hostile],
      illustrative: hostile,
      cover: {
        eyebrow: hostile,
        title: hostile,
        motto: hostile,
        shortMessage: hostile,
        facts: [{ label: hostile, text }],
        versionLine: hostile,
      },
      contents: { heading: hostile, depth: 3 },
      blocks: [
        { kind: 'heading', level: 1, number: hostile, text },
        { kind: 'paragraph', text },
        { kind: 'list', items: [{ text, items: [{ text }] }] },
        {
          kind: 'table',
          caption: hostile,
          columns: [{ title: hostile }, { title: 'b' }],
          rows: [[text], [], ['a', 'b']],
        },
        { kind: 'callout', tone: 'bad', title: hostile, paragraphs: [text] },
        { kind: 'marked', marking: 'TLP:RED', blocks: [{ kind: 'gap', reason: text }] },
        { kind: 'keyValues', entries: [{ label: hostile, text }] },
      ],
    })
    expect(printed.replacedCharacters).toEqual([])
    const objects = parseObjects(printed.pdf)
    expect(objects).not.toContain('javascript:')
    for (const sign of ['#', '@', '$', '\\', '`', '{']) expect(hasGlyphFor(printed.pdf, sign)).toBe(true)
  })

  it('keeps web and mail addresses as links', async () => {
    const href = 'https://example.org/a?b=c'
    const { pdf } = await print(short([{ kind: 'paragraph', text: [{ text: 'there', href }] }]))
    expect(parseObjects(pdf)).toContain(href)
  })

  it('prints right-to-left scripts, and marks and reports a character without a glyph instead of refusing it', async () => {
    const { pdf, replacedCharacters } = await print(
      short([
        { kind: 'heading', level: 1, text: 'Ports 😀' },
        {
          kind: 'paragraph',
          text: 'مرحبا שלום Ελλάδα ✓ 中\u0000\u0007\u202E \uD800 \uFFFF e\u0301 \u{1F468}\u200D\u{1F469}',
        },
        { kind: 'figure', svg: svg('😀 &#x1F6A2; &#20013;'), alt: 'A ship 🚢', caption: 'Ship' },
      ]),
    )
    const expected = ['\u0000', '\u0007', '\u202E', '中', '\uD800', '\uFFFF', '😀', '👨', '👩', '🚢']
    expect(replacedCharacters.toSorted()).toEqual(expected.toSorted())
    for (const visible of ['ש', 'Ε', '\uFFFD']) expect(hasGlyphFor(pdf, visible)).toBe(true)
  })
})

it('closes skipped heading levels in reading order, including marked parts', () => {
  const heading = (level: number, text: string): Block => ({ kind: 'heading', level, text })
  const blocks: Block[] = [
    heading(3, 'a'),
    heading(5, 'b'),
    { kind: 'marked', marking: 'TLP:RED', blocks: [heading(6, 'c')] },
    heading(5, 'd'),
    heading(2, 'e'),
    heading(1, 'f'),
  ]
  const levels = listHeadings(orderHeadings(blocks)).map(({ level, text }) => `${text}${level}`)
  expect(levels).toEqual(['a1', 'b2', 'c3', 'd2', 'e1', 'f1'])
})

it('prints a document whose headings skip levels', async () => {
  const printed = await print(
    short([
      { kind: 'heading', level: 4, text: 'Deep' },
      { kind: 'heading', level: 6, text: 'Deeper' },
    ]),
  )
  expect(parseObjects(printed.pdf)).toMatch(/\/S\s*\/H2\b/)
})

it('shows the illustrative banner on every page, including the cover, and in the metadata', async () => {
  const pages: Block[] = [{ kind: 'paragraph', text: 'one' }, { kind: 'pageBreak' }, { kind: 'paragraph', text: 'two' }]
  const illustrative = 'ŒŒ illustrative'
  const plain = await print(short(pages))
  const bannered = await print(short(pages, { illustrative }))
  expect(bannered.pages).toBe(plain.pages)
  const countBanners = (pdf: Uint8Array) =>
    parseObjects(pdf).match(/0\.99215686 0\.9411765 0\.8509804 scn?/g)?.length ?? 0
  expect(countBanners(plain.pdf)).toBe(0)
  expect(countBanners(bannered.pdf)).toBe(bannered.pages)
  expect(hasGlyphFor(bannered.pdf, 'Œ')).toBe(true)
  expect(parseObjects(bannered.pdf)).toContain('illustrative')
})

describe('printing process', () => {
  it('is killed at the time limit, and a new process prints the next document', async () => {
    await print(short([]))
    const before = printerProcessId()!
    const late = renderPdf(exampleDocument(400), { createdAt, timeoutMs: 30 })
    await expect(late).rejects.toMatchObject({ code: 'TIME_LIMIT_REACHED' })
    await expect.poll(() => isAlive(before), { timeout: timeoutMs }).toBe(false)
    await expect(print(short([]))).resolves.toMatchObject({ pages: 1 })
    expect(printerProcessId()).not.toBe(before)
  })

  it('is killed when the caller cancels', async () => {
    const controller = new AbortController()
    const cancelled = renderPdf(exampleDocument(400), { createdAt, timeoutMs, signal: controller.signal })
    setTimeout(() => controller.abort(), 20)
    await expect(cancelled).rejects.toMatchObject({ code: 'CANCELLED' })
    await expect(renderPdf(short([]), { createdAt, timeoutMs, signal: controller.signal })).rejects.toBeInstanceOf(
      RenderError,
    )
  })

  it('reports that another program killed it, and prints the next document', async () => {
    await print(short([]))
    const interrupted = renderPdf(exampleDocument(400), { createdAt, timeoutMs })
    await expect.poll(printerProcessId, { timeout: timeoutMs }).toBeDefined()
    process.kill(printerProcessId()!, 'SIGKILL')
    await expect(interrupted).rejects.toMatchObject({ code: 'PROCESS_ENDED' })
    await expect(print(short([]))).resolves.toBeDefined()
  })

  it('prints several documents that are requested at the same time, each separately', async () => {
    const titles = ['First', 'Second', 'Third']
    const all = await Promise.all(titles.map((title) => print(short([], { title }))))
    all.forEach(({ pdf }, index) => {
      expect(parseObjects(pdf)).toContain(titles[index])
    })
  })

  it('explains why a figure cannot be printed, and keeps running', async () => {
    await print(short([]))
    const before = printerProcessId()
    const broken: Block = { kind: 'figure', svg: '<svg', alt: 'none', caption: 'none' }
    await expect(print(short([broken]))).rejects.toMatchObject({ code: 'CANNOT_BE_PRINTED', message: /SVG/i })
    expect(printerProcessId()).toBe(before)
  })
})

const svg = (text: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="40"><text x="5" y="20" font-family="Inter">${text}</text></svg>`

async function timed<T>(run: () => Promise<T>): Promise<{ value: T; ms: number }> {
  const start = performance.now()
  const value = await run()
  return { value, ms: Math.round(performance.now() - start) }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}
