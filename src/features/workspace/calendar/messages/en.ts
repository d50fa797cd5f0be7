import { plural } from '#shared/plural.ts'

/** Calendar messages for use outside pages (feeds, emails), and messages shared by all pages. */
export const en = {
  due: 'Deadline',
  feedName: (name: string) => `Integral: ${name}`,
  kinds: {
    task: 'Task',
    preparation: 'Preparation step',
    cascade: 'Follow-up',
    round: 'Comment round',
    plan: 'Plan',
    milestone: 'Milestone',
    figures: 'Figures to report',
    approval: 'Figures to approve',
    step: 'Procedure step',
    meeting: 'Meeting',
  },
  events: {
    preparation_begins: 'latest start',
    preparation_ready: 'to be completed',
    cascade_due: 'follow-up due',
    round_due: 'last day for comments',
    plan_starts: 'start of the period',
    plan_ends: 'end of the period',
    plan_decided: 'approved',
    plan_in_force: 'entered into force',
    plan_published: 'published',
    milestone_due: 'milestone due',
    figures_due: 'figures due',
    approval_waiting: 'figures awaiting approval',
    meeting_held: 'meeting',
    step_begins: 'latest start',
    step_ready: 'to be completed',
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
    greeting: (name: string) => `Dear ${name},`,
    near: (count: number) => plural('en', count, 'Upcoming date for you:', 'Upcoming dates for you:'),
    left: (count: number) =>
      count === 0
        ? 'no working days left'
        : plural('en', count, `${count} working day left`, `${count} working days left`),
    all: 'Full calendar:',
    changeReminders: (address: string) => `Change or stop reminders: ${address}`,
  },
}
