import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const fr: SameKeys<typeof en> = {
  NOT_A_WORKBOOK:
    "Ce fichier n'est pas un classeur Excel (.xlsx). Ouvrez-le dans un tableur et enregistrez-le en .xlsx.",
  OLD_OR_LOCKED:
    "Ce classeur a l'ancien format (.xls) ou est protégé par un mot de passe. Enregistrez-le en .xlsx sans mot de passe.",
  MACROS: 'Ce classeur contient des macros. Enregistrez-le comme classeur sans macros (.xlsx).',
  DAMAGED: (part: string) =>
    `Ce classeur est endommagé${part ? ` (dans ${part})` : ''}. Ouvrez-le dans un tableur, enregistrez-le à nouveau et réessayez.`,
  TOO_LARGE: {
    megabytes: (most: string) => `Ce classeur dépasse ${most} Mo. Scindez-le.`,
    parts: (most: string) =>
      `Ce classeur a plus de ${most} éléments. Enregistrez les feuilles dans un nouveau classeur.`,
    sheets: (most: string) => `Ce classeur a plus de ${most} feuilles. Supprimez celles qui ne servent pas.`,
    rows: (most: string) =>
      `Une feuille a plus de ${most} lignes. Scindez-la ou supprimez les lignes vides en dessous.`,
    columns: (most: string) => `Une feuille a plus de ${most} colonnes. Supprimez celles qui ne servent pas.`,
    cells: (most: string) => `Ce classeur a plus de ${most} cellules. Scindez-le.`,
  },
  EMPTY: 'Ce fichier est vide.',
  NOT_A_TABLE:
    "Ce n'est pas un tableau : ni un classeur (.xlsx) ni un texte en cellules (.csv). Enregistrez-le en .xlsx ou .csv et réessayez.",
  QUOTE_OPEN: (line: string) =>
    `Le guillemet qui ouvre une cellule à la ligne ${line} n'est jamais fermé. Fermez-le ou enregistrez à nouveau le tableau depuis un tableur.`,
  TIMED_OUT: (seconds: string) => `Ce classeur n'a pas pu être lu en ${seconds} secondes. Scindez-le.`,
}
