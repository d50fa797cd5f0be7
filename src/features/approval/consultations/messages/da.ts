import { da as plans } from '#features/planning/plans/messages/da.ts'
import { da as headings } from '#shared/heading-messages/da.ts'
import { da as labels } from '#shared/label-messages/da.ts'
import type { SameKeys } from '#shared/messages.ts'
import { da as phrases } from '#shared/phrase-messages/da.ts'
import { da as statuses } from '#shared/status-messages/da.ts'
import type { en } from './en.ts'

export const da: SameKeys<typeof en> = {
  outcomes: {
    taken_up: 'indarbejdet',
    point_of_attention: plans.kinds.point_of_attention,
    not_taken_up: 'ikke indarbejdet',
  },
  open: statuses.noAnswerYet,
  paper: {
    title: 'Andre organisationers forventninger',
    called: (subject, on, due) => `Høring »${subject}«, sendt den ${on}, svarfrist den ${due}.`,
    progress: (answered, requested) => `${answered} af ${requested} organisationer har svaret.`,
    counted: (all, takenUp, attention, not, open) =>
      `Forventninger: ${all}. Indarbejdet: ${takenUp}; opmærksomhedspunkt: ${attention}; ikke indarbejdet: ${not}; endnu intet svar: ${open}.`,
    body: labels.organisation,
    expected: headings.expectation,
    answer: labels.answer,
    reasons: 'Element og begrundelse',
    elementReference: (what) => `I »${what}«.`,
    noExpectations: (bodies) => `Ingen forventninger: ${bodies}.`,
    withheld: 'Forventninger til udeladte dele er ikke medtaget her.',
  },
  mail: {
    greeting: phrases.greeting,
    reminder: (subject) => `Påmindelse: ${subject}`,
    requested: (body, day) => `${body} beder om dine forventninger til sin plan. Svar venligst senest den ${day}.`,
    copied: (body, day) => `Dette er en kopi af en høring fra ${body} med svarfrist den ${day}. Du behøver ikke svare.`,
    reminded: (body, day) => `${body} har endnu ikke modtaget dit svar på høringen. Svarfristen er den ${day}.`,
    open: 'Åbn høringen:',
  },
}
