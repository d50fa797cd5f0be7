import { nl as actions } from '#shared/action-messages/nl.ts'
import { nl as labels } from '#shared/label-messages/nl.ts'
import type { SameKeys } from '#shared/messages.ts'
import { nl as outcomes } from '#shared/outcome-messages/nl.ts'
import { plural } from '#shared/plural.ts'
import { nl as statuses } from '#shared/status-messages/nl.ts'
import type { en } from './en.ts'

export const nl: SameKeys<typeof en> = {
  title: 'Afstemmingsronde',
  hint: 'Voortgang van de organisaties die een versie moeten beantwoorden die van kracht is.',
  headOf: (plan, version) => `Afstemming op ${plan}, versie ${version}`,
  amends: 'addendum: alleen gewijzigde punten vragen een nieuw antwoord',
  progress: (answered, organisations) =>
    `${answered} van ${organisations} ${plural('nl', answered, 'heeft geantwoord', 'hebben geantwoord')}`,
  notAsked: 'Aan geen enkele organisatie is gevraagd om deze versie te beantwoorden.',
  late: (count) => `${count} te laat`,
  begun: (count) => `${count} bezig`,
  notAnswered: (count) => `${count} niet begonnen`,
  due: (day) => `te beantwoorden tegen ${day}`,
  since: (day) => `van kracht sinds ${day}`,
  groupBy: 'Groeperen per',
  areas: 'Voortgang per gebied',
  area: labels.area,
  elsewhere: 'Andere gebieden',
  organisations: labels.organisations,
  answered: 'Beantwoord',
  lateHead: statuses.standalone.overdue,
  lateOrganisations: (count) =>
    plural('nl', count, `${count} organisatie is te laat`, `${count} organisaties zijn te laat`),
  open: (count) => plural('nl', count, `${count} open punt`, `${count} open punten`),
  loading: actions.loading,
  changed: (version) => `Wijzigingen sinds versie ${version}`,
  fields: { title: labels.title, gain: 'Meerwaarde voor de burger', rationale: 'Onderbouwing', body: labels.text },
  others: (count) =>
    plural(
      'nl',
      count,
      '1 gegeven buiten de tekst werd gewijzigd.',
      `${count} gegevens buiten de tekst werden gewijzigd.`,
    ),
  previousAnswer: 'Vorig antwoord',
  noFormer: 'De vorige versie werd niet beantwoord, of het antwoord is niet zichtbaar voor u.',
  removed: outcomes.removed,
  added: outcomes.added,
}
