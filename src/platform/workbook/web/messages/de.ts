import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const de: SameKeys<typeof en> = {
  NOT_A_WORKBOOK:
    'Das ist keine Excel-Arbeitsmappe (.xlsx). Öffnen Sie die Datei in einer Tabellenkalkulation und speichern Sie sie als .xlsx.',
  OLD_OR_LOCKED:
    'Diese Arbeitsmappe hat die alte Form (.xls) oder ist mit einem Kennwort geschützt. Speichern Sie sie ohne Kennwort als .xlsx.',
  MACROS: 'Diese Arbeitsmappe enthält Makros. Speichern Sie sie als Arbeitsmappe ohne Makros (.xlsx).',
  DAMAGED: (part: string) =>
    `Diese Arbeitsmappe ist beschädigt${part ? ` (in ${part})` : ''}. Öffnen Sie sie in einer Tabellenkalkulation, speichern Sie sie neu und versuchen Sie es noch einmal.`,
  TOO_LARGE: {
    megabytes: (most: string) => `Diese Arbeitsmappe ist größer als ${most} MB. Teilen Sie sie auf.`,
    parts: (most: string) =>
      `Diese Arbeitsmappe hat mehr als ${most} Bestandteile. Speichern Sie die Blätter in einer neuen Arbeitsmappe.`,
    sheets: (most: string) =>
      `Diese Arbeitsmappe hat mehr als ${most} Blätter. Entfernen Sie, was nicht gebraucht wird.`,
    rows: (most: string) =>
      `Ein Blatt hat mehr als ${most} Zeilen. Teilen Sie es auf oder entfernen Sie die leeren Zeilen darunter.`,
    columns: (most: string) => `Ein Blatt hat mehr als ${most} Spalten. Entfernen Sie, was nicht gebraucht wird.`,
    cells: (most: string) => `Diese Arbeitsmappe hat mehr als ${most} Zellen. Teilen Sie sie auf.`,
  },
  EMPTY: 'In dieser Datei steht nichts.',
  NOT_A_TABLE:
    'Das ist keine Tabelle: weder eine Arbeitsmappe (.xlsx) noch ein Text mit Zellen (.csv). Speichern Sie sie als .xlsx oder .csv und versuchen Sie es noch einmal.',
  QUOTE_OPEN: (line: string) =>
    `Das Anführungszeichen, das in Zeile ${line} eine Zelle beginnt, wird nirgends geschlossen. Schließen Sie es oder speichern Sie die Tabelle neu aus einer Tabellenkalkulation.`,
  TIMED_OUT: (seconds: string) =>
    `Diese Arbeitsmappe konnte nicht innerhalb von ${seconds} Sekunden gelesen werden. Teilen Sie sie auf.`,
}
