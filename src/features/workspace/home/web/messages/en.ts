import { en as actions } from '#shared/action-messages/en.ts'
import { en as labels } from '#shared/label-messages/en.ts'
import { plural } from '#shared/plural.ts'

export const en = {
  needYou: (count: number) =>
    count === 0
      ? 'You have no open tasks'
      : plural('en', count, `You have ${count} open task`, `You have ${count} open tasks`),
  hello: (name: string) => `Hello, ${name}`,
  intro: 'Overdue items and items without an accountable function come first.',
  as: 'View as',
  yourTasks: 'Your tasks',
  calendar: 'Full calendar',
  noTasks: 'You have no open tasks',
  noTasksText:
    'Requests from other organisations appear here: items to answer, signals, agreements and changes to review, each with its next step.',
  allTasks: (count: number) => `Show all ${count}`,
  due: (date: string) => `due ${date}`,
  late: (date: string) => `overdue since ${date}`,
  askedBy: (body: string) => `requested by ${body}`,
  otherTask: { title: (what: string) => `Open “${what}”`, step: actions.open },
  figures: {
    heading: labels.figuresToApprove,
    none: 'You have no figures to approve.',
    all: (count: number) => (count === 1 ? 'Show figures' : `Show all ${count}`),
    approveFigures: (count: number) =>
      plural('en', count, `Approve ${count} set of yearly figures`, `Approve ${count} sets of yearly figures`),
    reportedBy: (body: string) => `reported by ${body} or organisations in its area`,
    step: 'Approve',
  },
  untitled: 'an item that is not visible to you',
  done: actions.markAsCompleted,
  closed: 'Task completed',
  wrong: 'Issues in your plans',
  allChecks: 'All checks of your plans',
  wrongNone: 'The checks found no errors or warnings in your plans.',
  wrongNoPlan: 'Issues found by the checks appear here once your organisation has a plan.',
  wrongNotComputed: 'Not computed: your plans have not been checked yet.',
  fix: actions.fix,
  more: (count: number) => plural('en', count, `and ${count} more issue`, `and ${count} more issues`),
  changed: 'Recent changes',
  changedNone: 'Your plans have not changed yet. Changes appear here with their author and reason.',
  thePlan: 'the plan',
  removed: 'a deleted item',
  round: 'Answer progress',
  answered: (answered: string, total: string) => `${answered} of ${total} answered`,
  openItems: (open: number) => plural('en', open, `${open} item still open`, `${open} items still open`),
  answeredAll: 'all items have been answered',
  organisationsAnswered: (answered: string, total: string) =>
    `${answered} of ${total} organisations have answered every item`,
  /** Organisations that have answered some of their items. */
  partlyAnswered: (count: string) => `${count} partly`,
  notAsked: 'You have not received or sent any items to answer yet.',
  signals: 'Open signals',
  signalsNone: 'No signals are awaiting your answer.',
  signalFrom: (body: string) => `from ${body}`,
  open: {
    title: 'From plan to practice',
    intro:
      'Integral takes a security plan from the government to every local organisation and partner, and brings their answers back: who adopts which priority, for what reasons, and which items have no accountable function.',
    signIn: actions.signIn,
    stepIn: 'Sign in as a demo user',
    points: {
      answer: {
        title: 'Alignment by consent',
        text: 'No level of government instructs another. Each organisation answers a priority: covered, adopt, adapt, partly, no capacity or not relevant, with reasons.',
      },
      once: {
        title: 'Document and data in one',
        text: 'Authors write text; a paragraph can be an objective or an action, with one accountable function.',
      },
      checks: {
        title: 'Continuous checks',
        text: 'Every edit is checked against law and method. Each issue shows its basis and how to fix it.',
      },
      below: {
        title: 'Signals from local level',
        text: 'Organisations send signals about local priorities that no higher-level plan covers, and every signal receives an answer.',
      },
    },
    plans: 'Public plans',
    plansHint: 'Marked TLP:CLEAR by the issuing organisation.',
    plansNone: 'No public plans yet.',
    allPlans: 'All public plans',
    answers: 'Answers by area',
  },
}
