import { en as actions } from '#shared/action-messages/en.ts'
import { en as kinds } from '#shared/kind-messages/en.ts'
import { en as outcomes } from '#shared/outcome-messages/en.ts'

const owner = 'owner'
const issuingOrganisations = 'issuing organisations'
const organisationsWithReadAccess = 'organisations with read access'
const personsWithReadAccess = 'persons with read access'
const sent = 'sent'
const previousPlan = 'previous plan'
const elaboratesText = 'elaborates'
const areaText = 'area'
const parentText = 'parent element'

export const en = {
  differences: {
    added: outcomes.added,
    removed: outcomes.removed,
    changed: outcomes.changed,
    moved: outcomes.moved,
  },
  fields: {
    code: 'code',
    kind: 'kind',
    title: 'title',
    motto: 'motto',
    shortMessage: 'short message',
    owner,
    issuingBodies: issuingOrganisations,
    area: areaText,
    periodFrom: 'from',
    periodTo: 'up to and including',
    extendedTo: 'extended until (exclusive)',
    duration: 'duration',
    decidedOn: 'decided on',
    inForceOn: 'in force since',
    publishedOn: 'published on',
    state: 'status',
    stateReason: 'reason for the status',
    marking: 'marking',
    readers: organisationsWithReadAccess,
    persons: personsWithReadAccess,
    sentAt: sent,
    languages: 'languages',
    legalBasis: 'legal basis',
    predecessor: previousPlan,
    elaborates: elaboratesText,
    packVersion: 'version of the country pack',
    illustrative: 'illustrative',
    parent: parentText,
    position: 'position',
    place: 'part or section',
    body: 'text',
    gain: 'benefit for the public',
    rationale: 'rationale',
    competenceTopic: 'competence',
    chainLinks: 'chain links',
    confidential: 'confidential',
    details: 'details',
    partners: 'partners',
    resources: 'resources',
    needs: 'needs',
    links: 'links',
    ownerId: owner,
    issuingBodyIds: issuingOrganisations,
    areaId: areaText,
    partnerIds: organisationsWithReadAccess,
    personIds: personsWithReadAccess,
    predecessorId: previousPlan,
    elaboratesId: elaboratesText,
    parentId: parentText,
    phenomenonId: 'phenomenon',
    interestId: 'protected interest',
    accountableFunctionId: 'accountable function',
    deputyFunctionId: 'deputy',
    accountToId: 'accountable to',
    contributorIds: 'contributors',
    sent,
    approach: 'approach',
    areaIds: 'areas',
    places: 'places',
    axes: 'axes',
    placeType: 'type of place',
    targetGroup: 'target group',
    setting: 'setting',
    lever: 'lever',
    question: 'question of the study',
    deliverable: 'deliverable',
    decision: 'dependent decision',
    found: 'outcome of the study',
    dueOn: 'due on',
    municipalityId: kinds.municipality,
    extraPayment: 'extra payment',
    declaresNone: 'no missions of this kind',
    reason: 'reason for the initiative',
    publishedNumber: 'published number',
    commitment: 'commitment',
    commitmentStatus: 'status of the commitment',
    source: 'source',
    team: 'team',
    available: 'available',
    funding: 'funding',
  },
  untitled: 'Untitled',
  history: {
    title: 'History',
    hint: 'Who changed what, when and why. Most recent changes first.',
    none: 'No changes yet',
    thePlan: 'The plan',
    system: 'the system',
    unreadable: 'content that is not visible to you',
  },
}

/** The texts of the tasks that the slice creates. */
export const tasks = {
  preparation_step: {
    action: 'complete a preparation step of a plan',
    title: (step: string) => `Prepare: ${step}`,
    step: actions.open,
  },
}
