import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const nl: SameKeys<typeof en> = {
  file: 'personen',
  linksFile: 'links',
  sheet: 'Personen',
  organisationsSheet: 'Organisaties',
  functionsSheet: 'Functies',
  linksSheet: 'Links',
  code: 'Code',
  link: 'Link, werkt één keer',
  columns: {
    name: 'Naam',
    email: 'Mailadres',
    language: 'Taal',
    organisation: 'Organisatie',
    role: 'Rol',
    function: 'Functie',
    from: 'Vanaf',
  },
  issues: {
    VALUE_MISSING: 'Dit is voor iedereen nodig. Vul het in.',
    EMAIL_MALFORMED: 'Dit is geen mailadres. Schrijf het als jan@example.org.',
    ORGANISATION_UNKNOWN:
      'Geen enkele organisatie, of meer dan één, heeft deze code of naam. Zie de code op het blad “Organisaties”.',
    NOT_YOUR_ORGANISATION:
      'U zorgt alleen voor de personen van uw eigen organisatie. Verwijder de rij of vraag het wie voor die organisatie zorgt.',
    FROM_IN_THE_PAST: 'Een rol begint ten vroegste vandaag. Schrijf een latere dag of maak de cel leeg.',
    FUNCTION_UNKNOWN: 'Deze organisatie heeft zo’n functie niet, of meer dan één. Zie de code op het blad “Functies”.',
    FUNCTION_OCCUPIED: 'De genoemde persoon bekleedt ze dan. Schrijf een latere dag of maak de cel leeg.',
    NOT_YOUR_FUNCTION: 'U mag niet bepalen wie een functie bekleedt. Maak de cel leeg.',
    TOO_MANY_PEOPLE: 'Meer personen dan dit worden niet met één werkmap uitgenodigd. Splits ze op vóór deze rij.',
  },
  outcomes: {
    invited: 'wordt uitgenodigd',
    known: 'is al bekend, blijft zoals het is',
  },
  page: {
    open: 'Velen uitnodigen',
    takeTitle: 'De lijst meenemen',
    takeNote: 'Een lege werkmap met de organisaties waarvoor u zorgt, en de rollen, om uit te kiezen.',
    take: 'Werkmap downloaden',
    bringTitle: 'Terugbrengen',
    bringNote:
      'Iedereen wordt uitgenodigd, of bij één fout niemand. Wie al een account heeft, wordt niet nog eens uitgenodigd; geef verdere rollen op de pagina van de personen.',
    person: 'Persoon',
    mail: 'Mailadres',
    organisation: 'Organisatie',
    role: 'Rol',
    function: 'Functie',
    from: 'Vanaf',
    after: (name: string) => `na ${name}`,
    outcome: 'Wat er gebeurt',
    apply: (count: number) => (count === 1 ? '1 persoon uitnodigen' : `${count} personen uitnodigen`),
    mailed: (count: number) => (count === 1 ? '1 uitnodiging is gemaild' : `${count} uitnodigingen zijn gemaild`),
    shown: (count: number) =>
      count === 1
        ? '1 persoon is uitgenodigd: overhandig de link uit de werkmap die bewaard wordt'
        : `${count} personen zijn uitgenodigd: overhandig de links uit de werkmap die bewaard wordt`,
  },
}
