import { describe, expect, it } from 'vitest'
import type { Language } from '#shared/language.ts'
import { element, makeFacts } from '../facts.fixture.ts'
import { translations } from './translations.ts'

const check = (outdated: Language[], cover: Language[] = []) => {
  const facts = makeFacts({ elements: [element('1', { outdated })] })
  return translations.check({ ...facts, plan: { ...facts.plan, outdated: cover } }, {}).issues
}

describe('translations', () => {
  it('passes when no translation is outdated, and for a language that the plan does not use', () => {
    expect(check([])).toEqual([])
    expect(check(['en', 'da'], ['de'])).toEqual([])
  })

  it('fails for an element and for the cover, with the outdated languages of the plan [deck-15]', () => {
    expect(check(['fr', 'en'], ['nl'])).toEqual([
      { element: null, messageCode: 'out_of_date', data: { languages: ['nl'] } },
      { element: '1', messageCode: 'out_of_date', data: { languages: ['fr'] } },
    ])
  })
})
