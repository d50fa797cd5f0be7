import { fr as actions } from '#shared/action-messages/fr.ts'
import type { SameKeys } from '#shared/messages.ts'
import { plural } from '#shared/plural.ts'
import type { en } from './en.ts'

export const fr: SameKeys<typeof en> = {
  running: 'Tâches en arrière-plan',
  ready: 'Tâches terminées',
  count: (count) =>
    plural('fr', count, `${count} tâche en arrière-plan en cours`, `${count} tâches en arrière-plan en cours`),
  hint: 'Les tâches en arrière-plan se poursuivent pendant que vous travaillez. Les tâches terminées restent affichées 1 jour.',
  none: 'Aucune tâche en arrière-plan',
  waiting: 'En file d’attente',
  begins: 'Démarrage',
  stopping: 'Annulation en cours',
  done: 'Terminée',
  cancelled: 'Annulée',
  cancel: actions.cancel,
  cancelOf: (title) => `Annuler ${title}`,
  download: 'Télécharger',
  downloadOf: (title) => `Télécharger ${title}`,
  doneMessage: (title) => `Terminée : ${title}`,
  failedNews: (title, why) => `${title} : ${why}`,
  failures: {
    NOT_ALLOWED: 'Votre autorisation a été retirée avant le début de la tâche. Contactez votre administrateur.',
    INTERRUPTED: 'La tâche a été interrompue plusieurs fois. Relancez-la ou contactez votre administrateur.',
    UNKNOWN_JOB: 'Cette version d’Integral ne prend pas en charge cette tâche. Relancez-la.',
    FAILED: 'Une erreur s’est produite. Elle a été enregistrée sous cette référence :',
  },
  errors: {
    TOO_COMPLEX: ({ maxCount }) =>
      plural(
        'fr',
        maxCount,
        `Vous avez déjà ${maxCount} tâche en cours ou en attente. Attendez qu’elle se termine ou annulez-la.`,
        `Vous avez déjà ${maxCount} tâches en cours ou en attente. Attendez que l’une se termine ou annulez-en une.`,
      ),
    JOB_ENDED: 'Cette tâche est déjà terminée.',
  },
}
