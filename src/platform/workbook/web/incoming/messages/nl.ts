import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const nl: SameKeys<typeof en> = {
  choose: 'Werkmap kiezen',
  hint: (kinds: readonly string[]) => `of hierheen slepen (${kinds.join(', ')})`,
  reading: 'De werkmap wordt gelezen',
  found: (file: string) => `Wat “${file}” zou doen`,
  which: 'Tonen',
  all: 'alles',
  rows: 'Rijen van de werkmap',
  row: 'Rij',
  nothing: 'De werkmap wijzigt niets.',
  faultsTitle: (count: number) =>
    count === 1
      ? '1 fout: niets van de werkmap is overgenomen'
      : `${count} fouten: niets van de werkmap is overgenomen`,
  faultsNote: 'Verbeter ze in de werkmap, bewaar die en kies ze opnieuw.',
  cell: 'Cel',
  column: 'Kolom',
  issue: 'Wat er fout is, en hoe u het verbetert',
  value: 'Wat er staat',
  proposal: 'Misschien bedoeld',
  whole: 'het hele blad',
  issueCodes: {
    NO_TABLE: 'Geen enkel blad heeft de kolommen van deze tabel. Haal de werkmap hier op en vul die in.',
    COLUMN_MISSING: 'Deze kolom ontbreekt. Zet ze terug: haar titel mag in elke taal van het product staan.',
    DUPLICATE_COLUMN: 'Twee kolommen hebben deze titel. Verwijder er een of geef ze een andere naam.',
    CELL_ERROR: 'De formule van deze cel geeft geen waarde. Typ de waarde zelf.',
    TEXT_TOO_LONG: 'Deze tekst is te lang. Kort hem in.',
    TEXT_UNSTORABLE: 'Deze tekst bevat een teken dat niet bewaard kan worden. Typ hem opnieuw.',
    SENSITIVE_TEXT:
      'Dit kan een rijksregisternummer, een nummerplaat, een bankrekening of een classificatiemerk zijn. Zoiets wordt hier nooit bewaard: verwijder het.',
    DATE_MALFORMED: 'Dit is geen dag. Schrijf hem als 31/12/2026.',
    NOT_IN_LIST: 'Dit staat niet in de lijst. Kies een van haar woorden.',
    DUPLICATE_ROW: 'Hetzelfde staat in een eerdere rij, waarvan het nummer vermeld is. Behoud er één.',
  },
}
