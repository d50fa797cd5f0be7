import { nl as listWorkbooks } from '#features/country/registry/list-workbooks/messages/nl.ts'
import { nl as registryPage } from '#features/country/registry/web/messages/nl.ts'
import { nl as actions } from '#shared/action-messages/nl.ts'
import { nl as labels } from '#shared/label-messages/nl.ts'
import type { SameKeys } from '#shared/messages.ts'
import { plural } from '#shared/plural.ts'
import type { en } from './en.ts'

export const nl: SameKeys<typeof en> = {
  intro:
    'De indeling van het land op elke datum. Kies een indeling en een niveau; selecteer een gebied om het te openen.',
  division: 'Indeling',
  shown: 'Kleur',
  show: {
    population: listWorkbooks.heads.population,
    above: 'Hoger niveau',
    announced: 'Aangekondigde wijzigingen',
  },
  mapOf: (kind, day) => `Kaart: ${kind}, ${day}`,
  mapCells: 'Elk gebied wordt getoond als een even grote zeshoek, dicht bij zijn ligging.',
  mapGrouped: (kind) => `${kind}: getoond als de zeshoeken van de gebieden erin.`,
  mapSources: (sources) => `Grenzen: ${sources}`,
  noMap: 'Nog geen kaart op dit niveau',
  noMapText: 'Importeer grenzen (GeoJSON, TopoJSON) om een kaart te tonen. De tabel hieronder bevat alle gebieden.',
  missing: (count) =>
    plural('nl', count, '1 gebied staat niet op de kaart.', `${count} gebieden staan niet op de kaart.`),
  inhabitants: (count) => `${count} ${count === '1' ? 'inwoner' : 'inwoners'}`,
  notKnown: 'niet bekend',
  noAnnouncement: 'niets aangekondigd',
  announced: registryPage.announcedNotDecided,
  announcedNone: 'Op dit niveau zijn geen wijzigingen aangekondigd.',
  history: 'Wijzigingen doorheen de tijd',
  historyHint: 'Kies een datum om het land op die datum te zien.',
  historyNone: 'Op dit niveau zijn geen wijzigingen geregistreerd.',
  changesOn: (count) => plural('nl', count, '1 wijziging', `${count} wijzigingen`),
  selected: 'Geselecteerd gebied',
  open: actions.open,
  table: (kind) => `Alle gebieden: ${kind}`,
  officialCode: labels.officialCode,
  containingAreas: listWorkbooks.heads.liesIn,
  population: listWorkbooks.heads.population,
  validity: registryPage.valid,
  none: 'Geen gebieden gevonden',
  noneText: 'Gebruik minder zoektermen of kies een andere datum of een ander niveau.',
  noneYet: 'Nog geen gebieden',
  noneYetText: 'Gebieden maken deel uit van het landenpakket of kunnen uit een bestand geïmporteerd worden.',
  exportAreas: 'Gebieden exporteren (CSV)',
  exportBoundaries: 'Grenzen exporteren (GeoJSON)',
  import: registryPage.import,
  change: registryPage.changeAreas,
  outside: listWorkbooks.heads.outsideTree,
  outsideHint: 'Deze gebieden staan in de lijst, maar tellen niet mee in totalen.',
  scale: 'Inwoners per gebied',
  upTo: (count) => `tot ${count}`,
  andMore: (count) => `meer dan ${count}`,
}
