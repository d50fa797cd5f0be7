import { da as headings } from '#shared/heading-messages/da.ts'
import { da as labels } from '#shared/label-messages/da.ts'
import type { SameKeys } from '#shared/messages.ts'
import { da as statuses } from '#shared/status-messages/da.ts'
import type { en } from './en.ts'

export const da: SameKeys<typeof en> = {
  sheet: headings.figures,
  about: 'Om disse tal',
  yes: statuses.yes,
  provisional: statuses.provisional,
  final: statuses.final,
  missing: {
    not_measured: 'ikke målt',
    not_delivered: 'ikke indberettet',
    not_applicable: statuses.notApplicable,
    withheld: 'ikke frigivet',
    unknown: statuses.unknown,
    small_numbers: statuses.smallNumbers,
  },
  making: {
    reported: 'indberettet',
    summed: 'lagt sammen',
    carried_over: statuses.carriedOver,
    computed: 'beregnet',
    distribution: 'fordeling',
  },
  heads: {
    code: 'Indikatorkode',
    indicator: labels.indicator,
    areaCode: 'Områdekode',
    area: labels.area,
    from: headings.firstDay,
    to: headings.lastDay,
    value: headings.figure,
    missing: 'Årsag, hvis ikke tilgængeligt',
    unit: labels.unit,
    state: labels.status,
    partial: 'Ufuldstændig periode',
    making: 'Opgørelse',
    least: 'Minimum',
    median: 'Median',
    maximum: 'Maksimum',
    known: 'Antal tal',
    notKnown: headings.missingFigures,
    withheld: 'Delvist ikke vist',
    reported: 'Indberettet for området selv',
    version: 'Definitionens version',
    source: labels.source,
    marking: labels.marking,
    answered: 'Antal svar',
    low: 'Interval fra',
    high: 'Interval til',
    part: 'Del',
  },
  bias: (bias) => `Kendt fejlkilde: ${bias}`,
  exportedOn: (day) => `Eksporteret fra Integral den ${day}.`,
}
