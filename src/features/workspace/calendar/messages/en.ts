import { en as headings } from '#shared/heading-messages/en.ts'
import { en as kinds } from '#shared/kind-messages/en.ts'
import { en as labels } from '#shared/label-messages/en.ts'
import { en as phrases } from '#shared/phrase-messages/en.ts'
import { plural } from '#shared/plural.ts'
import { en as statuses } from '#shared/status-messages/en.ts'

/** Calendar messages for use outside pages (feeds, emails), and messages shared by all pages. */
const latestStart = 'latest start'
const toBeCompleted = 'to be completed'

export const en = {
  due: 'Deadline',
  feedName: (name: string) => `Integral: ${name}`,
  kinds: {
    task: 'Task',
    preparation: 'Preparation step',
    cascade: 'Follow-up',
    round: headings.commentRound,
    plan: labels.plan,
    milestone: 'Milestone',
    figures: 'Figures to report',
    approval: labels.figuresToApprove,
    step: 'Procedure step',
    meeting: headings.meeting,
  },
  events: {
    preparation_begins: latestStart,
    preparation_ready: toBeCompleted,
    cascade_due: 'follow-up due',
    round_due: 'last day for comments',
    plan_starts: 'start of the period',
    plan_ends: 'end of the period',
    plan_decided: statuses.approved,
    plan_in_force: 'entered into force',
    plan_published: 'published',
    milestone_due: 'milestone due',
    figures_due: 'figures due',
    approval_waiting: 'figures awaiting approval',
    meeting_held: kinds.meeting,
    step_begins: latestStart,
    step_ready: toBeCompleted,
    step_asked: 'response due',
  },
  sources: {
    law: 'set by law',
    observed: 'as in a previous cycle',
    usual: 'customary, not set by law',
    planned: 'planned',
  },
  basis: (words: string) => `Basis: ${words}`,
  owner: (name: string) => `Responsible: ${name}`,
  mail: {
    subject: (count: number) => plural('en', count, `${count} upcoming date`, `${count} upcoming dates`),
    greeting: phrases.greeting,
    near: (count: number) => plural('en', count, 'Upcoming date for you:', 'Upcoming dates for you:'),
    left: (count: number) =>
      count === 0
        ? 'no working days left'
        : plural('en', count, `${count} working day left`, `${count} working days left`),
    all: 'Full calendar:',
    changeReminders: (address: string) => `Change or stop reminders: ${address}`,
  },
}
