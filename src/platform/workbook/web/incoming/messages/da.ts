import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const da: SameKeys<typeof en> = {
  choose: 'Vælg projektmappen',
  hint: (kinds: readonly string[]) => `eller slip den her (${kinds.join(', ')})`,
  reading: 'Projektmappen læses',
  found: (file: string) => `Hvad “${file}” ville gøre`,
  which: 'Vis',
  all: 'alt',
  rows: 'Projektmappens rækker',
  row: 'Række',
  nothing: 'Projektmappen ændrer intet.',
  faultsTitle: (count: number) =>
    count === 1 ? '1 fejl: intet i projektmappen tages med' : `${count} fejl: intet i projektmappen tages med`,
  faultsNote: 'Ret dem i projektmappen, gem den, og vælg den igen.',
  cell: 'Celle',
  column: 'Kolonne',
  issue: 'Hvad der er galt, og hvordan det rettes',
  value: 'Hvad der står',
  proposal: 'Måske ment',
  whole: 'hele arket',
  issueCodes: {
    NO_TABLE: 'Intet ark har denne tabels kolonner. Hent projektmappen her, og udfyld den.',
    COLUMN_MISSING:
      'Denne kolonne mangler. Sæt den ind igen: overskriften må stå på et hvilket som helst af produktets sprog.',
    DUPLICATE_COLUMN: 'To kolonner har denne overskrift. Fjern eller omdøb den ene.',
    CELL_ERROR: 'Formlen i denne celle giver ingen værdi. Skriv selve værdien.',
    TEXT_TOO_LONG: 'Denne tekst er for lang. Forkort den.',
    TEXT_UNSTORABLE: 'Denne tekst indeholder et tegn, der ikke kan gemmes. Skriv den igen.',
    SENSITIVE_TEXT:
      'Dette kan være et personnummer, en nummerplade, en bankkonto eller et klassifikationsmærke. Sådan noget gemmes aldrig her: fjern det.',
    DATE_MALFORMED: 'Dette er ikke en dag. Skriv den som 31/12/2026.',
    NOT_IN_LIST: 'Dette står ikke på listen. Vælg et af dens ord.',
    DUPLICATE_ROW: 'Det samme står i en tidligere række, hvis nummer er angivet. Behold én af dem.',
  },
}
