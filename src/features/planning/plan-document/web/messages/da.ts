import { da as labels } from '#shared/label-messages/da.ts'
import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

/** Texts of the registration of a plan from a published list. */
export const da: SameKeys<typeof en> = {
  title: 'Registreret fra en offentliggjort liste',
  hint: 'Indtil en uafhængig anden person sammenligner planen med kilden, læser kun din organisation og de organisationer, du udpeger som læsere, den.',
  confirmedHint:
    'Genåbn registreringen for at ændre planen. Indtil den er bekræftet og sendt igen, læser kun din organisation og de udpegede læsere den. En plan, der er blevet bekræftet, slettes ikke.',
  confirmedBy: (person, on) => `bekræftet af ${person}, ${on}`,
  confirmedOn: (on) => `bekræftet den ${on}`,
  uncompared:
    'Planen blev registreret, før sammenligninger blev noteret. Ingen har sammenlignet den med kilden her. Genåbn registreringen, så en anden person kan sammenligne og bekræfte den.',
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
    PLAN_ON_PATH:
      'En plan af denne type for samme periode følger en procedure her. Planen kan kun bekræftes, hvis den blev besluttet før ibrugtagningen.',
    PLANS_OVERLAP:
      'En anden plan af denne type for samme organisation eller område er eller var i kraft i den periode. Vælg en periode efter den plans afslutning, eller afslut først den plan ved en beslutning.',
    ALREADY_SETTLED: 'Registreringen er allerede bekræftet. Genindlæs siden.',
    NOT_YOUR_ORGANISATION:
      'Kun en person, der må udtale sig for en organisation, kan bekræfte. Kun den organisation, der registrerede planen, kan genåbne.',
    SECOND_PERSON_REQUIRED:
      'En anden person bekræfter registreringen: en, som ikke har skrevet den, og hvis konto og roller ikke er tildelt af en forfatter. Er ingen i din organisation uafhængig, så udpeg en anden organisation som læser i plandataene: En person fra den kan bekræfte.',
    SOURCE_REQUIRED: 'Indtast adressen på offentliggørelsen, eller vælg en fil i planen.',
    FILE_UNKNOWN: 'Filen hører ikke til planen, eller du kan ikke læse den. Vælg en anden fil.',
    ISSUERS_NOT_AGREED:
      'En udstedende organisation har konti her og har ikke givet samtykke. Den registrerer selv sin plan.',
  },
}
