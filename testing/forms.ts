import { levels } from '../packs/be/levels.ts'
import { roles } from '../packs/be/roles.ts'
import { screening } from '../packs/be/screening.ts'
import { texts } from '../packs/be/texts.ts'
import { actorColumns, alignment, resources } from '../packs/be/wording.ts'
import { adoptForms, getCountryForms } from '../src/shared/country-forms.ts'
import { adoptVocabulary } from '../src/shared/country-vocabulary.ts'
import { adoptScreening } from '../src/shared/screening.ts'

// Tests use the dates, numbers, levels, roles and terms of the first country, until a test loads another country.
adoptForms(getCountryForms({ code: 'BE', timeZone: 'Europe/Brussels', officialLanguages: ['nl', 'fr', 'de'] }))
adoptVocabulary({ levels, roles, actorColumns, texts, alignment, resources })
adoptScreening(screening)
