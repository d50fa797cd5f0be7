import { fr as actions } from '#shared/action-messages/fr.ts'
import { fr as confirmations } from '#shared/confirmation-messages/fr.ts'
import { fr as labels } from '#shared/label-messages/fr.ts'
import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const fr: SameKeys<typeof en> = {
  page: {
    language: labels.language,
    signIn: actions.signIn,
    confirm: actions.open,
    invalid: 'Lien non valable',
    invalidText:
      'Le lien a expiré, a été retiré ou est incomplet. Demandez un nouveau lien à l’organisation qui l’a envoyé.',
    signInTitle: 'Connectez-vous pour continuer',
    signInText:
      'En raison de son marquage, ce contenu ne s’ouvre pas au moyen d’un lien. Connectez-vous avec votre propre compte. Si vous n’avez pas de compte, demandez un accès à l’organisation qui a envoyé le lien.',
    codeTitle: 'Confirmez que ce lien est le vôtre',
    codeText:
      'Ce contenu est marqué TLP:AMBER. Pour l’ouvrir, vous avez besoin d’un code. Il est envoyé à l’adresse électronique que l’organisation a enregistrée pour ce lien.',
    send: 'Envoyer le code',
    sent: 'Si le lien est valable, un code a été envoyé à l’adresse enregistrée. Il est valable 10 minutes. Pas de message ? Attendez quelques minutes, puis demandez un nouveau code.',
    code: 'Code (6 chiffres)',
    again: 'Envoyer un nouveau code',
    codeHint: 'Après 8 heures, ou lorsque vous rechargez cette page, il vous faut un nouveau code.',
    about: 'Ce que ce lien protège et ce qu’il ne protège pas',
  },
  form: {
    email: labels.emailAddress,
    copy: actions.copyLink,
    copied: confirmations.linkCopied,
    until: 'Valable jusqu’au',
    make: 'Créer le lien',
    recipientHint:
      'Avec un nom et une adresse électronique, le lien est envoyé à cette personne. En cas d’échec, il est affiché ici une seule fois. Sans adresse, le lien est affiché une seule fois. TLP:AMBER exige une adresse.',
    recipientName: 'Nom du destinataire',
    recipientFunction: 'Fonction du destinataire',
    mailLanguage: 'Langue du courriel',
    mailed: 'Le lien a été envoyé au destinataire par courriel.',
    notMailed: 'L’e-mail n’a pas été envoyé.',
    once: 'Ce lien n’est affiché qu’une seule fois. Transmettez-le par un canal sûr.',
  },
  errors: {
    CODE_NOT_VALID: 'Le code est incorrect ou a expiré. Après 5 tentatives, demandez un nouveau code.',
  },
  protection: {
    title: 'Ce qu’un lien protège et ce qu’il ne protège pas',
    intro:
      'Integral envoie des liens à des organisations et à des personnes sans compte. Cette page indique ce qu’un tel lien permet et ne permet pas.',
    sections: [
      {
        title: 'Ce que le lien protège',
        points: [
          'Le lien contient un secret impossible à deviner. Votre navigateur n’envoie pas aux serveurs la partie de l’adresse qui suit #. Elle ne figure donc dans aucun journal d’un serveur ou d’un réseau. Integral n’en conserve qu’une empreinte.',
          'Le lien ne donne accès qu’à un seul objet, par exemple aux points auxquels votre organisation est invitée à répondre. Il ne donne pas accès au reste d’Integral.',
          'Le lien expire à la date indiquée. L’organisation qui l’a envoyé peut le révoquer à tout moment. L’effet est immédiat dans les deux cas.',
          'Integral inscrit chaque acte effectué au moyen du lien dans le journal d’audit, avec le lien et le destinataire.',
          'Si le marquage du contenu devient plus strict, la règle plus stricte s’applique aussitôt au lien.',
        ],
      },
      {
        title: 'Ce que le lien ne protège pas',
        points: [
          'Toute personne qui possède le lien peut lire et agir à la place du destinataire jusqu’à son expiration ou sa révocation. Cela vaut aussi pour toute personne à qui le courriel est transféré, qui partage la boîte aux lettres ou qui utilise le même navigateur.',
          'Integral ne vérifie pas l’identité de la personne qui ouvre le lien. Un acte effectué au moyen d’un lien n’est pas une signature électronique.',
          'Le journal d’audit indique quel lien a été utilisé. Il ne peut pas indiquer par quelle personne.',
          'Révoquer un lien n’annule pas ce qui a été lu, copié ou enregistré auparavant.',
          'Un courriel peut être lu par les fournisseurs de l’expéditeur et du destinataire.',
        ],
      },
      {
        title: 'Ce qu’exige chaque marquage',
        points: [
          'TLP:CLEAR et TLP:GREEN : le lien seul.',
          'TLP:AMBER : le lien et un code envoyé à l’adresse enregistrée d’un destinataire nommément désigné. Le code montre seulement que vous pouvez lire cette boîte aux lettres. Si Integral n’envoie pas de courriels, vous devez vous connecter.',
          'TLP:AMBER+STRICT et TLP:RED : uniquement après connexion. Aucun lien n’ouvre ce contenu.',
        ],
      },
      {
        title: 'Ce que vous pouvez faire',
        points: [
          'Ne transférez pas le lien et ne l’ouvrez pas sur un appareil partagé.',
          'Si le lien est parvenu à la mauvaise personne, prévenez l’organisation qui l’a envoyé pour qu’elle le révoque.',
          'Si vous recevez un code que vous n’avez pas demandé, une autre personne possède votre lien. Signalez-le également.',
        ],
      },
    ],
  },
}
