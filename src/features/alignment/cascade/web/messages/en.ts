import { en as actions } from '#shared/action-messages/en.ts'
import { en as headings } from '#shared/heading-messages/en.ts'
import { en as labels } from '#shared/label-messages/en.ts'
import { en as phrases } from '#shared/phrase-messages/en.ts'
import { plural } from '#shared/plural.ts'
import { en as statuses } from '#shared/status-messages/en.ts'

/** Messages of the cascade: the required follow-up to a plan, the deadlines and delays. */
export const en = {
  title: 'Follow-up and deadlines',
  hint: (starts: string) =>
    `Deadlines count from the start on ${starts}. Each organisation decides in its own plan how it follows up.`,
  withheld: 'Some data is not visible to you. Results shown as missing may exist.',
  there: (available: string, expected: string) => `${available} of ${expected} available`,
  late: (count: string) => `${count} overdue`,
  median: (days: number, text: string) => plural('en', days, `median delay: ${text} day`, `median delay: ${text} days`),
  dueBy: (date: string, months: string) => `Due by ${date}, ${months} after the start`,
  usually: (months: string) => `usually ${months}`,
  deadline: (date: string) => `deadline ${date}`,
  start: 'start',
  today: phrases.today,
  strip: (step: string) => `Dates of delivery: ${step}`,
  states: {
    on_time: 'on time',
    done_late: 'delivered late',
    late: statuses.overdue,
    ahead: 'not yet due',
    hidden: 'available, date not visible to you',
  },
  pile: (count: number, state: string, days: string, who: string) => `${count} ${state}, ${days}: ${who}`,
  andMore: (count: number) => `and ${count} more`,
  noneExpected: {
    priorities: 'This plan has no priorities that you can read, so no follow-up is expected.',
    answered: 'No organisation has been asked to answer this plan. Send the items first.',
    plan_in_force: 'There is no organisation of this kind.',
  },
  notAsked: (count: string) =>
    count === '1'
      ? '1 other organisation of this kind was not asked.'
      : `${count} other organisations of this kind were not asked.`,
  lateList: (count: string) => `Overdue (${count})`,
  noneOverdue: 'Nothing is overdue.',
  more: (count: number) => `Show all ${count}`,
  owedBy: (body: string) => `responsible: ${body}`,
  lacks: {
    elaboration: 'not elaborated in any plan that you can read',
    plan: 'no such plan in force that you can read',
    answers: (answered: number, asked: number) => `${answered} of ${asked} answered`,
  },
  days: (days: number) => plural('en', days, `${days} day`, `${days} days`),
  daysLate: (days: number) => plural('en', days, `${days} day overdue`, `${days} days overdue`),
  createTasks: 'Create tasks for overdue items',
  askOf: (step: string) => `Create tasks for overdue items: ${step}`,
  tasksCreated: (count: number) =>
    plural('en', count, 'Task created for 1 overdue item', `Tasks created for ${count} overdue items`),
  other: 'Change deadline',
  otherOf: (step: string) => `Change deadline: ${step}`,
  months: 'Months after the start',
  reason: labels.reason,
  reasonHint: 'Shown with the deadline to everyone who can read the plan.',
  save: 'Set deadline',
  asUsual: 'Restore usual deadline',
  saved: 'Deadline changed. The previous deadline remains in the history.',
  cancel: actions.cancel,
  recorded: (months: string, when: string, who: string) => `${months}: set on ${when}${who && ` by ${who}`}`,
  usualRestored: (when: string, who: string) => `usual deadline: restored on ${when}${who && ` by ${who}`}`,
  earlier: (count: number) => `History of the deadline (${count})`,
  asTable: actions.showAsTable,
  columns: {
    subject: 'Priority or organisation',
    owedBy: headings.responsible,
    state: labels.status,
    availableSince: 'Available since',
    late: 'Days overdue',
    plan: labels.plan,
  },
}
