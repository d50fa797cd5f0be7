import { describe, expect, it } from 'vitest'
import { type Draft, emptyArea, toQuestion } from './draft.ts'

const draft: Draft = {
  act: 'merge',
  date: '2027-01-01',
  fromIds: ['a', 'b'],
  areaId: null,
  area: { code: ' Z-AB ', officialCode: '', names: { nl: 'A en B', fr: ' ' } },
  parts: [],
  isContinued: false,
  partNumbers: {},
  announced: false,
  announcement: {},
  parents: [],
}
const written = { code: 'Z-AB', officialCode: null, names: { nl: 'A en B' } }

describe('request built from the change form', () => {
  it('is undefined until date, areas, code and a name are filled in', () => {
    expect(toQuestion({ ...draft, date: '' })).toBeUndefined()
    expect(toQuestion({ ...draft, fromIds: ['a'] })).toBeUndefined()
    expect(toQuestion({ ...draft, area: emptyArea })).toBeUndefined()
    expect(toQuestion({ ...draft, announced: true })).toBeUndefined()
    expect(toQuestion(draft)).toEqual({
      act: 'merge',
      date: '2027-01-01',
      fromIds: ['a', 'b'],
      into: { area: written },
    })
  })

  it('includes the absorbing area among the merged areas', () => {
    expect(toQuestion({ ...draft, act: 'absorb', fromIds: ['a'], areaId: 'c' })).toMatchObject({
      act: 'merge',
      fromIds: ['a', 'c'],
      into: { id: 'c' },
    })
    expect(toQuestion({ ...draft, act: 'absorb', fromIds: ['c'], areaId: 'c' })).toBeUndefined()
  })

  it('contains for a split which children belong to which part, and whether the area continues', () => {
    const parts = [
      { ...emptyArea, code: 'P1', names: { nl: 'Een' } },
      { ...emptyArea, code: 'P2', names: { nl: 'Twee' } },
    ]
    const split: Draft = { ...draft, act: 'split', areaId: 'z', parts, partNumbers: { m1: 0, m2: 1, m3: undefined } }
    expect(toQuestion(split)).toMatchObject({ into: [{ childIds: ['m1'] }, { childIds: ['m2'] }] })
    expect(toQuestion({ ...split, isContinued: true, parts: parts.slice(0, 1) })).toMatchObject({
      into: [{ id: 'z' }, { area: { code: 'P1' }, childIds: ['m1'] }],
    })
    expect(toQuestion({ ...split, parts: parts.slice(0, 1) })).toBeUndefined()
  })

  it('contains for a rename no date, because names have none', () => {
    expect(toQuestion({ ...draft, act: 'rename', areaId: 'z', date: '' })).toEqual({
      act: 'rename',
      id: 'z',
      names: { nl: 'A en B' },
    })
  })
})
