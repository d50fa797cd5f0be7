import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const da: SameKeys<typeof en> = {
  file: 'personer',
  linksFile: 'links',
  sheet: 'Personer',
  organisationsSheet: 'Organisationer',
  functionsSheet: 'Funktioner',
  linksSheet: 'Links',
  code: 'Kode',
  link: 'Link, virker én gang',
  columns: {
    name: 'Navn',
    email: 'Mailadresse',
    language: 'Sprog',
    organisation: 'Organisation',
    role: 'Rolle',
    function: 'Funktion',
    from: 'Fra',
  },
  issues: {
    VALUE_MISSING: 'Dette kræves for hver person. Udfyld det.',
    EMAIL_MALFORMED: 'Dette er ikke en mailadresse. Skriv den som jan@example.org.',
    ORGANISATION_UNKNOWN:
      'Ingen organisation, eller mere end én, har denne kode eller dette navn. Se koden på arket “Organisationer”.',
    NOT_YOUR_ORGANISATION:
      'Du tager dig kun af personerne i din egen organisation. Fjern rækken, eller spørg den, der tager sig af den anden.',
    FROM_IN_THE_PAST: 'En rolle begynder tidligst i dag. Skriv en senere dag, eller tøm cellen.',
    FUNCTION_UNKNOWN: 'Denne organisation har ikke den funktion, eller har flere. Se koden på arket “Funktioner”.',
    FUNCTION_OCCUPIED: 'Den nævnte person har den da. Skriv en senere dag, eller tøm cellen.',
    NOT_YOUR_FUNCTION: 'Du må ikke sige, hvem der har en funktion. Tøm cellen.',
    TOO_MANY_PEOPLE: 'Flere personer inviteres ikke med én projektmappe. Del den før denne række.',
  },
  outcomes: {
    invited: 'bliver inviteret',
    known: 'kendes allerede, forbliver uændret',
  },
  page: {
    open: 'Inviter mange',
    takeTitle: 'Tag listen med',
    takeNote: 'En tom projektmappe med de organisationer, du tager dig af, og rollerne at vælge imellem.',
    take: 'Hent projektmappen',
    bringTitle: 'Bring den tilbage',
    bringNote:
      'Alle inviteres, eller ved én fejl ingen. Den, der allerede har en konto, inviteres ikke igen; giv flere roller på siden med personer.',
    person: 'Person',
    mail: 'Mailadresse',
    organisation: 'Organisation',
    role: 'Rolle',
    function: 'Funktion',
    from: 'Fra',
    after: (name: string) => `efter ${name}`,
    outcome: 'Hvad der sker',
    apply: (count: number) => (count === 1 ? 'Inviter 1 person' : `Inviter ${count} personer`),
    mailed: (count: number) => (count === 1 ? '1 invitation er sendt' : `${count} invitationer er sendt`),
    shown: (count: number) =>
      count === 1
        ? '1 person er inviteret: overræk linket fra projektmappen, der gemmes'
        : `${count} personer er inviteret: overræk linkene fra projektmappen, der gemmes`,
  },
}
