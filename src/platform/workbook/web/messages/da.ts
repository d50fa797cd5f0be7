import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const da: SameKeys<typeof en> = {
  NOT_A_WORKBOOK: 'Filen er ikke en Excel-projektmappe (.xlsx). Åbn den i et regneark, og gem den som .xlsx.',
  OLD_OR_LOCKED:
    'Projektmappen har det gamle format (.xls) eller er beskyttet med adgangskode. Gem den som .xlsx uden adgangskode.',
  MACROS: 'Projektmappen indeholder makroer. Gem den som en projektmappe uden makroer (.xlsx).',
  DAMAGED: (part: string) =>
    `Projektmappen er beskadiget${part ? ` (i ${part})` : ''}. Åbn den i et regneark, gem den igen, og gentag importen.`,
  TOO_LARGE: {
    megabytes: (limit: string) => `Projektmappen er større end ${limit} MB. Del den op i mindre filer.`,
    parts: (limit: string) => `Projektmappen har mere end ${limit} dele. Kopiér arkene til en ny projektmappe.`,
    sheets: (limit: string) => `Projektmappen har mere end ${limit} ark. Slet de ark, der ikke skal bruges.`,
    rows: (limit: string) => `Et ark har mere end ${limit} rækker. Del det op, eller slet de tomme rækker nederst.`,
    columns: (limit: string) => `Et ark har mere end ${limit} kolonner. Slet de kolonner, der ikke skal bruges.`,
    cells: (limit: string) => `Projektmappen har mere end ${limit} celler. Del den op i mindre filer.`,
  },
  EMPTY: 'Filen er tom. Vælg en anden fil.',
  NOT_A_TABLE:
    'Filen er hverken en projektmappe (.xlsx) eller en tabel (.csv). Gem den som .xlsx eller .csv, og prøv igen.',
  OTHER_FORMAT: {
    SDMX: 'Filen er SDMX. Hent dataene fra kilden som CSV (SDMX-CSV), og vælg den fil.',
    STRATML:
      'Filen er StratML, altså en plan og ikke en tabel. Åbn planen i dens eget program, og kopiér teksten til planen, eller gem tallene som .csv.',
    IATI: 'Filen er en IATI-liste over aktiviteter. Hent den som CSV, for eksempel fra IATI-datastore, og vælg den fil.',
    DHIS2: 'Filen er et datasæt fra DHIS2. Eksportér det som CSV, og vælg den fil.',
    SPREADSHEETML:
      'Filen har et gammelt XML-format fra Excel. Åbn den i Excel eller LibreOffice, og gem den som .xlsx.',
    HTML: 'Filen er en webside. Åbn den i et regneark, og gem tabellen som .xlsx eller .csv.',
    XML: 'Filen er XML. Eksportér dataene som .csv eller .xlsx, og vælg den fil.',
    JSON_STAT: 'Filen er JSON-stat. Hent dataene fra kilden som CSV, og vælg den fil.',
    GEOJSON: 'Filen er et kort (GeoJSON eller TopoJSON). Gem dets attributtabel som .csv, og vælg den fil.',
    JSON: 'JSON-filen er ikke én liste af poster. Gem posterne som en liste af objekter eller som .csv.',
    PDF: 'Filen er en PDF. Bed kilden om tabellen som .xlsx eller .csv, eller kopiér tabellen til et regneark, og gem den.',
    RTF: 'Filen er et tekstdokument. Kopiér tabellen til et regneark, og gem den som .xlsx.',
    WORD: 'Filen er et tekstdokument. Kopiér tabellen til et regneark, og gem den som .xlsx.',
  },
  QUOTE_OPEN: (line: string) =>
    `Anførselstegnet i begyndelsen af en celle på linje ${line} mangler det afsluttende anførselstegn. Tilføj det, eller gem tabellen igen fra et regneark.`,
  TIMED_OUT: (seconds: string) =>
    `Projektmappen kunne ikke læses inden for ${seconds} sekunder. Del den op i mindre filer.`,
}
