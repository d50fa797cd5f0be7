import { de as listWorkbooks } from '#features/country/registry/list-workbooks/messages/de.ts'
import { de as registryPage } from '#features/country/registry/web/messages/de.ts'
import { de as actions } from '#shared/action-messages/de.ts'
import { de as labels } from '#shared/label-messages/de.ts'
import type { SameKeys } from '#shared/messages.ts'
import { plural } from '#shared/plural.ts'
import type { en } from './en.ts'

export const de: SameKeys<typeof en> = {
  intro:
    'Die Gliederungen des Landes an einem beliebigen Tag. Wählen Sie Gliederung und Ebene; wählen Sie ein Gebiet, um es zu öffnen.',
  division: 'Gliederung',
  shown: 'Farbe',
  show: {
    population: listWorkbooks.heads.population,
    above: 'Höhere Ebene',
    announced: 'Angekündigte Änderungen',
  },
  mapOf: (kind, day) => `Karte: ${kind}, ${day}`,
  mapCells: 'Jedes Gebiet wird als gleich großes Sechseck nahe seiner Lage dargestellt.',
  mapGrouped: (kind) => `${kind}: dargestellt durch die Sechsecke der darin liegenden Gebiete.`,
  mapSources: (sources) => `Grenzen: ${sources}`,
  noMap: 'Noch keine Karte auf dieser Ebene',
  noMapText:
    'Importieren Sie Grenzen (GeoJSON, TopoJSON), um eine Karte anzuzeigen. Die Tabelle unten enthält alle Gebiete.',
  missing: (count) =>
    plural('de', count, '1 Gebiet ist nicht auf der Karte.', `${count} Gebiete sind nicht auf der Karte.`),
  inhabitants: (count) => `${count} Einwohner`,
  notKnown: 'nicht bekannt',
  noAnnouncement: 'nichts angekündigt',
  announced: registryPage.announcedNotDecided,
  announcedNone: 'Auf dieser Ebene sind keine Änderungen angekündigt.',
  history: 'Änderungen im Lauf der Zeit',
  historyHint: 'Wählen Sie ein Datum, um das Land an diesem Tag zu sehen.',
  historyNone: 'Auf dieser Ebene sind keine Änderungen erfasst.',
  changesOn: (count) => plural('de', count, '1 Änderung', `${count} Änderungen`),
  selected: 'Ausgewähltes Gebiet',
  open: actions.open,
  table: (kind) => `Alle Gebiete: ${kind}`,
  officialCode: labels.officialCode,
  containingAreas: listWorkbooks.heads.liesIn,
  population: listWorkbooks.heads.population,
  validity: registryPage.valid,
  none: 'Keine passenden Gebiete',
  noneText: 'Verwenden Sie weniger Suchbegriffe oder wählen Sie ein anderes Datum oder eine andere Ebene.',
  noneYet: 'Noch keine Gebiete',
  noneYetText: 'Gebiete sind Teil des Länderpakets oder können aus einer Datei importiert werden.',
  exportAreas: 'Gebiete exportieren (CSV)',
  exportBoundaries: 'Grenzen exportieren (GeoJSON)',
  import: registryPage.import,
  change: registryPage.changeAreas,
  outside: listWorkbooks.heads.outsideTree,
  outsideHint: 'Diese Gebiete sind hier aufgeführt, zählen aber nicht in den Summen mit.',
  scale: 'Einwohner je Gebiet',
  upTo: (count) => `bis ${count}`,
  andMore: (count) => `über ${count}`,
}
