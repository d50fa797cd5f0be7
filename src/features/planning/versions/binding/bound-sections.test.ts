import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Language } from '#shared/language.ts'
import { localized } from '#shared/localized-text.ts'
import { makeProse } from '#shared/prose.ts'
import { belgium } from '../../../../../packs/be/index.ts'
import { type DocumentRow, listBoundRows } from './bound-sections.ts'
import { boundHashes, getHashMethod, parseHashMethod } from './hash-sections.ts'

const binds = belgium.planKinds.find(({ code }) => code === 'zonal_security_plan')!.bindingParts!
const measure = getHashMethod(binds)
const computeHashes = (rows: readonly DocumentRow[]) =>
  boundHashes(measure, listBoundRows(binds, rows), ({ subjectId }) => `salt of ${subjectId}`)

const element = (key: string, parent: string | undefined, kind: string, content: object = {}): DocumentRow => ({
  section: 'elements',
  subjectId: key,
  content: { key, ...(parent && { parent }), kind, title: localized('nl', `Titel van ${key}`), ...content },
})
const hours = (amount: number) => [{ kind: 'hours', service: 'police', amount, available: 4000 }]

/**
 * A small zonal plan: cover, two chapters, a priority with an objective and a yearly action, and the expected results
 * of both.
 */
const plan: readonly DocumentRow[] = [
  {
    section: 'plan',
    subjectId: 'plan',
    content: { title: localized('nl', 'Zonaal plan'), motto: localized('nl', 'Samen'), periodFrom: '2026-01-01' },
  },
  element('part', undefined, 'part', { place: 'priority_phenomena' }),
  element('chapter', 'part', 'section', { place: 'strategic_objectives' }),
  element('words', 'chapter', 'text', { body: { source: 'nl', text: { nl: makeProse('Een', 'Twee') }, outdated: [] } }),
  element('priority', 'chapter', 'priority', { phenomenon: 'DRUGS', rationale: localized('nl', 'Omdat het stijgt') }),
  element('objective', 'priority', 'strategic_objective', {
    accountable: { organisation: 'ZONE', function: 'chief_of_corps' },
    resources: hours(300),
  }),
  element('operational', 'objective', 'operational_objective'),
  element('action', 'objective', 'action', { periodFrom: '2027-01-01', state: 'running', resources: hours(120) }),
  element('action words', 'action', 'text', {
    body: { source: 'nl', text: { nl: makeProse('Elke week') }, outdated: [] },
  }),
  element('means part', undefined, 'part', { place: 'administration_and_policy' }),
  element('capacity', 'means part', 'section', { place: 'capacity' }),
  element('share', 'capacity', 'text', { resources: hours(5000) }),
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

const changeRow = (key: string, change: (content: Record<string, unknown>) => object): DocumentRow[] =>
  plan.map((row) => (row.subjectId === key ? { ...row, content: { ...row.content, ...change(row.content) } } : row))
const now = computeHashes(plan)
/** Returns the sections with a different hash. */
const listChangedSections = (rows: readonly DocumentRow[]): string[] => {
  const then = computeHashes(rows)
  return [...new Set([...Object.keys(now), ...Object.keys(then)])].filter((place) => now[place] !== then[place])
}

const elements = plan.filter(({ section }) => section === 'elements').map(({ subjectId }) => subjectId)
/** Fields of an element and of a result, each with another possible value. */
const anyChange = fc.record({
  elementId: fc.constantFrom(...elements),
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
    'resources',
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
const textFields = ['title', 'body']
/** The bound fields of each kind, written out independently of the pack. */
const boundFields: Readonly<Record<string, readonly string[]>> = {
  part: textFields,
  chapter: textFields,
  words: textFields,
  priority: [...textFields, 'phenomenon', 'rationale'],
  objective: [...textFields, 'phenomenon', 'rationale', 'accountable'],
  'means part': textFields,
  capacity: [...textFields, 'resources'],
  share: [...textFields, 'resources'],
}

describe('sections bound by an approval', () => {
  it('change the hash of their own section when a bound field changes, and no hash when another field changes', () => {
    fc.assert(
      fc.property(anyChange, ({ elementId, field, value }) => {
        const rows = changeRow(elementId, () => ({
          [field]: field === 'resources' ? [{ kind: 'fte', service: value }] : `~${value}`,
        }))
        expect(listChangedSections(rows)).toHaveLength(isBound(elementId, field) ? 1 : 0)
      }),
      { seed: 20261128, numRuns: 400 },
    )
  })

  it('include the decision on priorities as a whole, and no other row about priorities', () => {
    const priorities = (kind: string, decidedBy: string): DocumentRow[] => [
      ...plan,
      { section: 'priorities', subjectId: kind, content: { kind, decidedBy } },
    ]
    expect(listChangedSections(priorities('phenomenon', 'Council'))).toEqual([])
    expect(listChangedSections(priorities('decision', 'Council'))).toEqual(['priorities'])
    const [council, others] = ['Council', 'Others'].map(
      (name) => computeHashes(priorities('decision', name)).priorities,
    )
    expect(council).not.toBe(others)
  })

  it('exclude translations: a translation that is new, fixed or outdated changes no decision', () => {
    const title = { source: 'nl', text: { nl: 'Titel van priority', fr: 'Titre' }, outdated: ['fr'] }
    expect(listChangedSections(changeRow('priority', () => ({ title })))).toEqual([])
    expect(listChangedSections(changeRow('priority', () => ({ title: { ...title, outdated: [] } })))).toEqual([])
    expect(listChangedSections(changeRow('priority', () => ({ title: localized('nl', 'Anders') })))).toEqual([
      'strategic_objectives',
    ])
  })

  it('include the text in each authentic language, and no other translation', () => {
    const both = { ...binds, authentic: ['fr', 'nl'] as const }
    const hash = (text: Partial<Record<Language, string>>) => {
      const rows = changeRow('priority', () => ({ title: { source: 'nl', text, outdated: [] } }))
      return boundHashes(getHashMethod(both), listBoundRows(both, rows), () => 'salt').strategic_objectives
    }
    const approved = hash({ nl: 'Inbraak', fr: 'Cambriolages' })
    expect(hash({ nl: 'Inbraak', fr: 'Cambriolages', en: 'Burglary' })).toBe(approved)
    expect(hash({ nl: 'Inbraak', fr: 'Autre chose' })).not.toBe(approved)
    expect(hash({ nl: 'Inbraak' })).not.toBe(approved)
    expect(hash({ nl: 'Iets anders', fr: 'Cambriolages' })).not.toBe(approved)
  })

  it('include the wording of a text, not the formatting', () => {
    const paragraph = { type: 'paragraph', attrs: { id: 'other' }, content: [{ type: 'text', text: 'Een' }] }
    const second = { ...paragraph, content: [{ type: 'text', text: 'Twee', marks: [{ type: 'strong' }] }] }
    const doc = { type: 'doc', content: [paragraph, second] }
    expect(
      listChangedSections(changeRow('words', () => ({ body: { source: 'nl', text: { nl: doc }, outdated: [] } }))),
    ).toEqual([])
  })

  it('include the share of the capacity and the year, not the available amount, and targets, not baselines', () => {
    expect(
      listChangedSections(
        changeRow('share', () => ({ resources: [{ ...hours(5000)[0], available: 1, source: 'HR' }] })),
      ),
    ).toEqual([])
    expect(listChangedSections(changeRow('share', () => ({ resources: hours(4999) })))).toEqual(['capacity'])
    const ofYear = [{ ...hours(5000)[0], year: 2027 }]
    expect(listChangedSections(changeRow('share', () => ({ resources: ofYear })))).toEqual(['capacity'])
    expect(listChangedSections(changeRow('result', () => ({ baseline: { value: 1 } })))).toEqual([])
    expect(listChangedSections(changeRow('result', () => ({ targets: [{ value: 6 }] })))).toEqual(['expectedResults'])
    expect(listChangedSections(changeRow('yearly result', () => ({ targets: [{ value: 6 }] })))).toEqual([])
  })

  it('include positions: an element that is added, removed, moved or reordered changes the hash', () => {
    const omitSubject = (key: string) => plan.filter(({ subjectId }) => subjectId !== key)
    expect(listChangedSections(omitSubject('words'))).toEqual(['strategic_objectives'])
    expect(listChangedSections(omitSubject('action words'))).toEqual([])
    expect(listChangedSections([...plan, element('new', 'chapter', 'priority')])).toEqual(['strategic_objectives'])
    expect(listChangedSections([...plan, element('new action', 'objective', 'action')])).toEqual([])
    expect(listChangedSections(changeRow('objective', () => ({ parent: 'chapter' })))).toEqual(['strategic_objectives'])
    const [text, priority] = [plan[3]!, plan[4]!]
    expect(listChangedSections(plan.with(3, priority).with(4, text))).toEqual(['strategic_objectives'])
  })

  it('record the binding that produced the hash, and produce another hash when the plan kind binds other fields', () => {
    expect(Object.values(now).map(parseHashMethod)).toEqual(Object.values(now).map(() => measure))
    expect(getHashMethod({ ...binds, cover: [] })).not.toBe(measure)
    expect([getHashMethod(undefined), parseHashMethod('0'.repeat(64))]).toEqual(['', ''])
  })
})
