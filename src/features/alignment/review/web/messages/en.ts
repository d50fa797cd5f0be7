import { en as actions } from '#shared/action-messages/en.ts'
import { en as labels } from '#shared/label-messages/en.ts'
import { en as outcomes } from '#shared/outcome-messages/en.ts'
import { plural } from '#shared/plural.ts'
import { en as statuses } from '#shared/status-messages/en.ts'

export const en = {
  title: 'Alignment review',
  hint: 'Progress of the organisations that were asked to answer a version in force.',
  headOf: (plan: string, version: number) => `Review of ${plan}, version ${version}`,
  amends: 'addendum: only changed items need a new answer',
  progress: (answered: number, organisations: number) => `${answered} of ${organisations} answered`,
  notAsked: 'No organisation was asked to answer this version.',
  late: (count: number) => `${count} overdue`,
  begun: (count: number) => `${count} in progress`,
  notAnswered: (count: number) => `${count} not started`,
  due: (day: string) => `answer due by ${day}`,
  since: (day: string) => `in force since ${day}`,
  groupBy: 'Group by',
  areas: 'Progress by area',
  area: labels.area,
  elsewhere: 'Other areas',
  organisations: labels.organisations,
  answered: 'Answered',
  lateHead: statuses.standalone.overdue,
  lateOrganisations: (count: number) =>
    plural('en', count, `${count} organisation is overdue`, `${count} organisations are overdue`),
  open: (count: number) => plural('en', count, `${count} open item`, `${count} open items`),
  loading: actions.loading,
  changed: (version: number) => `Changes since version ${version}`,
  fields: { title: labels.title, gain: 'Benefit for the public', rationale: 'Rationale', body: labels.text },
  others: (count: number) =>
    plural('en', count, '1 detail outside the text changed.', `${count} details outside the text changed.`),
  previousAnswer: 'Previous answer',
  noFormer: 'The previous version was not answered, or the answer is not visible to you.',
  removed: outcomes.removed,
  added: outcomes.added,
}
