import { da as labels } from '#shared/label-messages/da.ts'
import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

/** Texts of the registration of a plan from a published list. */
export const da: SameKeys<typeof en> = {
  title: 'Registreret fra en offentliggjort liste',
  hint: 'Indtil en uafhængig anden person sammenligner planen med kilden, læser kun din organisation den, og den kan slettes.',
  confirmedHint:
    'Genåbn registreringen for at ændre eller slette planen. Indtil den er bekræftet og sendt igen, læser kun din organisation den.',
  confirmedBy: (person, on) => `bekræftet af ${person}, ${on}`,
  confirmedOn: (on) => `bekræftet den ${on}`,
  source: 'Adresse på offentliggørelsen',
  sourceHint: 'Den side eller det dokument, som du har sammenlignet planen med.',
  document: 'Eller en fil i planen',
  documentHint: 'Vedhæft den først under Bilag.',
  confirm: 'Bekræft ud fra kilden',
  confirmed: 'Registreringen er bekræftet. Planen kan sendes.',
  reopen: 'Genåbn registreringen',
  reopened: 'Registreringen er genåbnet',
  reason: labels.reason,
  errors: {
    PLAN_NOT_REGISTERED:
      'Denne plan er ikke registreret fra en offentliggjort liste, eller registreringen er allerede genåbnet. Genindlæs siden.',
    ALREADY_SETTLED: 'Registreringen er allerede bekræftet. Genindlæs siden.',
    NOT_YOUR_ORGANISATION: 'Kun den organisation, der registrerede planen, kan gøre dette.',
    SECOND_PERSON_REQUIRED:
      'En anden person bekræfter registreringen: en fra din organisation, som ikke har skrevet den, og hvis konto og roller ikke er tildelt af en forfatter.',
    SOURCE_REQUIRED: 'Indtast adressen på offentliggørelsen, eller vælg en fil i planen.',
    FILE_UNKNOWN: 'Filen hører ikke til planen, eller du kan ikke læse den. Vælg en anden fil.',
    ISSUERS_NOT_AGREED:
      'En udstedende organisation har konti her og har ikke givet samtykke. Den registrerer selv sin plan.',
  },
}
