export const en = {
  outcomes: { taken_up: 'taken up', point_of_attention: 'point of attention', not_taken_up: 'not taken up' },
  open: 'no answer yet',
  paper: {
    title: 'What others expect',
    called: (subject: string, on: string, due: string) => `“${subject}”, sent on ${on}, answers asked until ${due}.`,
    progress: (answered: number, requested: number) => `${answered} of ${requested} have answered.`,
    counted: (all: number, takenUp: number, attention: number, not: number, open: number) =>
      `Expectations: ${all}. Taken up: ${takenUp}; point of attention: ${attention}; not taken up: ${not}; no answer yet: ${open}.`,
    body: 'Who',
    expected: 'Expectation',
    answer: 'Answer',
    reasons: 'Where and why',
    in: (what: string) => `In “${what}”.`,
    nothing: (bodies: string) => `Expect nothing: ${bodies}.`,
    withheld: 'Expectations on what is left out here are left out too.',
  },
  mail: {
    greeting: (name: string) => `Dear ${name},`,
    reminder: (subject: string) => `Reminder: ${subject}`,
    requested: (body: string, day: string) => `${body} asks what you expect. Please answer by ${day}.`,
    copied: (body: string, day: string) => `A copy of what ${body} asks others by ${day}. No answer is asked of you.`,
    reminded: (body: string, day: string) => `${body} has no answer from you yet. It was asked by ${day}.`,
    open: 'Read it and answer here:',
  },
}
