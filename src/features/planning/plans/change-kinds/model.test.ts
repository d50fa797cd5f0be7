import { describe, expect, it } from 'vitest'
import { languages } from '#shared/language-list.ts'
import { localized } from '#shared/localized-text.ts'
import { changeMessages } from '../messages/changes/index.ts'
import { changedFields } from '../model.ts'
import { describeChange, formatStep, listSteps } from './model.ts'

const kindsOf = (field: string, before: unknown, after: unknown) =>
  listSteps({ field, before, after }).map(({ kind, count, languages: changed }) =>
    changed.length > 0 ? [kind, ...changed] : [kind, count],
  )
const text = (texts: Record<string, string>, outdated: string[] = []) => ({ source: 'nl', text: texts, outdated })

describe('What happened to a plan or an element', () => {
  it('is removed only where the element no longer exists, not where a field was cleared [law-18]', () => {
    const cleared = describeChange({ accountableFunctionId: ['x', null] })
    expect(cleared).toMatchObject({ kind: 'changed', steps: [{ field: 'accountableFunctionId', kind: 'cleared' }] })
    expect(describeChange(changedFields({ kind: 'action', title: 'A' }, null))).toEqual({ kind: 'removed', steps: [] })
  })

  it('is added only where the element did not exist, not where a field was filled', () => {
    const filled = describeChange({ code: [null, 'A-1'] })
    expect(filled).toMatchObject({ kind: 'changed', steps: [{ field: 'code', kind: 'set' }] })
    expect(describeChange(changedFields(null, { kind: 'action', title: 'A' }))).toEqual({ kind: 'added', steps: [] })
  })

  it('is moved where only the place changed, and names the move among other changes', () => {
    expect(describeChange({ parentId: ['a', 'b'], position: ['1', '2'] }).kind).toBe('moved')
    expect(describeChange({ position: ['1', '2'] })).toEqual({ kind: 'moved', steps: [] })
    const both = describeChange({ parentId: ['a', 'b'], code: ['1', '2'] })
    expect([both.kind, both.steps.map(({ kind }) => kind)]).toEqual(['changed', ['moved', 'changed']])
  })

  it('has no steps for a decision, which changes no field', () => {
    expect(describeChange({})).toEqual({ kind: 'changed', steps: [] })
  })

  it('names each detail as a field', () => {
    const { steps } = describeChange({ details: [{ question: 'a', places: ['x'] }, { places: ['x', 'y'] }] })
    expect(steps).toMatchObject([
      { field: 'question', kind: 'cleared' },
      { field: 'places', kind: 'entries_added' },
    ])
  })
})

describe('What happened to a field', () => {
  it('distinguishes filled, changed and cleared values', () => {
    expect(kindsOf('code', null, 'A')).toEqual([['set', 1]])
    expect(kindsOf('code', 'A', 'B')).toEqual([['changed', 1]])
    expect(kindsOf('code', 'A', null)).toEqual([['cleared', 1]])
  })

  it('counts the entries of a list that were added, removed and changed', () => {
    expect(kindsOf('chainLinks', null, ['prevention'])).toEqual([['entries_added', 1]])
    expect(kindsOf('chainLinks', ['prevention', 'reaction'], null)).toEqual([['entries_removed', 2]])
    const partner = (organisationId: string, status = 'asked') => ({ organisationId, status })
    expect(kindsOf('partners', [partner('a'), partner('b')], [partner('b', 'confirmed'), partner('c')])).toEqual([
      ['entries_added', 1],
      ['entries_removed', 1],
      ['entries_changed', 1],
    ])
    const resource = (amount: number) => ({ service: 'police', amount })
    expect(kindsOf('resources', [resource(1)], [resource(2), resource(3)])).toEqual([
      ['entries_added', 1],
      ['entries_changed', 1],
    ])
    expect(kindsOf('places', ['a', 'b'], ['b', 'a'])).toEqual([['changed', 1]])
  })

  it('names the languages whose text was added, changed or cleared', () => {
    expect(kindsOf('gain', text({ nl: 'A' }), text({ nl: 'A', fr: 'B' }))).toEqual([['text_added', 'fr']])
    expect(kindsOf('gain', text({ nl: 'A', fr: 'B', de: 'C' }), text({ nl: 'D', de: 'C' }))).toEqual([
      ['text_changed', 'nl'],
      ['text_cleared', 'fr'],
    ])
    expect(kindsOf('title', null, localized('nl', 'A'))).toEqual([['set', 1]])
    expect(kindsOf('gain', text({ nl: 'A', fr: 'B' }, ['fr']), text({ nl: 'A', fr: 'B' }))).toEqual([['changed', 1]])
  })
})

it('has a different phrase for each step in every language', () => {
  const samples = [
    listSteps({ field: 'code', before: null, after: 'A' }),
    listSteps({ field: 'code', before: 'A', after: 'B' }),
    listSteps({ field: 'code', before: 'A', after: null }),
    listSteps({ field: 'parentId', before: 'A', after: 'B' }),
    listSteps({ field: 'places', before: ['a'], after: ['b'] }),
    listSteps({ field: 'gain', before: text({ nl: 'A', fr: 'B' }), after: text({ nl: 'C', de: 'D' }) }),
  ].flat()
  for (const language of languages) {
    const { steps, fields } = changeMessages[language]
    const phrases = samples.map((step) => formatStep(step, fields[step.field as 'code'], steps))
    expect(new Set(phrases).size, language).toBe(samples.length)
  }
  const cleared = { kind: 'cleared' as const, count: 1, languages: [] }
  expect(formatStep(cleared, 'Code', changeMessages.en.steps)).toBe('Code: cleared')
  expect(formatStep(cleared, 'Code', changeMessages.nl.steps)).toBe('Code: leeggemaakt')
})
