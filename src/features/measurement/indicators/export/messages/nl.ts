import { nl as headings } from '#shared/heading-messages/nl.ts'
import { nl as labels } from '#shared/label-messages/nl.ts'
import type { SameKeys } from '#shared/messages.ts'
import { nl as statuses } from '#shared/status-messages/nl.ts'
import type { en } from './en.ts'

export const nl: SameKeys<typeof en> = {
  sheet: headings.figures,
  about: 'Over deze cijfers',
  yes: statuses.yes,
  provisional: statuses.provisional,
  final: statuses.final,
  missing: {
    not_measured: 'niet gemeten',
    not_delivered: 'niet aangeleverd',
    not_applicable: statuses.notApplicable,
    withheld: 'niet vrijgegeven',
    unknown: statuses.unknown,
    small_numbers: statuses.smallNumbers,
  },
  making: {
    reported: 'aangeleverd',
    summed: 'opgeteld',
    carried_over: statuses.carriedOver,
    computed: 'berekend',
    distribution: 'spreiding',
  },
  heads: {
    code: 'Code indicator',
    indicator: labels.indicator,
    areaCode: 'Code gebied',
    area: labels.area,
    from: headings.firstDay,
    to: headings.lastDay,
    value: headings.figure,
    missing: 'Reden indien niet beschikbaar',
    unit: labels.unit,
    state: labels.status,
    partial: 'Onvolledige periode',
    making: 'Totstandkoming',
    least: 'Minimum',
    median: 'Mediaan',
    maximum: 'Maximum',
    known: 'Aantal cijfers',
    notKnown: headings.missingFigures,
    withheld: 'Deels niet getoond',
    reported: 'Aangeleverd voor het gebied zelf',
    version: 'Versie van de definitie',
    source: labels.source,
    marking: labels.marking,
    answered: 'Aantal antwoorden',
    low: 'Interval van',
    high: 'Interval tot',
    part: 'Deel',
  },
  bias: (bias) => `Bekende vertekening: ${bias}`,
  exportedOn: (day) => `Geëxporteerd uit Integral op ${day}.`,
}
