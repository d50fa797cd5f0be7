import { en as headings } from '#shared/heading-messages/en.ts'
import { en as labels } from '#shared/label-messages/en.ts'
import { en as phrases } from '#shared/phrase-messages/en.ts'
import { plural } from '#shared/plural.ts'
import { en as statuses } from '#shared/status-messages/en.ts'
import { en as listWorkbooks } from '../../../list-workbooks/messages/en.ts'
import { en as registryPage } from '../../messages/en.ts'

export const en = {
  title: labels.competences,
  intro:
    'Competent level for each topic, with the legal basis. Earlier plans keep the table that was valid at the time.',
  search: 'Topic or competence',
  searchHint: 'For example: education, water, drugs, housing.',
  area: labels.area,
  tableOf: 'Version of the table',
  presentTable: (version: string) => `current (${version})`,
  matrix: 'Topics by level',
  topic: listWorkbooks.heads.topic,
  topics: (count: number) => plural('en', count, '1 topic', `${count} topics`),
  exclusive: listWorkbooks.exclusive,
  shared: listWorkbooks.shared,
  legend: headings.legend,
  noPower: 'no competence in the table',
  basis: headings.legalBasis,
  use: listWorkbooks.heads.use,
  todayIn: (language: string) => `Current use for security (${language})`,
  bearers: listWorkbooks.heads.bearers,
  organisations: (count: number) => plural('en', count, '1 organisation', `${count} organisations`),
  inForce: statuses.standalone.inForce,
  exclusivity: listWorkbooks.heads.exclusivity,
  history: 'Past and future',
  none: 'No matching competences',
  noneText: 'Use a more general search term or view the whole table.',
  noneYet: 'No competences yet',
  noneYetText: 'Competences are part of the country pack. An administrator can add more.',
  noOrganisations: 'There are no organisations of these kinds in this area.',
  change: 'Change from a given date',
  changeHint: 'The current row ends on that date and a new row begins. Both remain available.',
  addTitle: 'Add competence',
  endTitle: 'End competence at this level',
  end: registryPage.end,
  topicCode: 'Topic code in lower case: water_policy',
  nameIn: phrases.nameIn,
  kinds: 'Kinds of organisation',
  filterKind: 'Exercised by (kind of organisation)',
  cell: (topic: string, level: string, what: string) => `${topic}, ${level}: ${what}`,
}
