import { adoptForms, getCountryForms } from '../src/shared/country-forms.ts'

// Dates and numbers in tests are formatted as in the first country, regardless of the pack that a test uses later.
adoptForms(getCountryForms({ code: 'BE', timeZone: 'Europe/Brussels', officialLanguages: ['nl', 'fr', 'de'] }))
