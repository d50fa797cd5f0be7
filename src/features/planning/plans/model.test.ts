import { describe, expect, it } from 'vitest'
import { changedFields, joinChanges, mergePatch, mergeTranslations } from './model.ts'

const text = (words: Record<string, string>, outdated: string[] = []) => ({ source: 'nl', text: words, outdated })

describe('what changed between two states of a thing', () => {
  it('names the fields that differ, with both values', () => {
    expect(changedFields({ code: 'A', state: 'running' }, { code: 'B', state: 'running' })).toEqual({
      code: ['A', 'B'],
    })
  })
  it('sees no change in the order of keys, nor between empty, null and absent', () => {
    expect(changedFields({ details: { a: 1, b: 2 }, links: [] }, { details: { b: 2, a: 1 }, gain: null })).toEqual({})
  })
  it('keeps the first value and the last one over several acts', () => {
    expect(joinChanges([{ code: ['B', 'C'] }, { code: ['A', 'B'], state: [null, 'done'] }])).toEqual({
      code: ['A', 'C'],
      state: [null, 'done'],
    })
  })
})

describe('translations', () => {
  it('are out of date when the source changed and they did not', () => {
    const after = mergeTranslations(
      text({ nl: 'een', fr: 'un', de: 'eins' }),
      text({ nl: 'twee', fr: 'deux', de: 'eins' }),
    )
    expect(after.outdated).toEqual(['de'])
  })
  it('are up to date again when they are written anew, also inside other values', () => {
    const after = mergeTranslations(
      { lever: text({ nl: 'een', fr: 'un' }, ['fr']) },
      { lever: text({ nl: 'een', fr: 'une' }, ['fr']) },
    )
    expect(after.lever.outdated).toEqual([])
  })
  it('stay out of date when something else is written', () => {
    const after = mergeTranslations(
      text({ nl: 'een', fr: 'un', de: 'ein' }, ['fr']),
      text({ nl: 'een', fr: 'un', de: 'eins' }, ['fr']),
    )
    expect(after.outdated).toEqual(['fr'])
  })
})

describe('a patch that was made on an older revision', () => {
  it('is taken where nobody else changed the field', () => {
    expect(mergePatch({ code: 'A', state: 'done' }, { code: 'B' }, { state: [null, 'done'] })).toEqual({
      patch: { code: 'B' },
      conflicts: {},
    })
  })
  it('gives way where only the others changed the field', () => {
    expect(mergePatch({ code: 'X' }, { code: 'A' }, { code: ['A', 'X'] })).toEqual({ patch: {}, conflicts: {} })
  })
  it('is a conflict with both values where both changed it', () => {
    expect(mergePatch({ code: 'X' }, { code: 'B' }, { code: ['A', 'X'] }).conflicts).toEqual({
      code: { yours: 'B', theirs: 'X' },
    })
  })
  it('joins words of two languages of one text', () => {
    const base = text({ nl: 'een', fr: 'un' })
    const theirs = text({ nl: 'een', fr: 'une' })
    const yours = text({ nl: 'een', fr: 'un', de: 'eins' })
    expect(mergePatch({ title: theirs }, { title: yours }, { title: [base, theirs] })).toEqual({
      patch: { title: text({ nl: 'een', fr: 'une', de: 'eins' }) },
      conflicts: {},
    })
  })
  it('is a conflict where both changed the words of one language', () => {
    const theirs = text({ nl: 'twee' })
    const merge = mergePatch(
      { title: theirs },
      { title: text({ nl: 'drie' }) },
      { title: [text({ nl: 'een' }), theirs] },
    )
    expect(Object.keys(merge.conflicts)).toEqual(['title'])
  })
})
