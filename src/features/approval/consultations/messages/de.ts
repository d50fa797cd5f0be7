import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const de: SameKeys<typeof en> = {
  outcomes: { taken_up: 'aufgenommen', point_of_attention: 'Beobachtungspunkt', not_taken_up: 'nicht aufgenommen' },
  open: 'noch keine Antwort',
  paper: {
    title: 'Was andere erwarten',
    called: (subject, on, due) => `„${subject}“, versandt am ${on}, Antwort erbeten bis ${due}.`,
    progress: (answered, requested) => `${answered} von ${requested} haben geantwortet.`,
    counted: (all, takenUp, attention, not, open) =>
      `Erwartungen: ${all}. Aufgenommen: ${takenUp}; Beobachtungspunkt: ${attention}; nicht aufgenommen: ${not}; noch ohne Antwort: ${open}.`,
    body: 'Wer',
    expected: 'Erwartung',
    answer: 'Antwort',
    reasons: 'Wo und warum',
    in: (what) => `In „${what}“.`,
    nothing: (bodies) => `Erwarten nichts: ${bodies}.`,
    withheld: 'Erwartungen zu dem, was hier weggelassen ist, sind auch weggelassen.',
  },
  mail: {
    greeting: (name) => `Guten Tag ${name},`,
    reminder: (subject) => `Erinnerung: ${subject}`,
    requested: (body, day) => `${body} fragt, was Sie erwarten. Bitte antworten Sie bis ${day}.`,
    copied: (body, day) =>
      `Eine Kopie dessen, was ${body} andere bis ${day} fragt. Von Ihnen wird keine Antwort erbeten.`,
    reminded: (body, day) => `${body} hat noch keine Antwort von Ihnen. Sie war bis ${day} erbeten.`,
    open: 'Hier lesen und antworten:',
  },
}
