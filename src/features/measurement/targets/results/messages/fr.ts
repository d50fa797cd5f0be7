import { fr as labels } from '#shared/label-messages/fr.ts'
import type { SameKeys } from '#shared/messages.ts'
import { fr as statuses } from '#shared/status-messages/fr.ts'
import type { en } from './en.ts'

export const fr: SameKeys<typeof en> = {
  statuses: {
    on_track: 'en bonne voie',
    attention: 'à surveiller',
    off_track: 'hors trajectoire',
    no_update: 'pas de mise à jour',
    effort_only: 'indicateur d’activité',
    not_computed: statuses.notComputed,
  },
  reasons: {
    NO_TARGET: 'Aucune valeur cible n’est fixée.',
    AMBIGUOUS: 'Une hausse peut traduire davantage d’activité : il n’y a donc pas de couleur de statut.',
    PLAN_NOT_BEGUN: 'La période du plan n’a pas encore commencé. Il n’y a pas de statut avant cela.',
    WITHHELD: 'Une partie des chiffres n’est pas visible pour vous.',
    PERIODS_DIFFER: 'Les valeurs cibles, la valeur de départ et les chiffres n’ont pas des périodes de même durée.',
    NO_DIRECTION:
      'Pour cet indicateur, ni plus haut ni plus bas n’est meilleur, et la valeur cible n’est pas une fourchette.',
    BASELINE_DIFFERS:
      'La valeur de départ diffère du chiffre enregistré, qui donne un autre statut. Corrigez la valeur de départ.',
    FIGURES_MISSING: 'Des chiffres de territoires manquent pour la dernière période.',
    NO_FIGURE_YET: 'Il n’y a pas encore de chiffre pour une période complète du plan.',
    UPDATE_OVERDUE: 'Le chiffre de la période suivante est en retard ou incomplet.',
    TOO_FEW: 'Un seul chiffre ne montre pas de tendance, et aucun résultat n’a été annoncé pour sa période.',
    AS_EXPECTED: 'Dans la tolérance du résultat annoncé pour cette période, ou mieux.',
    BEHIND: 'Moins bon que le résultat annoncé pour cette période, mais meilleur que la valeur de départ.',
    NO_BETTER_THAN_BASELINE: 'Pas meilleur que la valeur de départ.',
    TARGET_MISSED: 'La période de la valeur cible est terminée et la cible n’a pas été atteinte.',
    TREND_REACHES_TARGET: 'La tendance des dernières périodes permet d’atteindre la valeur cible.',
    TREND_MISSES_TARGET: 'La tendance des dernières périodes ne permet pas d’atteindre la valeur cible.',
    OUTSIDE_RANGE: 'Juste en dehors de la fourchette.',
    FAR_OUTSIDE_RANGE: 'En dehors de la fourchette, au-delà de la tolérance.',
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
    period: labels.period,
    targetsOf: (title) => `Valeurs cibles : ${title}`,
    targetsInTable: (count, title) => `${count} valeurs cibles : voir le tableau « Valeurs cibles : ${title} »`,
    recorded: (value) => `enregistré : ${value}`,
    worseTargetReason: (reason) => `Motif d’une valeur cible moins bonne que le chiffre d’alors : ${reason}`,
    provisional: statuses.provisional,
    counts: 'Résultats par statut',
    quarter: (number, year) => `T${number} ${year}`,
    now: 'Dernier chiffre',
    status: labels.status,
    opens:
      'Chaque chiffre renvoie à ses lignes sources, à sa définition et à son approbation. Suivez son code ou saisissez-le sur',
  },
}
