import { fr as actions } from '#shared/action-messages/fr.ts'
import { fr as labels } from '#shared/label-messages/fr.ts'
import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const fr: SameKeys<typeof en> = {
  title: 'Chiffres d’autres pays',
  link: 'Autres pays',
  intro:
    'Une organisation communique des chiffres d’un autre pays après avoir déclaré leur source et leur licence et après confirmation par une deuxième personne. Les lecteurs des chiffres voient les deux.',
  declared: 'Sources déclarées',
  none: 'Aucune source n’a été déclarée.',
  declare: 'Déclarer une source',
  declareHint: 'Une autre personne qui approuve les chiffres de l’organisation la confirme.',
  declaredText: 'Source déclarée. Une autre personne peut maintenant la confirmer.',
  states: { declared: 'à confirmer', confirmed: 'confirmée', withdrawn: 'retirée' },
  wholeCountry: 'tout le pays',
  declaredBy: (who) => `déclarée : ${who}`,
  confirmedBy: (who) => `confirmée : ${who}`,
  confirm: 'Confirmer',
  confirmed: 'Source confirmée.',
  withdraw: actions.withdraw,
  withdrawn: 'Source retirée.',
  withdrawText: 'Les chiffres communiqués restent, avec leur source. Aucun autre n’est accepté.',
  cancel: 'Annuler',
  reason: 'Motif',
  fields: {
    organisation: labels.organisation,
    country: 'Pays',
    source: labels.source,
    licence: 'Licence',
    url: 'Page de la source',
  },
  hints: {
    country: 'Code ISO, par exemple NL',
    source: 'Par exemple : CBS, StatLine 83648NED',
    licence: 'Par exemple : CC BY 4.0',
    url: 'Facultatif',
  },
  errors: {
    NOT_FOREIGN: 'Indiquez un autre pays que le pays lui-même.',
    SAME_PERSON: 'La personne qui a déclaré la source ne peut pas la confirmer.',
    ALREADY_RECORDED: 'La source est déjà confirmée ou retirée.',
    SENSITIVE_TEXT: 'Ce texte ne peut pas être enregistré, car il contient peut-être des données sensibles.',
    NOT_FOUND: 'Cette source n’existe plus.',
  },
}
