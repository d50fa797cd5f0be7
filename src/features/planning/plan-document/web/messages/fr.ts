import { fr as labels } from '#shared/label-messages/fr.ts'
import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

/** Texts of the registration of a plan from a published list. */
export const fr: SameKeys<typeof en> = {
  title: 'Enregistré d’après une liste publiée',
  hint: 'Tant qu’une deuxième personne indépendante n’a pas comparé ce plan avec sa source, seules votre organisation et les organisations que vous désignez comme lecteurs le lisent.',
  confirmedHint:
    'Pour modifier ce plan, rouvrez l’enregistrement. Jusqu’à ce qu’il soit de nouveau confirmé et envoyé, seuls votre organisation et les lecteurs désignés le lisent. Un plan qui a été confirmé n’est pas supprimé.',
  confirmedBy: (person, on) => `confirmé par ${person}, ${on}`,
  confirmedOn: (on) => `confirmé le ${on}`,
  uncompared:
    'Ce plan a été enregistré avant la consignation des comparaisons. Personne ne l’a encore comparé à sa source dans ce système. Rouvrez l’enregistrement pour qu’une deuxième personne le compare et le confirme.',
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
    PLAN_ON_PATH:
      'Un plan de ce type pour la même période suit une procédure ici. Ce plan ne peut être confirmé que s’il a été décidé avant la mise en service.',
    PLANS_OVERLAP:
      'Un autre plan de ce type pour la même organisation ou le même territoire est ou était en vigueur pendant cette période. Choisissez une période après la fin de ce plan, ou mettez d’abord fin à ce plan par une décision.',
    ALREADY_SETTLED: 'L’enregistrement est déjà confirmé. Rechargez la page.',
    NOT_YOUR_ORGANISATION:
      'Seule une personne qui peut s’exprimer pour une organisation peut confirmer. Seule l’organisation qui a enregistré le plan peut rouvrir.',
    SECOND_PERSON_REQUIRED:
      'Une autre personne confirme l’enregistrement : quelqu’un qui ne l’a pas rédigé et dont le compte et les rôles n’ont pas été attribués par un auteur. Si personne dans votre organisation n’est indépendant, désignez une autre organisation comme lecteur dans la fiche du plan : une personne de celle-ci peut confirmer.',
    SOURCE_REQUIRED: 'Saisissez l’adresse de la publication ou choisissez un fichier du plan.',
    FILE_UNKNOWN: 'Ce fichier n’appartient pas au plan, ou vous ne pouvez pas le lire. Choisissez un autre fichier.',
    ISSUERS_NOT_AGREED:
      'Une organisation émettrice a des comptes ici et n’a pas donné son accord. Elle enregistre elle-même son plan.',
  },
}
