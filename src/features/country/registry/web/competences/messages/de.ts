import { de as headings } from '#shared/heading-messages/de.ts'
import { de as labels } from '#shared/label-messages/de.ts'
import type { SameKeys } from '#shared/messages.ts'
import { de as phrases } from '#shared/phrase-messages/de.ts'
import { plural } from '#shared/plural.ts'
import { de as statuses } from '#shared/status-messages/de.ts'
import { de as listWorkbooks } from '../../../list-workbooks/messages/de.ts'
import { de as registryPage } from '../../messages/de.ts'
import type { en } from './en.ts'

export const de: SameKeys<typeof en> = {
  title: labels.competences,
  intro: 'Die zuständige Ebene je Thema mit der Rechtsgrundlage. Frühere Pläne behalten die damals gültige Tabelle.',
  search: 'Thema oder Zuständigkeit',
  searchHint: 'Zum Beispiel: Unterricht, Wasser, Drogen, Wohnen.',
  area: labels.area,
  tableOf: 'Version der Tabelle',
  presentTable: (version) => `aktuelle (${version})`,
  matrix: 'Themen nach Ebene',
  topic: listWorkbooks.heads.topic,
  topics: (count) => plural('de', count, '1 Thema', `${count} Themen`),
  exclusive: listWorkbooks.exclusive,
  shared: listWorkbooks.shared,
  legend: headings.legend,
  noPower: 'keine Zuständigkeit in der Tabelle',
  basis: headings.legalBasis,
  use: listWorkbooks.heads.use,
  todayIn: (language) => `Heutige Nutzung für die Sicherheit (${language})`,
  bearers: listWorkbooks.heads.bearers,
  organisations: (count) => plural('de', count, '1 Organisation', `${count} Organisationen`),
  inForce: statuses.standalone.inForce,
  exclusivity: listWorkbooks.heads.exclusivity,
  history: 'Frühere und künftige Zuständigkeiten',
  none: 'Keine passenden Zuständigkeiten',
  noneText: 'Verwenden Sie einen allgemeineren Suchbegriff oder sehen Sie sich die ganze Tabelle an.',
  noneYet: 'Noch keine Zuständigkeiten',
  noneYetText: 'Zuständigkeiten sind Teil des Länderpakets. Die Administration kann weitere hinzufügen.',
  noOrganisations: 'In diesem Gebiet gibt es keine Organisationen dieser Arten.',
  change: 'Ab einem Datum ändern',
  changeHint: 'Die aktuelle Zeile endet an diesem Datum und eine neue beginnt. Beide bleiben einsehbar.',
  addTitle: 'Zuständigkeit hinzufügen',
  endTitle: 'Zuständigkeit auf dieser Ebene beenden',
  end: registryPage.end,
  topicCode: 'Themencode in Kleinbuchstaben: water_policy',
  nameIn: phrases.nameIn,
  kinds: 'Arten von Organisationen',
  filterKind: 'Ausgeübt von (Art der Organisation)',
  cell: (topic, level, what) => `${topic}, ${level}: ${what}`,
}
