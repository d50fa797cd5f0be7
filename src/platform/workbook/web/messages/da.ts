import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const da: SameKeys<typeof en> = {
  NOT_A_WORKBOOK: 'Dette er ikke en Excel-projektmappe (.xlsx). Åbn filen i et regneark, og gem den som .xlsx.',
  OLD_OR_LOCKED:
    'Projektmappen har det gamle format (.xls) eller er beskyttet med adgangskode. Gem den som .xlsx uden adgangskode.',
  MACROS: 'Projektmappen indeholder makroer. Gem den som en projektmappe uden makroer (.xlsx).',
  DAMAGED: (part: string) =>
    `Projektmappen er beskadiget${part ? ` (i ${part})` : ''}. Åbn den i et regneark, gem den på ny, og prøv igen.`,
  TOO_LARGE: {
    megabytes: (most: string) => `Projektmappen er større end ${most} MB. Del den op.`,
    parts: (most: string) => `Projektmappen har mere end ${most} dele. Gem arkene i en ny projektmappe.`,
    sheets: (most: string) => `Projektmappen har mere end ${most} ark. Fjern det, der ikke skal bruges.`,
    rows: (most: string) => `Et ark har mere end ${most} rækker. Del det op, eller fjern de tomme rækker nederst.`,
    columns: (most: string) => `Et ark har mere end ${most} kolonner. Fjern det, der ikke skal bruges.`,
    cells: (most: string) => `Projektmappen har mere end ${most} celler. Del den op.`,
  },
  EMPTY: 'Der står intet i denne fil.',
  NOT_A_TABLE:
    'Dette er ikke en tabel: hverken en projektmappe (.xlsx) eller en tekst med celler (.csv). Gem den som .xlsx eller .csv, og prøv igen.',
  QUOTE_OPEN: (line: string) =>
    `Anførselstegnet, der begynder en celle på linje ${line}, lukkes aldrig. Luk det, eller gem tabellen på ny fra et regneark.`,
  TIMED_OUT: (seconds: string) => `Projektmappen kunne ikke læses inden for ${seconds} sekunder. Del den op.`,
}
