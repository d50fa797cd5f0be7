import { describe, expect, it } from 'vitest'
import { computeOutcome, formatElementReference, indexElementsByReference, type Stated } from './model.ts'

const stated = (change: Partial<Stated> = {}): Stated => ({
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
    ['open', { base: null, given: null, said: null, meanwhile: false }],
    ['new', { base: null, given: null, said: other, meanwhile: false }],
    ['changed', { base, given: base, said: other, meanwhile: false }],
    ['unchanged', { base, given: base, said: base, meanwhile: false }],
    ['unchanged', { base, given: other, said: base, meanwhile: true }],
    ['unchanged', { base: null, given: other, said: null, meanwhile: true }],
    ['unchanged', { base, given: other, said: other, meanwhile: true }],
    ['conflict', { base, given: other, said: third, meanwhile: true }],
    ['conflict', { base: null, given: other, said: third, meanwhile: true }],
    ['conflict', { base: undefined, given: other, said: third, meanwhile: true }],
  ] as const)('is %s', (outcome, row) => {
    expect(computeOutcome(row)).toBe(outcome)
  })

  it('is unchanged when only blanks, line ends or the order of elements differ', () => {
    const said = stated({ reasons: ' Because.\r\n', elementIds: ['b', 'a'] })
    expect(computeOutcome({ base, given: base, said, meanwhile: false })).toBe('unchanged')
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
    const text = indexElementsByReference(elements, '2')
    expect(['SD1', 'OLD/SD1', 'NEW/SD1', 'z'].map((word) => text.get(word))).toEqual(['y', 'x', 'y', 'z'])
  })
})
