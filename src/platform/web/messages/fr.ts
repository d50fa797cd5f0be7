import { fr as actions } from '#shared/action-messages/fr.ts'
import { fr as errors } from '#shared/error-messages/fr.ts'
import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const fr: SameKeys<typeof en> = {
  product: 'Integral',
  notices: 'Notifications',
  loading: actions.loading,
  retry: 'Réessayer',
  request: 'Référence',
  cancel: actions.cancel,
  close: actions.close,
  save: actions.save,
  moreTabs: actions.more,
  chooseFile: 'Choisir un fichier',
  noFile: 'Aucun fichier choisi',
  signIn: actions.signIn,
  notFound: { title: 'Non disponible', text: errors.notFound },
  notAllowed: {
    title: 'Vous n’avez pas l’autorisation requise',
    text: 'Un administrateur de votre organisation peut vous l’accorder.',
  },
  notSignedIn: {
    title: 'Connectez-vous pour consulter cette page',
    text: 'Sans connexion, seules les informations marquées TLP:CLEAR sont visibles.',
  },
  failed: {
    title: 'Une erreur s’est produite',
    text: 'Elle a été enregistrée sous la référence ci-dessous. Vos données enregistrées sont intactes.',
  },
  pageIssue: {
    title: 'Cette page n’a pas pu être affichée',
    text: 'Integral a peut-être été mis à jour alors que la page était ouverte. Vos données enregistrées sont intactes.',
    reload: 'Recharger la page',
  },
  offline: {
    title: 'Pas de connexion',
    text: 'Votre saisie est conservée. Réessayez une fois la connexion rétablie.',
  },
  tooMany: { title: 'Trop de requêtes', text: 'Patientez un instant, puis réessayez.' },
  sensitive: {
    title: 'Ce texte ne peut pas être enregistré ici',
    national_number: 'Il contient un numéro de registre national.',
    number_plate: 'Il contient un numéro de plaque d’immatriculation.',
    bank_account: 'Il contient un numéro de compte bancaire.',
    classification_mark:
      'Il contient une mention de classification légale. Les informations classifiées relèvent d’un système homologué.',
    help: 'Supprimez ces données et enregistrez à nouveau. Integral contient des plans et des totaux, jamais de données sur des personnes ou des dossiers.',
  },
  refused: 'Cette action n’est pas possible',
  malformed: { title: 'Le formulaire contient des erreurs', text: 'Vérifiez les champs indiqués.' },
  form: {
    dateLetters: { day: 'j', month: 'm', year: 'a' },
    required: 'Remplissez ce champ.',
    choose: 'Choisissez une option.',
    number: 'Saisissez un nombre.',
    wholeNumber: 'Saisissez un nombre entier.',
    min: (limit) => `Saisissez ${limit} ou plus.`,
    max: (limit) => `Saisissez ${limit} ou moins.`,
    minLength: (count) => `Saisissez au moins ${count} caractères.`,
    email: 'Saisissez une adresse e-mail, par exemple nom@exemple.be.',
    address: 'Saisissez une adresse web, par exemple https://exemple.be.',
    format: 'Utilisez le format demandé.',
    date: (pattern) => `Saisissez une date existante sous la forme ${pattern}.`,
    earliest: (date) => `Saisissez le ${date} ou une date ultérieure.`,
    latest: (date) => `Saisissez le ${date} ou une date antérieure.`,
    calendar: 'Ouvrir le calendrier',
    previousMonth: 'Mois précédent',
    nextMonth: actions.nextMonth,
  },
  illustrative:
    'Illustratif : un pays fictif à des fins de démonstration. Les plans, les chiffres et les personnes sont inventés.',
}
