const numbers = ['', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten', 'Eleven', 'Twelve']

export const en = {
  needYou: (count: number) =>
    count === 0
      ? 'Nothing waits for you'
      : count === 1
        ? 'One thing needs you'
        : `${numbers[count] ?? count} things need you`,
  hello: (name: string) => `Hello, ${name}`,
  intro: 'What is late and what nobody answers for comes first; what is on track needs no reading.',
  as: 'Look as',
  waits: 'Waits for you',
  calendar: 'The whole calendar',
  nothing: 'Nothing waits',
  nothingText:
    'What others ask of your organisation arrives here: items to answer, signals, agreements, changes to consider. Each with the one step that is next.',
  allTasks: (count: number) => `Show all ${count}`,
  due: (on: string) => `by ${on}`,
  late: (on: string) => `late: was due ${on}`,
  askedBy: (body: string) => `asked by ${body}`,
  tasks: {
    answer_items: (what: string) => `Answer “${what}”`,
    review_alignment: (what: string) => `“${what}” has a new version: do your answers still hold?`,
    consider_consequences: (what: string) => `Consider what changes in “${what}”`,
    answer_signal: (what: string) => `Answer the signal “${what}”`,
    answer_agreement: (what: string) => `Answer the agreement that is asked of “${what}”`,
    preparation_step: (step: string) => `Make ready: ${step}`,
    cascade_step: (step: string) => `Late: ${step}`,
    react_to_round: (what: string) => `Remark on “${what}”`,
    round_reminder: (what: string) => `Soon due: remark on “${what}”`,
    answer_comments: (what: string) => `Answer the remarks on “${what}”`,
    path_opinion: (what: string) => `Give an opinion on “${what}”`,
    answer_consultation: (what: string) => `Say what you expect: ${what}`,
    path_decision: (what: string) => `Decide on “${what}”`,
    complete_plan: (what: string) => `Complete “${what}”`,
    answer_question: (what: string) => `Answer a question on “${what}”`,
    other: (what: string) => `Look at “${what}”`,
  },
  steps: {
    answer_items: 'Answer',
    review_alignment: 'Review',
    consider_consequences: 'Look',
    answer_signal: 'Answer',
    answer_agreement: 'Answer',
    preparation_step: 'Open',
    cascade_step: 'Open',
    react_to_round: 'Read',
    round_reminder: 'Read',
    answer_comments: 'Answer',
    path_opinion: 'Read',
    answer_consultation: 'Answer',
    path_decision: 'Decide',
    complete_plan: 'Complete',
    answer_question: 'Answer',
    other: 'Open',
  },
  figures: {
    waiting: (count: number) =>
      count === 1
        ? 'Approve the figures of 1 indicator and year'
        : `Approve the figures of ${count} indicators and years`,
    of: (body: string) => `told by ${body}, or by bodies below it`,
    step: 'Approve',
  },
  untitled: 'something that you may not read',
  done: 'Done',
  closed: 'The task is done',
  wrong: 'Wrong in what you answer for',
  allChecks: 'All checks of my plans',
  wrongNone: 'The checks of your plans find no error and no warning.',
  wrongNoPlan: 'Once your organisation has a plan, what its checks find stands here.',
  wrongNotComputed: 'Not computed: your plans were not checked yet.',
  fix: 'Mend',
  more: (count: number) => (count === 1 ? 'and 1 more finding' : `and ${count} more findings`),
  changed: 'Changed',
  changedNone: 'Nothing has changed in your plans yet. Each change stands here with who made it and why.',
  thePlan: 'the plan',
  removed: 'something that was removed',
  round: 'This round',
  answered: (answered: string, total: string) => `${answered} of ${total} answered`,
  answeredNote: (open: number) => (open === 1 ? '1 item is still open' : `${open} items are still open`),
  answeredAll: 'everything that was asked of you',
  bodiesAnswered: (answered: string, total: string) => `${answered} of ${total} bodies have answered`,
  notAsked: 'Nobody asked you anything yet, and you asked nobody.',
  signals: 'Signals that wait',
  signalsNone: 'No signal waits for your answer.',
  signalFrom: (body: string) => `from ${body}`,
  open: {
    title: 'From plan to practice',
    intro:
      'Integral carries a security plan from the government to every police zone and partner, and back: who takes up what, with which reasons, and what nobody answers for.',
    signIn: 'Sign in',
    stepIn: 'Step in as somebody of the demo',
    points: {
      answer: {
        title: 'Asked, not ordered',
        text: 'No level commands the other. A priority reaches a lower plan as an item to answer: covered, adopt, adapt, partly, no capacity, not relevant; with reasons.',
      },
      once: {
        title: 'A plan is read and computed',
        text: 'One writes prose; a paragraph can be an objective or an action, with one function that answers for it.',
      },
      checks: {
        title: 'Checks that never sleep',
        text: 'Law and method look along: each finding says on what it rests and how to mend it.',
      },
      below: {
        title: 'From below, too',
        text: 'What zones choose and no upper plan covers goes up as a signal, and gets an answer.',
      },
    },
    plans: 'Plans that anyone may read',
    plansNote: 'Marked TLP:CLEAR by the body that issues them.',
    plansNone: 'No plan is open to everybody yet.',
    allPlans: 'All open plans',
    answers: 'How the country answers',
  },
}
