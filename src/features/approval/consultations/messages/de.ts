import { de as plans } from '#features/planning/plans/messages/de.ts'
import { de as headings } from '#shared/heading-messages/de.ts'
import { de as labels } from '#shared/label-messages/de.ts'
import type { SameKeys } from '#shared/messages.ts'
import { de as phrases } from '#shared/phrase-messages/de.ts'
import { de as statuses } from '#shared/status-messages/de.ts'
import type { en } from './en.ts'

export const de: SameKeys<typeof en> = {
  outcomes: {
    taken_up: 'aufgenommen',
    point_of_attention: plans.kinds.point_of_attention,
    not_taken_up: 'nicht aufgenommen',
  },
  open: statuses.noAnswerYet,
  paper: {
    title: 'Erwartungen anderer Organisationen',
    called: (subject, on, due) => `Konsultation „${subject}“, versandt am ${on}, Antwort erbeten bis ${due}.`,
    progress: (answered, requested) => `${answered} von ${requested} Organisationen haben geantwortet.`,
    counted: (all, takenUp, attention, not, open) =>
      `Erwartungen: ${all}. Aufgenommen: ${takenUp}; Aufmerksamkeitspunkt: ${attention}; nicht aufgenommen: ${not}; noch keine Antwort: ${open}.`,
    body: labels.organisation,
    expected: headings.expectation,
    answer: labels.answer,
    reasons: 'Element und Begründung',
    elementReference: (what) => `In „${what}“.`,
    noExpectations: (bodies) => `Keine Erwartungen: ${bodies}.`,
    withheld: 'Erwartungen zu ausgelassenen Teilen sind hier nicht enthalten.',
  },
  mail: {
    greeting: phrases.greeting,
    reminder: (subject) => `Erinnerung: ${subject}`,
    requested: (body, day) =>
      `${body} konsultiert Sie zu Ihren Erwartungen an den Plan. Bitte antworten Sie bis zum ${day}.`,
    copied: (body, day) =>
      `Dies ist eine Kopie einer Konsultation von ${body} mit Antwortfrist ${day}. Sie brauchen nicht zu antworten.`,
    reminded: (body, day) =>
      `${body} hat Ihre Antwort auf die Konsultation noch nicht erhalten. Sie war bis ${day} erbeten.`,
    open: 'Konsultation öffnen:',
  },
}
