import { de as actions } from '#shared/action-messages/de.ts'
import { de as labels } from '#shared/label-messages/de.ts'
import type { SameKeys } from '#shared/messages.ts'
import { de as outcomes } from '#shared/outcome-messages/de.ts'
import { plural } from '#shared/plural.ts'
import { de as statuses } from '#shared/status-messages/de.ts'
import type { en } from './en.ts'

export const de: SameKeys<typeof en> = {
  title: 'Abstimmungsrunde',
  hint: 'Stand der Organisationen, die auf eine in Kraft befindliche Version antworten sollen.',
  headOf: (plan, version) => `Abstimmung mit ${plan}, Version ${version}`,
  amends: 'Addendum: nur geänderte Punkte sind erneut zu beantworten',
  progress: (answered, organisations) =>
    `${answered} von ${organisations} ${plural('de', answered, 'hat geantwortet', 'haben geantwortet')}`,
  notAsked: 'Keine Organisation wurde gebeten, auf diese Version zu antworten.',
  late: (count) => `${count} überfällig`,
  begun: (count) => `${count} in Bearbeitung`,
  notAnswered: (count) => `${count} nicht begonnen`,
  due: (day) => `zu beantworten bis ${day}`,
  since: (day) => `in Kraft seit ${day}`,
  groupBy: 'Gruppieren nach',
  areas: 'Fortschritt nach Gebiet',
  area: labels.area,
  elsewhere: 'Andere Gebiete',
  organisations: labels.organisations,
  answered: 'Beantwortet',
  lateHead: statuses.standalone.overdue,
  lateOrganisations: (count) =>
    plural('de', count, `${count} Organisation ist überfällig`, `${count} Organisationen sind überfällig`),
  open: (count) => plural('de', count, `${count} offener Punkt`, `${count} offene Punkte`),
  loading: actions.loading,
  changed: (version) => `Änderungen seit Version ${version}`,
  fields: { title: labels.title, gain: 'Nutzen für die Bevölkerung', rationale: 'Herleitung', body: labels.text },
  others: (count) =>
    plural(
      'de',
      count,
      '1 Angabe außerhalb des Textes wurde geändert.',
      `${count} Angaben außerhalb des Textes wurden geändert.`,
    ),
  previousAnswer: 'Vorige Antwort',
  noFormer: 'Die vorige Version wurde nicht beantwortet, oder die Antwort ist für Sie nicht sichtbar.',
  removed: outcomes.removed,
  added: outcomes.added,
}
