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
  QUOTE_OPEN: (line: string) =>
    `Het aanhalingsteken aan het begin van een cel op regel ${line} wordt niet afgesloten. Vul het aan of sla de tabel opnieuw op vanuit een rekenbladprogramma.`,
  TIMED_OUT: (seconds: string) =>
    `Deze werkmap kon niet binnen ${seconds} seconden worden gelezen. Splits ze op in kleinere bestanden.`,
}
