import { nl as headings } from '#shared/heading-messages/nl.ts'
import { nl as labels } from '#shared/label-messages/nl.ts'
import type { SameKeys } from '#shared/messages.ts'
import { nl as phrases } from '#shared/phrase-messages/nl.ts'
import { plural } from '#shared/plural.ts'
import { nl as statuses } from '#shared/status-messages/nl.ts'
import { nl as listWorkbooks } from '../../../list-workbooks/messages/nl.ts'
import { nl as registryPage } from '../../messages/nl.ts'
import type { en } from './en.ts'

export const nl: SameKeys<typeof en> = {
  title: labels.competences,
  intro: 'Het bevoegde niveau per onderwerp, met de rechtsgrond. Oudere plannen behouden de tabel die toen gold.',
  search: 'Onderwerp of bevoegdheid',
  searchHint: 'Bijvoorbeeld: onderwijs, water, drugs, wonen.',
  area: labels.area,
  tableOf: 'Versie van de tabel',
  presentTable: (version) => `huidige (${version})`,
  matrix: 'Onderwerpen per niveau',
  topic: listWorkbooks.heads.topic,
  topics: (count) => plural('nl', count, '1 onderwerp', `${count} onderwerpen`),
  exclusive: listWorkbooks.exclusive,
  shared: listWorkbooks.shared,
  legend: headings.legend,
  noPower: 'geen bevoegdheid in de tabel',
  basis: headings.legalBasis,
  use: listWorkbooks.heads.use,
  todayIn: (language) => `Huidig gebruik voor veiligheid (${language})`,
  bearers: listWorkbooks.heads.bearers,
  organisations: (count) => plural('nl', count, '1 organisatie', `${count} organisaties`),
  inForce: statuses.standalone.inForce,
  exclusivity: listWorkbooks.heads.exclusivity,
  history: 'Vroeger en later',
  none: 'Geen bevoegdheden gevonden',
  noneText: 'Gebruik een algemenere zoekterm of bekijk de hele tabel.',
  noneYet: 'Nog geen bevoegdheden',
  noneYetText: 'Bevoegdheden maken deel uit van het landenpakket. Een beheerder kan er toevoegen.',
  noOrganisations: 'Er zijn geen organisaties van deze soorten in dit gebied.',
  change: 'Wijzigen vanaf een datum',
  changeHint: 'De huidige rij eindigt op die datum en er begint een nieuwe. Beide blijven raadpleegbaar.',
  addTitle: 'Bevoegdheid toevoegen',
  endTitle: 'Bevoegdheid op dit niveau beëindigen',
  end: registryPage.end,
  topicCode: 'Code van het onderwerp in kleine letters: water_policy',
  nameIn: phrases.nameIn,
  kinds: 'Soorten organisaties',
  filterKind: 'Uitgeoefend door (soort organisatie)',
  cell: (topic, level, what) => `${topic}, ${level}: ${what}`,
}
