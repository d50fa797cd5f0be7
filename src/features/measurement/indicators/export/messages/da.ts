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
    incomplete: statuses.notComputedWithoutFigures,
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
    rounded: 'Afrundet til ni decimaler',
    overlaps: 'Tal, der ikke er lagt til',
  },
  missingMeaning:
    'Et område i området, også i udlandet, tæller som manglende, når der ikke er indberettet et tal, når det er indberettet som ikke tilgængeligt, eller når du ikke må læse det.',
  overlapMeaning:
    'Intet område lægges til to gange. Hvis der for en periode er indberettet tal for et område og for områder i det, eller for et sammenlagt område og dets forgængere, angiver filen, hvor mange der ikke er lagt til. En andel af ufuldstændige summer gælder områderne med begge tal; antallet af tal er da antallet af disse områder.',
  sumMeaning:
    'Hvis der også er indberettet en sum for området selv, indeholder filen summen af områderne i området som tal og den indberettede sum i en særskilt kolonne.',
  roundedMeaning: 'Et forhold eller gennemsnit beregnes med ni decimaler. Filen angiver, hvor det er afrundet.',
  bias: (bias) => `Kendt fejlkilde: ${bias}`,
  exportedOn: (day) => `Eksporteret fra Integral den ${day}.`,
}
