import { da as labels } from '#shared/label-messages/da.ts'
import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const da: SameKeys<typeof en> = {
  outcomes: { taken_up: 'indarbejdet', point_of_attention: 'opmærksomhedspunkt', not_taken_up: 'ikke indarbejdet' },
  open: 'endnu intet svar',
  paper: {
    title: 'Andre organisationers forventninger',
    called: (subject, on, due) => `Høring »${subject}«, sendt den ${on}, svarfrist den ${due}.`,
    progress: (answered, requested) => `${answered} af ${requested} organisationer har svaret.`,
    counted: (all, takenUp, attention, not, open) =>
      `Forventninger: ${all}. Indarbejdet: ${takenUp}; opmærksomhedspunkt: ${attention}; ikke indarbejdet: ${not}; endnu intet svar: ${open}.`,
    body: labels.organisation,
    expected: 'Forventning',
    answer: labels.answer,
    reasons: 'Element og begrundelse',
    elementReference: (what) => `I »${what}«.`,
    noExpectations: (bodies) => `Ingen forventninger: ${bodies}.`,
    withheld: 'Forventninger til udeladte dele er ikke medtaget her.',
  },
  mail: {
    greeting: (name) => `Kære ${name}`,
    reminder: (subject) => `Påmindelse: ${subject}`,
    requested: (body, day) => `${body} beder om dine forventninger til sin plan. Svar venligst senest den ${day}.`,
    copied: (body, day) => `Dette er en kopi af en høring fra ${body} med svarfrist den ${day}. Du behøver ikke svare.`,
    reminded: (body, day) => `${body} har endnu ikke modtaget dit svar på høringen. Svarfristen er den ${day}.`,
    open: 'Åbn høringen:',
  },
}
