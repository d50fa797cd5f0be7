import { da as actions } from '#shared/action-messages/da.ts'
import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const da: SameKeys<typeof en> = {
  grant: 'Giv undtagelse',
  reason: 'Begrundelse (trykkes i versionen)',
  endsOn: 'Gyldig indtil',
  request: 'Anmod om undtagelse',
  requests: 'Ønskede undtagelser',
  requestedBy: (person, until) => `Ønsket af ${person}, til ${until}`,
  requestHint:
    'Undtagelsen har først virkning, når en anden person giver den: en, der hverken har anmodet om den eller skrevet planen.',
  grantedBy: (person, on) => `Undtagelse givet af ${person}, indtil ${on}`,
  withdraw: actions.withdraw,
  title: 'Begrundede undtagelser',
  none: 'Der er ikke givet nogen undtagelser.',
  errors: {
    EXCEPTION_END_IN_PAST: 'Slutdatoen for en undtagelse skal ligge i fremtiden. Vælg en senere dato.',
    SECOND_PERSON_REQUIRED:
      'Undtagelsen kræver en anden person: en, der hverken har anmodet om den eller skrevet planen.',
    ALREADY_GRANTED: 'Undtagelsen er allerede givet. Genindlæs siden.',
    RESULT_NOT_FOUND: 'Manglen findes ikke længere, så en undtagelse er ikke nødvendig. Genindlæs siden.',
    ALREADY_EXCEPTED: 'Der er allerede givet en undtagelse for denne mangel. Træk den tilbage først.',
  },
}
