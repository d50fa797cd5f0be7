import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const de: SameKeys<typeof en> = {
  choose: 'Arbeitsmappe wählen',
  hint: (kinds: readonly string[]) => `oder hier ablegen (${kinds.join(', ')})`,
  reading: 'Die Arbeitsmappe wird gelesen',
  found: (file: string) => `Was „${file}“ bewirken würde`,
  which: 'Zeigen',
  all: 'alles',
  rows: 'Zeilen der Arbeitsmappe',
  row: 'Zeile',
  nothing: 'Die Arbeitsmappe ändert nichts.',
  faultsTitle: (count: number) =>
    count === 1
      ? '1 Fehler: Nichts aus der Arbeitsmappe wird übernommen'
      : `${count} Fehler: Nichts aus der Arbeitsmappe wird übernommen`,
  faultsNote: 'Beheben Sie sie in der Arbeitsmappe, speichern Sie sie und wählen Sie sie erneut.',
  cell: 'Zelle',
  column: 'Spalte',
  issue: 'Was falsch ist, und wie es zu beheben ist',
  value: 'Was dort steht',
  proposal: 'Vielleicht gemeint',
  whole: 'das ganze Blatt',
  issueCodes: {
    NO_TABLE:
      'Kein Blatt hat die Spalten dieser Tabelle. Laden Sie die Arbeitsmappe von hier und füllen Sie diese aus.',
    COLUMN_MISSING: 'Diese Spalte fehlt. Fügen Sie sie wieder ein: Ihr Kopf darf in jeder Sprache des Produkts stehen.',
    DUPLICATE_COLUMN: 'Zwei Spalten haben diesen Kopf. Entfernen Sie eine oder benennen Sie sie um.',
    CELL_ERROR: 'Die Formel dieser Zelle ergibt keinen Wert. Geben Sie den Wert selbst ein.',
    TEXT_TOO_LONG: 'Dieser Text ist zu lang. Kürzen Sie ihn.',
    TEXT_UNSTORABLE: 'Dieser Text enthält ein Zeichen, das nicht gespeichert werden kann. Geben Sie ihn neu ein.',
    SENSITIVE_TEXT:
      'Das kann eine Nationalregisternummer, ein Kennzeichen, ein Bankkonto oder ein Verschlusssachenvermerk sein. So etwas wird hier nie gespeichert: Entfernen Sie es.',
    DATE_MALFORMED: 'Das ist kein Tag. Schreiben Sie ihn als 31.12.2026.',
    NOT_IN_LIST: 'Das steht nicht in der Liste. Wählen Sie eines ihrer Wörter.',
    DUPLICATE_ROW: 'Dasselbe steht in einer früheren Zeile, deren Nummer genannt ist. Behalten Sie eine davon.',
  },
}
