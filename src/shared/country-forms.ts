import type { Language } from './language.ts'
import type { Pack } from './pack.ts'

/** The date and number formats of the country and the time zone that defines the start and end of days. */
export interface CountryForms {
  /** IANA time zone. */
  timeZone: string
  /** BCP 47 tag for each language in this country (`nl-BE`). */
  locales: Readonly<Record<Language, string>>
}

/** Default locales, used when the country has no format for a language. */
const usual = { en: 'en-GB', nl: 'nl-NL', fr: 'fr-FR', de: 'de-DE', da: 'da-DK' }

/** The time zone of the country's legal dates. Set once, when the country is known. */
export let legalZone = 'UTC'
export let locales: CountryForms['locales'] = usual

/** Returns the country's locales for the languages spoken there, so that decimals and dates follow the country. */
export const getCountryForms = ({
  code,
  timeZone,
  officialLanguages,
}: Pick<Pack, 'code' | 'timeZone' | 'officialLanguages'>): CountryForms => ({
  timeZone,
  locales: { ...usual, ...Object.fromEntries(officialLanguages.map((language) => [language, `${language}-${code}`])) },
})

/** Sets the formats once: the server with the country pack, a page with the session. */
export function adoptForms(forms: CountryForms): void {
  legalZone = forms.timeZone
  locales = forms.locales
}
