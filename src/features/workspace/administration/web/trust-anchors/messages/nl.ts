import { nl as actions } from '#shared/action-messages/nl.ts'
import { nl as labels } from '#shared/label-messages/nl.ts'
import type { SameKeys } from '#shared/messages.ts'
import { nl as phrases } from '#shared/phrase-messages/nl.ts'
import type { en } from './en.ts'

export const nl: SameKeys<typeof en> = {
  name: labels.name,
  cancel: actions.cancel,
  title: 'Elektronische handtekeningen in documenten',
  hint: 'Een handtekening in een pdf wordt gecontroleerd wanneer het document wordt geüpload. De ondertekenaar geldt alleen als bekend als zijn certificaat naar een vertrouwensanker op deze pagina leidt.',
  limits:
    'Installeer alleen certificaten van instanties waarvan u de identiteitscontrole vertrouwt. Integral controleert niet of een certificaat is ingetrokken, neemt het tijdstip van ondertekening over van de ondertekenaar en beweert niets over de juridische waarde van een handtekening.',
  installed: 'Geïnstalleerde vertrouwensankers',
  none: 'Nog geen vertrouwensankers',
  noneText: 'Zonder vertrouwensanker wordt elke ondertekenaar getoond als hier niet bekend.',
  nameHint: 'Wordt getoond bij elke handtekening die ermee is gecontroleerd, bijvoorbeeld “Certificaten van burgers”',
  purpose: 'Doel',
  purposeHint: 'Voor welke handtekeningen het is geïnstalleerd, en waar het certificaat vandaan komt',
  certificate: 'Certificaat',
  subject: (subject: string, issuer: string) => `${subject}, uitgegeven door ${issuer}`,
  fingerprint: (fingerprint: string) => `SHA-256 ${fingerprint}`,
  validity: 'Geldigheid',
  valid: (from: string, until: string) => `${from} tot ${until}`,
  added: 'Geïnstalleerd',
  addedBy: (person: string, on: string) => `${on}, door ${person}`,
  file: 'Bestand met certificaten',
  installTitle: 'Vertrouwensankers installeren',
  installHint:
    'Eén certificaat in DER of hoogstens 50 in PEM, in een bestand van hoogstens 256 kB. Vergelijk de vingerafdruk met de vingerafdruk die de instantie bekendmaakt.',
  install: 'Installeren',
  done: 'Vertrouwensankers geïnstalleerd',
  remove: actions.remove,
  removeOf: phrases.remove,
  removeTitle: (name: string) => `Het vertrouwensanker ${name} verwijderen?`,
  removeText:
    'Nieuwe documenten worden er niet meer mee gecontroleerd. Resultaten van eerdere controles blijven zoals ze zijn, met de naam en de vingerafdruk van het vertrouwensanker.',
  removed: 'Vertrouwensanker verwijderd',
  errors: {
    NOT_A_CERTIFICATE: ({ position }: { position: number }) =>
      `Er is niets geïnstalleerd. Onderdeel ${position} van het bestand is geen certificaat. Kies een bestand met certificaten in DER of PEM, zonder sleutels.`,
    CERTIFICATE_EXPIRED: ({ position }: { position: number }) =>
      `Er is niets geïnstalleerd. Certificaat ${position} van het bestand is verlopen. Verwijder het uit het bestand.`,
    CERTIFICATE_NOT_CA: ({ position }: { position: number }) =>
      `Er is niets geïnstalleerd. Certificaat ${position} van het bestand is niet van een instantie die certificaten uitgeeft. Kies het certificaat van de instantie.`,
    CERTIFICATE_WEAK: ({ position }: { position: number }) =>
      `Er is niets geïnstalleerd. De sleutel van certificaat ${position} van het bestand is te zwak. Vraag de instantie een nieuwer certificaat.`,
    TOO_MANY_CERTIFICATES: ({ maxCount }: { maxCount: number }) =>
      `Er is niets geïnstalleerd. Het maximum is ${maxCount} certificaten. Kies een kleiner bestand of verwijder eerst vertrouwensankers.`,
    CERTIFICATE_FILE_TOO_LARGE: ({ kilobytes }: { kilobytes: number }) =>
      `Er is niets geïnstalleerd. Het bestand is groter dan ${kilobytes} kB. Splits het bestand.`,
    ALREADY_INSTALLED: 'Er is niets geïnstalleerd, omdat alle certificaten van het bestand al zijn geïnstalleerd.',
  },
}
