import { describe, expect, it } from 'vitest'
import { findRegime, type LanguageParty, requiredLanguages, toPackParty } from '#shared/language-regime.ts'
import { type LanguagePurpose, languagePurposes } from '#shared/pack-language-regime.ts'
import { belgium } from './index.ts'
import { languageRegimes } from './language-regimes.ts'

const getParty = (owner: string): LanguageParty => toPackParty(belgium, { owner })
const municipality = (nis: string): LanguageParty => toPackParty(belgium, { area: `BE-M-${nis}` })
const zone = (key: string): LanguageParty => toPackParty(belgium, { area: `BE-Z-${key}` })
const interior = getParty(belgium.organisations.find(({ kind }) => kind === 'ministry')!.code)
const languagesFor = (purpose: LanguagePurpose, sender: LanguageParty, receiver?: LanguageParty) => {
  const { required, allowed } = requiredLanguages(belgium, purpose, sender, receiver)
  return [required.join(' '), allowed.join(' ')]
}

describe('language regimes of Belgium', () => {
  it('require the official language in a municipality of one language, for every purpose', () => {
    for (const purpose of languagePurposes) {
      expect(languagesFor(purpose, municipality('23002'))).toEqual(['nl', 'nl'])
      expect(languagesFor(purpose, municipality('92094'))).toEqual(['fr', 'fr'])
    }
  })

  it('require both languages from Brussels for the public, and either language between authorities', () => {
    const brussels = municipality('21004')
    expect(languagesFor('public_edition', brussels)).toEqual(['fr nl', 'fr nl'])
    expect(languagesFor('notice', brussels)).toEqual(['fr nl', 'fr nl'])
    expect(languagesFor('document_to_authority', brussels, interior)).toEqual(['', 'fr nl'])
  })

  it('put the language of the area first in a municipality with facilities', () => {
    expect(languagesFor('notice', municipality('73109'))).toEqual(['nl fr', 'nl fr'])
    expect(languagesFor('notice', municipality('54007'))).toEqual(['fr nl', 'fr nl'])
    expect(languagesFor('notice', municipality('63049'))).toEqual(['fr', 'fr de'])
    expect(languagesFor('document_to_authority', municipality('73109'), interior)).toEqual(['nl', 'nl'])
  })

  it('require German in the German language area, and name it as the authentic text', () => {
    expect(languagesFor('public_edition', municipality('63023'))).toEqual(['de', 'de fr'])
    expect(requiredLanguages(belgium, 'notice', municipality('63023')).authentic).toEqual(['de'])
  })

  it('let a federal body follow the language of the receiver, and require Dutch and French for the public', () => {
    expect(languagesFor('public_edition', interior)).toEqual(['nl fr', 'nl fr de'])
    expect(languagesFor('document_to_authority', interior, municipality('23002'))).toEqual(['nl', 'nl'])
    expect(languagesFor('mail', interior, municipality('63023'))).toEqual(['de', 'de fr'])
    expect(languagesFor('mail', interior, interior)).toEqual(['', 'nl fr de'])
  })

  it('give a police zone the regime of its municipalities, also where some have facilities', () => {
    const code = (key: string) => findRegime(languageRegimes, zone(key))?.code
    expect(code('ANTWERPEN')).toBe('dutch_area')
    expect(code('VOEREN')).toBe('dutch_with_french_facilities')
    // Stavelot and Lierneux have no facilities, Malmedy and Waimes have.
    expect(code('STAVELOT-MALMEDY')).toBe('french_area')
    expect(code('WESER-GOHL')).toBe('german_area')
    const zones = belgium.areas.filter(({ kind, announced }) => kind === 'police_zone' && !announced)
    const none = zones.filter((area) => !findRegime(languageRegimes, zone(area.code.slice('BE-Z-'.length))))
    expect(none.map((area) => area.code)).toEqual([])
  })

  it('give every municipality and every federal public body a regime', () => {
    const companies = ['research_institution', 'public_transport_company']
    const without = belgium.organisations.filter(
      ({ code, kind, level }) =>
        (kind === 'municipality' || (level === 'federal' && !companies.includes(kind))) &&
        !findRegime(languageRegimes, getParty(code)),
    )
    expect(without.map(({ code }) => code)).toEqual([])
  })
})
