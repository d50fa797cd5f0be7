import { describe, expect, it } from 'vitest'
import { changedFields, joinChanges, mergePatch, mergeTranslations } from './model.ts'

const text = (words: Record<string, string>, outdated: string[] = []) => ({ source: 'nl', text: words, outdated })

describe('Difference between two states', () => {
  it('names the changed fields, with both values', () => {
    expect(changedFields({ code: 'A', state: 'running' }, { code: 'B', state: 'running' })).toEqual({
      code: ['A', 'B'],
    })
  })
  it('ignores the order of keys and differences between empty, null and absent', () => {
    expect(changedFields({ details: { a: 1, b: 2 }, links: [] }, { details: { b: 2, a: 1 }, gain: null })).toEqual({})
  })
  it('keeps the first and the last value over several actions', () => {
    expect(joinChanges([{ code: ['B', 'C'] }, { code: ['A', 'B'], state: [null, 'done'] }])).toEqual({
      code: ['A', 'C'],
      state: [null, 'done'],
    })
  })
})

describe('Translations', () => {
  it('are outdated when only the source changed', () => {
    const after = mergeTranslations(
      text({ nl: 'een', fr: 'un', de: 'eins' }),
      text({ nl: 'twee', fr: 'deux', de: 'eins' }),
    )
    expect(after.outdated).toEqual(['de'])
  })
  it('are up to date again after a rewrite, also within nested values', () => {
    const after = mergeTranslations(
      { lever: text({ nl: 'een', fr: 'un' }, ['fr']) },
      { lever: text({ nl: 'een', fr: 'une' }, ['fr']) },
    )
    expect(after.lever.outdated).toEqual([])
  })
  it('remain outdated when other fields are edited', () => {
    const after = mergeTranslations(
      text({ nl: 'een', fr: 'un', de: 'ein' }, ['fr']),
      text({ nl: 'een', fr: 'un', de: 'eins' }, ['fr']),
    )
    expect(after.outdated).toEqual(['fr'])
  })
})

describe('Patch on an older revision', () => {
  it('is applied when no other user changed the field', () => {
    expect(mergePatch({ code: 'A', state: 'done' }, { code: 'B' }, { state: [null, 'done'] })).toEqual({
      patch: { code: 'B' },
      conflicts: {},
    })
  })
  it('yields when only others changed the field', () => {
    expect(mergePatch({ code: 'X' }, { code: 'A' }, { code: ['A', 'X'] })).toEqual({ patch: {}, conflicts: {} })
  })
  it('is a conflict with both values when both changed the field', () => {
    expect(mergePatch({ code: 'X' }, { code: 'B' }, { code: ['A', 'X'] }).conflicts).toEqual({
      code: { yours: 'B', theirs: 'X' },
    })
  })
  it('merges two languages of the same text', () => {
    const base = text({ nl: 'een', fr: 'un' })
    const theirs = text({ nl: 'een', fr: 'une' })
    const yours = text({ nl: 'een', fr: 'un', de: 'eins' })
    expect(mergePatch({ title: theirs }, { title: yours }, { title: [base, theirs] })).toEqual({
      patch: { title: text({ nl: 'een', fr: 'une', de: 'eins' }) },
      conflicts: {},
    })
  })
  it('is a conflict when both changed the text in the same language', () => {
    const theirs = text({ nl: 'twee' })
    const merge = mergePatch(
      { title: theirs },
      { title: text({ nl: 'drie' }) },
      { title: [text({ nl: 'een' }), theirs] },
    )
    expect(Object.keys(merge.conflicts)).toEqual(['title'])
  })
})
