import { en as plans } from '#features/planning/plans/messages/en.ts'
import { en as headings } from '#shared/heading-messages/en.ts'
import { en as labels } from '#shared/label-messages/en.ts'
import { en as phrases } from '#shared/phrase-messages/en.ts'
import { en as statuses } from '#shared/status-messages/en.ts'
export const en = {
  outcomes: { taken_up: 'taken up', point_of_attention: plans.kinds.point_of_attention, not_taken_up: 'not taken up' },
  open: statuses.noAnswerYet,
  paper: {
    title: 'Expectations of other organisations',
    called: (subject: string, on: string, due: string) =>
      `Consultation “${subject}”, sent on ${on}, replies due by ${due}.`,
    progress: (answered: number, requested: number) => `${answered} of ${requested} organisations have replied.`,
    counted: (all: number, takenUp: number, attention: number, not: number, open: number) =>
      `Expectations: ${all}. Taken up: ${takenUp}; point of attention: ${attention}; not taken up: ${not}; no answer yet: ${open}.`,
    body: labels.organisation,
    expected: headings.expectation,
    answer: labels.answer,
    reasons: 'Element and reason',
    elementReference: (what: string) => `In “${what}”.`,
    noExpectations: (bodies: string) => `No expectations: ${bodies}.`,
    withheld: 'Expectations about omitted parts are not included here.',
  },
  mail: {
    greeting: phrases.greeting,
    reminder: (subject: string) => `Reminder: ${subject}`,
    requested: (body: string, day: string) =>
      `${body} consults you about your expectations of its plan. Please reply by ${day}.`,
    copied: (body: string, day: string) =>
      `This is a copy of a consultation by ${body}, with replies due by ${day}. You do not need to reply.`,
    reminded: (body: string, day: string) =>
      `${body} has not received your reply to its consultation yet. It was due by ${day}.`,
    open: 'Open the consultation:',
  },
}
