import { da as headings } from '#shared/heading-messages/da.ts'
import { da as labels } from '#shared/label-messages/da.ts'
import type { SameKeys } from '#shared/messages.ts'
import { da as phrases } from '#shared/phrase-messages/da.ts'
import { plural } from '#shared/plural.ts'
import { da as statuses } from '#shared/status-messages/da.ts'
import { da as listWorkbooks } from '../../../list-workbooks/messages/da.ts'
import { da as registryPage } from '../../messages/da.ts'
import type { en } from './en.ts'

export const da: SameKeys<typeof en> = {
  title: labels.competences,
  intro:
    'Det kompetente niveau for hvert emne med retsgrundlaget. Tidligere planer beholder den tabel, der gjaldt dengang.',
  search: 'Emne eller kompetence',
  searchHint: 'For eksempel: undervisning, vand, narkotika, bolig.',
  area: labels.area,
  tableOf: 'Tabellens version',
  presentTable: (version) => `nuværende (${version})`,
  matrix: 'Emner efter niveau',
  topic: listWorkbooks.heads.topic,
  topics: (count) => plural('da', count, '1 emne', `${count} emner`),
  exclusive: listWorkbooks.exclusive,
  shared: listWorkbooks.shared,
  legend: headings.legend,
  noPower: 'ingen kompetence i tabellen',
  basis: headings.legalBasis,
  use: listWorkbooks.heads.use,
  todayIn: (language) => `Nuværende anvendelse på sikkerhedsområdet (${language})`,
  bearers: listWorkbooks.heads.bearers,
  organisations: (count) => plural('da', count, '1 organisation', `${count} organisationer`),
  inForce: statuses.standalone.inForce,
  exclusivity: listWorkbooks.heads.exclusivity,
  history: 'Før og fremover',
  none: 'Ingen kompetencer fundet',
  noneText: 'Brug et mere generelt søgeord, eller se hele tabellen.',
  noneYet: 'Ingen kompetencer endnu',
  noneYetText: 'Kompetencer er en del af landepakken. En administrator kan tilføje flere.',
  noOrganisations: 'Der er ingen organisationer af disse typer i området.',
  change: 'Ændr fra en dato',
  changeHint: 'Den nuværende række slutter på den dato, og en ny begynder. Begge kan fortsat ses.',
  addTitle: 'Tilføj kompetence',
  endTitle: 'Afslut kompetencen på dette niveau',
  end: registryPage.end,
  topicCode: 'Emnekode med små bogstaver: water_policy',
  nameIn: phrases.nameIn,
  kinds: 'Organisationstyper',
  filterKind: 'Udøves af (organisationstype)',
  cell: (topic, level, what) => `${topic}, ${level}: ${what}`,
}
