import { fr as changesTexts } from '#features/planning/plans/messages/changes/fr.ts'
import { fr as headings } from '#shared/heading-messages/fr.ts'
import { fr as labels } from '#shared/label-messages/fr.ts'
import type { SameKeys } from '#shared/messages.ts'
import { fr as statuses } from '#shared/status-messages/fr.ts'
import type { en } from './en.ts'

export const fr: SameKeys<typeof en> = {
  issues: {
    COLUMN_MISSING:
      'Le profil d’importation a besoin de cette colonne, mais aucune colonne du fichier ne porte ce nom. Choisissez la colonne ou indiquez qu’elle n’est pas nécessaire.',
    COLUMN_UNKNOWN: 'Le contenu de cette colonne n’a pas été reconnu. Choisissez ce qu’elle contient ou ignorez-la.',
    HEADER_UNKNOWN:
      'La signification de cet en-tête n’a pas été reconnue. Choisissez sa signification ou ignorez la colonne.',
    NO_VALUES: 'Aucune colonne ne contient de chiffres. Choisissez les colonnes de chiffres.',
    NO_FIGURES: 'Aucune ligne ne contient de chiffre. Vérifiez les paramètres.',
    INDICATOR_MISSING: 'L’indicateur de ces chiffres manque. Choisissez l’indicateur.',
    INDICATOR_UNKNOWN: 'Cet indicateur n’existe pas ou vous n’y avez pas accès.',
    AREA_EMPTY: 'La ligne ne mentionne pas de territoire. Complétez-la ou ignorez-la.',
    AREA_UNKNOWN:
      'Aucun territoire ne porte ce nom ou ce code. Choisissez le territoire, ignorez-le ou ajoutez-le d’abord sous « Territoire ».',
    COUNTRY_MISSING: 'Le pays du fichier n’est pas connu. Choisissez le pays dont le fichier nomme les territoires.',
    AREA_DOUBTFUL:
      'Ce territoire a été reconnu, mais peu d’autres noms du fichier sont des territoires du pays. Confirmez-le ou ignorez les lignes.',
    AREA_NAME_DIFFERS:
      'Le nom à côté de ce code n’est pas un nom du territoire qui porte ce code. Confirmez le territoire ou ignorez les lignes.',
    CODES_UNCONFIRMED:
      'Les territoires ne sont que des nombres. Confirmez que ce sont des codes de territoires du pays du fichier.',
    PART_UNKNOWN:
      'La ventilation de l’indicateur ne contient pas cette valeur. Choisissez une valeur ou ignorez celle-ci.',
    DIMENSION_UNKNOWN: 'L’indicateur n’a pas cette ventilation.',
    PERIOD_UNKNOWN: 'Ceci n’a pas été reconnu comme une période. Corrigez le fichier ou ignorez la ligne.',
    PERIOD_INVALID: 'L’indicateur n’utilise pas de périodes de cette durée.',
    PERIOD_ASKED: 'Indiquez la période que couvrent tous les chiffres du fichier.',
    QUESTION_OPEN: 'Répondez d’abord à cette question sur le fichier.',
    NOT_A_NUMBER: 'Ceci n’a pas été reconnu comme un nombre. Choisissez sa signification ou corrigez le fichier.',
    TOO_LARGE: 'Ce nombre est trop grand. Corrigez le fichier.',
    MARK_UNKNOWN: 'La signification de ce symbole n’a pas été reconnue. Choisissez sa signification.',
    UNITS_DIFFER:
      'Les chiffres exprimés dans ces unités ne peuvent pas être additionnés. N’importez qu’une unité ou utilisez un indicateur par unité.',
    INTERVAL_INVALID: 'La valeur se situe hors de son intervalle ou le nombre de répondants manque.',
    COMPUTED: 'Cet indicateur est calculé à partir d’autres indicateurs. Ses chiffres ne peuvent pas être communiqués.',
    DUPLICATE_VALUE: 'Le fichier contient ce chiffre 2 fois, avec des valeurs différentes.',
    SENSITIVE_TEXT:
      'Ce texte ne peut pas être enregistré car il contient peut-être des données sensibles. Supprimez-le du fichier.',
    FOREIGN_AREA_UNDECLARED:
      'Ce territoire se trouve dans un autre pays. Déclarez la source et la licence de ses chiffres, faites-les confirmer par une deuxième personne et importez de nouveau le fichier.',
    OUTSIDE_YOUR_AREA: 'Votre organisation ne peut pas communiquer de chiffres pour ce territoire.',
    REPORTED_BY_OTHER:
      'Une autre organisation a communiqué ce chiffre. Seule cette organisation ou le propriétaire de l’indicateur peut le réviser.',
    APPROVED: 'Le chiffre actuel est approuvé. Retirez d’abord l’approbation, ou corrigez le chiffre en motivant.',
    REPORTED_CONCURRENTLY:
      'Une autre organisation a communiqué ce chiffre au même moment. Vérifiez le chiffre actuel et importez à nouveau le fichier.',
  },
  decisions: {
    reading: 'Format du fichier',
    heads: 'Lignes d’en-tête',
    apart: 'Colonne scindée à',
    footers: 'Notes sous le tableau',
    country: 'Pays',
    area: labels.area,
    order: 'Hiérarchie des lignes',
    periods: labels.period,
    numbers: 'Séparateurs de milliers et de décimales',
    values: headings.figures,
    dimension: 'Ventilation',
    unit: labels.unit,
    absent: 'Chiffre manquant',
    mark: 'Symbole',
    partial: 'Une partie de la période seulement',
    events: 'Chaque ligne est un événement',
    ignored: 'Ignoré',
    arrangement: 'Structure des lignes',
  },
  corrects: (who) => `corrige un chiffre approuvé (${who})`,
  cellResults: {
    title: changesTexts.fields.title,
    head: 'en-tête',
    area: changesTexts.fields.area,
    period: 'période',
    part: 'ventilation',
    value: 'chiffre',
    absent: statuses.noFigure,
    note: 'note',
    left_out: 'ignoré',
    fault: 'non reconnu',
  },
  recognitionMethods: {
    code: 'par son code',
    name: 'par son nom',
    place: 'par son nom et sa place',
    members: 'par les territoires qui suivent',
    words: 'par une partie de son nom',
    repeats: 'identique à la ligne précédente',
    decided: 'choisi par vous',
    only: 'un territoire pour tout le fichier',
  },
}
