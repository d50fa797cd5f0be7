import { describe, expect, it } from 'vitest'
import { computeOutcome, formatElementReference, indexElementsByReference, type StatedAnswer } from './model.ts'

const stated = (change: Partial<StatedAnswer> = {}): StatedAnswer => ({
  kind: 'adapt',
  reasons: 'Because.',
  elementIds: ['a', 'b'],
  decidingBody: '',
  signatories: [],
  decidedOn: null,
  marking: 'TLP:GREEN',
  ...change,
})

describe('outcome of a workbook row', () => {
  const base = stated()
  const other = stated({ reasons: 'For another reason.' })
  const third = stated({ kind: 'covered' })
  it.each([
    ['open', { base: null, currentAnswer: null, workbookAnswer: null, hasChangedSinceExport: false }],
    ['new', { base: null, currentAnswer: null, workbookAnswer: other, hasChangedSinceExport: false }],
    ['changed', { base, currentAnswer: base, workbookAnswer: other, hasChangedSinceExport: false }],
    ['unchanged', { base, currentAnswer: base, workbookAnswer: base, hasChangedSinceExport: false }],
    ['unchanged', { base, currentAnswer: other, workbookAnswer: base, hasChangedSinceExport: true }],
    ['unchanged', { base: null, currentAnswer: other, workbookAnswer: null, hasChangedSinceExport: true }],
    ['unchanged', { base, currentAnswer: other, workbookAnswer: other, hasChangedSinceExport: true }],
    ['conflict', { base, currentAnswer: other, workbookAnswer: third, hasChangedSinceExport: true }],
    ['conflict', { base: null, currentAnswer: other, workbookAnswer: third, hasChangedSinceExport: true }],
    ['conflict', { base: undefined, currentAnswer: other, workbookAnswer: third, hasChangedSinceExport: true }],
  ] as const)('is %s', (outcome, row) => {
    expect(computeOutcome(row)).toBe(outcome)
  })

  it('is unchanged when only blanks, line ends or the order of elements differ', () => {
    const workbookAnswer = stated({ reasons: ' Because.\r\n', elementIds: ['b', 'a'] })
    expect(computeOutcome({ base, currentAnswer: base, workbookAnswer, hasChangedSinceExport: false })).toBe(
      'unchanged',
    )
  })
})

describe('an answer in a workbook row', () => {
  const changes: { [Field in keyof StatedAnswer]: StatedAnswer[Field] } = {
    kind: 'covered',
    reasons: 'For another reason.',
    elementIds: ['a'],
    decidingBody: 'The council',
    signatories: ['A. Chief'],
    decidedOn: '2026-11-24',
    marking: 'TLP:AMBER',
  }
  it.each(Object.entries(changes))('is changed by %s alone', (field, value) => {
    const currentAnswer = stated()
    const workbookAnswer = stated({ [field]: value })
    expect(computeOutcome({ base: currentAnswer, currentAnswer, workbookAnswer, hasChangedSinceExport: false })).toBe(
      'changed',
    )
  })
})

describe('reference to an element', () => {
  const elements = [
    { id: 'x', planId: '1', planCode: 'OLD', code: 'SD1' },
    { id: 'y', planId: '2', planCode: 'NEW', code: 'SD1' },
    { id: 'z', planId: '2', planCode: 'NEW', code: null },
  ]
  it('is the code alone within the answering plan, and includes the plan code elsewhere', () => {
    expect(elements.map((element) => formatElementReference(element, '2'))).toEqual(['OLD/SD1', 'SD1', 'z'])
    const idsByReference = indexElementsByReference(elements, '2')
    expect(['SD1', 'OLD/SD1', 'NEW/SD1', 'z'].map((word) => idsByReference.get(word))).toEqual(['y', 'x', 'y', 'z'])
  })
})
