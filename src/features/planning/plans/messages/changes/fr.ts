import { fr as actions } from '#shared/action-messages/fr.ts'
import { fr as kinds } from '#shared/kind-messages/fr.ts'
import type { SameKeys } from '#shared/messages.ts'
import { fr as outcomes } from '#shared/outcome-messages/fr.ts'
import type { en, tasks as enTasks } from './en.ts'

const owner = 'propriétaire'
const issuingOrganisations = 'organisations émettrices'
const organisationsWithReadAccess = 'organisations autorisées à lire'
const personsWithReadAccess = 'personnes autorisées à lire'
const sent = 'envoyé'
const previousPlan = 'plan précédent'
const elaboratesText = 'développe'
const areaText = 'territoire'
const parentText = 'élément parent'

export const fr: SameKeys<typeof en> = {
  differences: {
    added: outcomes.added,
    removed: outcomes.removed,
    changed: outcomes.changed,
    moved: outcomes.moved,
  },
  fields: {
    code: 'code',
    kind: 'type',
    title: 'titre',
    motto: 'devise',
    shortMessage: 'message bref',
    owner,
    issuingBodies: issuingOrganisations,
    area: areaText,
    periodFrom: 'du',
    periodTo: 'jusqu’au (inclus)',
    extendedTo: 'prolongé jusqu’au (non inclus)',
    duration: 'durée',
    decidedOn: 'décidé le',
    inForceOn: 'en vigueur depuis le',
    publishedOn: 'publié le',
    state: 'état',
    stateReason: 'motivation de l’état',
    marking: 'marquage',
    readers: organisationsWithReadAccess,
    persons: personsWithReadAccess,
    sentAt: sent,
    languages: 'langues',
    legalBasis: 'base légale',
    predecessor: previousPlan,
    elaborates: elaboratesText,
    packVersion: 'version du pack national',
    illustrative: 'illustratif',
    parent: parentText,
    position: 'position',
    place: 'partie ou section',
    body: 'texte',
    gain: 'bénéfice pour la population',
    rationale: 'justification',
    competenceTopic: 'compétence',
    chainLinks: 'maillons de la chaîne',
    confidential: 'confidentiel',
    details: 'détails',
    partners: 'partenaires',
    resources: 'moyens',
    needs: 'besoins',
    links: 'liens',
    ownerId: owner,
    issuingBodyIds: issuingOrganisations,
    areaId: areaText,
    partnerIds: organisationsWithReadAccess,
    personIds: personsWithReadAccess,
    predecessorId: previousPlan,
    elaboratesId: elaboratesText,
    parentId: parentText,
    phenomenonId: 'phénomène',
    interestId: 'intérêt protégé',
    accountableFunctionId: 'fonction responsable',
    deputyFunctionId: 'suppléant',
    accountToId: 'rend compte à',
    contributorIds: 'contributeurs',
    sent,
    approach: 'approche',
    areaIds: 'zones géographiques',
    places: 'lieux',
    axes: 'axes',
    placeType: 'type de lieu',
    targetGroup: 'groupe cible',
    setting: 'milieu',
    lever: 'levier',
    question: 'question de l’étude',
    deliverable: 'livrable',
    decision: 'décision qui en dépend',
    found: 'résultat de l’étude',
    dueOn: 'échéance',
    municipalityId: kinds.municipality,
    extraPayment: 'paiement supplémentaire',
    declaresNone: 'aucune mission de ce type',
    reason: 'motivation de l’initiative',
    publishedNumber: 'numéro publié',
    commitment: 'engagement',
    commitmentStatus: 'état de l’engagement',
    source: 'source',
    team: 'équipe',
    available: 'disponible',
    funding: 'financement',
  },
  untitled: 'Sans titre',
  history: {
    title: 'Historique',
    hint: 'Qui a modifié quoi, quand et pourquoi. Les modifications les plus récentes figurent en premier.',
    none: 'Aucune modification pour l’instant',
    thePlan: 'Le plan',
    system: 'le système',
    unreadable: 'contenu non visible pour vous',
  },
}

export const tasks: SameKeys<typeof enTasks> = {
  preparation_step: {
    action: 'terminer une étape préparatoire d’un plan',
    title: (step) => `À préparer : ${step}`,
    step: actions.open,
  },
}
