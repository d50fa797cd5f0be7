import type { Language } from './language.ts'
import type { Pack } from './pack.ts'

/** How the country that is served writes dates and numbers, and in which zone its days begin and end. */
export interface CountryForms {
  /** IANA zone. */
  timeZone: string
  /** BCP 47 tag by which each language is written here (`nl-BE`). */
  locales: Readonly<Record<Language, string>>
}

/** Where the country has no form of its own for a language. */
const usual = { en: 'en-GB', nl: 'nl-NL', fr: 'fr-FR', de: 'de-DE', da: 'da-DK' }

/** The zone of the country's legal dates: days are days there. Changes once, when the country is known. */
export let legalZone = 'UTC'
export let locales: CountryForms['locales'] = usual

/** The country's own forms where a language is spoken there, so that decimals and dates are those of the country. */
export const formsOf = ({
  code,
  timeZone,
  officialLanguages,
}: Pick<Pack, 'code' | 'timeZone' | 'officialLanguages'>): CountryForms => ({
  timeZone,
  locales: { ...usual, ...Object.fromEntries(officialLanguages.map((language) => [language, `${language}-${code}`])) },
})

/** Said once: by the server with its pack, by a page with the session. */
export function adoptForms(forms: CountryForms): void {
  legalZone = forms.timeZone
  locales = forms.locales
}
