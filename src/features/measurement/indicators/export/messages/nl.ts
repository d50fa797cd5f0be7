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
    incomplete: statuses.notComputedWithoutFigures,
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
    rounded: 'Afgerond op negen decimalen',
    overlaps: 'Niet meegetelde cijfers',
  },
  missingMeaning:
    'Een gebied dat erin ligt, ook in het buitenland, telt als ontbrekend wanneer er geen cijfer voor werd aangeleverd, wanneer het als niet beschikbaar werd aangeleverd of wanneer u het niet mag lezen.',
  overlapMeaning:
    'Geen gebied wordt twee keer meegeteld. Werden voor één periode cijfers aangeleverd van een gebied en van gebieden die erin liggen, of van een samengevoegd gebied en zijn voorgangers, dan vermeldt het bestand hoeveel er niet zijn meegeteld. Een verhouding van onvolledige sommen is die van de gebieden met beide cijfers; het aantal cijfers is dan het aantal van die gebieden.',
  sumMeaning:
    'Werd ook voor het gebied zelf een totaal aangeleverd, dan bevat het bestand de som van de gebieden die erin liggen als cijfer en het aangeleverde totaal in een aparte kolom.',
  roundedMeaning:
    'Een verhouding of gemiddelde wordt met negen decimalen berekend. Het bestand vermeldt waar daardoor werd afgerond.',
  bias: (bias) => `Bekende vertekening: ${bias}`,
  exportedOn: (day) => `Geëxporteerd uit Integral op ${day}.`,
}
