import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const fr: SameKeys<typeof en> = {
  choose: 'Choisir le classeur',
  hint: (kinds: readonly string[]) => `ou déposez-le ici (${kinds.join(', ')})`,
  reading: 'Lecture du classeur',
  found: (file: string) => `Ce que ferait « ${file} »`,
  which: 'Afficher',
  all: 'tout',
  rows: 'Lignes du classeur',
  row: 'Ligne',
  nothing: 'Le classeur ne change rien.',
  faultsTitle: (count: number) =>
    count === 1 ? '1 erreur : rien du classeur n’est repris' : `${count} erreurs : rien du classeur n’est repris`,
  faultsNote: 'Corrigez-les dans le classeur, enregistrez-le et choisissez-le à nouveau.',
  cell: 'Cellule',
  column: 'Colonne',
  issue: 'Ce qui ne va pas, et comment y remédier',
  value: 'Ce qui s’y trouve',
  proposal: 'Peut-être voulu',
  whole: 'toute la feuille',
  issueCodes: {
    NO_TABLE: 'Aucune feuille n’a les colonnes de ce tableau. Prenez le classeur ici et remplissez-le.',
    COLUMN_MISSING: 'Cette colonne manque. Remettez-la : son titre peut être dans n’importe quelle langue du produit.',
    DUPLICATE_COLUMN: 'Deux colonnes portent ce titre. Supprimez-en une ou renommez-la.',
    CELL_ERROR: 'La formule de cette cellule ne donne pas de valeur. Saisissez la valeur elle-même.',
    TEXT_TOO_LONG: 'Ce texte est trop long. Raccourcissez-le.',
    TEXT_UNSTORABLE: 'Ce texte contient un caractère qui ne peut être conservé. Saisissez-le à nouveau.',
    SENSITIVE_TEXT:
      'Ceci peut être un numéro national, une plaque d’immatriculation, un compte bancaire ou une marque de classification. Rien de tel n’est conservé ici : supprimez-le.',
    DATE_MALFORMED: 'Ce n’est pas une date. Écrivez-la ainsi : 31/12/2026.',
    NOT_IN_LIST: 'Ceci n’est pas dans la liste. Choisissez-y un mot.',
    DUPLICATE_ROW: 'La même chose figure dans une ligne précédente, dont le numéro est indiqué. Gardez-en une.',
  },
}
