import { fr as labels } from '#shared/label-messages/fr.ts'
import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const fr: SameKeys<typeof en> = {
  statuses: {
    on_track: 'en bonne voie',
    attention: 'à surveiller',
    off_track: 'hors trajectoire',
    no_update: 'pas de mise à jour',
    effort_only: 'indicateur d’activité',
    not_computed: 'non calculé',
  },
  document: {
    title: 'Résultats attendus',
    description: 'Résultats annoncés et résultats obtenus, d’après les chiffres que l’auteur de ce document peut lire.',
    descriptionForOthers:
      'Résultats annoncés et résultats obtenus, d’après les chiffres visibles pour les lecteurs externes. Les effectifs trop faibles ne sont pas affichés.',
    promise: 'Résultats annoncés.',
    element: labels.element,
    measured: 'Mesuré par',
    baseline: 'Valeur de départ',
    target: 'Valeur cible',
    quarter: (number, year) => `T${number} ${year}`,
    now: 'Dernier chiffre',
    status: labels.status,
    opens:
      'Chaque chiffre renvoie à ses lignes sources, à sa définition et à son approbation. Suivez son code ou saisissez-le sur',
  },
}
