import { fr as headings } from '#shared/heading-messages/fr.ts'
import { fr as labels } from '#shared/label-messages/fr.ts'
import type { SameKeys } from '#shared/messages.ts'
import { fr as statuses } from '#shared/status-messages/fr.ts'
import type { en } from './en.ts'

export const fr: SameKeys<typeof en> = {
  sheet: headings.figures,
  about: 'À propos de ces chiffres',
  yes: statuses.yes,
  provisional: statuses.provisional,
  final: statuses.final,
  missing: {
    not_measured: 'non mesuré',
    not_delivered: 'non communiqué',
    not_applicable: statuses.notApplicable,
    withheld: 'non diffusé',
    unknown: statuses.unknown,
    small_numbers: statuses.smallNumbers,
    incomplete: statuses.notComputedWithoutFigures,
  },
  making: {
    reported: 'communiqué',
    summed: 'additionné',
    carried_over: statuses.carriedOver,
    computed: 'calculé',
    distribution: 'distribution',
  },
  heads: {
    code: 'Code de l’indicateur',
    indicator: labels.indicator,
    areaCode: 'Code du territoire',
    area: labels.area,
    from: headings.firstDay,
    to: headings.lastDay,
    value: headings.figure,
    missing: 'Raison si non disponible',
    unit: labels.unit,
    state: labels.status,
    partial: 'Période incomplète',
    making: 'Mode d’obtention',
    least: 'Minimum',
    median: 'Médiane',
    maximum: 'Maximum',
    known: 'Nombre de chiffres',
    notKnown: headings.missingFigures,
    withheld: 'En partie non affiché',
    reported: 'Communiqué pour le territoire lui-même',
    version: 'Version de la définition',
    source: labels.source,
    marking: labels.marking,
    answered: 'Nombre de réponses',
    low: 'Intervalle : de',
    high: 'Intervalle : à',
    part: 'Partie',
    rounded: 'Arrondi à neuf décimales',
    overlaps: 'Chiffres non additionnés',
  },
  missingMeaning:
    'Un territoire compris, aussi à l’étranger, compte comme manquant si aucun chiffre n’a été communiqué, si le chiffre a été déclaré non disponible ou si vous ne pouvez pas le lire.',
  overlapMeaning:
    'Aucun territoire n’est additionné deux fois. Si, pour une même période, des chiffres ont été communiqués pour un territoire et pour des territoires qu’il comprend, ou pour un territoire fusionné et ses prédécesseurs, le fichier indique combien n’ont pas été additionnés. Un taux de sommes incomplètes est celui des territoires qui ont les deux chiffres ; le nombre de chiffres est alors le nombre de ces territoires.',
  sumMeaning:
    'Si un total a aussi été communiqué pour le territoire lui-même, le fichier contient comme chiffre la somme des territoires compris et, dans une colonne distincte, le total communiqué.',
  roundedMeaning: 'Un taux ou une moyenne est calculé avec neuf décimales. Le fichier indique où cela l’a arrondi.',
  bias: (bias) => `Biais connu : ${bias}`,
  exportedOn: (day) => `Exporté d’Integral le ${day}.`,
}
