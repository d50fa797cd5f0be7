import { de as changesTexts } from '#features/planning/plans/messages/changes/de.ts'
import { de as actions } from '#shared/action-messages/de.ts'
import { de as headings } from '#shared/heading-messages/de.ts'
import { de as kinds } from '#shared/kind-messages/de.ts'
import { de as labels } from '#shared/label-messages/de.ts'
import type { SameKeys } from '#shared/messages.ts'
import { de as phrases } from '#shared/phrase-messages/de.ts'
import { de as resultsTexts } from '../../../results/messages/de.ts'
import type { en } from './en.ts'

const results = 'Ergebnisse'
const resultsInOtherPlans = 'Ergebnisse in anderen Plänen'

export const de: SameKeys<typeof en> = {
  title: headings.resultsOfAllPlans,
  intro:
    'Zugesagte und tatsächliche Ergebnisse aller Pläne, die Sie lesen dürfen. Der Status wird aus den Zahlen berechnet. Gebiete sind nach Namen sortiert und werden nie in eine Rangfolge gebracht.',
  loading: 'Ergebnisse werden geladen …',
  filters: {
    label: 'Ergebnisse filtern',
    any: 'alle',
    indicator: labels.indicator,
    area: headings.measuredIn,
    status: labels.status,
    planKind: headings.kindOfPlan,
    owner: labels.organisation,
    clear: actions.showAll,
    carrying: 'Nur Ergebnisse von Elementen, die auf dieses Element antworten oder damit verknüpft sind:',
    everything: 'Diesen Filter entfernen',
  },
  counts: {
    label: 'Ergebnisse nach Status',
    ofTotal: (total) => (total === '1' ? 'von 1 Ergebnis' : `von ${total} Ergebnissen`),
    tooMany: 'Es sind zu viele Ergebnisse, um ihren Status zu berechnen.',
    tooManyText: 'Wählen Sie einen Indikator, ein Gebiet oder eine Organisation.',
  },
  none: 'Keine Ergebnisse gefunden',
  noneText: 'Hier gibt es keine zugesagten Ergebnisse oder sie sind für Sie nicht sichtbar.',
  map: {
    title: labels.areas,
    hint: 'Jedes Gebiet zeigt den Status seines schwächsten Ergebnisses. Wählen Sie einen einzelnen Indikator, um Gebiete zu vergleichen. Sind alle Indikatoren gewählt, zeigen die Symbole, welche Gebiete Sie zuerst ansehen sollten.',
    label: (kind) => `Status der Ergebnisse nach Gebiet: ${kind}`,
    noResult: 'kein Ergebnis',
    legend: labels.status,
    table: actions.showAsTable,
    area: labels.area,
    status: labels.status,
    noMap: phrases.noMap,
    result: (count, standing) => `${count} ${standing}`,
  },
  peers: {
    title: 'Gebiete nach Namen',
    hint: 'Der Status ist der des schwächsten Ergebnisses. Wählen Sie ein Gebiet auf der Karte, um es in seiner Vergleichsgruppe zu sehen.',
    comparisonGroup: headings.comparisonGroup,
    all: kinds.allAreas,
    size: kinds.areasOfSimilarSize,
    above: kinds.areasInTheSameLargerArea,
    only: 'Nur die Ergebnisse dieses Gebiets anzeigen',
  },
  uppers: {
    title: resultsInOtherPlans,
    hint: 'Für jedes Element dieses Plans: die Ergebnisse der Elemente anderer Pläne, die darauf antworten oder damit verknüpft sind.',
    element: labels.element,
    results,
    noResults: 'keine erwarteten Ergebnisse',
    none: 'Kein für Sie sichtbares Element antwortet auf diesen Plan oder ist mit ihm verknüpft.',
    choose: 'Ergebnisse anzeigen',
    toPlan: resultsInOtherPlans,
  },
  indicators: { title: 'Nach Indikator', indicator: labels.indicator, results },
  list: {
    title: results,
    latest: resultsTexts.document.now,
    target: resultsTexts.document.target,
    explain: (figure) => `${figure} erläutern`,
    setByUser: (rule) => `Von einer Person festgelegt. Berechneter Status: ${rule}.`,
    more: 'Weitere Ergebnisse anzeigen',
    searching: 'Suche fortsetzen',
    searchingText: 'Keines der bisher durchsuchten Ergebnisse hat diesen Status.',
    untitled: changesTexts.untitled,
  },
}
