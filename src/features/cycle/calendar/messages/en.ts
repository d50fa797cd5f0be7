/** Words of the calendar where no page is: feeds, mails; and what every page shares. */
export const en = {
  due: 'Something is due',
  feedName: (name: string) => `Integral: ${name}`,
  kinds: {
    task: 'Task',
    run_up: 'Step before the start',
    cascade: 'What must follow',
    round: 'Round of remarks',
    plan: 'Plan',
    milestone: 'Milestone',
    figures: 'Figures to deliver',
    approval: 'Approval',
    step: 'Legal step',
  },
  what: {
    run_up_begins: 'begins by this day',
    run_up_ready: 'must be ready',
    cascade_due: 'must have followed',
    round_due: 'last day for remarks',
    plan_starts: 'period begins',
    plan_ends: 'last day of the period',
    plan_decided: 'was decided',
    plan_in_force: 'came into force',
    plan_published: 'was published',
    milestone_due: 'to be reached',
    figures_due: 'figures are to be there',
    approval_waiting: 'figures wait for approval',
  },
  sources: {
    law: 'set by law',
    observed: 'as observed in a former cycle',
    usual: 'usual: no law sets it',
    planned: 'planned',
  },
  basis: (words: string) => `On what it rests: ${words}`,
  owner: (name: string) => `Held by: ${name}`,
  mail: {
    subject: (count: number) => (count === 1 ? 'One date is near' : `${count} dates are near`),
    greeting: (name: string) => `Dear ${name},`,
    near: (count: number) =>
      count === 1 ? 'This is near in what you answer for:' : 'These are near in what you answer for:',
    left: (count: number) =>
      count === 0 ? 'no working day left' : count === 1 ? '1 working day left' : `${count} working days left`,
    all: 'The whole calendar:',
    off: (address: string) => `Other days, or no such mails: ${address}`,
  },
}
