import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { localized } from '#shared/localized-text.ts'
import { makeProse } from '#shared/prose.ts'
import { belgium } from '../../../../../packs/be/index.ts'
import { type DocumentRow, listBoundRows } from '../binding/bound-sections.ts'
import { boundHashes, getHashMethod } from '../binding/hash-sections.ts'
import { findUnapprovedChanges } from '../unapproved-changes/find-changes.ts'
import { computeLegalDiff } from './compare.ts'
import { findMoved } from './order.ts'

const binds = belgium.planKinds.find(({ code }) => code === 'zonal_security_plan')!.bindingParts!
const body = (...paragraphs: string[]) => ({ source: 'nl', text: { nl: makeProse(...paragraphs) }, outdated: [] })
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
  row('share', 'capacity', 'text', { resources: [line(10), line(3, { team: 'Oost' })] }),
  row('chapter', 'part', 'section', { place: 'strategic_objectives' }),
  row('one', 'chapter', 'priority', { code: 'P-1', body: body('Minder drugs.', 'Meer zorg.') }),
  row('two', 'chapter', 'priority'),
  row('three', 'chapter', 'priority'),
  row('action', 'one', 'action', { periodFrom: '2026-01-01' }),
  { section: 'answers', subjectId: 'answer', content: { element: 'one', kind: 'adopt' } },
]
const changed = (key: string, content: object): DocumentRow[] =>
  plan.map((documentRow) =>
    documentRow.subjectId === key ? { ...documentRow, content: { ...documentRow.content, ...content } } : documentRow,
  )
const diff = (after: readonly DocumentRow[], language: 'nl' | 'fr' = 'nl') =>
  computeLegalDiff(binds, plan, after, language)
const placed = (order: readonly string[]) => order.map((key) => plan.find(({ subjectId }) => subjectId === key)!)

describe('legal diff', () => {
  it('shows text before and after, and whether an approval binds it', () => {
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
    // The decision date is not part of a plan's text.
    expect(diff(changed('plan', { decidedOn: '2026-11-24' })).changes).toEqual([])
    expect(diff(changed('action', { periodFrom: '2027-01-01' })).changes).toMatchObject([
      { subjectId: 'action', bound: false, fields: [{ field: 'periodFrom', after: '2027-01-01' }] },
    ])
  })

  it('uses the requested language, and shows where other languages differ', () => {
    const title = { source: 'nl', text: { nl: 'Titel van two', fr: 'Nouveau' }, outdated: [] }
    expect(diff(changed('two', { title }), 'fr').changes[0]!.passages).toEqual([
      { field: 'title', before: '', after: 'Nouveau', language: 'fr', otherLanguages: [] },
    ])
    const [inDutch] = diff(changed('two', { title })).changes
    expect(inDutch).toMatchObject({ bound: false, passages: [{ language: 'nl', otherLanguages: ['fr'] }] })
    // Only the mark that a translation is outdated changes. The text is the same.
    const lags = { source: 'nl', text: { nl: 'Titel van two' }, outdated: ['fr'] }
    expect(diff(changed('two', { title: lags })).changes).toEqual([])
  })

  it('lists added, removed, moved and renumbered elements', () => {
    const added = diff([...plan, row('four', 'chapter', 'priority')])
    expect(added.changes).toMatchObject([{ subjectId: 'four', kind: 'added', bound: true, fields: [] }])
    const comparedParts = diff(plan.filter(({ subjectId }) => subjectId !== 'two'))
    expect(comparedParts.changes).toMatchObject([{ subjectId: 'two', kind: 'removed', bound: true }])
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

  it('lists the smallest possible set of elements as moved', () => {
    const keys = ['plan', 'part', 'capacity', 'share', 'chapter', 'three', 'one', 'action', 'two', 'answer']
    expect(diff(placed(keys)).changes).toMatchObject([{ subjectId: 'three', kind: 'moved', boundFields: ['place'] }])
    const order = fc.uniqueArray(fc.constantFrom(...'abcdefgh'), { maxLength: 8 })
    fc.assert(
      fc.property(order, order, (before, after) => {
        const moved = findMoved(before, after)
        const stays = (value: string) => !moved.has(value)
        const both = (list: readonly string[], other: readonly string[]) =>
          list.filter((value) => other.includes(value))
        expect(both(before, after).filter(stays)).toEqual(both(after, before).filter(stays))
        if (before.join() === after.join()) expect(moved.size).toBe(0)
      }),
    )
  })

  it('shows resources before and after, and the difference', () => {
    const { changes, resources } = diff(
      changed('share', { resources: [line(12), line(3, { team: 'Oost', available: 9 })] }),
    )
    expect(changes).toMatchObject([
      { bound: true, resources: [{ kind: 'fte', team: null, before: 10, after: 12, difference: 2 }] },
    ])
    expect(resources).toEqual([{ kind: 'fte', service: 'police', year: null, before: 10, after: 12, difference: 2 }])
    const available = diff(changed('share', { resources: [line(10, { available: 9 }), line(3, { team: 'Oost' })] }))
    expect(available.changes).toEqual([])
  })

  it('shows an amount that moves to another year', () => {
    const moved = diff(changed('share', { resources: [line(10, { year: 2027 }), line(3, { team: 'Oost' })] }))
    const amounts = [
      { kind: 'fte', service: 'police', year: 2027, before: null, after: 10, difference: 10 },
      { kind: 'fte', service: 'police', year: null, before: 10, after: null, difference: -10 },
    ]
    expect(moved.changes).toMatchObject([{ bound: true, resources: amounts }])
    expect(moved.resources).toMatchObject([
      { year: 2027, difference: 10 },
      { year: null, difference: -10 },
    ])
  })

  it('names a row outside the elements by the element that it refers to', () => {
    expect(diff(changed('answer', { kind: 'partly' })).changes).toMatchObject([
      { section: 'answers', place: 'answers', title: localized('nl', 'Titel van one'), bound: false },
    ])
  })
})

describe('row outside the elements', () => {
  it.each([
    ['the element of another plan that is answered', { element: 'above', kind: 'adopt' }, 'above'],
    ['the item that is excepted, before its rule', { rule: 'R11', item: { plan: 'NSP', element: 'above' } }, 'above'],
    ['its rule, where it is of a whole plan', { rule: 'R15' }, 'R15'],
    ['the element of the former plan', { from: { plan: 'ZVP', key: 'former' }, outcome: 'achieved' }, 'former'],
    ['its phenomenon, before what it is', { kind: 'expectation', phenomenon: 'DRUGS' }, 'DRUGS'],
    ['what it is', { kind: 'decision', declaredBy: 'Council' }, 'decision'],
    ['its year', { year: 2027, service: 'police' }, '2027'],
  ])('is named by %s', (_, content, about) => {
    const after = [...plan, { section: 'other', subjectId: 'row', content }]
    expect(diff(after).changes.map((change) => [change.subjectReference, change.title])).toEqual([[about, null]])
  })
})

describe('unapproved change', () => {
  it('is a changed bound field, and includes the approved text when only text differs', () => {
    const now = changed('one', { title: localized('nl', 'Anders'), code: 'P-9' })
    expect(findUnapprovedChanges(binds, plan, now)).toMatchObject([
      { subjectId: 'one', fields: ['title'], textPatch: { title: localized('nl', 'Titel van one') } },
    ])
    expect(findUnapprovedChanges(binds, plan, changed('share', { resources: [line(11)] }))).toMatchObject([
      { subjectId: 'share', fields: ['resources'], textPatch: null },
    ])
    expect(findUnapprovedChanges(binds, plan, changed('action', { title: localized('nl', 'Anders') }))).toEqual([])
  })

  it('is one change where another decision on priorities replaces the approved one', () => {
    const decision = (subjectId: string, decidedBy: string): DocumentRow => ({
      section: 'priorities',
      subjectId,
      content: { kind: 'decision', decidedBy },
    })
    const approved = [...plan, decision('first', 'Council')]
    expect(findUnapprovedChanges(binds, approved, [...plan, decision('second', 'Others')])).toMatchObject([
      { subjectId: 'second', section: 'priorities', kind: 'changed', fields: ['decidedBy'] },
    ])
    expect(findUnapprovedChanges(binds, plan, approved)).toMatchObject([{ subjectId: 'first', kind: 'added' }])
    expect(findUnapprovedChanges(binds, approved, approved)).toEqual([])
  })

  it('exists in a section exactly when the hash differs from the approved hash', () => {
    const computeHashes = (rows: readonly DocumentRow[]) =>
      boundHashes(getHashMethod(binds), listBoundRows(binds, rows), ({ subjectId }) => subjectId)
    const text = fc.constantFrom('a', 'b').map((value) => localized('nl', value))
    const content = fc.record(
      {
        title: text,
        rationale: text,
        code: fc.constantFrom('1', '2'),
        parent: fc.constantFrom('chapter', 'capacity', 'one'),
        state: fc.constantFrom('running', 'done'),
        resources: fc.constantFrom([line(1)], [line(2)]),
      },
      { requiredKeys: [] },
    )
    const keys = ['two', 'three', 'action', 'share'] as const
    const some = fc.record({ elementKey: fc.constantFrom(...keys), content, isDeleted: fc.boolean() })
    fc.assert(
      fc.property(some, some, (left, other) => {
        const now = [left, other].reduce<DocumentRow[]>(
          (rows, { elementKey, content: own, isDeleted }) =>
            rows.flatMap((row) =>
              row.subjectId !== elementKey ? [row] : isDeleted ? [] : [{ ...row, content: { ...row.content, ...own } }],
            ),
          plan,
        )
        const [before, after] = [computeHashes(plan), computeHashes(now)]
        const isSame = Object.keys({ ...before, ...after }).every((place) => before[place] === after[place])
        expect(findUnapprovedChanges(binds, plan, now).length === 0).toBe(isSame)
      }),
      { seed: 20261128, numRuns: 300 },
    )
  })
})
