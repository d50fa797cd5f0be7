import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const fr: SameKeys<typeof en> = {
  product: 'Integral',
  notices: 'Avis',
  loading: 'Chargement',
  retry: 'Réessayer',
  request: 'Requête',
  cancel: 'Annuler',
  close: 'Fermer',
  save: 'Enregistrer',
  moreTabs: 'Plus',
  chooseFile: 'Choisir un fichier',
  noFile: 'Aucun fichier choisi',
  signIn: 'Se connecter',
  notFound: { title: 'Rien ici', text: 'Cela n’existe pas, ou vous ne pouvez pas le voir.' },
  notAllowed: {
    title: 'Il faut une autorisation que vous n’avez pas',
    text: 'Un administrateur de votre organisation peut la donner.',
  },
  notSignedIn: {
    title: 'Connectez-vous pour voir ceci',
    text: 'Sans connexion, seul ce qui porte TLP:CLEAR est lisible.',
  },
  failed: {
    title: 'Quelque chose s’est mal passé',
    text: 'C’est noté sous le numéro ci-dessous. Rien de ce que vous avez enregistré n’est perdu.',
  },
  pageIssue: {
    title: 'Cette page n’a pas pu être affichée',
    text: 'Integral a peut-être été mis à jour pendant que vous l’aviez ouvert. Rien de ce que vous avez enregistré n’est perdu.',
    reload: 'Recharger la page',
  },
  offline: {
    title: 'Pas de connexion',
    text: 'Ce que vous tapez reste ici. Réessayez quand la connexion est revenue.',
  },
  tooMany: { title: 'Trop de requêtes', text: 'Attendez un instant, puis réessayez.' },
  sensitive: {
    title: 'Ce texte ne peut pas être conservé ici',
    national_number: 'Il contient un numéro de registre national.',
    number_plate: 'Il contient une plaque d’immatriculation.',
    bank_account: 'Il contient un compte bancaire.',
    classification_mark: 'Il porte une marque de classification légale. Un tel document relève d’un système accrédité.',
    help: 'Retirez-le, puis enregistrez à nouveau. Integral contient des plans et des totaux, jamais des personnes ni des dossiers.',
  },
  refused: 'Refusé',
  malformed: { title: 'Quelque chose ne va pas dans ce formulaire', text: 'Regardez les champs indiqués.' },
  illustrative: 'Illustratif : un pays fictif pour essayer. Ni plans, ni chiffres, ni personnes réels.',
}
