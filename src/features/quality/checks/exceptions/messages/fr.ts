import { fr as actions } from '#shared/action-messages/fr.ts'
import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const fr: SameKeys<typeof en> = {
  grant: 'Accorder une exception',
  reason: 'Motivation (imprimée dans la version)',
  endsOn: 'Valable jusqu’au',
  request: 'Demander une exception',
  requests: 'Exceptions demandées',
  requestedBy: (person, until) => `Demandée par ${person}, jusqu’au ${until}`,
  requestHint:
    'L’exception n’a d’effet que si une deuxième personne l’accorde : quelqu’un qui ne l’a pas demandée et n’a pas rédigé le plan.',
  grantedBy: (person, on) => `Exception accordée par ${person}, jusqu’au ${on}`,
  withdraw: actions.withdraw,
  title: 'Exceptions motivées',
  none: 'Aucune exception n’a été accordée.',
  errors: {
    EXCEPTION_END_IN_PAST: 'La date de fin d’une exception doit être dans le futur. Choisissez une date ultérieure.',
    SECOND_PERSON_REQUIRED:
      'L’exception nécessite une deuxième personne : quelqu’un qui ne l’a pas demandée et n’a pas rédigé le plan.',
    ALREADY_GRANTED: 'Cette exception a déjà été accordée. Rechargez la page.',
    RESULT_NOT_FOUND: 'Ce point n’existe plus ; une exception n’est plus nécessaire. Rechargez la page.',
    ALREADY_EXCEPTED: 'Il existe déjà une exception pour ce point. Retirez-la d’abord.',
  },
}
