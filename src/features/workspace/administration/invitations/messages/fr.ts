import { fr as actions } from '#shared/action-messages/fr.ts'
import { fr as headings } from '#shared/heading-messages/fr.ts'
import { fr as labels } from '#shared/label-messages/fr.ts'
import type { SameKeys } from '#shared/messages.ts'
import { plural } from '#shared/plural.ts'
import { fr as administration } from '../../messages/fr.ts'
import type { en } from './en.ts'

export const fr: SameKeys<typeof en> = {
  file: 'personnes',
  linksFile: 'liens',
  sheet: administration.tabs.people,
  organisationsSheet: labels.organisations,
  functionsSheet: labels.functions,
  linksSheet: 'Liens',
  code: labels.code,
  link: 'Lien à usage unique',
  columns: {
    name: labels.name,
    email: labels.emailAddress,
    language: labels.language,
    organisation: labels.organisation,
    role: labels.role,
    function: headings.function,
    from: headings.startingFrom,
  },
  issues: {
    VALUE_MISSING: 'Cette valeur est obligatoire pour chaque personne. Complétez-la.',
    EMAIL_MALFORMED: 'Ce n’est pas une adresse e-mail. Utilisez le format jan@example.org.',
    ORGANISATION_UNKNOWN:
      'Ce code ou ce nom ne correspond à aucune organisation ou correspond à plusieurs organisations. Utilisez un code de la feuille « Organisations ».',
    NOT_YOUR_ORGANISATION:
      'Vous ne pouvez gérer que les personnes de votre organisation. Supprimez la ligne ou contactez l’administrateur de cette organisation.',
    FROM_IN_THE_PAST:
      'Un rôle ne peut pas commencer avant aujourd’hui. Saisissez une date ultérieure ou videz la cellule.',
    FUNCTION_UNKNOWN:
      'Cette organisation n’a pas de fonction de ce nom, ou en a plusieurs. Utilisez un code de la feuille « Fonctions ».',
    FUNCTION_OCCUPIED:
      'La personne indiquée exerce cette fonction à cette date. Saisissez une date ultérieure ou videz la cellule.',
    ROLE_NOT_ALLOWED: 'Seul un administrateur de l’installation peut attribuer ce rôle. Choisissez un autre rôle.',
    TOO_MANY_PEOPLE: 'Le classeur dépasse le nombre maximal de personnes. Divisez-le avant cette ligne.',
  },
  outcomes: {
    invited: 'sera invitée',
    known: 'existe déjà, inchangée',
  },
  page: {
    open: 'Inviter plusieurs personnes',
    downloadTitle: '1. Télécharger le classeur',
    downloadHint: 'Un classeur vide avec les organisations que vous gérez et les rôles disponibles.',
    download: actions.downloadWorkbook,
    importTitle: '2. Importer le classeur',
    importHint:
      'Si le classeur contient une erreur, personne n’est invité. Les personnes qui ont déjà un compte ne sont pas invitées à nouveau ; attribuez d’autres rôles sur la page « Personnes ».',
    person: headings.person,
    mail: labels.emailAddress,
    organisation: labels.organisation,
    role: labels.role,
    function: headings.function,
    from: headings.startingFrom,
    after: (name: string) => `après ${name}`,
    outcome: headings.result,
    apply: (count: number) => plural('fr', count, `Inviter ${count} personne`, `Inviter ${count} personnes`),
    mailed: (count: number) => plural('fr', count, `${count} invitation envoyée`, `${count} invitations envoyées`),
    shown: (count: number) =>
      plural(
        'fr',
        count,
        `${count} personne invitée. Transmettez le lien du classeur en cours de téléchargement.`,
        `${count} personnes invitées. Transmettez les liens du classeur en cours de téléchargement.`,
      ),
  },
}
