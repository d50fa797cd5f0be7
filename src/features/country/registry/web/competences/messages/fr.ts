import { fr as headings } from '#shared/heading-messages/fr.ts'
import { fr as labels } from '#shared/label-messages/fr.ts'
import type { SameKeys } from '#shared/messages.ts'
import { fr as phrases } from '#shared/phrase-messages/fr.ts'
import { plural } from '#shared/plural.ts'
import { fr as statuses } from '#shared/status-messages/fr.ts'
import { fr as listWorkbooks } from '../../../list-workbooks/messages/fr.ts'
import { fr as registryPage } from '../../messages/fr.ts'
import type { en } from './en.ts'

export const fr: SameKeys<typeof en> = {
  title: labels.competences,
  intro:
    'Le niveau compétent pour chaque matière, avec la base juridique. Les plans antérieurs conservent le tableau alors en vigueur.',
  search: 'Matière ou compétence',
  searchHint: 'Par exemple : enseignement, eau, drogues, logement.',
  area: labels.area,
  tableOf: 'Version du tableau',
  presentTable: (version) => `actuelle (${version})`,
  matrix: 'Matières par niveau',
  topic: listWorkbooks.heads.topic,
  topics: (count) => plural('fr', count, `${count} matière`, `${count} matières`),
  exclusive: listWorkbooks.exclusive,
  shared: listWorkbooks.shared,
  legend: headings.legend,
  noPower: 'aucune compétence dans le tableau',
  basis: headings.legalBasis,
  use: listWorkbooks.heads.use,
  todayIn: (language) => `Usage actuel pour la sécurité (${language})`,
  bearers: listWorkbooks.heads.bearers,
  organisations: (count) => plural('fr', count, `${count} organisation`, `${count} organisations`),
  inForce: statuses.standalone.inForce,
  exclusivity: listWorkbooks.heads.exclusivity,
  history: 'Passé et avenir',
  none: 'Aucune compétence trouvée',
  noneText: 'Utilisez un terme plus général ou consultez tout le tableau.',
  noneYet: 'Pas encore de compétences',
  noneYetText: 'Les compétences font partie du pack national. Un administrateur peut en ajouter.',
  noOrganisations: 'Il n’y a pas d’organisations de ces types dans ce territoire.',
  change: 'Modifier à partir d’une date',
  changeHint: 'La ligne actuelle prend fin à cette date et une nouvelle commence. Les deux restent consultables.',
  addTitle: 'Ajouter une compétence',
  endTitle: 'Mettre fin à la compétence à ce niveau',
  end: registryPage.end,
  topicCode: 'Code de la matière en minuscules : water_policy',
  nameIn: phrases.nameIn,
  kinds: 'Types d’organisations',
  filterKind: 'Exercée par (type d’organisation)',
  cell: (topic, level, what) => `${topic}, ${level} : ${what}`,
}
