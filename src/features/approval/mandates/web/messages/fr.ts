import { fr as pathTexts } from '#features/approval/path/messages/fr.ts'
import { fr as actions } from '#shared/action-messages/fr.ts'
import { fr as errors } from '#shared/error-messages/fr.ts'
import { fr as headings } from '#shared/heading-messages/fr.ts'
import { fr as labels } from '#shared/label-messages/fr.ts'
import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const fr: SameKeys<typeof en> = {
  title: 'Procurations',
  hint: 'Les personnes qui peuvent agir pour une fonction de cette organisation dans les procédures d’approbation, et pour quelle période.',
  loading: 'Chargement des procurations…',
  none: 'Aucune procuration',
  noneText:
    'Le titulaire d’une fonction ou son suppléant agit pour celle-ci. Une procuration y autorise une autre fonction.',
  grant: 'Donner procuration',
  grantText: 'Le mandataire décide alors en personne. La procuration est mentionnée avec la décision.',
  function: 'Fonction représentée',
  authorisedFunction: 'Fonction mandataire',
  from: headings.firstDay,
  until: headings.lastDay,
  steps: pathTexts.steps,
  stepsHint: 'Aucune sélection : toutes les étapes.',
  allSteps: 'Toutes les étapes',
  someSteps: (steps: string) => `Ces étapes seulement : ${steps}`,
  reference: labels.source,
  referenceHint: 'Numéro et date de l’arrêté, de la lettre ou de la décision du conseil.',
  parties: (from: string, to: string) => `${from} à ${to}`,
  period: (from: string, until: string) => `du ${from} au ${until}`,
  withdraw: actions.withdraw,
  withdrawOf: (what: string) => `Retirer : ${what}`,
  withdrawText: 'La procuration prend fin aujourd’hui. Les décisions prises en vertu de celle-ci restent valables.',
  reason: labels.reason,
  withdrawn: (date: string, why: string) => `Retirée le ${date} : ${why}`,
  granted: 'Procuration donnée',
  ended: 'Procuration retirée',
  cancel: actions.cancel,
  close: actions.close,
  errors: {
    NOT_FOUND: errors.notFound,
    NOT_YOUR_FUNCTION:
      'Seuls le titulaire de la fonction et son suppléant peuvent donner ou révoquer une procuration. Personne ne le peut pour une fonction vacante.',
    FUNCTION_UNKNOWN: 'Cette organisation n’a pas cette fonction. Choisissez une autre fonction.',
    STEP_UNKNOWN: 'Aucune procédure d’approbation de ce pays ne comporte cette étape. Choisissez une autre étape.',
    PERIOD_INVALID:
      'Le premier jour ne peut être antérieur à aujourd’hui, le dernier jour ne peut précéder le premier, et la période ne peut dépasser 6 ans. Modifiez les dates.',
    SELF_MANDATE: 'Vous ne pouvez pas vous donner procuration à vous-même. Choisissez une autre personne ou fonction.',
    ALREADY_GRANTED: 'Cette procuration a déjà été donnée. Rechargez la page.',
    ALREADY_WITHDRAWN: 'Cette procuration a déjà été retirée. Rechargez la page.',
  },
}
