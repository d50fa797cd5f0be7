import { describe, expect, it } from 'vitest'
import type { Relation } from '../contract.ts'
import { goesOn, kinOf } from './model.ts'

const link = (fromId: string, relation: Relation, toId: string | null) => ({
  id: `${fromId}${toId}`,
  fromId,
  toId,
  relation,
  author: 'an analyst',
  note: null,
})
/** Fraud was split in two; drugs were renamed, then narrowed; a list of another author has an equal item. */
const links = [
  link('fraud', 'split', 'fiscal'),
  link('fraud', 'split', 'social'),
  link('old drugs', 'renamed', 'drugs'),
  link('drugs', 'narrowed', 'drugs now'),
  link('drugs now', 'same', 'european drugs'),
  link('waste', 'dropped', null),
]
const words = (start: string) => kinOf(start, links).map(({ phenomenonId, outcome }) => [phenomenonId, outcome])

describe('a phenomenon is followed over generations', () => {
  it('through the same and through other reaches, with one word for the way', () => {
    expect(words('drugs now')).toEqual([
      ['drugs now', 'same'],
      ['european drugs', 'same'],
      ['drugs', 'widened'],
      ['old drugs', 'widened'],
    ])
  })

  it('to what it was split from, and not to what was split off beside it', () => {
    expect(words('fiscal')).toEqual([
      ['fiscal', 'same'],
      ['fraud', 'merged'],
    ])
    expect(words('fraud').map(([id]) => id)).toEqual(['fraud', 'fiscal', 'social'])
    expect(words('waste')).toEqual([['waste', 'same']])
  })

  it('unbroken only where nothing but the name changed', () => {
    expect(kinOf('old drugs', links).filter(goesOn)).toHaveLength(2)
  })
})
