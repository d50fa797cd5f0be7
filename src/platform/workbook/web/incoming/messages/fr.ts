import { fr as actions } from '#shared/action-messages/fr.ts'
import { fr as headings } from '#shared/heading-messages/fr.ts'
import type { SameKeys } from '#shared/messages.ts'
import { plural } from '#shared/plural.ts'
import type { en } from './en.ts'

export const fr: SameKeys<typeof en> = {
  choose: 'Choisir un classeur',
  hint: (kinds: readonly string[]) => `ou déposez-le ici (${kinds.join(', ')})`,
  loading: 'Lecture du classeur…',
  previewTitle: (file: string) => `Aperçu de l’importation de « ${file} »`,
  which: actions.show,
  all: 'toutes les lignes',
  rows: 'Lignes du classeur',
  row: headings.row,
  noChanges: 'Le classeur ne contient aucune modification.',
  faultsTitle: (count: number) =>
    plural('fr', count, `${count} erreur : rien n’a été importé`, `${count} erreurs : rien n’a été importé`),
  faultsHint: 'Corrigez les erreurs dans le classeur, enregistrez-le et choisissez-le à nouveau.',
  cell: 'Cellule',
  column: 'Colonne',
  issue: 'Problème et solution',
  value: headings.value,
  proposal: headings.suggestion,
  whole: 'toute la feuille',
  issueCodes: {
    NO_TABLE: 'Aucune feuille n’a les colonnes de ce tableau. Téléchargez le classeur sur cette page et remplissez-le.',
    COLUMN_MISSING:
      'Cette colonne manque. Ajoutez-la à nouveau ; son en-tête peut être dans n’importe quelle langue d’Integral.',
    DUPLICATE_COLUMN: 'Deux colonnes portent cet en-tête. Supprimez ou renommez l’une d’elles.',
    CELL_ERROR: 'La formule de cette cellule ne donne aucun résultat. Saisissez la valeur elle-même.',
    TEXT_TOO_LONG: 'Ce texte est trop long. Raccourcissez-le.',
    TEXT_UNSTORABLE: 'Ce texte contient un caractère qui ne peut pas être enregistré. Saisissez à nouveau le texte.',
    SENSITIVE_TEXT:
      'Il peut s’agir d’un numéro de registre national, d’une plaque d’immatriculation, d’un numéro de compte bancaire ou d’une mention de classification. Integral n’enregistre pas de telles données. Supprimez-les.',
    DATE_MALFORMED: 'Ce n’est pas une date. Utilisez le format 31/12/2026.',
    NOT_IN_LIST: 'Cette valeur ne figure pas dans la liste. Choisissez une valeur de la liste.',
    DUPLICATE_ROW: 'Cette ligne fait double emploi avec celle dont le numéro est indiqué. N’en gardez qu’une.',
  },
}
