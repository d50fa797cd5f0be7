import { createRouterClient } from '@orpc/server'
import pino from 'pino'
import { belgium } from '../packs/be/index.ts'
import { demoCountry } from '../packs/demo/index.ts'
import { router } from '../src/app/router.ts'
import { usePack } from '../src/features/country/registry/index.ts'
import { documentFormat } from '../src/features/planning/plan-document/schema.ts'
import { toPlanId } from '../src/features/planning/plans/document-keys.ts'
import { systemClock } from '../src/platform/clock.ts'
import { type DatabasePlace, openDatabase } from '../src/platform/db/db.ts'
import { system } from '../src/shared/actor.ts'
import type { BenchContext } from './context.ts'
import { signInAs } from './people-clicks.ts'
import { plainPages } from './plain-pages.ts'
import { percentile, type Row, timed } from './row.ts'
import { serve } from './server.ts'

const code = 'BENCH-120'
/** Number and length of the texts that make the demo's national plan a document of 120 pages. */
const texts = { count: 320, characters: 1200 }

/** Measures a national plan of 120 pages as accessible PDF over HTTP, until the last byte of the response. */
export async function run(context: BenchContext): Promise<Row[]> {
  const { place } = await context.demo()
  const written = await importLongPlan(place)
  const server = await serve(place)
  try {
    const headers = await signInAs(server.url, 'ministry_planner')
    const createDocument = async () => {
      const path = `/api/plans/${toPlanId(code)}/documents/full?language=en&form=pdf`
      const answer = await fetch(server.url + path, { headers })
      if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`)
      pdf = Buffer.from(await answer.arrayBuffer())
    }
    let pdf = Buffer.alloc(0)
    const first = await timed(createDocument)
    const times: number[] = []
    for (let round = 0; round < (context.quick ? 2 : 5); round += 1) times.push(await timed(createDocument))
    const pages = countPages(pdf)
    const plain = plainPages(written)
    return [
      {
        name: `a national plan of ${pages} pages as PDF/UA-1`,
        unit: 's',
        measured: percentile(times, 0.95) / 1000,
        bar: 2,
        baseline: {
          name: `typst alone, the same characters as plain text (${plain.pages} pages)`,
          value: plain.seconds,
        },
        note: `the first one ${(first / 1000).toFixed(2)} s; ${(pdf.length / 1024 ** 2).toFixed(1)} MB`,
      },
    ]
  } finally {
    await server.close()
  }
}

/** @returns the text that was added, for the baseline */
async function importLongPlan(place: DatabasePlace): Promise<string[]> {
  usePack(belgium)
  const { upper } = demoCountry(belgium, { seed: 'bench', zones: 1 })
  const { plan, elements } = upper[1]!
  const own = elements.map(({ links: _links, ...element }) => element)
  const paragraphs = Array.from({ length: texts.count }, (_, index) => paragraph(index))
  const added = paragraphs.map((text, index) => ({
    key: `text-${index}`,
    kind: 'text',
    place: getSectionPlace(upper[1]!.elements),
    body: {
      source: 'en',
      text: {
        en: { type: 'doc', content: [{ type: 'paragraph', attrs: { id: 'b1' }, content: [{ type: 'text', text }] }] },
      },
      outdated: [],
    },
  }))
  const database = await openDatabase(place)
  const log = pino({ level: 'silent' })
  const context = { database, actor: system, clock: systemClock, requestId: 'bench', log, publishChanges: () => {} }
  const document = {
    format: documentFormat,
    illustrative: true,
    plans: [{ plan: { ...plan, code }, elements: [...own, ...added] }],
  }
  await createRouterClient(router, { context }).plans.document.importDocument({ document })
  await database.close()
  return paragraphs
}

const getSectionPlace = (elements: readonly { place?: string | undefined }[]): string =>
  elements.find((element) => element.place !== undefined)!.place!

const paragraphText =
  'The partners of the country follow this phenomenon together, from prevention to aftercare, with the means they have. '
const paragraph = (index: number): string =>
  `Paragraph ${index + 1}. ${paragraphText.repeat(Math.ceil(texts.characters / paragraphText.length))}`.slice(
    0,
    texts.characters,
  )

/** Returns the number of pages. The root of the PDF page tree has the greatest count. */
function countPages(pdf: Buffer): number {
  const counts = [...pdf.toString('latin1').matchAll(/\/Count (\d+)/g)].map(([, count]) => Number(count))
  return Math.max(0, ...counts)
}
