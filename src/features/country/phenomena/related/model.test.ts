import { describe, expect, it } from 'vitest'
import type { Relation } from '../contract.ts'
import { findRelated, isContinued } from './model.ts'

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
const listRelated = (start: string) =>
  findRelated(start, links).map(({ phenomenonId, outcome }) => [phenomenonId, outcome])

describe('relation of a phenomenon across generations', () => {
  it('includes items of the same and of another scope, with a single term for the path', () => {
    expect(listRelated('drugs now')).toEqual([
      ['drugs now', 'same'],
      ['european drugs', 'same'],
      ['drugs', 'widened'],
      ['old drugs', 'widened'],
    ])
  })

  it('includes the origin of a split, and not the other parts', () => {
    expect(listRelated('fiscal')).toEqual([
      ['fiscal', 'same'],
      ['fraud', 'merged'],
    ])
    expect(listRelated('fraud').map(([id]) => id)).toEqual(['fraud', 'fiscal', 'social'])
    expect(listRelated('waste')).toEqual([['waste', 'same']])
  })

  it('is unbroken only when just the name changed', () => {
    expect(findRelated('old drugs', links).filter(isContinued)).toHaveLength(2)
  })
})
