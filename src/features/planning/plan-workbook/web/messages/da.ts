import { da as actions } from '#shared/action-messages/da.ts'
import { da as headings } from '#shared/heading-messages/da.ts'
import { da as labels } from '#shared/label-messages/da.ts'
import type { SameKeys } from '#shared/messages.ts'
import { da as outcomes } from '#shared/outcome-messages/da.ts'
import { da as phrases } from '#shared/phrase-messages/da.ts'
import { plural } from '#shared/plural.ts'
import { da as statuses } from '#shared/status-messages/da.ts'
import type { en } from './en.ts'

export const da: SameKeys<typeof en> = {
  title: 'Projektmappe',
  hint: 'Redigér planen sammen med andre i et regneark (XLSX). Ved importen ser du alle ændringer, før planen ændres.',
  download: actions.downloadWorkbook,
  empty: 'Tom projektmappe til denne plantype',
  importWorkbook: 'Importér en projektmappe',
  dropHint: 'eller træk den hertil (.xlsx, højst 50 MB)',
  loading: (name: string) => `Læser ${name}`,
  tooLarge: 'Projektmappen blev ikke importeret, fordi den er større end 50 MB.',
  issues: (count: number) => plural('da', count, '1 fejl: import er ikke mulig', `${count} fejl: import er ikke mulig`),
  issuesHint: 'Ret fejlene i projektmappen, gem den, og importér den igen.',
  location: 'Placering',
  problem: 'Problem og løsning',
  whole: 'hele projektmappen',
  preview: phrases.preview,
  noChanges: 'Ingen ændringer i denne projektmappe',
  noChangesText: 'Projektmappens indhold er det samme som planens.',
  show: 'Filter',
  all: statuses.standalone.all,
  outcome: 'Resultat',
  element: labels.element,
  changes: headings.changes,
  decision: labels.decision,
  row: (sheet: string, row: number) => `${sheet}, række ${row}`,
  deleted: (sheet: string) => `${sheet}, række slettet`,
  untitled: 'uden titel',
  was: (value: string) => `Da projektmappen blev hentet: ${value}`,
  emptiness: statuses.empty,
  unknownElement: 'Elementet er ikke i planen eller er ikke synligt for dig. Rækken ignoreres.',
  inPlan: 'I planen',
  inWorkbook: headings.inTheWorkbook,
  choose: 'Vælg',
  keepPlan: 'Behold planen',
  useWorkbook: 'Brug projektmappen',
  decisionFor: (title: string) => `Beslutning for ${title}`,
  remove: (title: string) => `Fjern ${title}`,
  removeShort: phrases.removeRow,
  forAll: 'For alle konflikter',
  tickAll: 'Fjern alle slettede rækker fra planen',
  more: (count: number) => plural('da', count, 'Vis 1 til', `Vis ${count} til`),
  beyond: (count: number) =>
    plural(
      'da',
      count,
      'Yderligere 1 række vises ikke. Et valg for alle rækker gælder også for den.',
      `Yderligere ${count} rækker vises ikke. Et valg for alle rækker gælder også for dem.`,
    ),
  reason: labels.reason,
  orderReasonHint: 'Registreres i historikken ved hver ændring.',
  write: (count: number) => plural('da', count, 'Importér 1 række', `Importér ${count} rækker`),
  open: (count: number) => plural('da', count, 'Løs først 1 konflikt.', `Løs først ${count} konflikter.`),
  goesOn:
    'Du kan forlade siden. Importen fortsætter og vises under »Baggrundsopgaver«. Du kan annullere den, indtil ændringerne er gemt.',
  cancelled: 'Importen blev annulleret. Planen er ikke ændret.',
  done: 'Projektmappen er importeret',
  doneText: (changed: number, added: number, removed: number) =>
    `${changed} ændret, ${added} nye, ${removed} fjernet. Hvis du vil fortryde en ændring, kan du åbne historikken, som viser den tidligere tekst.`,
  history: 'Åbn historikken',
  other: 'Importér en anden projektmappe',
  cancel: 'Annullér import',
  removed: outcomes.removed,
  added: outcomes.added,
}
