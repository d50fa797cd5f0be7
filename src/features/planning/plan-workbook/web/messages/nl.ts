import { nl as actions } from '#shared/action-messages/nl.ts'
import { nl as headings } from '#shared/heading-messages/nl.ts'
import { nl as labels } from '#shared/label-messages/nl.ts'
import type { SameKeys } from '#shared/messages.ts'
import { nl as outcomes } from '#shared/outcome-messages/nl.ts'
import { nl as phrases } from '#shared/phrase-messages/nl.ts'
import { plural } from '#shared/plural.ts'
import { nl as statuses } from '#shared/status-messages/nl.ts'
import type { en } from './en.ts'

export const nl: SameKeys<typeof en> = {
  title: 'Werkmap',
  hint: 'Bewerk het plan samen in een rekenblad (XLSX). Bij het importeren ziet u elke wijziging voordat het plan wordt gewijzigd.',
  download: actions.downloadWorkbook,
  empty: 'Lege werkmap voor deze soort plan',
  importWorkbook: 'Een werkmap importeren',
  dropHint: 'of sleep ze hierheen (.xlsx, hoogstens 50 MB)',
  loading: (name: string) => `${name} wordt gelezen …`,
  tooLarge: 'De werkmap is niet geïmporteerd omdat ze groter is dan 50 MB.',
  issues: (count: number) =>
    plural('nl', count, '1 fout: importeren is niet mogelijk', `${count} fouten: importeren is niet mogelijk`),
  issuesHint: 'Verbeter de fouten in de werkmap, sla ze op en importeer ze opnieuw.',
  location: 'Plaats',
  problem: 'Probleem en oplossing',
  whole: 'hele werkmap',
  preview: phrases.preview,
  noChanges: 'Geen wijzigingen in deze werkmap',
  noChangesText: 'De inhoud van deze werkmap is dezelfde als die van het plan.',
  show: 'Filter',
  all: statuses.standalone.all,
  outcome: 'Resultaat',
  element: labels.element,
  changes: headings.changes,
  decision: labels.decision,
  row: (sheet: string, row: number) => `${sheet}, rij ${row}`,
  deleted: (sheet: string) => `${sheet}, rij verwijderd`,
  untitled: 'zonder titel',
  was: (value: string) => `Bij het downloaden van de werkmap: ${value}`,
  emptiness: statuses.empty,
  unknownElement: 'Dit element staat niet in het plan of is niet zichtbaar voor u. De rij wordt genegeerd.',
  inPlan: 'In het plan',
  inWorkbook: headings.inTheWorkbook,
  choose: 'Kies',
  keepPlan: 'Waarde uit het plan behouden',
  useWorkbook: 'Waarde uit de werkmap gebruiken',
  decisionFor: (title: string) => `Beslissing voor ${title}`,
  remove: (title: string) => `${title} verwijderen`,
  removeShort: phrases.removeRow,
  forAll: 'Voor alle conflicten',
  tickAll: 'Alle verwijderde rijen uit het plan verwijderen',
  more: (count: number) => plural('nl', count, 'Nog 1 tonen', `Nog ${count} tonen`),
  beyond: (count: number) =>
    plural(
      'nl',
      count,
      'Er is nog 1 rij die niet wordt getoond. Een keuze voor alle rijen geldt ook daarvoor.',
      `Er zijn nog ${count} rijen die niet worden getoond. Een keuze voor alle rijen geldt ook daarvoor.`,
    ),
  reason: labels.reason,
  orderReasonHint: 'Wordt bij elke wijziging in de geschiedenis opgenomen.',
  write: (count: number) => plural('nl', count, '1 rij importeren', `${count} rijen importeren`),
  open: (count: number) => plural('nl', count, 'Los eerst 1 conflict op.', `Los eerst ${count} conflicten op.`),
  goesOn:
    'U kunt deze pagina verlaten. De import gaat door en staat onder “Achtergrondtaken”. U kunt hem annuleren tot de wijzigingen zijn opgeslagen.',
  cancelled: 'De import is geannuleerd. Het plan is niet gewijzigd.',
  done: 'Werkmap geïmporteerd',
  doneText: (changed: number, added: number, removed: number) =>
    `${changed} gewijzigd, ${added} nieuw, ${removed} verwijderd. Om een wijziging ongedaan te maken, opent u de geschiedenis. Die toont de vroegere tekst.`,
  history: 'Geschiedenis openen',
  other: 'Een andere werkmap importeren',
  cancel: 'Import annuleren',
  removed: outcomes.removed,
  added: outcomes.added,
}
