import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const fr: SameKeys<typeof en> = {
  endBeforeStart: 'La date de fin précède la date de début. Corrigez l’une des deux.',
  fileEmpty: 'Le fichier est vide. Choisissez un autre fichier.',
  linkCodeRequired:
    'Rien n’a été enregistré, car votre code a expiré. Copiez votre texte, rechargez la page et saisissez un nouveau code.',
  linkNotAllowed:
    'Aucun lien n’a été créé. Un contenu marqué TLP:AMBER+STRICT ou TLP:RED ne peut être lu qu’après connexion.',
  linkRecipientRequired:
    'Aucun lien n’a été créé. TLP:AMBER exige un code par courriel : saisissez le nom et l’adresse électronique du destinataire. Cette installation doit pouvoir envoyer des courriels.',
  linkSignInRequired: 'Rien n’a été enregistré. Le marquage exige désormais que vous vous connectiez.',
  mailNotSent:
    'Le courriel n’a pas été envoyé. Vérifiez l’adresse ou demandez à votre administrateur de vérifier le serveur de messagerie.',
  notFound: 'Cet élément n’existe pas ou vous n’y avez pas accès.',
  planNotEditable: 'Vous ne pouvez pas modifier ce plan. Il est terminé ou il appartient à une autre organisation.',
}
