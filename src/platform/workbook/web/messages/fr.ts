import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const fr: SameKeys<typeof en> = {
  NOT_A_WORKBOOK:
    'Ce fichier n’est pas un classeur Excel (.xlsx). Ouvrez-le dans un tableur et enregistrez-le au format .xlsx.',
  OLD_OR_LOCKED:
    'Ce classeur est à l’ancien format (.xls) ou protégé par un mot de passe. Enregistrez-le au format .xlsx sans mot de passe.',
  MACROS: 'Ce classeur contient des macros. Enregistrez-le comme classeur sans macros (.xlsx).',
  DAMAGED: (part: string) =>
    `Ce classeur est endommagé${part ? ` (dans ${part})` : ''}. Ouvrez-le dans un tableur, enregistrez-le à nouveau et relancez l’importation.`,
  TOO_LARGE: {
    megabytes: (limit: string) => `Ce classeur dépasse ${limit} Mo. Divisez-le en fichiers plus petits.`,
    parts: (limit: string) =>
      `Ce classeur compte plus de ${limit} composants. Copiez les feuilles dans un nouveau classeur.`,
    sheets: (limit: string) => `Ce classeur compte plus de ${limit} feuilles. Supprimez les feuilles inutiles.`,
    rows: (limit: string) =>
      `Une feuille compte plus de ${limit} lignes. Divisez-la ou supprimez les lignes vides en bas de la feuille.`,
    columns: (limit: string) => `Une feuille compte plus de ${limit} colonnes. Supprimez les colonnes inutiles.`,
    cells: (limit: string) => `Ce classeur compte plus de ${limit} cellules. Divisez-le en fichiers plus petits.`,
  },
  EMPTY: 'Ce fichier est vide. Choisissez un autre fichier.',
  NOT_A_TABLE:
    'Ce fichier n’est ni un classeur (.xlsx) ni un tableau (.csv). Enregistrez-le au format .xlsx ou .csv et réessayez.',
  OTHER_FORMAT: {
    SDMX: 'Ce fichier est au format SDMX. Téléchargez les données de cette source en CSV (SDMX-CSV) et choisissez ce fichier.',
    STRATML:
      'Ce fichier est au format StratML : c’est un plan et non un tableau. Ouvrez le plan dans son programme et copiez son texte dans le plan, ou enregistrez ses chiffres en .csv.',
    IATI: 'Ce fichier est une liste d’activités IATI. Téléchargez-la en CSV, par exemple depuis le datastore IATI, et choisissez ce fichier.',
    DHIS2: 'Ce fichier est un jeu de données DHIS2. Exportez-le en CSV et choisissez ce fichier.',
    SPREADSHEETML:
      'Ce fichier est dans un ancien format XML d’Excel. Ouvrez-le dans Excel ou LibreOffice et enregistrez-le en .xlsx.',
    HTML: 'Ce fichier est une page web. Ouvrez-le dans un tableur et enregistrez le tableau en .xlsx ou .csv.',
    XML: 'Ce fichier est au format XML. Exportez les données en .csv ou .xlsx et choisissez ce fichier.',
    JSON_STAT:
      'Ce fichier est au format JSON-stat. Téléchargez les données de cette source en CSV et choisissez ce fichier.',
    GEOJSON:
      'Ce fichier est une carte (GeoJSON ou TopoJSON). Enregistrez sa table d’attributs en .csv et choisissez ce fichier.',
    JSON: 'Ce fichier JSON n’est pas une seule liste d’enregistrements. Enregistrez-les comme une liste d’objets, ou en .csv.',
    PDF: 'Ce fichier est un PDF. Demandez à la source le tableau en .xlsx ou .csv, ou copiez le tableau dans un tableur et enregistrez-le.',
    RTF: 'Ce fichier est un document texte. Copiez le tableau dans un tableur et enregistrez-le en .xlsx.',
    WORD: 'Ce fichier est un document texte. Copiez le tableau dans un tableur et enregistrez-le en .xlsx.',
  },
  QUOTE_OPEN: (line: string) =>
    `Le guillemet ouvrant d’une cellule à la ligne ${line} n’est pas fermé. Ajoutez le guillemet fermant ou enregistrez à nouveau le tableau depuis un tableur.`,
  TIMED_OUT: (seconds: string) =>
    `Ce classeur n’a pas pu être lu en ${seconds} secondes. Divisez-le en fichiers plus petits.`,
}
