import { fr as changesTexts } from '#features/planning/plans/messages/changes/fr.ts'
import { fr as actions } from '#shared/action-messages/fr.ts'
import { fr as headings } from '#shared/heading-messages/fr.ts'
import { fr as kinds } from '#shared/kind-messages/fr.ts'
import { fr as labels } from '#shared/label-messages/fr.ts'
import type { SameKeys } from '#shared/messages.ts'
import { fr as phrases } from '#shared/phrase-messages/fr.ts'
import { fr as statuses } from '#shared/status-messages/fr.ts'
import { fr as resultsTexts } from '../../../results/messages/fr.ts'
import type { en } from './en.ts'

const results = 'Résultats'
const resultsInOtherPlans = 'Résultats dans d’autres plans'

export const fr: SameKeys<typeof en> = {
  title: headings.resultsOfAllPlans,
  intro:
    'Résultats annoncés et résultats obtenus de tous les plans que vous pouvez lire. Le statut est calculé à partir des chiffres. Les territoires sont triés par nom et ne sont jamais classés.',
  loading: 'Chargement des résultats',
  filters: {
    label: 'Filtrer les résultats',
    any: statuses.standalone.all,
    indicator: labels.indicator,
    area: headings.measuredIn,
    status: labels.status,
    planKind: headings.kindOfPlan,
    owner: labels.organisation,
    clear: actions.showAll,
    carrying: 'Uniquement les résultats des éléments qui répondent ou sont liés à :',
    everything: 'Supprimer ce filtre',
  },
  counts: {
    label: 'Résultats par statut',
    ofTotal: (total) => (total === '0' || total === '1' ? `sur ${total} résultat` : `sur ${total} résultats`),
    tooMany: 'Les résultats sont trop nombreux pour que leur statut soit calculé.',
    tooManyText: 'Choisissez un indicateur, un territoire ou une organisation.',
  },
  none: 'Aucun résultat trouvé',
  noneText: 'Il n’y a pas de résultats annoncés ici, ou ils ne sont pas visibles pour vous.',
  map: {
    title: labels.areas,
    hint: 'Chaque territoire affiche le statut de son résultat le plus faible. Choisissez un seul indicateur pour comparer les territoires. Avec tous les indicateurs, les symboles signalent les territoires à examiner en premier.',
    label: (kind) => `Statut des résultats par ${kind}`,
    noResult: 'aucun résultat',
    legend: labels.status,
    table: actions.showAsTable,
    area: labels.area,
    status: labels.status,
    noMap: phrases.noMap,
    result: (count, standing) => `${count} ${standing}`,
  },
  peers: {
    title: 'Territoires par nom',
    hint: 'Le statut est celui du résultat le plus faible. Choisissez un territoire sur la carte pour le voir dans son groupe de comparaison.',
    comparisonGroup: headings.comparisonGroup,
    all: kinds.allAreas,
    size: kinds.areasOfSimilarSize,
    above: kinds.areasInTheSameLargerArea,
    only: 'Afficher uniquement les résultats de ce territoire',
  },
  uppers: {
    title: resultsInOtherPlans,
    hint: 'Pour chaque élément de ce plan : les résultats des éléments d’autres plans qui y répondent ou y sont liés.',
    element: labels.element,
    results,
    noResults: 'pas de résultats attendus',
    none: 'Aucun élément visible pour vous ne répond à ce plan ni n’y est lié.',
    choose: 'Afficher les résultats',
    toPlan: resultsInOtherPlans,
  },
  indicators: { title: 'Par indicateur', indicator: labels.indicator, results },
  list: {
    title: results,
    latest: resultsTexts.document.now,
    target: resultsTexts.document.target,
    explain: (figure) => `Expliquer ${figure}`,
    setByUser: (rule) => `Fixé par un utilisateur. Statut calculé : ${rule}.`,
    more: 'Afficher plus de résultats',
    searching: 'Poursuivre la recherche',
    searchingText: 'Aucun des résultats parcourus jusqu’ici n’a ce statut.',
    untitled: changesTexts.untitled,
  },
}
