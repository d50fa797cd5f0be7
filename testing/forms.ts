import { adoptForms, formsOf } from '../src/shared/country-forms.ts'

// Moments and numbers in tests are read as in the first country, whichever pack a test serves later.
adoptForms(formsOf({ code: 'BE', timeZone: 'Europe/Brussels', officialLanguages: ['nl', 'fr', 'de'] }))
