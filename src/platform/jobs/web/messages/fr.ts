import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const fr: SameKeys<typeof en> = {
  running: 'Travaux en cours',
  ready: 'Travaux terminés',
  count: (count) => (count === 1 ? '1 travail est en cours' : `${count} travaux sont en cours`),
  note: 'Ce que vous avez commandé se poursuit de lui-même, même pendant que vous faites autre chose. Les travaux terminés restent ici un jour.',
  none: 'Rien n’est en cours',
  waiting: 'Attend son tour',
  begins: 'Commence',
  stopping: 'En cours d’arrêt',
  done: 'Prêt',
  cancelled: 'Annulé',
  cancel: 'Annuler',
  cancelOf: (title) => `Annuler ${title}`,
  download: 'Télécharger',
  downloadOf: (title) => `Télécharger ${title}`,
  doneNews: (title) => `Prêt : ${title}`,
  failedNews: (title, why) => `${title} : ${why}`,
  failures: {
    NOT_ALLOWED: 'Votre habilitation a été retirée avant le début du travail.',
    INTERRUPTED:
      'Le serveur a été arrêté à plusieurs reprises pendant ce travail. Commandez-le à nouveau ou prévenez votre administrateur.',
    UNKNOWN_JOB: 'Cette version d’Integral ne connaît pas ce travail. Commandez-le à nouveau.',
    FAILED: 'Une erreur s’est produite. Elle a été consignée sous ce numéro :',
  },
  refusals: {
    TOO_COMPLEX: ({ maxCount }) =>
      `Vous avez déjà ${maxCount} travaux en cours ou en attente. Attendez la fin de l’un d’eux ou annulez-en un.`,
    JOB_ENDED: 'Ce travail est déjà terminé.',
  },
}
