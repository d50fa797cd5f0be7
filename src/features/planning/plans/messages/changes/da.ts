import { da as actions } from '#shared/action-messages/da.ts'
import { da as kinds } from '#shared/kind-messages/da.ts'
import type { SameKeys } from '#shared/messages.ts'
import { da as outcomes } from '#shared/outcome-messages/da.ts'
import type { en, tasks as enTasks } from './en.ts'

const owner = 'ejer'
const issuingOrganisations = 'udstedende organisationer'
const organisationsWithReadAccess = 'organisationer med læseadgang'
const personsWithReadAccess = 'personer med læseadgang'
const sent = 'sendt'
const previousPlan = 'forrige plan'
const elaboratesText = 'uddyber'
const areaText = 'område'
const parentText = 'overordnet element'

export const da: SameKeys<typeof en> = {
  differences: {
    added: outcomes.added,
    removed: outcomes.removed,
    changed: outcomes.changed,
    moved: outcomes.moved,
  },
  fields: {
    code: 'kode',
    kind: 'type',
    title: 'titel',
    motto: 'motto',
    shortMessage: 'kort budskab',
    owner,
    issuingBodies: issuingOrganisations,
    area: areaText,
    periodFrom: 'fra',
    periodTo: 'til og med',
    extendedTo: 'forlænget til (ikke medregnet)',
    duration: 'varighed',
    decidedOn: 'besluttet den',
    inForceOn: 'i kraft siden',
    publishedOn: 'offentliggjort den',
    state: 'status',
    stateReason: 'begrundelse for status',
    marking: 'mærkning',
    readers: organisationsWithReadAccess,
    persons: personsWithReadAccess,
    sentAt: sent,
    languages: 'sprog',
    legalBasis: 'retsgrundlag',
    predecessor: previousPlan,
    elaborates: elaboratesText,
    packVersion: 'landepakkens version',
    illustrative: 'illustrativ',
    parent: parentText,
    position: 'placering',
    place: 'del eller afsnit',
    body: 'tekst',
    gain: 'nytte for borgerne',
    rationale: 'baggrund',
    competenceTopic: 'kompetence',
    chainLinks: 'led i kæden',
    confidential: 'fortrolig',
    details: 'detaljer',
    partners: 'partnere',
    resources: 'ressourcer',
    needs: 'behov',
    links: 'forbindelser',
    ownerId: owner,
    issuingBodyIds: issuingOrganisations,
    areaId: areaText,
    partnerIds: organisationsWithReadAccess,
    personIds: personsWithReadAccess,
    predecessorId: previousPlan,
    elaboratesId: elaboratesText,
    parentId: parentText,
    phenomenonId: 'fænomen',
    interestId: 'beskyttet interesse',
    accountableFunctionId: 'ansvarlig funktion',
    deputyFunctionId: 'stedfortræder',
    accountToId: 'står til ansvar over for',
    contributorIds: 'bidragydere',
    sent,
    approach: 'tilgang',
    areaIds: 'områder',
    places: 'steder',
    axes: 'akser',
    placeType: 'type sted',
    targetGroup: 'målgruppe',
    setting: 'miljø',
    lever: 'virkemiddel',
    question: 'undersøgelsens spørgsmål',
    deliverable: 'leverance',
    decision: 'afhængig beslutning',
    found: 'undersøgelsens resultat',
    dueOn: 'frist',
    municipalityId: kinds.municipality,
    extraPayment: 'ekstra betaling',
    declaresNone: 'ingen opgaver af denne type',
    reason: 'begrundelse for initiativet',
    publishedNumber: 'offentliggjort nummer',
    commitment: 'tilsagn',
    commitmentStatus: 'status for tilsagnet',
    source: 'kilde',
    team: 'hold',
    available: 'til rådighed',
    funding: 'finansiering',
  },
  untitled: 'Uden titel',
  history: {
    title: 'Historik',
    hint: 'Hvem der ændrede hvad, hvornår og hvorfor. De seneste ændringer står øverst.',
    none: 'Ingen ændringer endnu',
    thePlan: 'Planen',
    system: 'systemet',
    unreadable: 'indhold, der ikke er synligt for dig',
  },
}

export const tasks: SameKeys<typeof enTasks> = {
  preparation_step: {
    action: 'gennemføre et forberedende trin for en plan',
    title: (step) => `Forbered: ${step}`,
    step: actions.open,
  },
}
