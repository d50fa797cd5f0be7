import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const da: SameKeys<typeof en> = {
  outcomes: { taken_up: 'taget op', point_of_attention: 'opmærksomhedspunkt', not_taken_up: 'ikke taget op' },
  open: 'endnu intet svar',
  paper: {
    title: 'Hvad andre forventer',
    called: (subject, on, due) => `»${subject}«, sendt den ${on}, svar ønskes senest ${due}.`,
    progress: (answered, requested) => `${answered} af ${requested} har svaret.`,
    counted: (all, takenUp, attention, not, open) =>
      `Forventninger: ${all}. Taget op: ${takenUp}; opmærksomhedspunkt: ${attention}; ikke taget op: ${not}; endnu uden svar: ${open}.`,
    body: 'Hvem',
    expected: 'Forventning',
    answer: 'Svar',
    reasons: 'Hvor og hvorfor',
    in: (what) => `I »${what}«.`,
    nothing: (bodies) => `Forventer intet: ${bodies}.`,
    withheld: 'Forventninger om det, der er udeladt her, er også udeladt.',
  },
  mail: {
    greeting: (name) => `Kære ${name}`,
    reminder: (subject) => `Påmindelse: ${subject}`,
    requested: (body, day) => `${body} spørger, hvad du forventer. Svar venligst senest ${day}.`,
    copied: (body, day) => `En kopi af det, ${body} spørger andre om senest ${day}. Der ønskes intet svar fra dig.`,
    reminded: (body, day) => `${body} har endnu intet svar fra dig. Det skulle være der senest ${day}.`,
    open: 'Læs og svar her:',
  },
}
