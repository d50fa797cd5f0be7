import { da as changesTexts } from '#features/planning/plans/messages/changes/da.ts'
import { da as actions } from '#shared/action-messages/da.ts'
import { da as headings } from '#shared/heading-messages/da.ts'
import { da as kinds } from '#shared/kind-messages/da.ts'
import { da as labels } from '#shared/label-messages/da.ts'
import type { SameKeys } from '#shared/messages.ts'
import { da as phrases } from '#shared/phrase-messages/da.ts'
import { da as resultsTexts } from '../../../results/messages/da.ts'
import type { en } from './en.ts'

const results = 'Resultater'
const resultsInOtherPlans = 'Resultater i andre planer'

export const da: SameKeys<typeof en> = {
  title: headings.resultsOfAllPlans,
  intro:
    'Tilkendegivne og faktiske resultater for alle planer, som du må læse. Status beregnes ud fra tallene. Områder er sorteret efter navn og rangordnes aldrig.',
  loading: 'Resultater indlæses',
  filters: {
    label: 'Filtrér resultater',
    any: 'alle',
    indicator: labels.indicator,
    area: headings.measuredIn,
    status: labels.status,
    planKind: headings.kindOfPlan,
    owner: labels.organisation,
    clear: actions.showAll,
    carrying: 'Kun resultater af elementer, der svarer på eller er knyttet til:',
    everything: 'Fjern dette filter',
  },
  counts: {
    label: 'Resultater efter status',
    ofTotal: (total) => (total === '1' ? 'af 1 resultat' : `af ${total} resultater`),
    tooMany: 'Der er for mange resultater til, at deres status kan beregnes.',
    tooManyText: 'Vælg en indikator, et område eller en organisation.',
  },
  none: 'Ingen resultater fundet',
  noneText: 'Der er ingen tilkendegivne resultater her, eller de er ikke synlige for dig.',
  map: {
    title: labels.areas,
    hint: 'Hvert område viser status for sit svageste resultat. Vælg én indikator for at sammenligne områder. Med alle indikatorer viser symbolerne, hvor du bør se først.',
    label: (kind) => `Status for resultater pr. ${kind}`,
    noResult: 'intet resultat',
    legend: labels.status,
    table: actions.showAsTable,
    area: labels.area,
    status: labels.status,
    noMap: phrases.noMap,
    result: (count, standing) => `${count} ${standing}`,
  },
  peers: {
    title: 'Områder efter navn',
    hint: 'Status gælder det svageste resultat. Vælg et område på kortet for at se det i sin sammenligningsgruppe.',
    comparisonGroup: headings.comparisonGroup,
    all: kinds.allAreas,
    size: kinds.areasOfSimilarSize,
    above: kinds.areasInTheSameLargerArea,
    only: 'Vis kun resultater for dette område',
  },
  uppers: {
    title: resultsInOtherPlans,
    hint: 'For hvert element i denne plan: resultater af elementer i andre planer, der svarer på det eller er knyttet til det.',
    element: labels.element,
    results,
    noResults: 'ingen forventede resultater',
    none: 'Intet element, der er synligt for dig, svarer på denne plan eller er knyttet til den.',
    choose: 'Vis resultater',
    toPlan: resultsInOtherPlans,
  },
  indicators: { title: 'Efter indikator', indicator: labels.indicator, results },
  list: {
    title: results,
    latest: resultsTexts.document.now,
    target: resultsTexts.document.target,
    explain: (figure) => `Forklar ${figure}`,
    setByUser: (rule) => `Fastsat af en bruger. Beregnet status: ${rule}.`,
    more: 'Vis flere resultater',
    searching: 'Fortsæt søgningen',
    searchingText: 'Ingen af de hidtil gennemsøgte resultater har denne status.',
    untitled: changesTexts.untitled,
  },
}
