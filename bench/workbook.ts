import { createRouterClient } from '@orpc/server'
import pino from 'pino'
import { belgium } from '../packs/be/index.ts'
import { demoCountry } from '../packs/demo/index.ts'
import { router } from '../src/app/router.ts'
import { usePack } from '../src/features/country/registry/index.ts'
import { documentFormat } from '../src/features/planning/plan-document/schema.ts'
import { EditedWorkbook } from '../src/features/planning/plan-workbook/edited-workbook.fixture.ts'
import { toPlanId } from '../src/features/planning/plans/document-keys.ts'
import { systemClock } from '../src/platform/clock.ts'
import { type DatabasePlace, openDatabase } from '../src/platform/db/db.ts'
import { loadWorkbook } from '../src/platform/workbook/read.ts'
import { system } from '../src/shared/actor.ts'
import type { BenchContext } from './context.ts'
import { signInAs } from './people-clicks.ts'
import { percentile, type Row, timed } from './row.ts'
import { serve } from './server.ts'

const code = 'BENCH-WORKBOOK'
const elements = 10_000
const edited = { changed: 1_000, added: 100 }
/** Interval in ms between requests of another user, however long the previous request takes. */
const rhythm = 50

/**
 * Measures a workbook of 10,000 elements in which one in ten changed. Previews and imports it over HTTP, and measures
 * how long other users wait. Each round changes the rows again.
 */
export async function run(context: BenchContext): Promise<Row[]> {
  const { place } = await context.demo()
  await importLargePlan(place)
  const server = await serve(place)
  try {
    // The form sets the content type itself.
    const { 'content-type': _json, ...headers } = await signInAs(server.url, 'ministry_planner')
    const other = await signInAs(server.url, 'instance_administrator')
    const planId = toPlanId(code)
    const fetchPath = async (path: string, form?: FormData) => {
      const answer = await fetch(server.url + path, form ? { headers, method: 'POST', body: form } : { headers })
      if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${(await answer.text()).slice(0, 500)}`)
      return answer
    }
    const call = () =>
      fetch(`${server.url}/api/plans?limit=20`, { headers: other }).then((answer) => answer.arrayBuffer())
    const waits = { idle: [] as number[], preview: [] as number[], apply: [] as number[] }
    const times = { download: [] as number[], preview: [] as number[], apply: [] as number[], read: [] as number[] }
    await measureDuring(call, waits.idle, () => new Promise((resolve) => setTimeout(resolve, 2_000)))
    let size = 0
    for (let round = 0; round < (context.quick ? 1 : 3); round += 1) {
      let book: EditedWorkbook | undefined
      times.download.push(
        await timed(async () => {
          const blob = await (await fetchPath(`/api/plans/${planId}/workbook?language=en`)).blob()
          size = blob.size
          book = await EditedWorkbook.open(new File([blob], 'plan.xlsx'))
        }),
      )
      const file = edit(book!, round)
      times.read.push(await timed(async () => loadWorkbook(await file.bytes())))
      const makeFormData = (values: Record<string, string>) => {
        const form = new FormData()
        form.set('file', file)
        for (const [name, value] of Object.entries({ planId, ...values })) form.set(name, value)
        return form
      }
      let state = ''
      const previewWorkbook = async () => {
        const preview = (await (await fetchPath('/api/import/workbook/preview', makeFormData({}))).json()) as Preview
        if (!preview.accepted || preview.counts.changed !== edited.changed)
          throw new Error(
            `The preview has issues or unexpected counts: ${JSON.stringify([preview.issues.slice(0, 3), preview.counts])}`,
          )
        state = preview.state
      }
      await measureDuring(call, waits.preview, async () => void times.preview.push(await timed(previewWorkbook)))
      const importWorkbook = () => fetchPath('/api/import/workbook', makeFormData({ state }))
      await measureDuring(call, waits.apply, async () => {
        times.apply.push(await timed(importWorkbook))
        // The checks of such a large plan run directly after the import. A request that waits for them waits for the
        // workbook.
        await new Promise((resolve) => setTimeout(resolve, 1_500))
      })
    }
    return toRows(times, waits, size)
  } finally {
    await server.close()
  }
}

interface Preview {
  accepted: boolean
  issues: unknown[]
  counts: { changed: number }
  state: string
}

function toRows(
  times: Record<'preview' | 'apply' | 'read', number[]>,
  waits: Record<'idle' | 'preview' | 'apply', number[]>,
  size: number,
): Row[] {
  const seconds = (of: number[]) => percentile(of, 0.5) / 1000
  const alone = { name: 'the rows of the same file read, with nothing else', value: seconds(times.read) }
  const calm = { name: 'the longest with nobody else', value: Math.max(...waits.idle) }
  const note = `${edited.changed} changed, ${edited.added} new, ${(size / 1024 ** 2).toFixed(1)} MB`
  const what = `a workbook of ${elements} plan elements`
  return [
    { name: `${what}: preview`, unit: 's', measured: seconds(times.preview), bar: 2, baseline: alone, note },
    { name: `${what}: applied`, unit: 's', measured: seconds(times.apply), bar: 5, baseline: alone, note },
    {
      name: 'longest wait of another request during a preview',
      unit: 'ms',
      measured: Math.max(...waits.preview),
      bar: 250,
      baseline: calm,
      note: `p95 ${percentile(waits.preview, 0.95).toFixed(0)} ms of ${waits.preview.length}`,
    },
    {
      name: 'longest wait of another request while it is applied and checked',
      unit: 'ms',
      measured: Math.max(...waits.apply),
      bar: 250,
      baseline: calm,
      note: `p95 ${percentile(waits.apply, 0.95).toFixed(0)} ms of ${waits.apply.length}`,
    },
  ]
}

/** Calls at a fixed interval while the work runs, and records how long each call waits. */
async function measureDuring(
  call: () => Promise<unknown>,
  waits: number[],
  task: () => Promise<unknown>,
): Promise<void> {
  const calls: Promise<unknown>[] = []
  const timer = setInterval(() => calls.push(timed(call).then((wait) => waits.push(wait))), rhythm)
  try {
    await task()
  } finally {
    clearInterval(timer)
    await Promise.all(calls)
  }
}

/** Edits the text of every tenth element and adds some new elements, as a user would in a spreadsheet. */
export function edit(book: EditedWorkbook, round: number): File {
  const { rows } = book.sheet('Elements')
  const [title, text, parent, kind] = ['title (en)', 'text (en)', 'parent element (key)', 'kind'].map((head) =>
    book.column('Elements', head),
  )
  const own = rows.filter((row) => String(row[text!] ?? '').startsWith('Text '))
  for (const row of own.slice(round * edited.changed, (round + 1) * edited.changed))
    row[title!] = `Changed in round ${round}`
  const under = own[0]![parent!]!
  for (let index = 0; index < edited.added; index += 1) {
    const row: (string | number | null)[] = []
    row[title!] = `New in round ${round}, ${index}`
    row[parent!] = under
    row[kind!] = 'text'
    rows.push(row)
  }
  return book.save()
}

export async function importLargePlan(place: DatabasePlace): Promise<void> {
  usePack(belgium)
  const { upper } = demoCountry(belgium, { seed: 'bench', zones: 1 })
  const { plan, elements: own } = upper[1]!
  const of = own.map(({ links: _links, ...element }) => element)
  const place_ = of.find((element) => element.place !== undefined)!.place!
  const added = Array.from({ length: elements - of.length }, (_, index) => ({
    key: `text-${index}`,
    kind: 'text',
    place: place_,
    title: { source: 'en', text: { en: `Title ${index}` }, outdated: [] },
    body: {
      source: 'en',
      text: {
        en: {
          type: 'doc',
          content: [
            {
              type: 'paragraph',
              attrs: { id: 'b1' },
              content: [{ type: 'text', text: `Text ${index} of a plan that many write in.` }],
            },
          ],
        },
      },
      outdated: [],
    },
  }))
  const database = await openDatabase(place)
  const log = pino({ level: 'silent' })
  const context = { database, actor: system, clock: systemClock, requestId: 'bench', log, publishChanges: () => {} }
  const plans = [{ plan: { ...plan, code }, elements: [...of, ...added] }]
  const document = { format: documentFormat, illustrative: true, plans }
  await createRouterClient(router, { context }).plans.document.importDocument({ document })
  await database.close()
}
