import { da as listWorkbooks } from '#features/country/registry/list-workbooks/messages/da.ts'
import { da as registryPage } from '#features/country/registry/web/messages/da.ts'
import { da as actions } from '#shared/action-messages/da.ts'
import { da as labels } from '#shared/label-messages/da.ts'
import type { SameKeys } from '#shared/messages.ts'
import { plural } from '#shared/plural.ts'
import type { en } from './en.ts'

export const da: SameKeys<typeof en> = {
  intro: 'Landets inddelinger på en valgfri dato. Vælg en inddeling og et niveau; vælg et område for at åbne det.',
  division: 'Inddeling',
  shown: 'Farve',
  show: {
    population: listWorkbooks.heads.population,
    above: 'Højere niveau',
    announced: 'Varslede ændringer',
  },
  mapOf: (kind, day) => `Kort: ${kind}, ${day}`,
  mapCells: 'Hvert område vises som en lige stor sekskant nær sin beliggenhed.',
  mapGrouped: (kind) => `${kind}: vist som sekskanterne for områderne i det.`,
  mapSources: (sources) => `Grænser: ${sources}`,
  noMap: 'Endnu intet kort på dette niveau',
  noMapText: 'Importér grænser (GeoJSON, TopoJSON) for at vise et kort. Tabellen nedenfor indeholder alle områder.',
  missing: (count) => plural('da', count, '1 område vises ikke på kortet.', `${count} områder vises ikke på kortet.`),
  inhabitants: (count) => `${count} ${count === '1' ? 'indbygger' : 'indbyggere'}`,
  notKnown: 'ikke kendt',
  noAnnouncement: 'intet varslet',
  announced: registryPage.announcedNotDecided,
  announcedNone: 'Ingen ændringer er varslet på dette niveau.',
  history: 'Ændringer over tid',
  historyHint: 'Vælg en dato for at se landet på den dato.',
  historyNone: 'Ingen ændringer er registreret på dette niveau.',
  changesOn: (count) => plural('da', count, '1 ændring', `${count} ændringer`),
  selected: 'Valgt område',
  open: actions.open,
  table: (kind) => `Alle områder: ${kind}`,
  officialCode: labels.officialCode,
  containingAreas: listWorkbooks.heads.liesIn,
  population: listWorkbooks.heads.population,
  validity: registryPage.valid,
  none: 'Ingen områder fundet',
  noneText: 'Brug færre søgeord, eller vælg en anden dato eller et andet niveau.',
  noneYet: 'Ingen områder endnu',
  noneYetText: 'Områder er en del af landepakken eller kan importeres fra en fil.',
  exportAreas: 'Eksportér områder (CSV)',
  exportBoundaries: 'Eksportér grænser (GeoJSON)',
  import: registryPage.import,
  change: registryPage.changeAreas,
  outside: listWorkbooks.heads.outsideTree,
  outsideHint: 'Disse områder vises her, men indgår ikke i totaler.',
  scale: 'Indbyggere pr. område',
  upTo: (count) => `op til ${count}`,
  andMore: (count) => `over ${count}`,
}
