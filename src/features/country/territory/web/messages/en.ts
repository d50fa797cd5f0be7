import { en as listWorkbooks } from '#features/country/registry/list-workbooks/messages/en.ts'
import { en as registryPage } from '#features/country/registry/web/messages/en.ts'
import { en as actions } from '#shared/action-messages/en.ts'
import { en as labels } from '#shared/label-messages/en.ts'
import { plural } from '#shared/plural.ts'

export const en = {
  intro:
    'The administrative structure of the country on any date. Choose a hierarchy and a level; select an area to open it.',
  division: 'Hierarchy',
  shown: 'Colour',
  show: {
    population: listWorkbooks.heads.population,
    above: 'Higher level',
    announced: 'Announced changes',
  },
  mapOf: (kind: string, day: string) => `Map: ${kind}, ${day}`,
  mapCells: 'Each area is shown as a hexagon of the same size, near its location.',
  mapGrouped: (kind: string) => `${kind}: shown as the hexagons of the areas in it.`,
  mapSources: (sources: string) => `Boundaries: ${sources}`,
  noMap: 'No map at this level yet',
  noMapText: 'Import boundaries (GeoJSON, TopoJSON) to show a map. The table below lists all areas.',
  missing: (count: number) => plural('en', count, '1 area is not on the map.', `${count} areas are not on the map.`),
  inhabitants: (count: string) => `${count} ${count === '1' ? 'inhabitant' : 'inhabitants'}`,
  notKnown: 'not known',
  noAnnouncement: 'nothing announced',
  announced: registryPage.announcedNotDecided,
  announcedNone: 'No changes have been announced at this level.',
  history: 'Changes over time',
  historyHint: 'Select a date to see the country on that date.',
  historyNone: 'No changes are recorded at this level.',
  changesOn: (count: number) => plural('en', count, '1 change', `${count} changes`),
  selected: 'Selected area',
  open: actions.open,
  table: (kind: string) => `All areas: ${kind}`,
  officialCode: labels.officialCode,
  containingAreas: listWorkbooks.heads.liesIn,
  population: listWorkbooks.heads.population,
  validity: registryPage.valid,
  none: 'No matching areas',
  noneText: 'Enter fewer search terms, or choose another date or level.',
  noneYet: 'No areas yet',
  noneYetText: 'Areas are part of the country pack or can be imported from a file.',
  exportAreas: 'Export areas (CSV)',
  exportBoundaries: 'Export boundaries (GeoJSON)',
  import: registryPage.import,
  change: registryPage.changeAreas,
  outside: listWorkbooks.heads.outsideTree,
  outsideHint: 'These areas are listed here but are not included in totals.',
  scale: 'Inhabitants per area',
  upTo: (count: string) => `up to ${count}`,
  andMore: (count: string) => `above ${count}`,
}
