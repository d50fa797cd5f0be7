import { nl as actions } from '#shared/action-messages/nl.ts'
import { nl as headings } from '#shared/heading-messages/nl.ts'
import type { SameKeys } from '#shared/messages.ts'
import { plural } from '#shared/plural.ts'
import type { en } from './en.ts'

export const nl: SameKeys<typeof en> = {
  choose: 'Werkmap kiezen',
  hint: (kinds: readonly string[]) => `of hierheen slepen (${kinds.join(', ')})`,
  loading: 'De werkmap wordt gelezen …',
  previewTitle: (file: string) => `Voorvertoning van de import van “${file}”`,
  which: actions.show,
  all: 'alle rijen',
  rows: 'Rijen van de werkmap',
  row: headings.row,
  noChanges: 'De werkmap bevat geen wijzigingen.',
  faultsTitle: (count: number) =>
    plural('nl', count, `${count} fout: er werd niets geïmporteerd`, `${count} fouten: er werd niets geïmporteerd`),
  faultsHint: 'Verbeter de fouten in de werkmap, sla ze op en kies ze opnieuw.',
  cell: 'Cel',
  column: 'Kolom',
  issue: 'Probleem en oplossing',
  value: headings.value,
  proposal: headings.suggestion,
  whole: 'het hele werkblad',
  issueCodes: {
    NO_TABLE: 'Geen enkel werkblad heeft de kolommen van deze tabel. Download de werkmap op deze pagina en vul ze in.',
    COLUMN_MISSING: 'Deze kolom ontbreekt. Voeg ze opnieuw toe; de titel mag in elke taal van Integral staan.',
    DUPLICATE_COLUMN: 'Twee kolommen hebben deze titel. Verwijder of hernoem er een.',
    CELL_ERROR: 'De formule in deze cel geeft geen resultaat. Voer de waarde zelf in.',
    TEXT_TOO_LONG: 'Deze tekst is te lang. Kort hem in.',
    TEXT_UNSTORABLE: 'Deze tekst bevat een teken dat niet kan worden opgeslagen. Voer de tekst opnieuw in.',
    SENSITIVE_TEXT:
      'Dit kan een nationaal nummer, nummerplaat, bankrekeningnummer of classificatiemarkering zijn. Integral slaat zulke gegevens niet op. Verwijder het.',
    DATE_MALFORMED: 'Dit is geen datum. Gebruik de notatie 31/12/2026.',
    NOT_IN_LIST: 'Deze waarde komt niet voor in de lijst. Kies een waarde uit de lijst.',
    DUPLICATE_ROW: 'Deze rij is een dubbel van de rij waarvan het nummer is vermeld. Behoud er slechts één.',
  },
}
