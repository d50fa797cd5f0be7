import { fr as plans } from '#features/planning/plans/messages/fr.ts'
import { fr as headings } from '#shared/heading-messages/fr.ts'
import { fr as labels } from '#shared/label-messages/fr.ts'
import type { SameKeys } from '#shared/messages.ts'
import { fr as phrases } from '#shared/phrase-messages/fr.ts'
import { fr as statuses } from '#shared/status-messages/fr.ts'
import type { en } from './en.ts'

export const fr: SameKeys<typeof en> = {
  outcomes: { taken_up: 'reprise', point_of_attention: plans.kinds.point_of_attention, not_taken_up: 'non reprise' },
  open: statuses.noAnswerYet,
  paper: {
    title: 'Attentes d’autres organisations',
    called: (subject, on, due) => `Consultation « ${subject} », envoyée le ${on}, réponses demandées pour le ${due}.`,
    progress: (answered, requested) => `Réponses : ${answered} sur ${requested} organisations.`,
    counted: (all, takenUp, attention, not, open) =>
      `Attentes : ${all}. Reprises : ${takenUp} ; points d’attention : ${attention} ; non reprises : ${not} ; sans réponse : ${open}.`,
    body: labels.organisation,
    expected: headings.expectation,
    answer: labels.answer,
    reasons: 'Élément et motivation',
    elementReference: (what) => `Dans « ${what} ».`,
    noExpectations: (bodies) => `Sans attentes : ${bodies}.`,
    withheld: 'Les attentes relatives aux parties omises ne sont pas reprises ici.',
  },
  mail: {
    greeting: phrases.greeting,
    reminder: (subject) => `Rappel : ${subject}`,
    requested: (body, day) =>
      `${body} vous consulte sur vos attentes concernant son plan. Veuillez répondre au plus tard le ${day}.`,
    copied: (body, day) =>
      `Ceci est la copie d’une consultation de l’organisation ${body}, avec réponse pour le ${day}. Aucune réponse de votre part n’est attendue.`,
    reminded: (body, day) =>
      `${body} n’a pas encore reçu votre réponse à sa consultation. Elle était demandée pour le ${day}.`,
    open: 'Ouvrir la consultation :',
  },
}
