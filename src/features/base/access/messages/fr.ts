import { fr as actions } from '#shared/action-messages/fr.ts'
import { fr as labels } from '#shared/label-messages/fr.ts'
import type { SameKeys } from '#shared/messages.ts'
import { plural } from '#shared/plural.ts'
import type { en } from './en.ts'

const password = 'Mot de passe'
const newPassword = 'Nouveau mot de passe'

export const fr: SameKeys<typeof en> = {
  motto: 'Plans de sécurité, du plan à la pratique.',
  language: labels.language,
  bundles: {
    reader: 'Lecteur',
    evaluator: 'Évaluateur',
    commenter: 'Commentaires et décisions d’un conseil',
    partner: 'Partenaire',
    contributor: 'Exécutant',
    adviser: 'Conseil et tutelle',
    decision_maker: 'Décide des plans',
    issuer: 'Décide des plans et les transmet',
    planner: 'Planificateur',
    head: 'Planifie et décide',
    programme_lead: 'Planifie, décide et définit les indicateurs',
    organisation_administrator: 'Administrateur d’une organisation',
    instance_administrator: 'Administrateur de l’installation',
  },
  signIn: {
    title: actions.signIn,
    email: labels.emailAddress,
    password,
    act: actions.signIn,
    forgotten: 'Mot de passe oublié ?',
    already: (name) => `Vous êtes connecté en tant que ${name}.`,
    proceed: 'Continuer',
    demo: 'Ceci est une démo. Vous pouvez vous connecter en tant que n’importe quel personnage, sans mot de passe.',
    stepIn: 'Choisir un personnage',
    open: 'Consulter les plans publics',
  },
  forgotten: {
    title: 'Réinitialiser le mot de passe',
    text: 'Indiquez l’adresse e-mail avec laquelle vous vous connectez. Vous recevrez un lien pour choisir un nouveau mot de passe. Le lien est valable 1 heure.',
    act: 'Envoyer le lien',
    sent: 'S’il existe un compte avec cette adresse, vous recevrez un lien. Consultez votre messagerie.',
    noMail: 'Cette installation n’envoie pas d’e-mails. Demandez un lien à un administrateur de votre organisation.',
    back: 'Retour à la connexion',
  },
  link: {
    titles: {
      first: 'Mettre en service cette installation',
      invitation: 'Bienvenue',
      reset: newPassword,
    },
    texts: {
      first: 'Vous devenez le premier administrateur. Il n’existe pas encore d’autre compte.',
      invitation: 'Choisissez un mot de passe. Vous vous connecterez ensuite avec votre adresse e-mail.',
      reset: 'Choisissez un nouveau mot de passe. Toutes les autres sessions ouvertes prennent fin.',
    },
    forWhom: (name, email) => `${name} (${email})`,
    until: (moment) => `Ce lien peut être utilisé une seule fois, jusqu’au ${moment}.`,
    name: 'Votre nom',
    organisationName: 'Organisation qui gère cette installation',
    act: 'Enregistrer et se connecter',
    invalid: 'Ce lien n’est plus valable',
    invalidText: 'Le lien a déjà été utilisé, a expiré ou est incomplet. Demandez un nouveau lien.',
  },
  password: {
    rule: 'Au moins 12 caractères. Une phrase convient bien.',
    show: 'Afficher le mot de passe',
    hide: 'Masquer le mot de passe',
    flaws: {
      too_short: 'Ce mot de passe est trop court. Utilisez au moins 12 caractères.',
      too_long: 'Ce mot de passe est trop long. Utilisez au plus 128 caractères.',
      too_uniform: 'Ce mot de passe répète trop souvent les mêmes caractères. Choisissez-en un autre.',
      contains_own_name: 'Ce mot de passe ressemble trop à votre nom ou à votre adresse. Choisissez-en un autre.',
    },
  },
  settings: { title: 'Paramètres', appearance: 'Apparence' },
  errors: {
    NOT_SIGNED_IN: 'L’adresse e-mail ou le mot de passe est incorrect.',
    PASSWORD_WRONG: 'Le mot de passe actuel est incorrect.',
    EMAIL_TAKEN: 'Cette adresse e-mail est déjà utilisée. Indiquez-en une autre.',
    DETAILS_MISSING: 'Indiquez votre nom et votre adresse e-mail.',
    LINK_NOT_VALID: 'Ce lien n’est plus valable. Demandez-en un nouveau.',
    PERSON_NOT_FOUND: 'Ce personnage n’existe plus. Choisissez-en un autre.',
    TOO_MANY_ATTEMPTS: ({ retryAfterSeconds }) =>
      retryAfterSeconds > 90
        ? `Trop de tentatives. Réessayez dans ${Math.ceil(retryAfterSeconds / 60)} minutes.`
        : `Trop de tentatives. Réessayez dans ${plural('fr', retryAfterSeconds, `${retryAfterSeconds} seconde`, `${retryAfterSeconds} secondes`)}.`,
  },
}
