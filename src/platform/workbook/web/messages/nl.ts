import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const nl: SameKeys<typeof en> = {
  NOT_A_WORKBOOK: 'Dit is geen Excel-werkmap (.xlsx). Open het in een rekenblad en bewaar het als .xlsx.',
  OLD_OR_LOCKED:
    'Deze werkmap heeft de oude vorm (.xls) of is met een wachtwoord beveiligd. Bewaar ze als .xlsx zonder wachtwoord.',
  MACROS: "Deze werkmap bevat macro's. Bewaar ze als werkmap zonder macro's (.xlsx).",
  DAMAGED: (part: string) =>
    `Deze werkmap is beschadigd${part ? ` (in ${part})` : ''}. Open ze in een rekenblad, bewaar ze opnieuw en probeer het nog eens.`,
  TOO_LARGE: {
    megabytes: (most: string) => `Deze werkmap is groter dan ${most} MB. Splits ze op.`,
    parts: (most: string) => `Deze werkmap heeft meer dan ${most} onderdelen. Bewaar de bladen in een nieuwe werkmap.`,
    sheets: (most: string) => `Deze werkmap heeft meer dan ${most} bladen. Verwijder wat niet nodig is.`,
    rows: (most: string) => `Een blad heeft meer dan ${most} rijen. Splits het op of verwijder de lege rijen onderaan.`,
    columns: (most: string) => `Een blad heeft meer dan ${most} kolommen. Verwijder wat niet nodig is.`,
    cells: (most: string) => `Deze werkmap heeft meer dan ${most} cellen. Splits ze op.`,
  },
  EMPTY: 'Er staat niets in dit bestand.',
  NOT_A_TABLE:
    'Dit is geen tabel: geen werkmap (.xlsx) en geen tekst met cellen (.csv). Bewaar het als .xlsx of .csv en probeer het opnieuw.',
  QUOTE_OPEN: (line: string) =>
    `Het aanhalingsteken dat op regel ${line} een cel begint, wordt nergens gesloten. Sluit het, of bewaar de tabel opnieuw vanuit een rekenblad.`,
  TIMED_OUT: (seconds: string) => `Deze werkmap kon niet binnen ${seconds} seconden gelezen worden. Splits ze op.`,
}
