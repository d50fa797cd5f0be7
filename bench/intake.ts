import { monitorEventLoopDelay } from 'node:perf_hooks'
import { belgium } from '../packs/be/index.ts'
import { proposeInWorker, toFrame } from '../src/features/planning/plan-intake/index.ts'
import { parseDocx } from '../src/platform/intake/docx/read-docx.ts'
import type { BenchContext } from './context.ts'
import { createDocument, type ExpectedElement, type GeneratedDocument, layouts } from './intake-documents.ts'
import { documentLanguages } from './intake-text.ts'
import { type Row, timed } from './row.ts'

const frame = toFrame(belgium.planKinds.find(({ code }) => code === 'zonal_security_plan'))
/** Number of characters that fill a page of a plan. */
const charactersPerPage = 2400
const pages = 200

/**
 * Measures the import of existing plans in four languages and nine layouts. Counts the elements found with the right
 * kind and parent, and the duration.
 */
export async function run({ kind, quick }: BenchContext): Promise<Row[]> {
  // The benchmark uses no database, so a single run is enough.
  if (kind !== 'embedded') return []
  const documents: GeneratedDocument[] = []
  for (const language of documentLanguages)
    for (const layout of layouts)
      for (const seed of quick ? ['1'] : ['1', '2', '3'])
        documents.push(await createDocument(language, layout, seed, { objectives: 4, prose: 2 }))
  const rows: Row[] = []
  for (const layout of layouts) {
    const own = documents.filter(({ name }) => name.includes(` ${layout} `))
    rows.push(...judged(`written as ${layout}`, own, await proposeAll(own)))
  }
  return [...judged('of all', documents, await proposeAll(documents)), ...rows, ...(await longDocument())]
}

const proposeAll = (documents: readonly GeneratedDocument[]): Promise<ExpectedElement[][]> =>
  Promise.all(documents.map(async ({ bytes }) => found(bytes)))

async function found(bytes: Uint8Array): Promise<ExpectedElement[]> {
  const answer = await proposeInWorker({ document: { bytes }, frame, fallbackLanguage: 'en' })
  if (!answer || !('proposal' in answer)) throw new Error('A document was not read.')
  const { elements } = answer.proposal.outline
  const titles = new Map(elements.map(({ id, title }) => [id, title]))
  return elements
    .filter((element) => element.kind !== 'text')
    .map((element) => ({
      kind: element.kind as ExpectedElement['kind'],
      title: element.title ?? '',
      parent: element.parentId === null ? null : (titles.get(element.parentId) ?? null),
    }))
}

/**
 * Baseline: the outline of headings alone. As in word processors, the heading level determines the kind and position.
 */
function parseHeadings({ bytes }: GeneratedDocument): ExpectedElement[] {
  const kinds = ['strategic_objective', 'operational_objective', 'action'] as const
  const open: { level: number; title: string }[] = []
  return parseDocx(bytes).paragraphs.flatMap(({ heading, text }): ExpectedElement[] => {
    if (!heading) return []
    while (open.length > 0 && open.at(-1)!.level >= heading) open.pop()
    const parent = open.at(-1)?.title ?? null
    const title = text.replace(/^[^:]+: /, '')
    open.push({ level: heading, title })
    return [{ kind: kinds[Math.min(open.length, kinds.length) - 1]!, title, parent }]
  })
}

const toKey = ({ kind, title, parent }: ExpectedElement): string => JSON.stringify([kind, title, parent])

/**
 * Returns the missed elements as a percentage of the true elements, and the wrong elements as a percentage of the found
 * elements.
 */
function scoreProposals(
  truths: readonly (readonly ExpectedElement[])[],
  proposed: readonly (readonly ExpectedElement[])[],
) {
  let [right, expectedCount, all] = [0, 0, 0]
  truths.forEach((truth, index) => {
    const keys = new Set(truth.map(toKey))
    right += new Set(proposed[index]!.map(toKey).filter((key) => keys.has(key))).size
    expectedCount += truth.length
    all += proposed[index]!.length
  })
  return {
    missed: 100 - (100 * right) / expectedCount,
    wrong: all === 0 ? 0 : 100 - (100 * right) / all,
    expectedCount,
  }
}

function judged(which: string, documents: readonly GeneratedDocument[], proposed: readonly ExpectedElement[][]): Row[] {
  const truths = documents.map(({ truth }) => truth)
  const own = scoreProposals(truths, proposed)
  const plain = scoreProposals(truths, documents.map(parseHeadings))
  const note = `${own.expectedCount} elements of ${documents.length} documents in four languages`
  const row = (what: 'missed' | 'wrong'): Row => ({
    name: `elements ${which}: ${what === 'missed' ? 'not found with kind and parent' : 'found and wrong'}`,
    unit: '%',
    measured: own[what],
    bar: null,
    baseline: { name: 'headings alone', value: plain[what] },
    note: `${what === 'missed' ? 'recall' : 'precision'} ${(100 - own[what]).toFixed(1)} %, headings alone ${(100 - plain[what]).toFixed(1)} %; ${note}`,
  })
  return [row('missed'), row('wrong')]
}

async function longDocument(): Promise<Row[]> {
  const document = await createDocument('nl', 'styles', 'long', { objectives: 60, prose: 10 })
  const { paragraphs } = parseDocx(document.bytes)
  const size = paragraphs.reduce((sum, { text }) => sum + text.length, 0) / charactersPerPage
  const read = await timed(async () => parseDocx(document.bytes))
  const delay = monitorEventLoopDelay({ resolution: 5 })
  delay.enable()
  const whole = await timed(() => found(document.bytes))
  delay.disable()
  const note = `${paragraphs.length} paragraphs, ${size.toFixed(0)} pages, given for ${pages}`
  const scaleToPages = (milliseconds: number) => ((milliseconds / 1000) * pages) / size
  return [
    {
      name: `a document of ${pages} pages, as a proposal`,
      unit: 's',
      measured: scaleToPages(whole),
      bar: 30,
      baseline: { name: 'its paragraphs alone are read', value: scaleToPages(read) },
      note,
    },
    {
      name: 'longest wait of a simultaneous request',
      unit: 'ms',
      measured: delay.max / 1e6,
      bar: 250,
      baseline: null,
      note,
    },
  ]
}
