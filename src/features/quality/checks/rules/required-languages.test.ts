import { describe, expect, it } from 'vitest'
import type { Language } from '#shared/language.ts'
import { requiredLanguages as computeRequirement } from '#shared/language-regime.ts'
import { belgium } from '../../../../../packs/be/index.ts'
import { element, makeFacts } from '../facts.fixture.ts'
import { requiredLanguages } from './required-languages.ts'

const brussels = computeRequirement(belgium, 'public_edition', {
  organisation: null,
  organisationKind: 'municipality',
  area: { code: 'BE-M-21004', languages: ['fr', 'nl'], within: ['BE-M-21004', 'BE-LA-BRU'], parts: [] },
})
const check = (languages: Language[], outdated: Language[], requirement?: typeof brussels) => {
  const facts = makeFacts({ elements: [element('1', { outdated })] })
  const plan = { ...facts.plan, languages, ...(requirement && { languageRequirement: requirement }) }
  return requiredLanguages.check({ ...facts, plan }, {}).issues
}

describe('required languages', () => {
  it('names the required language in which the plan has no text [law-6]', () => {
    expect(check(['fr'], [], brussels)).toEqual([
      { element: null, messageCode: 'missing', data: { languages: ['nl'] } },
    ])
    expect(check(['fr', 'nl'], [], brussels)).toEqual([])
  })

  it('warns of an outdated text in a required language, and gives a hint for a courtesy translation', () => {
    expect(check(['fr', 'nl', 'en'], ['nl', 'en'], brussels)).toEqual([
      { element: '1', messageCode: 'out_of_date', data: { languages: ['nl'] } },
      { element: '1', messageCode: 'out_of_date', data: { languages: ['en'] }, severity: 'hint' },
    ])
  })

  it('checks all languages of the plan, and requires none, where the law has no regime', () => {
    expect(check(['fr', 'en'], ['en'])).toEqual([
      { element: '1', messageCode: 'out_of_date', data: { languages: ['en'] } },
    ])
  })
})
