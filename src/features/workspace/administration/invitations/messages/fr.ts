import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const fr: SameKeys<typeof en> = {
  file: 'personnes',
  linksFile: 'liens',
  sheet: 'Personnes',
  organisationsSheet: 'Organisations',
  functionsSheet: 'Fonctions',
  linksSheet: 'Liens',
  code: 'Code',
  link: 'Lien, valable une fois',
  columns: {
    name: 'Nom',
    email: 'Adresse e-mail',
    language: 'Langue',
    organisation: 'Organisation',
    role: 'Rôle',
    function: 'Fonction',
    from: 'À partir du',
  },
  issues: {
    VALUE_MISSING: 'Ceci est requis pour chaque personne. Complétez.',
    EMAIL_MALFORMED: 'Ce n’est pas une adresse e-mail. Écrivez-la ainsi : jan@example.org.',
    ORGANISATION_UNKNOWN:
      'Aucune organisation ne porte ce code ou ce nom, ou plusieurs le portent. Voyez le code sur la feuille « Organisations ».',
    NOT_YOUR_ORGANISATION:
      'Vous ne gérez que les personnes de votre propre organisation. Supprimez la ligne ou adressez-vous à qui gère l’autre.',
    FROM_IN_THE_PAST: 'Un rôle commence au plus tôt aujourd’hui. Indiquez un jour ultérieur ou videz la cellule.',
    FUNCTION_UNKNOWN:
      'Cette organisation n’a pas cette fonction, ou en a plusieurs. Voyez le code sur la feuille « Fonctions ».',
    FUNCTION_OCCUPIED: 'La personne nommée l’exerce alors. Écrivez un jour ultérieur ou videz la cellule.',
    NOT_YOUR_FUNCTION: 'Vous ne pouvez pas dire qui exerce une fonction. Videz la cellule.',
    TOO_MANY_PEOPLE: 'Un classeur n’invite pas plus de personnes que cela. Scindez-le avant cette ligne.',
  },
  outcomes: {
    invited: 'sera invitée',
    known: 'déjà connue, reste telle quelle',
  },
  page: {
    open: 'Inviter plusieurs personnes',
    takeTitle: 'Prendre la liste',
    takeNote: 'Un classeur vide avec les organisations que vous gérez, et les rôles, au choix.',
    take: 'Télécharger le classeur',
    bringTitle: 'Rapporter',
    bringNote:
      'Tout le monde est invité, ou personne s’il y a une erreur. Qui a déjà un compte n’est pas invité deux fois ; donnez d’autres rôles sur la page des personnes.',
    person: 'Personne',
    mail: 'Adresse e-mail',
    organisation: 'Organisation',
    role: 'Rôle',
    function: 'Fonction',
    from: 'À partir du',
    after: (name: string) => `après ${name}`,
    outcome: 'Ce qui se passe',
    apply: (count: number) => (count === 1 ? 'Inviter 1 personne' : `Inviter ${count} personnes`),
    mailed: (count: number) => (count === 1 ? '1 invitation a été envoyée' : `${count} invitations ont été envoyées`),
    shown: (count: number) =>
      count === 1
        ? '1 personne est invitée : remettez le lien du classeur qui est enregistré'
        : `${count} personnes sont invitées : remettez les liens du classeur qui est enregistré`,
  },
}
