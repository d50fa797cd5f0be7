import { de as actions } from '#shared/action-messages/de.ts'
import { de as headings } from '#shared/heading-messages/de.ts'
import type { SameKeys } from '#shared/messages.ts'
import { plural } from '#shared/plural.ts'
import type { en } from './en.ts'

export const de: SameKeys<typeof en> = {
  choose: 'Arbeitsmappe auswählen',
  hint: (kinds: readonly string[]) => `oder hier ablegen (${kinds.join(', ')})`,
  loading: 'Die Arbeitsmappe wird gelesen …',
  previewTitle: (file: string) => `Importvorschau für „${file}“`,
  which: actions.show,
  all: 'alle Zeilen',
  rows: 'Zeilen der Arbeitsmappe',
  row: headings.row,
  noChanges: 'Die Arbeitsmappe enthält keine Änderungen.',
  faultsTitle: (count: number) =>
    plural('de', count, `${count} Fehler: Es wurde nichts importiert`, `${count} Fehler: Es wurde nichts importiert`),
  faultsHint: 'Beheben Sie die Fehler in der Arbeitsmappe, speichern Sie sie und wählen Sie sie erneut aus.',
  cell: 'Zelle',
  column: 'Spalte',
  issue: 'Problem und Lösung',
  value: headings.value,
  proposal: headings.suggestion,
  whole: 'gesamtes Blatt',
  issueCodes: {
    NO_TABLE:
      'Kein Blatt hat die Spalten dieser Tabelle. Laden Sie die Arbeitsmappe auf dieser Seite herunter und füllen Sie sie aus.',
    COLUMN_MISSING:
      'Diese Spalte fehlt. Fügen Sie sie wieder hinzu; die Überschrift darf in jeder Sprache von Integral stehen.',
    DUPLICATE_COLUMN: 'Zwei Spalten haben diese Überschrift. Löschen Sie eine davon oder benennen Sie sie um.',
    CELL_ERROR: 'Die Formel in dieser Zelle liefert kein Ergebnis. Geben Sie den Wert selbst ein.',
    TEXT_TOO_LONG: 'Dieser Text ist zu lang. Kürzen Sie ihn.',
    TEXT_UNSTORABLE:
      'Dieser Text enthält ein Zeichen, das nicht gespeichert werden kann. Geben Sie den Text erneut ein.',
    SENSITIVE_TEXT:
      'Dies könnte eine Nationalregisternummer, ein Kfz-Kennzeichen, eine Kontonummer oder ein Geheimhaltungsvermerk sein. Integral speichert solche Daten nicht. Entfernen Sie die Angabe.',
    DATE_MALFORMED: 'Das ist kein Datum. Verwenden Sie das Format 31.12.2026.',
    NOT_IN_LIST: 'Dieser Wert ist nicht in der Liste. Wählen Sie einen Wert aus der Liste.',
    DUPLICATE_ROW: 'Diese Zeile ist ein Duplikat der Zeile mit der angegebenen Nummer. Behalten Sie nur eine davon.',
  },
}
