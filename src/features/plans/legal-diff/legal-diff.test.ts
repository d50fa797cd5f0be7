import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { localized } from '#shared/localized-text.ts'
import { proseOf } from '#shared/prose.ts'
import { belgium } from '../../../../packs/be/index.ts'
import { boundRowsOf, type DocumentRow } from '../binding/bound.ts'
import { boundHashes, measureOf } from '../binding/measure.ts'
import { silentChanges } from '../binding/silent.ts'
import { legalDiffOf } from './compare.ts'
import { movedAmong } from './order.ts'

const binds = belgium.planKinds.find(({ code }) => code === 'zonal_security_plan')!.binds!
const body = (...paragraphs: string[]) => ({ source: 'nl', text: { nl: proseOf(...paragraphs) }, outdated: [] })
const row = (key: string, parent: string | undefined, kind: string, content: object = {}): DocumentRow => ({
  section: 'elements',
  subjectId: key,
  content: { key, ...(parent && { parent }), kind, title: localized('nl', `Titel van ${key}`), ...content },
})
const line = (amount: number, more: object = {}) => ({ kind: 'fte', service: 'police', amount, ...more })

const plan: DocumentRow[] = [
  { section: 'plan', subjectId: 'plan', content: { title: localized('nl', 'Plan'), periodFrom: '2026-01-01' } },
  row('part', undefined, 'part', { place: 'priority_phenomena' }),
  row('capacity', 'part', 'section', { place: 'capacity' }),
  row('share', 'capacity', 'text', { means: [line(10), line(3, { team: 'Oost' })] }),
  row('chapter', 'part', 'section', { place: 'strategic_objectives' }),
  row('one', 'chapter', 'priority', { code: 'P-1', body: body('Minder drugs.', 'Meer zorg.') }),
  row('two', 'chapter', 'priority'),
  row('three', 'chapter', 'priority'),
  row('action', 'one', 'action', { periodFrom: '2026-01-01' }),
  { section: 'answers', subjectId: 'answer', content: { element: 'one', kind: 'adopt' } },
]
const changed = (key: string, content: object): DocumentRow[] =>
  plan.map((one) => (one.subjectId === key ? { ...one, content: { ...one.content, ...content } } : one))
const diff = (after: readonly DocumentRow[], language: 'nl' | 'fr' = 'nl') => legalDiffOf(binds, plan, after, language)
const placed = (order: readonly string[]) => order.map((key) => plan.find(({ subjectId }) => subjectId === key)!)

describe('a legal diff', () => {
  it('says of words how they read before and after, and whether an approval binds them', () => {
    const { changes, places } = diff(changed('one', { body: body('Minder harddrugs.', 'Meer zorg.') }))
    expect(changes).toMatchObject([
      {
        subjectId: 'one',
        place: 'strategic_objectives',
        kind: 'changed',
        bound: true,
        passages: [{ field: 'body', before: 'Minder drugs.\nMeer zorg.', after: 'Minder harddrugs.\nMeer zorg.' }],
      },
    ])
    expect(places).toEqual([
      {
        place: 'strategic_objectives',
        title: localized('nl', 'Titel van chapter'),
        ...{ added: 0, removed: 0, changed: 1, moved: 0, bound: 1 },
      },
    ])
    // That it was decided on is none of what a plan says.
    expect(diff(changed('plan', { decidedOn: '2026-11-24' })).changes).toEqual([])
    expect(diff(changed('action', { periodFrom: '2027-01-01' })).changes).toMatchObject([
      { subjectId: 'action', bound: false, fields: [{ field: 'periodFrom', after: '2027-01-01' }] },
    ])
  })

  it('reads in the asked language, and says where other languages have other words', () => {
    const title = { source: 'nl', text: { nl: 'Titel van two', fr: 'Nouveau' }, outdated: [] }
    expect(diff(changed('two', { title }), 'fr').changes[0]!.passages).toEqual([
      { field: 'title', before: '', after: 'Nouveau', language: 'fr', alsoIn: [] },
    ])
    const [inDutch] = diff(changed('two', { title })).changes
    expect(inDutch).toMatchObject({ bound: false, passages: [{ language: 'nl', alsoIn: ['fr'] }] })
    // Only the mark that a translation lags: nothing reads otherwise.
    const lags = { source: 'nl', text: { nl: 'Titel van two' }, outdated: ['fr'] }
    expect(diff(changed('two', { title: lags })).changes).toEqual([])
  })

  it('says what came, went, moved and has another number', () => {
    const added = diff([...plan, row('four', 'chapter', 'priority')])
    expect(added.changes).toMatchObject([{ subjectId: 'four', kind: 'added', bound: true, fields: [] }])
    const gone = diff(plan.filter(({ subjectId }) => subjectId !== 'two'))
    expect(gone.changes).toMatchObject([{ subjectId: 'two', kind: 'removed', bound: true }])
    expect(diff(changed('one', { code: 'P-9' })).changes).toMatchObject([{ renumbered: ['P-1', 'P-9'], bound: false }])
    const elsewhere = diff(changed('two', { parent: 'capacity' })).changes
    expect(elsewhere).toMatchObject([
      {
        kind: 'moved',
        place: 'capacity',
        moved: [localized('nl', 'Titel van chapter'), localized('nl', 'Titel van capacity')],
        boundFields: ['parent'],
      },
    ])
  })

  it('names as moved the fewest that changed places', () => {
    const keys = ['plan', 'part', 'capacity', 'share', 'chapter', 'three', 'one', 'action', 'two', 'answer']
    expect(diff(placed(keys)).changes).toMatchObject([{ subjectId: 'three', kind: 'moved', boundFields: ['place'] }])
    const order = fc.uniqueArray(fc.constantFrom(...'abcdefgh'), { maxLength: 8 })
    fc.assert(
      fc.property(order, order, (before, after) => {
        const moved = movedAmong(before, after)
        const stays = (one: string) => !moved.has(one)
        const both = (list: readonly string[], other: readonly string[]) => list.filter((one) => other.includes(one))
        expect(both(before, after).filter(stays)).toEqual(both(after, before).filter(stays))
        if (before.join() === after.join()) expect(moved.size).toBe(0)
      }),
    )
  })

  it('says of means what is given before and after, and by how much that differs', () => {
    const { changes, means } = diff(changed('share', { means: [line(12), line(3, { team: 'Oost', available: 9 })] }))
    expect(changes).toMatchObject([
      { bound: true, means: [{ kind: 'fte', team: null, before: 10, after: 12, difference: 2 }] },
    ])
    expect(means).toEqual([{ kind: 'fte', service: 'police', before: 10, after: 12, difference: 2 }])
    const available = diff(changed('share', { means: [line(10, { available: 9 }), line(3, { team: 'Oost' })] }))
    expect(available.changes).toEqual([])
  })

  it('tells of a row beside the elements by the element that it is about', () => {
    expect(diff(changed('answer', { kind: 'partly' })).changes).toMatchObject([
      { section: 'answers', place: 'answers', title: localized('nl', 'Titel van one'), bound: false },
    ])
  })
})

describe('a row beside the elements', () => {
  it.each([
    ['the element of another plan that is answered', { element: 'above', kind: 'adopt' }, 'above'],
    ['the item that is excepted, before its rule', { rule: 'R11', item: { plan: 'NSP', element: 'above' } }, 'above'],
    ['its rule, where it is of a whole plan', { rule: 'R15' }, 'R15'],
    ['the element of the former plan', { from: { plan: 'ZVP', key: 'former' }, outcome: 'achieved' }, 'former'],
    ['its phenomenon, before what it is', { what: 'expectation', phenomenon: 'DRUGS' }, 'DRUGS'],
    ['what it is', { what: 'decision', by: 'Council' }, 'decision'],
    ['its year', { year: 2027, service: 'police' }, '2027'],
  ])('is told by %s', (_, content, about) => {
    const after = [...plan, { section: 'other', subjectId: 'row', content }]
    expect(diff(after).changes.map((one) => [one.about, one.title])).toEqual([[about, null]])
  })
})

describe('a silent change', () => {
  it('is what is bound and reads otherwise; where only words differ it says how they are put back', () => {
    const now = changed('one', { title: localized('nl', 'Anders'), code: 'P-9' })
    expect(silentChanges(binds, plan, now)).toMatchObject([
      { subjectId: 'one', fields: ['title'], words: { title: localized('nl', 'Titel van one') } },
    ])
    expect(silentChanges(binds, plan, changed('share', { means: [line(11)] }))).toMatchObject([
      { subjectId: 'share', fields: ['means'], words: null },
    ])
    expect(silentChanges(binds, plan, changed('action', { title: localized('nl', 'Anders') }))).toEqual([])
  })

  it('is there in a section exactly when the hash that an approval is bound to is another one', () => {
    const hashesOf = (rows: readonly DocumentRow[]) =>
      boundHashes(measureOf(binds), boundRowsOf(binds, rows), ({ subjectId }) => subjectId)
    const text = fc.constantFrom('a', 'b').map((words) => localized('nl', words))
    const content = fc.record(
      {
        title: text,
        rationale: text,
        code: fc.constantFrom('1', '2'),
        parent: fc.constantFrom('chapter', 'capacity', 'one'),
        state: fc.constantFrom('running', 'done'),
        means: fc.constantFrom([line(1)], [line(2)]),
      },
      { requiredKeys: [] },
    )
    const keys = ['two', 'three', 'action', 'share'] as const
    const some = fc.record({ of: fc.constantFrom(...keys), content, gone: fc.boolean() })
    fc.assert(
      fc.property(some, some, (one, other) => {
        const now = [one, other].reduce<DocumentRow[]>(
          (rows, { of, content: its, gone }) =>
            rows.flatMap((row) =>
              row.subjectId !== of ? [row] : gone ? [] : [{ ...row, content: { ...row.content, ...its } }],
            ),
          plan,
        )
        const [before, after] = [hashesOf(plan), hashesOf(now)]
        const isSame = Object.keys({ ...before, ...after }).every((place) => before[place] === after[place])
        expect(silentChanges(binds, plan, now).length === 0).toBe(isSame)
      }),
      { seed: 20261128, numRuns: 300 },
    )
  })
})
