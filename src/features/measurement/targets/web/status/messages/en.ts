import { en as changesTexts } from '#features/planning/plans/messages/changes/en.ts'
import { en as actions } from '#shared/action-messages/en.ts'
import { en as headings } from '#shared/heading-messages/en.ts'
import { en as kinds } from '#shared/kind-messages/en.ts'
import { en as labels } from '#shared/label-messages/en.ts'
import { en as phrases } from '#shared/phrase-messages/en.ts'
import { en as resultsTexts } from '../../../results/messages/en.ts'

const results = 'Results'
const resultsInOtherPlans = 'Results in other plans'

export const en = {
  title: headings.resultsOfAllPlans,
  intro:
    'Committed and actual results of all plans that you may read. The status is computed from the figures. Areas are sorted by name and are never ranked.',
  loading: 'Loading results',
  filters: {
    label: 'Filter results',
    any: 'All',
    indicator: labels.indicator,
    area: headings.measuredIn,
    status: labels.status,
    planKind: headings.kindOfPlan,
    owner: labels.organisation,
    clear: actions.showAll,
    carrying: 'Only results of elements that answer or are linked to:',
    everything: 'Remove this filter',
  },
  counts: {
    label: 'Results by status',
    ofTotal: (total: string) => (total === '1' ? 'of 1 result' : `of ${total} results`),
    tooMany: 'There are too many results to compute their status.',
    tooManyText: 'Choose an indicator, an area or an organisation.',
  },
  none: 'No results found',
  noneText: 'There are no committed results here, or they are not visible to you.',
  map: {
    title: labels.areas,
    hint: 'Each area shows the status of its weakest result. Choose one indicator to compare areas. With all indicators, the symbols show where to look first.',
    label: (kind: string) => `Status of results per ${kind}`,
    noResult: 'no result',
    legend: labels.status,
    table: actions.showAsTable,
    area: labels.area,
    status: labels.status,
    noMap: phrases.noMap,
    result: (count: string, standing: string) => `${count} ${standing}`,
  },
  peers: {
    title: 'Areas by name',
    hint: 'The status is that of the weakest result. Choose an area on the map to see it within its comparison group.',
    comparisonGroup: headings.comparisonGroup,
    all: kinds.allAreas,
    size: kinds.areasOfSimilarSize,
    above: kinds.areasInTheSameLargerArea,
    only: 'Show only the results of this area',
  },
  uppers: {
    title: resultsInOtherPlans,
    hint: 'For each element of this plan: the results of elements in other plans that answer it or are linked to it.',
    element: labels.element,
    results,
    noResults: 'no expected results',
    none: 'No element that is visible to you answers or is linked to this plan.',
    choose: 'Show results',
    toPlan: resultsInOtherPlans,
  },
  indicators: { title: 'By indicator', indicator: labels.indicator, results },
  list: {
    title: results,
    latest: resultsTexts.document.now,
    target: resultsTexts.document.target,
    explain: (figure: string) => `Explain ${figure}`,
    setByUser: (rule: string) => `Set by a user. Computed status: ${rule}.`,
    more: 'Show more results',
    searching: 'Continue search',
    searchingText: 'None of the results searched so far has this status.',
    untitled: changesTexts.untitled,
  },
}
