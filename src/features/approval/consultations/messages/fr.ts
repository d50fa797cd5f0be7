import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const fr: SameKeys<typeof en> = {
  outcomes: { taken_up: 'reprise', point_of_attention: 'point d’attention', not_taken_up: 'non reprise' },
  open: 'pas encore de réponse',
  paper: {
    title: 'Ce que d’autres attendent',
    called: (subject, on, due) => `« ${subject} », envoyée le ${on}, réponse demandée jusqu’au ${due}.`,
    progress: (answered, requested) => `${answered} sur ${requested} ont répondu.`,
    counted: (all, takenUp, attention, not, open) =>
      `Attentes : ${all}. Reprises : ${takenUp} ; points d’attention : ${attention} ; non reprises : ${not} ; sans réponse : ${open}.`,
    body: 'Qui',
    expected: 'Attente',
    answer: 'Réponse',
    reasons: 'Où et pourquoi',
    in: (what) => `Dans « ${what} ».`,
    nothing: (bodies) => `N’attendent rien : ${bodies}.`,
    withheld: 'Les attentes sur ce qui est omis ici sont omises aussi.',
  },
  mail: {
    greeting: (name) => `Bonjour ${name},`,
    reminder: (subject) => `Rappel : ${subject}`,
    requested: (body, day) => `Voici une demande de : ${body}. Dites ce que vous attendez, au plus tard le ${day}.`,
    copied: (body, day) =>
      `Copie d’une demande de : ${body}, adressée à d’autres pour le ${day}. Aucune réponse ne vous est demandée.`,
    reminded: (body, day) => `Nous n’avons pas encore votre réponse à : ${body}. Elle était demandée pour le ${day}.`,
    open: 'Lire et répondre ici :',
  },
}
