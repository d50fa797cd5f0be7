import { de as headings } from '#shared/heading-messages/de.ts'
import { de as labels } from '#shared/label-messages/de.ts'
import type { SameKeys } from '#shared/messages.ts'
import { de as statuses } from '#shared/status-messages/de.ts'
import type { en } from './en.ts'

export const de: SameKeys<typeof en> = {
  sheet: headings.figures,
  about: 'Über diese Zahlen',
  yes: statuses.yes,
  provisional: statuses.provisional,
  final: statuses.final,
  missing: {
    not_measured: 'nicht gemessen',
    not_delivered: 'nicht gemeldet',
    not_applicable: statuses.notApplicable,
    withheld: 'nicht freigegeben',
    unknown: statuses.unknown,
    small_numbers: statuses.smallNumbers,
    incomplete: statuses.notComputedWithoutFigures,
  },
  making: {
    reported: 'gemeldet',
    summed: 'addiert',
    carried_over: statuses.carriedOver,
    computed: 'berechnet',
    distribution: 'Verteilung',
  },
  heads: {
    code: 'Indikatorcode',
    indicator: labels.indicator,
    areaCode: 'Gebietscode',
    area: labels.area,
    from: headings.firstDay,
    to: headings.lastDay,
    value: headings.figure,
    missing: 'Grund, falls nicht verfügbar',
    unit: labels.unit,
    state: labels.status,
    partial: 'Unvollständiger Zeitraum',
    making: 'Ermittlung',
    least: 'Minimum',
    median: 'Median',
    maximum: 'Maximum',
    known: 'Anzahl der Zahlen',
    notKnown: headings.missingFigures,
    withheld: 'Teilweise nicht ausgewiesen',
    reported: 'Für das Gebiet selbst gemeldet',
    version: 'Version der Definition',
    source: labels.source,
    marking: labels.marking,
    answered: 'Anzahl der Antworten',
    low: 'Intervall von',
    high: 'Intervall bis',
    part: 'Teil',
    rounded: 'Auf neun Dezimalstellen gerundet',
    overlaps: 'Nicht addierte Zahlen',
  },
  missingMeaning:
    'Ein enthaltenes Gebiet, auch im Ausland, gilt als fehlend, wenn keine Zahl gemeldet wurde, wenn sie als nicht verfügbar gemeldet wurde oder wenn Sie sie nicht lesen dürfen.',
  overlapMeaning:
    'Kein Gebiet wird doppelt addiert. Wurden für einen Zeitraum Zahlen eines Gebiets und enthaltener Gebiete oder eines zusammengelegten Gebiets und seiner Vorgänger gemeldet, nennt die Datei, wie viele nicht addiert wurden. Eine Quote aus unvollständigen Summen ist die der Gebiete mit beiden Zahlen; die Anzahl der Zahlen ist dann die Anzahl dieser Gebiete.',
  sumMeaning:
    'Wurde auch für das Gebiet selbst eine Summe gemeldet, enthält die Datei die Summe der enthaltenen Gebiete als Zahl und die gemeldete Summe in einer eigenen Spalte.',
  roundedMeaning:
    'Ein Verhältnis oder Mittelwert wird mit neun Dezimalstellen berechnet. Die Datei gibt an, wo dadurch gerundet wurde.',
  bias: (bias) => `Bekannte Verzerrung: ${bias}`,
  exportedOn: (day) => `Aus Integral exportiert am ${day}.`,
}
