import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const de: SameKeys<typeof en> = {
  NOT_A_WORKBOOK:
    'Diese Datei ist keine Excel-Arbeitsmappe (.xlsx). Öffnen Sie sie in einer Tabellenkalkulation und speichern Sie sie als .xlsx.',
  OLD_OR_LOCKED:
    'Diese Arbeitsmappe hat das alte Format (.xls) oder ist mit einem Passwort geschützt. Speichern Sie sie ohne Passwort als .xlsx.',
  MACROS: 'Diese Arbeitsmappe enthält Makros. Speichern Sie sie als Arbeitsmappe ohne Makros (.xlsx).',
  DAMAGED: (part: string) =>
    `Diese Arbeitsmappe ist beschädigt${part ? ` (in ${part})` : ''}. Öffnen Sie sie in einer Tabellenkalkulation, speichern Sie sie neu und wiederholen Sie den Import.`,
  TOO_LARGE: {
    megabytes: (limit: string) =>
      `Diese Arbeitsmappe ist größer als ${limit} MB. Teilen Sie sie in kleinere Dateien auf.`,
    parts: (limit: string) =>
      `Diese Arbeitsmappe hat mehr als ${limit} Bestandteile. Kopieren Sie die Blätter in eine neue Arbeitsmappe.`,
    sheets: (limit: string) => `Diese Arbeitsmappe hat mehr als ${limit} Blätter. Löschen Sie nicht benötigte Blätter.`,
    rows: (limit: string) =>
      `Ein Blatt hat mehr als ${limit} Zeilen. Teilen Sie es auf oder löschen Sie die leeren Zeilen am Ende.`,
    columns: (limit: string) => `Ein Blatt hat mehr als ${limit} Spalten. Löschen Sie nicht benötigte Spalten.`,
    cells: (limit: string) =>
      `Diese Arbeitsmappe hat mehr als ${limit} Zellen. Teilen Sie sie in kleinere Dateien auf.`,
  },
  EMPTY: 'Diese Datei ist leer. Wählen Sie eine andere Datei.',
  NOT_A_TABLE:
    'Diese Datei ist weder eine Arbeitsmappe (.xlsx) noch eine Tabelle (.csv). Speichern Sie sie als .xlsx oder .csv und versuchen Sie es erneut.',
  QUOTE_OPEN: (line: string) =>
    `Das öffnende Anführungszeichen einer Zelle in Zeile ${line} wird nicht geschlossen. Ergänzen Sie es oder speichern Sie die Tabelle erneut aus einer Tabellenkalkulation.`,
  TIMED_OUT: (seconds: string) =>
    `Diese Arbeitsmappe konnte nicht innerhalb von ${seconds} Sekunden gelesen werden. Teilen Sie sie in kleinere Dateien auf.`,
}
