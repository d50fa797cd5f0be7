import { fr as labels } from '#shared/label-messages/fr.ts'
import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

/** Texts of the registration of a plan from a published list. */
export const fr: SameKeys<typeof en> = {
  title: 'Enregistré d’après une liste publiée',
  hint: 'Tant qu’une deuxième personne indépendante n’a pas comparé ce plan avec sa source, seule votre organisation le lit et il peut être supprimé.',
  confirmedHint:
    'Pour modifier ou supprimer ce plan, rouvrez l’enregistrement. Jusqu’à ce qu’il soit de nouveau confirmé et envoyé, seule votre organisation le lit.',
  confirmedBy: (person, on) => `confirmé par ${person}, ${on}`,
  confirmedOn: (on) => `confirmé le ${on}`,
  source: 'Adresse de la publication',
  sourceHint: 'La page ou le document avec lequel vous avez comparé le plan.',
  document: 'Ou un fichier du plan',
  documentHint: 'Joignez-le d’abord sous Annexes.',
  confirm: 'Confirmer d’après la source',
  confirmed: 'L’enregistrement est confirmé. Le plan peut être envoyé.',
  reopen: 'Rouvrir l’enregistrement',
  reopened: 'L’enregistrement est rouvert',
  reason: labels.reason,
  errors: {
    PLAN_NOT_REGISTERED:
      'Ce plan n’est pas enregistré d’après une liste publiée, ou l’enregistrement est déjà rouvert. Rechargez la page.',
    ALREADY_SETTLED: 'L’enregistrement est déjà confirmé. Rechargez la page.',
    NOT_YOUR_ORGANISATION: 'Seule l’organisation qui a enregistré le plan peut le faire.',
    SECOND_PERSON_REQUIRED:
      'Une autre personne confirme l’enregistrement : quelqu’un de votre organisation qui ne l’a pas rédigé et dont le compte et les rôles n’ont pas été attribués par un auteur.',
    SOURCE_REQUIRED: 'Saisissez l’adresse de la publication ou choisissez un fichier du plan.',
    FILE_UNKNOWN: 'Ce fichier n’appartient pas au plan, ou vous ne pouvez pas le lire. Choisissez un autre fichier.',
    ISSUERS_NOT_AGREED:
      'Une organisation émettrice a des comptes ici et n’a pas donné son accord. Elle enregistre elle-même son plan.',
  },
}
