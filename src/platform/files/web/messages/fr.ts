import { fr as actions } from '#shared/action-messages/fr.ts'
import { fr as errors } from '#shared/error-messages/fr.ts'
import type { SameKeys } from '#shared/messages.ts'
import { plural } from '#shared/plural.ts'
import type { SignatureReason } from '../../../signatures/entities.ts'
import { fr as signatures } from '../../../signatures/messages/fr.ts'
import type { en } from './en.ts'

export const fr: SameKeys<typeof en> = {
  title: 'Annexes',
  hint: 'PDF, Word, Excel, OpenDocument, CSV, texte, JSON, PNG et JPEG ; 50 Mo au maximum par fichier. Les annexes ne font pas partie des versions du plan.',
  attach: 'Joindre des fichiers',
  dropHint: 'Ou déposez des fichiers ici.',
  marking: 'Marquage des annexes',
  asPlan: 'comme le plan',
  none: 'Pas encore d’annexes',
  noneText:
    'Joignez les documents auxquels le plan se réfère, comme des comptes rendus, des avis, des cartes et des tableaux.',
  noneRead: 'Aucune annexe ne vous est visible.',
  attachedBy: (name, when) => `${name}, ${when}`,
  formerPerson: 'ancien utilisateur',
  sending: (name) => `Envoi de ${name}…`,
  checking: (name) => `Contrôle et enregistrement de ${name}…`,
  cancel: actions.cancel,
  cancelOf: (name) => `Annuler l’envoi de ${name}`,
  sent: (name) => `${name} a été joint au plan`,
  notSent: (name, why) => `${name} : ${why}`,
  dismiss: (name) => `Fermer le message concernant ${name}`,
  remove: 'Supprimer',
  removeOf: (name) => `Supprimer ${name}`,
  removeTitle: 'Supprimer ce fichier ?',
  removeText: (name) =>
    `${name} sera supprimé pour tout le monde. Cette action est irréversible. Le nom reste dans le journal d’audit.`,
  removed: (name) => `${name} a été supprimé`,
  errors: {
    SIGNATURE_BROKEN: ({ reason }: { reason: SignatureReason }) => signatures.refused(signatures.reasons[reason]),
    FILE_EMPTY: errors.fileEmpty,
    FILE_TOO_LARGE: (data) => `Le fichier dépasse ${data.megabytes} Mo. Réduisez sa taille ou divisez-le.`,
    FILE_TYPE_NOT_ALLOWED: (data) =>
      `Ce type de fichier n’est pas accepté. Types acceptés : ${data.allowedKinds.join(', ')} ; fichiers bureautiques sans macros, texte en UTF-8.`,
    FILE_NAME_MISLEADS: (data) =>
      `Le contenu ne correspond pas au nom du fichier. Renommez le fichier pour que son nom se termine par ${data.expected.join(' ou ')}.`,
    FILE_IN_USE:
      'Ce fichier est le document d’un accord enregistré, ou l’enregistrement du plan a été confirmé avec lui. Il ne peut pas être supprimé.',
    WOULD_LOSE_ACCESS: 'Avec ce marquage, vous n’auriez plus accès au fichier. Choisissez un autre marquage.',
    PLAN_IS_FULL: (data) =>
      plural(
        'fr',
        data.maxCount,
        `Ce plan a déjà ${data.maxCount} annexe, le maximum. Supprimez-la d’abord.`,
        `Ce plan a déjà ${data.maxCount} annexes, le maximum. Supprimez-en d’abord.`,
      ),
  },
}
