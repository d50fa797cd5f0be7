import { da as actions } from '#shared/action-messages/da.ts'
import { da as headings } from '#shared/heading-messages/da.ts'
import type { SameKeys } from '#shared/messages.ts'
import { plural } from '#shared/plural.ts'
import type { en } from './en.ts'

export const da: SameKeys<typeof en> = {
  choose: 'Vælg projektmappe',
  hint: (kinds: readonly string[]) => `eller træk den hertil (${kinds.join(', ')})`,
  loading: 'Projektmappen læses …',
  previewTitle: (file: string) => `Forhåndsvisning af importen af »${file}«`,
  which: actions.show,
  all: 'alle rækker',
  rows: 'Projektmappens rækker',
  row: headings.row,
  noChanges: 'Projektmappen indeholder ingen ændringer.',
  faultsTitle: (count: number) =>
    plural('da', count, `${count} fejl: intet er importeret`, `${count} fejl: intet er importeret`),
  faultsHint: 'Ret fejlene i projektmappen, gem den, og vælg den igen.',
  cell: 'Celle',
  column: 'Kolonne',
  issue: 'Problem og løsning',
  value: headings.value,
  proposal: headings.suggestion,
  whole: 'hele arket',
  issueCodes: {
    NO_TABLE: 'Intet ark har tabellens kolonner. Hent projektmappen på denne side, og udfyld den.',
    COLUMN_MISSING:
      'Kolonnen mangler. Tilføj den igen; overskriften kan være på et hvilket som helst af Integrals sprog.',
    DUPLICATE_COLUMN: 'To kolonner har denne overskrift. Slet eller omdøb den ene.',
    CELL_ERROR: 'Formlen i cellen giver intet resultat. Indtast selve værdien.',
    TEXT_TOO_LONG: 'Teksten er for lang. Forkort den.',
    TEXT_UNSTORABLE: 'Teksten indeholder et tegn, der ikke kan gemmes. Indtast teksten igen.',
    SENSITIVE_TEXT:
      'Cellen indeholder måske et personnummer, en nummerplade, et kontonummer eller en klassifikationsmærkning. Integral gemmer ikke sådanne oplysninger. Fjern dem.',
    DATE_MALFORMED: 'Dette er ikke en dato. Brug formatet 31/12/2026.',
    NOT_IN_LIST: 'Værdien findes ikke på listen. Vælg en værdi fra listen.',
    DUPLICATE_ROW: 'Rækken er en dublet af den række, hvis nummer er angivet. Behold kun en af dem.',
  },
}
