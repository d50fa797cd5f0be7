import { fr as labels } from '#shared/label-messages/fr.ts'
import type { SameKeys } from '#shared/messages.ts'
import { plural } from '#shared/plural.ts'
import { fr as statuses } from '#shared/status-messages/fr.ts'
import type { en } from './en.ts'

export const fr: SameKeys<typeof en> = {
  kinds: { followed: 'suivi', partly: 'suivi en partie', set_aside: 'non suivi' },
  open: statuses.noAnswerYet,
  noAnswerNeeded: 'aucune réponse requise',
  counted: (all, parts) => `${plural('fr', all, `${all} point`, `${all} points`)} : ${parts}`,
  count: {
    followed: (many) => plural('fr', many, `${many} suivi`, `${many} suivis`),
    partly: (many) => plural('fr', many, `${many} suivi en partie`, `${many} suivis en partie`),
    set_aside: (many) => plural('fr', many, `${many} non suivi`, `${many} non suivis`),
    open: (many) => plural('fr', many, `${many} ouvert`, `${many} ouverts`),
  },
  number: 'N°',
  point: 'Point',
  onSubject: (what) => `Sur « ${what} » :`,
  answer: labels.answer,
  reasons: labels.reason,
  changed: (what) => `Modifié : « ${what} ».`,
  withheld: 'Les points relatifs aux parties omises ne sont pas repris ici, pas plus que le texte intégral de l’avis.',
}
