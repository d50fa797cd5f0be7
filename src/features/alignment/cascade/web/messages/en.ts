/** Messages of the cascade: the required follow-up to a plan, the deadlines and delays. */
export const en = {
  title: 'What must follow, and by when',
  note: (starts: string) =>
    `Counted from the start on ${starts}. No level commands another: to follow is to answer, in an own plan.`,
  withheld: 'Not everything is yours to read: what is shown as missing may be there.',
  there: (there: string, expected: string) => `${there} of ${expected} there`,
  late: (count: string) => `${count} late`,
  median: (days: number) =>
    days === 1
      ? 'half of what is late or came late: at most 1 day'
      : `half of what is late or came late: at most ${days} days`,
  by: (on: string, months: string) => `By ${on}, ${months} after the start`,
  usually: (months: string) => `usually ${months}`,
  deadline: (on: string) => `deadline ${on}`,
  start: 'start',
  today: 'today',
  strip: (step: string) => `When it came: ${step}`,
  states: {
    on_time: 'in time',
    done_late: 'came late',
    late: 'late',
    ahead: 'not yet due',
    hidden: 'there, the day is not yours to read',
  },
  pile: (count: number, state: string, days: string, who: string) => `${count} ${state}, ${days}: ${who}`,
  andMore: (count: number) => `and ${count} more`,
  noneExpected: {
    priorities: 'This plan has no priorities that you may read: nothing is expected here.',
    answered: 'No body has been asked to answer this plan. Send it its items first.',
    plan_in_force: 'No body of this kind exists.',
  },
  notAsked: (count: string) => `${count} more of this kind were not asked.`,
  lateList: (count: string) => `What is late (${count})`,
  nothingLate: 'Nothing is late.',
  more: (count: number) => `Show all ${count}`,
  owedBy: (body: string) => `waits for ${body}`,
  lacks: {
    elaboration: 'no plan that you may read elaborates it',
    plan: 'no such plan that you may read is in force',
    answers: (answered: number, asked: number) => `${answered} of ${asked} answered`,
  },
  days: (days: number) => (days === 1 ? '1 day' : `${days} days`),
  daysLate: (days: number) => (days === 1 ? '1 day late' : `${days} days late`),
  ask: 'Put what is late among their tasks',
  askOf: (step: string) => `Put what is late among their tasks: ${step}`,
  asked: (count: number) =>
    count === 1
      ? 'It stands among the tasks of the body that owes it.'
      : `${count} stand among the tasks of the bodies that owe them.`,
  other: 'Another deadline',
  otherOf: (step: string) => `Another deadline for: ${step}`,
  months: 'Months after the start',
  reason: 'Why',
  reasonNote: 'Stays with the deadline, for everybody who reads the plan.',
  save: 'Set',
  asUsual: 'As usual again',
  saved: 'The deadline holds from now on; the earlier one is kept.',
  cancel: 'Cancel',
  recorded: (months: string, when: string, who: string) => `${months}: set on ${when}${who && ` by ${who}`}`,
  saidUsual: (when: string, who: string) => `as usual again: set on ${when}${who && ` by ${who}`}`,
  earlier: (count: number) => `Deadlines that were set (${count})`,
  asTable: 'As a table',
  columns: {
    what: 'Who or what',
    owedBy: 'Waits for',
    state: 'Where it stands',
    on: 'There since',
    late: 'Days late',
    plan: 'In which plan',
  },
}
