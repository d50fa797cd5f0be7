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
  OTHER_FORMAT: {
    SDMX: 'Diese Datei ist SDMX. Laden Sie die Daten dieser Quelle als CSV (SDMX-CSV) herunter und wählen Sie diese Datei.',
    STRATML:
      'Diese Datei ist StratML, also ein Plan und keine Tabelle. Öffnen Sie den Plan in seinem Programm und kopieren Sie den Text in den Plan, oder speichern Sie die Zahlen als .csv.',
    IATI: 'Diese Datei ist eine IATI-Liste von Aktivitäten. Laden Sie sie als CSV herunter, zum Beispiel aus dem IATI-Datastore, und wählen Sie diese Datei.',
    DHIS2: 'Diese Datei ist ein Datensatz von DHIS2. Exportieren Sie ihn als CSV und wählen Sie diese Datei.',
    SPREADSHEETML:
      'Diese Datei hat ein altes XML-Format von Excel. Öffnen Sie sie in Excel oder LibreOffice und speichern Sie sie als .xlsx.',
    HTML: 'Diese Datei ist eine Webseite. Öffnen Sie sie in einer Tabellenkalkulation und speichern Sie die Tabelle als .xlsx oder .csv.',
    XML: 'Diese Datei ist XML. Exportieren Sie die Daten als .csv oder .xlsx und wählen Sie diese Datei.',
    JSON_STAT:
      'Diese Datei ist JSON-stat. Laden Sie die Daten dieser Quelle als CSV herunter und wählen Sie diese Datei.',
    GEOJSON:
      'Diese Datei ist eine Karte (GeoJSON oder TopoJSON). Speichern Sie ihre Attributtabelle als .csv und wählen Sie diese Datei.',
    JSON: 'Diese JSON-Datei ist nicht eine einzige Liste von Datensätzen. Speichern Sie die Datensätze als Liste von Objekten oder als .csv.',
    PDF: 'Diese Datei ist ein PDF. Bitten Sie die Quelle um die Tabelle als .xlsx oder .csv, oder kopieren Sie die Tabelle in eine Tabellenkalkulation und speichern Sie sie.',
    RTF: 'Diese Datei ist ein Textdokument. Kopieren Sie die Tabelle in eine Tabellenkalkulation und speichern Sie sie als .xlsx.',
    WORD: 'Diese Datei ist ein Textdokument. Kopieren Sie die Tabelle in eine Tabellenkalkulation und speichern Sie sie als .xlsx.',
  },
  QUOTE_OPEN: (line: string) =>
    `Das öffnende Anführungszeichen einer Zelle in Zeile ${line} wird nicht geschlossen. Ergänzen Sie es oder speichern Sie die Tabelle erneut aus einer Tabellenkalkulation.`,
  TIMED_OUT: (seconds: string) =>
    `Diese Arbeitsmappe konnte nicht innerhalb von ${seconds} Sekunden gelesen werden. Teilen Sie sie in kleinere Dateien auf.`,
}
