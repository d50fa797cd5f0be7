import { de as actions } from '#shared/action-messages/de.ts'
import { de as headings } from '#shared/heading-messages/de.ts'
import { de as labels } from '#shared/label-messages/de.ts'
import type { SameKeys } from '#shared/messages.ts'
import { plural } from '#shared/plural.ts'
import { de as administration } from '../../messages/de.ts'
import type { en } from './en.ts'

export const de: SameKeys<typeof en> = {
  file: 'personen',
  linksFile: 'links',
  sheet: administration.tabs.people,
  organisationsSheet: labels.organisations,
  functionsSheet: labels.functions,
  linksSheet: 'Links',
  code: labels.code,
  link: 'Einmalig nutzbarer Link',
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
    VALUE_MISSING: 'Dieser Wert ist für jede Person erforderlich. Füllen Sie ihn aus.',
    EMAIL_MALFORMED: 'Das ist keine E-Mail-Adresse. Verwenden Sie das Format jan@example.org.',
    ORGANISATION_UNKNOWN:
      'Keine oder mehr als eine Organisation hat diesen Code oder Namen. Verwenden Sie einen Code vom Blatt „Organisationen“.',
    NOT_YOUR_ORGANISATION:
      'Sie können nur Personen Ihrer eigenen Organisation verwalten. Löschen Sie die Zeile oder wenden Sie sich an die Administration der anderen Organisation.',
    FROM_IN_THE_PAST:
      'Eine Rolle kann nicht vor dem heutigen Tag beginnen. Geben Sie ein späteres Datum ein oder leeren Sie die Zelle.',
    FUNCTION_UNKNOWN:
      'Diese Organisation hat keine oder mehr als eine Funktion mit diesem Namen. Verwenden Sie einen Code vom Blatt „Funktionen“.',
    FUNCTION_OCCUPIED:
      'Die angegebene Person hat diese Funktion an diesem Datum inne. Geben Sie ein späteres Datum ein oder leeren Sie die Zelle.',
    ROLE_NOT_ALLOWED: 'Diese Rolle kann nur die Verwaltung der Installation vergeben. Wählen Sie eine andere Rolle.',
    TOO_MANY_PEOPLE: 'Die Arbeitsmappe überschreitet die Höchstzahl an Personen. Teilen Sie sie vor dieser Zeile auf.',
  },
  outcomes: {
    invited: 'wird eingeladen',
    known: 'bereits vorhanden, unverändert',
  },
  page: {
    open: 'Mehrere Personen einladen',
    downloadTitle: '1. Arbeitsmappe herunterladen',
    downloadHint: 'Eine leere Arbeitsmappe mit den Organisationen, die Sie verwalten, und den verfügbaren Rollen.',
    download: actions.downloadWorkbook,
    importTitle: '2. Arbeitsmappe importieren',
    importHint:
      'Enthält die Arbeitsmappe einen Fehler, wird niemand eingeladen. Personen mit einem Konto werden nicht erneut eingeladen; weitere Rollen weisen Sie auf der Seite „Personen“ zu.',
    person: headings.person,
    mail: labels.emailAddress,
    organisation: labels.organisation,
    role: labels.role,
    function: headings.function,
    from: headings.startingFrom,
    after: (name: string) => `nach ${name}`,
    outcome: headings.result,
    apply: (count: number) => plural('de', count, `${count} Person einladen`, `${count} Personen einladen`),
    mailed: (count: number) => plural('de', count, `${count} Einladung gesendet`, `${count} Einladungen gesendet`),
    shown: (count: number) =>
      plural(
        'de',
        count,
        `${count} Person eingeladen. Geben Sie den Link aus der Arbeitsmappe weiter, die gerade heruntergeladen wird.`,
        `${count} Personen eingeladen. Geben Sie die Links aus der Arbeitsmappe weiter, die gerade heruntergeladen wird.`,
      ),
  },
}
