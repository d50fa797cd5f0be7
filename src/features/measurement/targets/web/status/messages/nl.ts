import { nl as changesTexts } from '#features/planning/plans/messages/changes/nl.ts'
import { nl as actions } from '#shared/action-messages/nl.ts'
import { nl as headings } from '#shared/heading-messages/nl.ts'
import { nl as kinds } from '#shared/kind-messages/nl.ts'
import { nl as labels } from '#shared/label-messages/nl.ts'
import type { SameKeys } from '#shared/messages.ts'
import { nl as phrases } from '#shared/phrase-messages/nl.ts'
import { nl as statuses } from '#shared/status-messages/nl.ts'
import { nl as resultsTexts } from '../../../results/messages/nl.ts'
import type { en } from './en.ts'

const results = 'Resultaten'
const resultsInOtherPlans = 'Resultaten in andere plannen'

export const nl: SameKeys<typeof en> = {
  title: headings.resultsOfAllPlans,
  intro:
    'Toegezegde en werkelijke resultaten van alle plannen die u mag lezen. De status wordt uit de cijfers berekend. Gebieden zijn op naam gesorteerd en worden nooit gerangschikt.',
  loading: 'Resultaten laden …',
  filters: {
    label: 'Resultaten filteren',
    any: statuses.standalone.all,
    indicator: labels.indicator,
    area: headings.measuredIn,
    status: labels.status,
    planKind: headings.kindOfPlan,
    owner: labels.organisation,
    clear: actions.showAll,
    carrying: 'Alleen resultaten van elementen die antwoorden op of gekoppeld zijn aan:',
    everything: 'Deze filter verwijderen',
  },
  counts: {
    label: 'Resultaten per status',
    ofTotal: (total) => (total === '1' ? 'van 1 resultaat' : `van ${total} resultaten`),
    tooMany: 'Er zijn te veel resultaten om hun status te berekenen.',
    tooManyText: 'Kies een indicator, een gebied of een organisatie.',
  },
  none: 'Geen resultaten gevonden',
  noneText: 'Hier zijn geen toegezegde resultaten, of ze zijn niet zichtbaar voor u.',
  map: {
    title: labels.areas,
    hint: 'Elk gebied toont de status van zijn zwakste resultaat. Kies één indicator om gebieden te vergelijken. Bij alle indicatoren geven de symbolen aan waar u eerst moet kijken.',
    label: (kind) => `Status van de resultaten per ${kind}`,
    noResult: 'geen resultaat',
    legend: labels.status,
    table: actions.showAsTable,
    area: labels.area,
    status: labels.status,
    noMap: phrases.noMap,
    result: (count, standing) => `${count} ${standing}`,
  },
  peers: {
    title: 'Gebieden op naam',
    hint: 'De status is die van het zwakste resultaat. Kies een gebied op de kaart om het binnen zijn vergelijkingsgroep te zien.',
    comparisonGroup: headings.comparisonGroup,
    all: kinds.allAreas,
    size: kinds.areasOfSimilarSize,
    above: kinds.areasInTheSameLargerArea,
    only: 'Alleen de resultaten van dit gebied tonen',
  },
  uppers: {
    title: resultsInOtherPlans,
    hint: 'Voor elk element van dit plan: de resultaten van elementen in andere plannen die erop antwoorden of eraan gekoppeld zijn.',
    element: labels.element,
    results,
    noResults: 'geen verwachte resultaten',
    none: 'Geen enkel element dat voor u zichtbaar is, antwoordt op dit plan of is eraan gekoppeld.',
    choose: 'Resultaten tonen',
    toPlan: resultsInOtherPlans,
  },
  indicators: { title: 'Per indicator', indicator: labels.indicator, results },
  list: {
    title: results,
    latest: resultsTexts.document.now,
    target: resultsTexts.document.target,
    explain: (figure) => `${figure} toelichten`,
    setByUser: (rule) => `Bepaald door een gebruiker. Berekende status: ${rule}.`,
    more: 'Meer resultaten tonen',
    searching: 'Verder zoeken',
    searchingText: 'Geen van de tot nu toe doorzochte resultaten heeft deze status.',
    untitled: changesTexts.untitled,
  },
}
