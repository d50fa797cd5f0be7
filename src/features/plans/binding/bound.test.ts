import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { localized } from '#shared/localized-text.ts'
import { proseOf } from '#shared/prose.ts'
import { belgium } from '../../../../packs/be/index.ts'
import { boundRowsOf, type DocumentRow } from './bound.ts'
import { boundHashes, measureIn, measureOf } from './measure.ts'

const binds = belgium.planKinds.find(({ code }) => code === 'zonal_security_plan')!.binds!
const measure = measureOf(binds)
const hashesOf = (rows: readonly DocumentRow[]) =>
  boundHashes(measure, boundRowsOf(binds, rows), ({ subjectId }) => `salt of ${subjectId}`)

const element = (key: string, parent: string | undefined, kind: string, content: object = {}): DocumentRow => ({
  section: 'elements',
  subjectId: key,
  content: { key, ...(parent && { parent }), kind, title: localized('nl', `Titel van ${key}`), ...content },
})
const hours = (amount: number) => [{ kind: 'hours', service: 'police', amount, available: 4000 }]

/** A zonal plan in small: cover, two chapters, a priority with an objective and its yearly action, what is to come of both. */
const plan: readonly DocumentRow[] = [
  {
    section: 'plan',
    subjectId: 'plan',
    content: { title: localized('nl', 'Zonaal plan'), motto: localized('nl', 'Samen'), periodFrom: '2026-01-01' },
  },
  element('part', undefined, 'part', { place: 'priority_phenomena' }),
  element('chapter', 'part', 'section', { place: 'strategic_objectives' }),
  element('words', 'chapter', 'text', { body: { source: 'nl', text: { nl: proseOf('Een', 'Twee') }, outdated: [] } }),
  element('priority', 'chapter', 'priority', { phenomenon: 'DRUGS', rationale: localized('nl', 'Omdat het stijgt') }),
  element('objective', 'priority', 'strategic_objective', {
    accountable: { organisation: 'ZONE', function: 'chief_of_corps' },
    means: hours(300),
  }),
  element('operational', 'objective', 'operational_objective'),
  element('action', 'objective', 'action', { periodFrom: '2027-01-01', state: 'running', means: hours(120) }),
  element('action words', 'action', 'text', {
    body: { source: 'nl', text: { nl: proseOf('Elke week') }, outdated: [] },
  }),
  element('means part', undefined, 'part', { place: 'administration_and_policy' }),
  element('capacity', 'means part', 'section', { place: 'capacity' }),
  element('share', 'capacity', 'text', { means: hours(5000) }),
  {
    section: 'expectedResults',
    subjectId: 'result',
    content: { element: 'objective', indicator: 'I-1', area: 'A', targets: [{ value: 5 }], baseline: { value: 9 } },
  },
  {
    section: 'expectedResults',
    subjectId: 'yearly result',
    content: { element: 'action', indicator: 'I-2', area: 'A', targets: [{ value: 1 }] },
  },
  { section: 'answers', subjectId: 'answer', content: { element: 'priority', kind: 'adopt' } },
]

const with_ = (key: string, change: (content: Record<string, unknown>) => object): DocumentRow[] =>
  plan.map((row) => (row.subjectId === key ? { ...row, content: { ...row.content, ...change(row.content) } } : row))
const now = hashesOf(plan)
/** Sections whose hash is another one. */
const moved = (rows: readonly DocumentRow[]): string[] => {
  const then = hashesOf(rows)
  return [...new Set([...Object.keys(now), ...Object.keys(then)])].filter((place) => now[place] !== then[place])
}

const elements = plan.filter(({ section }) => section === 'elements').map(({ subjectId }) => subjectId)
/** Fields of an element and of a result, each with something else that could stand in it. */
const anyChange = fc.record({
  of: fc.constantFrom(...elements),
  field: fc.constantFrom(
    'code',
    'title',
    'body',
    'gain',
    'rationale',
    'phenomenon',
    'accountable',
    'deputy',
    'state',
    'periodFrom',
    'periodTo',
    'means',
    'needs',
    'partners',
    'contributors',
    'chainLinks',
    'links',
    'marking',
  ),
  value: fc.string({ minLength: 1, maxLength: 12 }),
})
const isBound = (key: string, field: string): boolean => boundFields[key]?.includes(field) ?? false
const words = ['title', 'body']
/** What the pack binds of each, said once more and by hand. */
const boundFields: Readonly<Record<string, readonly string[]>> = {
  part: words,
  chapter: words,
  words,
  priority: [...words, 'phenomenon', 'rationale'],
  objective: [...words, 'phenomenon', 'rationale', 'accountable'],
  'means part': words,
  capacity: [...words, 'means'],
  share: [...words, 'means'],
}

describe('what an approval binds', () => {
  it('any change of a field that is bound changes the hash of its section alone, of any other field none', () => {
    fc.assert(
      fc.property(anyChange, ({ of, field, value }) => {
        const rows = with_(of, () => ({ [field]: field === 'means' ? [{ kind: 'fte', service: value }] : `~${value}` }))
        expect(moved(rows)).toHaveLength(isBound(of, field) ? 1 : 0)
      }),
      { seed: 20261128, numRuns: 400 },
    )
  })

  it('is not the translation: made, mended or out of date, it changes nothing that was decided', () => {
    const title = { source: 'nl', text: { nl: 'Titel van priority', fr: 'Titre' }, outdated: ['fr'] }
    expect(moved(with_('priority', () => ({ title })))).toEqual([])
    expect(moved(with_('priority', () => ({ title: { ...title, outdated: [] } })))).toEqual([])
    expect(moved(with_('priority', () => ({ title: localized('nl', 'Anders') })))).toEqual(['strategic_objectives'])
  })

  it('is the words of a text, not their look', () => {
    const paragraph = { type: 'paragraph', attrs: { id: 'other' }, content: [{ type: 'text', text: 'Een' }] }
    const second = { ...paragraph, content: [{ type: 'text', text: 'Twee', marks: [{ type: 'strong' }] }] }
    const doc = { type: 'doc', content: [paragraph, second] }
    expect(moved(with_('words', () => ({ body: { source: 'nl', text: { nl: doc }, outdated: [] } })))).toEqual([])
  })

  it('is the share of the capacity, not what is available of it; and targets, not baselines', () => {
    expect(moved(with_('share', () => ({ means: [{ ...hours(5000)[0], available: 1, source: 'HR' }] })))).toEqual([])
    expect(moved(with_('share', () => ({ means: hours(4999) })))).toEqual(['capacity'])
    expect(moved(with_('result', () => ({ baseline: { value: 1 } })))).toEqual([])
    expect(moved(with_('result', () => ({ targets: [{ value: 6 }] })))).toEqual(['expectedResults'])
    expect(moved(with_('yearly result', () => ({ targets: [{ value: 6 }] })))).toEqual([])
  })

  it('is also what stands where: something that comes, goes, moves or changes places', () => {
    const without = (key: string) => plan.filter(({ subjectId }) => subjectId !== key)
    expect(moved(without('words'))).toEqual(['strategic_objectives'])
    expect(moved(without('action words'))).toEqual([])
    expect(moved([...plan, element('new', 'chapter', 'priority')])).toEqual(['strategic_objectives'])
    expect(moved([...plan, element('new action', 'objective', 'action')])).toEqual([])
    expect(moved(with_('objective', () => ({ parent: 'chapter' })))).toEqual(['strategic_objectives'])
    const [words, priority] = [plan[3]!, plan[4]!]
    expect(moved(plan.with(3, priority).with(4, words))).toEqual(['strategic_objectives'])
  })

  it('says by what it was measured, and is measured otherwise where the kind binds something else', () => {
    expect(Object.values(now).map(measureIn)).toEqual(Object.values(now).map(() => measure))
    expect(measureOf({ ...binds, cover: [] })).not.toBe(measure)
    expect([measureOf(undefined), measureIn('0'.repeat(64))]).toEqual(['', ''])
  })
})
