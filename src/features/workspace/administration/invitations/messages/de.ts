import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const de: SameKeys<typeof en> = {
  file: 'personen',
  linksFile: 'links',
  sheet: 'Personen',
  organisationsSheet: 'Organisationen',
  functionsSheet: 'Funktionen',
  linksSheet: 'Links',
  code: 'Code',
  link: 'Link, gilt einmal',
  columns: {
    name: 'Name',
    email: 'E-Mail-Adresse',
    language: 'Sprache',
    organisation: 'Organisation',
    role: 'Rolle',
    function: 'Funktion',
    from: 'Ab',
  },
  issues: {
    VALUE_MISSING: 'Das wird für jede Person gebraucht. Füllen Sie es aus.',
    EMAIL_MALFORMED: 'Das ist keine E-Mail-Adresse. Schreiben Sie sie als jan@example.org.',
    ORGANISATION_UNKNOWN:
      'Keine oder mehr als eine Organisation hat diesen Code oder Namen. Der Code steht auf dem Blatt „Organisationen“.',
    NOT_YOUR_ORGANISATION:
      'Sie betreuen nur die Personen Ihrer eigenen Organisation. Entfernen Sie die Zeile oder fragen Sie, wer jene betreut.',
    FROM_IN_THE_PAST:
      'Eine Rolle beginnt frühestens heute. Schreiben Sie einen späteren Tag oder leeren Sie die Zelle.',
    FUNCTION_UNKNOWN:
      'Diese Organisation hat keine solche Funktion oder mehrere. Der Code steht auf dem Blatt „Funktionen“.',
    FUNCTION_OCCUPIED:
      'Die genannte Person hat sie dann inne. Schreiben Sie einen späteren Tag oder leeren Sie die Zelle.',
    NOT_YOUR_FUNCTION: 'Sie dürfen nicht sagen, wer eine Funktion innehat. Leeren Sie die Zelle.',
    TOO_MANY_PEOPLE: 'Mehr Personen lädt eine Arbeitsmappe nicht ein. Teilen Sie sie vor dieser Zeile.',
  },
  outcomes: {
    invited: 'wird eingeladen',
    known: 'ist schon bekannt, bleibt unverändert',
  },
  page: {
    open: 'Mehrere einladen',
    takeTitle: 'Die Liste mitnehmen',
    takeNote: 'Eine leere Arbeitsmappe mit den Organisationen, die Sie betreuen, und den Rollen zur Auswahl.',
    take: 'Arbeitsmappe herunterladen',
    bringTitle: 'Zurückbringen',
    bringNote:
      'Alle werden eingeladen, oder bei einem Fehler niemand. Wer schon ein Konto hat, wird nicht noch einmal eingeladen; weitere Rollen geben Sie auf der Seite der Personen.',
    person: 'Person',
    mail: 'E-Mail-Adresse',
    organisation: 'Organisation',
    role: 'Rolle',
    function: 'Funktion',
    from: 'Ab',
    after: (name: string) => `nach ${name}`,
    outcome: 'Was geschieht',
    apply: (count: number) => (count === 1 ? '1 Person einladen' : `${count} Personen einladen`),
    mailed: (count: number) => (count === 1 ? '1 Einladung wurde gesendet' : `${count} Einladungen wurden gesendet`),
    shown: (count: number) =>
      count === 1
        ? '1 Person ist eingeladen: Übergeben Sie den Link aus der Arbeitsmappe, die gespeichert wird'
        : `${count} Personen sind eingeladen: Übergeben Sie die Links aus der Arbeitsmappe, die gespeichert wird`,
  },
}
