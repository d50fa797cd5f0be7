import { da as labels } from '#shared/label-messages/da.ts'
import type { SameKeys } from '#shared/messages.ts'
import { plural } from '#shared/plural.ts'
import type { en } from './en.ts'

export const da: SameKeys<typeof en> = {
  file: 'personer',
  linksFile: 'links',
  sheet: 'Personer',
  organisationsSheet: labels.organisations,
  functionsSheet: labels.functions,
  linksSheet: 'Links',
  code: labels.code,
  link: 'Engangslink',
  columns: {
    name: labels.name,
    email: 'E-mailadresse',
    language: labels.language,
    organisation: labels.organisation,
    role: labels.role,
    function: 'Funktion',
    from: 'Fra',
  },
  issues: {
    VALUE_MISSING: 'Værdien er obligatorisk for alle personer. Udfyld den.',
    EMAIL_MALFORMED: 'Dette er ikke en e-mailadresse. Brug formatet jan@example.org.',
    ORGANISATION_UNKNOWN:
      'Ingen organisation eller mere end én har denne kode eller dette navn. Brug en kode fra arket »Organisationer«.',
    NOT_YOUR_ORGANISATION:
      'Du kan kun administrere personer i din egen organisation. Slet rækken, eller kontakt den anden organisations administrator.',
    FROM_IN_THE_PAST: 'En rolle kan ikke begynde før i dag. Indtast en senere dato, eller tøm cellen.',
    FUNCTION_UNKNOWN:
      'Organisationen har ingen funktion eller mere end én med dette navn. Brug en kode fra arket »Funktioner«.',
    FUNCTION_OCCUPIED: 'Den angivne person har funktionen på den dato. Indtast en senere dato, eller tøm cellen.',
    NOT_YOUR_FUNCTION: 'Du har ikke tilladelse til at besætte funktioner. Tøm cellen.',
    TOO_MANY_PEOPLE: 'Projektmappen overskrider det højeste antal personer. Del den op før denne række.',
  },
  outcomes: {
    invited: 'bliver inviteret',
    known: 'findes allerede, uændret',
  },
  page: {
    open: 'Invitér flere personer',
    downloadTitle: '1. Hent projektmappen',
    downloadHint: 'En tom projektmappe med de organisationer, du administrerer, og de tilgængelige roller.',
    download: 'Hent projektmappen',
    importTitle: '2. Importér projektmappen',
    importHint:
      'Hvis projektmappen indeholder en fejl, inviteres ingen. Personer, der allerede har en konto, inviteres ikke igen; tildel flere roller på siden »Personer«.',
    person: 'Person',
    mail: 'E-mailadresse',
    organisation: labels.organisation,
    role: labels.role,
    function: 'Funktion',
    from: 'Fra',
    after: (name: string) => `efter ${name}`,
    outcome: 'Resultat',
    apply: (count: number) => plural('da', count, `Invitér ${count} person`, `Invitér ${count} personer`),
    mailed: (count: number) => plural('da', count, `${count} invitation sendt`, `${count} invitationer sendt`),
    shown: (count: number) =>
      plural(
        'da',
        count,
        `${count} person inviteret. Giv linket videre fra den projektmappe, der hentes.`,
        `${count} personer inviteret. Giv linkene videre fra den projektmappe, der hentes.`,
      ),
  },
}
