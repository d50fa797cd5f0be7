import { da as actions } from '#shared/action-messages/da.ts'
import { da as headings } from '#shared/heading-messages/da.ts'
import { da as labels } from '#shared/label-messages/da.ts'
import type { SameKeys } from '#shared/messages.ts'
import { plural } from '#shared/plural.ts'
import { da as administration } from '../../messages/da.ts'
import type { en } from './en.ts'

export const da: SameKeys<typeof en> = {
  file: 'personer',
  linksFile: 'links',
  sheet: administration.tabs.people,
  organisationsSheet: labels.organisations,
  functionsSheet: labels.functions,
  linksSheet: 'Links',
  code: labels.code,
  link: 'Engangslink',
  columns: {
    name: labels.name,
    email: labels.emailAddress,
    language: labels.language,
    organisation: labels.organisation,
    role: labels.role,
    function: headings.function,
    from: headings.startingFrom,
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
    ROLE_NOT_ALLOWED: 'Kun en administrator af installationen kan tildele denne rolle. Vælg en anden rolle.',
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
    download: actions.downloadWorkbook,
    importTitle: '2. Importér projektmappen',
    importHint:
      'Hvis projektmappen indeholder en fejl, inviteres ingen. Personer, der allerede har en konto, inviteres ikke igen; tildel flere roller på siden »Personer«.',
    person: headings.person,
    mail: labels.emailAddress,
    organisation: labels.organisation,
    role: labels.role,
    function: headings.function,
    from: headings.startingFrom,
    after: (name: string) => `efter ${name}`,
    outcome: headings.result,
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
