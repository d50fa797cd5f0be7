import { fr as registryPage } from '#features/country/registry/web/messages/fr.ts'
import { fr as actions } from '#shared/action-messages/fr.ts'
import { fr as headings } from '#shared/heading-messages/fr.ts'
import { fr as labels } from '#shared/label-messages/fr.ts'
import type { SameKeys } from '#shared/messages.ts'
import { plural } from '#shared/plural.ts'
import type { en } from './en.ts'

export const fr: SameKeys<typeof en> = {
  title: 'Importer le territoire',
  intro:
    'Le fichier est d’abord lu et les modifications sont affichées. Il est ensuite importé en entier ou pas du tout.',
  areas: 'Territoires (classeur, CSV)',
  areasHint: 'Utilise les mêmes colonnes que l’exportation. Exportez un fichier, modifiez-le et importez-le à nouveau.',
  toAreas: 'Importer des territoires',
  boundaries: 'Limites (GeoJSON, TopoJSON)',
  boundariesHint:
    'Longitude et latitude en WGS84. Les contours sont associés aux territoires par leur code ou leur nom.',
  file: headings.file,
  level: 'Type de territoire',
  day: 'Situation au',
  layer: 'Couche',
  chooseLayer: 'Le fichier contient plusieurs couches. Choisissez-en une.',
  source: labels.source,
  sourceHint: 'Mentionnée sur chaque carte.',
  read: 'Lire le fichier',
  importFile: registryPage.import,
  imported: 'Fichier importé',
  unreadable: 'Ce fichier n’a pas pu être lu car il n’est pas au format JSON valide. Choisissez un autre fichier.',
  outlines: 'Contours',
  matched: 'Associés à un territoire',
  leftOut: 'Ignorés',
  without: 'Territoires sans contour',
  issues: 'Erreurs',
  noFaults: 'Aucune erreur. Le fichier peut être importé.',
  faultsFirst: (count) =>
    plural(
      'fr',
      count,
      `${count} erreur. Corrigez-la et relisez le fichier.`,
      `${count} erreurs. Corrigez-les et relisez le fichier.`,
    ),
  outline: 'Contour',
  issue: 'Erreur',
  value: headings.value,
  proposal: headings.suggestion,
  skip: actions.skip,
  skipAll: (count) =>
    plural('fr', count, 'Ignorer le contour sans territoire', `Ignorer les ${count} contours sans territoire`),
  noneMatched:
    'Aucun contour n’a été associé à un territoire. Vérifiez le type de territoire et la date, et comparez les codes ou les noms du fichier à ceux des territoires enregistrés ici. Les zones d’une démo ont des noms fictifs.',
  toMap: 'Voir sur la carte',
  known: 'Limites importées',
  knownOf: (count, number) => plural('fr', number, `${count} territoire`, `${count} territoires`),
  remove: actions.remove,
  removeOf: (kind) => `Supprimer les limites : ${kind}`,
  removeTitle: (kind) => `Supprimer les limites : ${kind} ?`,
  removeText: (count, number) =>
    `${plural('fr', number, `${count} territoire perd son contour`, `${count} territoires perdent leur contour`)}. La carte affiche alors des hexagones là où c’est possible. Les territoires, les plans et les réponses ne changent pas. Vous pouvez réimporter le fichier ; si vous ne l’avez plus, utilisez d’abord « Exporter les limites (GeoJSON) » sur la page du territoire.`,
  issueCodes: {
    DATE_MALFORMED: 'pas une date (2026-11-24)',
    FILE_MALFORMED: 'le fichier n’a pas pu être lu',
    LAYER_REQUIRED: 'choisissez une couche',
    TOO_LARGE: 'trop grand',
    NOT_AN_OUTLINE: 'pas le contour d’un territoire',
    RING_OPEN: 'le contour n’est pas fermé',
    NOT_WGS84: 'pas en WGS84',
    AREA_NOT_FOUND: 'territoire inconnu',
    SEVERAL_AREAS: 'plusieurs territoires correspondent',
    DUPLICATE_AREA: 'le territoire figure 2 fois',
  },
}
