import type { SameWords } from '#shared/messages.ts'
import type { en } from './en.ts'

export const fr: SameWords<typeof en> = {
  title: 'Importer le territoire',
  lede: 'Un fichier est d’abord lu et montre ce qu’il changerait. Il est repris en entier, ou pas du tout.',
  areas: 'Territoires (classeur, CSV)',
  areasNote: 'Les mêmes colonnes que les exports : prenez-en un, modifiez-le, rapportez-le.',
  toAreas: 'Rapporter des territoires',
  boundaries: 'Limites (GeoJSON, TopoJSON)',
  boundariesNote: 'Longitude et latitude en WGS84. Les contours trouvent leur territoire par code ou nom.',
  file: 'Fichier',
  level: 'Les contours sont ceux de',
  day: 'Tels qu’ils sont au',
  layer: 'Couche',
  chooseLayer: 'Le fichier a plusieurs couches : choisissez-en une.',
  whose: 'Qui les a faites',
  whoseNote: 'Figure à côté de chaque carte.',
  read: 'Lire le fichier',
  take: 'Reprendre',
  taken: 'Le fichier est repris.',
  unreadable: 'Ce fichier ne peut pas être lu comme JSON.',
  outlines: 'Contours',
  matched: 'Avec leur territoire',
  leftOut: 'Laissés de côté',
  without: 'Territoires sans contour',
  faults: 'Erreurs',
  noFaults: 'Aucune erreur : il peut être repris.',
  faultsFirst: (count) =>
    count === 1
      ? '1 erreur : corrigez-la, puis relisez le fichier.'
      : `${count} erreurs : corrigez-les, puis relisez le fichier.`,
  outline: 'Contour',
  fault: 'Ce qui ne va pas',
  value: 'Ce qui s’y trouve',
  proposal: 'Peut-être voulu',
  leaveOut: 'Laisser de côté',
  leaveAllOut: (count) => `Passer les ${count} contours sans territoire`,
  noneMatched:
    'Aucun contour n’a trouvé son territoire : vérifiez le niveau et la date, et si les territoires portent ici les codes ou les noms du fichier. Les zones d’une démo ont des noms inventés.',
  toMap: 'Les voir sur la carte',
  faultCodes: {
    DATE_MALFORMED: 'pas une date (2026-11-24)',
    FILE_MALFORMED: 'le fichier est illisible',
    LAYER_NEEDED: 'choisissez une couche',
    TOO_LARGE: 'trop grand',
    NOT_AN_OUTLINE: 'pas le contour d’un territoire',
    RING_OPEN: 'le contour n’est pas fermé',
    NOT_WGS84: 'pas en WGS84',
    NO_SUCH_AREA: 'aucun territoire de ce nom',
    SEVERAL_AREAS: 'plusieurs territoires correspondent',
    AREA_TWICE: 'un territoire deux fois',
  },
}
