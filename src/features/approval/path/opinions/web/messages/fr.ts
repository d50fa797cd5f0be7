import { fr as actions } from '#shared/action-messages/fr.ts'
import { fr as confirmations } from '#shared/confirmation-messages/fr.ts'
import { fr as headings } from '#shared/heading-messages/fr.ts'
import { fr as labels } from '#shared/label-messages/fr.ts'
import type { SameKeys } from '#shared/messages.ts'
import { plural } from '#shared/plural.ts'
import type { en } from './en.ts'

export const fr: SameKeys<typeof en> = {
  points: (body) => `Points de l’avis : ${body}`,
  none: 'Pas encore divisé en points.',
  split: 'Diviser en points',
  write: 'Saisir point par point',
  cutTitle: (body) => `Points de l’avis : ${body}`,
  cutText: 'Séparez les points par une ligne vide. Chaque point reçoit un numéro et appelle une réponse.',
  lateText: 'Séparez les points par une ligne vide.',
  cutField: 'Points',
  preview: (many) => plural('fr', many, `${many} point`, `${many} points`),
  elementLabel: (number) => `Élément concerné par le point ${number} (facultatif)`,
  tooShort: 'Un point doit compter entre 3 et 5 000 caractères.',
  tooMany: (limit) => `Un avis peut compter au plus ${limit} points.`,
  answer: actions.answer,
  changeAnswer: actions.changeAnswer,
  answerTitle: (number, body) => `Point ${number} : ${body}`,
  next: (left) => plural('fr', left, `Encore ${left} point sans réponse.`, `Encore ${left} points sans réponse.`),
  response: 'Suite donnée',
  kinds: { followed: 'Suivi', partly: 'Suivi en partie', set_aside: 'Non suivi' },
  reasons: 'Motivation (brève si le point est suivi)',
  changed: 'Élément modifié du plan (facultatif)',
  former: headings.earlierAnswers,
  withdraw: actions.withdraw,
  withdrawTitle: (number) => `Retirer le point ${number}`,
  withdrawText: 'Le point reste visible, barré, et n’appelle plus de réponse.',
  reason: labels.reason,
  withdrawnFor: (reason) => `Retiré : ${reason}`,
  byBody: 'saisi par l’organisation elle-même',
  open: (points, steps) =>
    `${plural('fr', points, `${points} point d’un avis n’a`, `${points} points d’avis n’ont`)} pas encore de réponse : ${steps}.`,
  answerThem: 'Répondre aux points',
  saved: confirmations.answerSaved,
  pointsSaved: 'Points enregistrés',
  withdrawn: 'Point retiré',
  save: actions.save,
  saveNext: 'Enregistrer et suivant',
  cancel: actions.cancel,
  close: actions.close,
}
