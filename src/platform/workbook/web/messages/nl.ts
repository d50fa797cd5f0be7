import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const nl: SameKeys<typeof en> = {
  NOT_A_WORKBOOK:
    'Dit bestand is geen Excel-werkmap (.xlsx). Open het in een rekenbladprogramma en sla het op als .xlsx.',
  OLD_OR_LOCKED:
    'Deze werkmap heeft het oude formaat (.xls) of is met een wachtwoord beveiligd. Sla ze op als .xlsx zonder wachtwoord.',
  MACROS: 'Deze werkmap bevat macro’s. Sla ze op als werkmap zonder macro’s (.xlsx).',
  DAMAGED: (part: string) =>
    `Deze werkmap is beschadigd${part ? ` (in ${part})` : ''}. Open ze in een rekenbladprogramma, sla ze opnieuw op en herhaal de import.`,
  TOO_LARGE: {
    megabytes: (limit: string) => `Deze werkmap is groter dan ${limit} MB. Splits ze op in kleinere bestanden.`,
    parts: (limit: string) =>
      `Deze werkmap heeft meer dan ${limit} onderdelen. Kopieer de werkbladen naar een nieuwe werkmap.`,
    sheets: (limit: string) => `Deze werkmap heeft meer dan ${limit} werkbladen. Verwijder de overbodige werkbladen.`,
    rows: (limit: string) =>
      `Een werkblad heeft meer dan ${limit} rijen. Splits het op of verwijder de lege rijen onderaan.`,
    columns: (limit: string) => `Een werkblad heeft meer dan ${limit} kolommen. Verwijder de overbodige kolommen.`,
    cells: (limit: string) => `Deze werkmap heeft meer dan ${limit} cellen. Splits ze op in kleinere bestanden.`,
  },
  EMPTY: 'Dit bestand is leeg. Kies een ander bestand.',
  NOT_A_TABLE:
    'Dit bestand is geen werkmap (.xlsx) en geen tabel (.csv). Sla het op als .xlsx of .csv en probeer het opnieuw.',
  OTHER_FORMAT: {
    SDMX: 'Dit bestand is SDMX. Download de gegevens van deze bron als CSV (SDMX-CSV) en kies dat bestand.',
    STRATML:
      'Dit bestand is StratML, een plan en geen tabel. Open het plan in het eigen programma en kopieer de tekst naar het plan, of bewaar de cijfers als .csv.',
    IATI: 'Dit bestand is een IATI-lijst van activiteiten. Download ze als CSV, bijvoorbeeld uit de IATI-datastore, en kies dat bestand.',
    DHIS2: 'Dit bestand is een gegevensset van DHIS2. Exporteer die als CSV en kies dat bestand.',
    SPREADSHEETML:
      'Dit bestand heeft een oude XML-vorm van Excel. Open het in Excel of LibreOffice en bewaar het als .xlsx.',
    HTML: 'Dit bestand is een webpagina. Open het in een rekenblad en bewaar de tabel als .xlsx of .csv.',
    XML: 'Dit bestand is XML. Exporteer de gegevens als .csv of .xlsx en kies dat bestand.',
    JSON_STAT: 'Dit bestand is JSON-stat. Download de gegevens van deze bron als CSV en kies dat bestand.',
    GEOJSON:
      'Dit bestand is een kaart (GeoJSON of TopoJSON). Bewaar de tabel met kenmerken als .csv en kies dat bestand.',
    JSON: 'Dit JSON-bestand is niet één lijst van records. Bewaar de records als lijst van objecten, of als .csv.',
    PDF: 'Dit bestand is een pdf. Vraag de bron om de tabel als .xlsx of .csv, of kopieer de tabel naar een rekenblad en bewaar dat.',
    RTF: 'Dit bestand is een tekstdocument. Kopieer de tabel naar een rekenblad en bewaar dat als .xlsx.',
    WORD: 'Dit bestand is een tekstdocument. Kopieer de tabel naar een rekenblad en bewaar dat als .xlsx.',
  },
  QUOTE_OPEN: (line: string) =>
    `Het aanhalingsteken aan het begin van een cel op regel ${line} wordt niet afgesloten. Vul het aan of sla de tabel opnieuw op vanuit een rekenbladprogramma.`,
  TIMED_OUT: (seconds: string) =>
    `Deze werkmap kon niet binnen ${seconds} seconden worden gelezen. Splits ze op in kleinere bestanden.`,
}
