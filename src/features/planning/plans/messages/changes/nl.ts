import { nl as actions } from '#shared/action-messages/nl.ts'
import { nl as kinds } from '#shared/kind-messages/nl.ts'
import type { SameKeys } from '#shared/messages.ts'
import { nl as outcomes } from '#shared/outcome-messages/nl.ts'
import type { en, tasks as enTasks } from './en.ts'

const owner = 'eigenaar'
const issuingOrganisations = 'uitvaardigende organisaties'
const organisationsWithReadAccess = 'organisaties met leesrecht'
const personsWithReadAccess = 'personen met leesrecht'
const sent = 'verzonden'
const previousPlan = 'vorig plan'
const elaboratesText = 'werkt uit'
const areaText = 'gebied'
const parentText = 'bovenliggend element'

export const nl: SameKeys<typeof en> = {
  differences: {
    added: outcomes.added,
    removed: outcomes.removed,
    changed: outcomes.changed,
    moved: outcomes.moved,
  },
  fields: {
    code: 'code',
    kind: 'soort',
    title: 'titel',
    motto: 'motto',
    shortMessage: 'korte boodschap',
    owner,
    issuingBodies: issuingOrganisations,
    area: areaText,
    periodFrom: 'van',
    periodTo: 'tot en met',
    extendedTo: 'verlengd tot (niet inbegrepen)',
    duration: 'duur',
    decidedOn: 'beslist op',
    inForceOn: 'van kracht sinds',
    publishedOn: 'bekendgemaakt op',
    state: 'status',
    stateReason: 'motivering van de status',
    marking: 'markering',
    readers: organisationsWithReadAccess,
    persons: personsWithReadAccess,
    sentAt: sent,
    languages: 'talen',
    legalBasis: 'rechtsgrond',
    predecessor: previousPlan,
    elaborates: elaboratesText,
    packVersion: 'versie van het landenpakket',
    illustrative: 'illustratief',
    parent: parentText,
    position: 'positie',
    place: 'deel of afdeling',
    body: 'tekst',
    gain: 'meerwaarde voor de burger',
    rationale: 'onderbouwing',
    competenceTopic: 'bevoegdheid',
    chainLinks: 'schakels van de keten',
    confidential: 'vertrouwelijk',
    details: 'details',
    partners: 'partners',
    resources: 'middelen',
    needs: 'behoeften',
    links: 'verbanden',
    ownerId: owner,
    issuingBodyIds: issuingOrganisations,
    areaId: areaText,
    partnerIds: organisationsWithReadAccess,
    personIds: personsWithReadAccess,
    predecessorId: previousPlan,
    elaboratesId: elaboratesText,
    parentId: parentText,
    phenomenonId: 'fenomeen',
    interestId: 'beschermd belang',
    accountableFunctionId: 'eindverantwoordelijke functie',
    deputyFunctionId: 'plaatsvervanger',
    accountToId: 'legt verantwoording af aan',
    contributorIds: 'meewerkende organisaties',
    sent,
    approach: 'aanpak',
    areaIds: 'gebieden',
    places: 'plaatsen',
    axes: 'assen',
    placeType: 'soort plaats',
    targetGroup: 'doelgroep',
    setting: 'setting',
    lever: 'hefboom',
    question: 'onderzoeksvraag',
    deliverable: 'op te leveren product',
    decision: 'afhankelijke beslissing',
    found: 'resultaat van de studie',
    dueOn: 'uiterste datum',
    municipalityId: kinds.municipality,
    extraPayment: 'bijkomende betaling',
    declaresNone: 'geen dergelijke opdrachten',
    reason: 'motivering van het initiatief',
    publishedNumber: 'bekendgemaakt nummer',
    commitment: 'engagement',
    commitmentStatus: 'status van het engagement',
    source: 'bron',
    team: 'team',
    available: 'beschikbaar',
    funding: 'financiering',
  },
  untitled: 'Zonder titel',
  history: {
    title: 'Geschiedenis',
    hint: 'Wie wat wijzigde, wanneer en waarom. De recentste wijzigingen staan bovenaan.',
    none: 'Nog geen wijzigingen',
    thePlan: 'Het plan',
    system: 'het systeem',
    unreadable: 'inhoud die niet zichtbaar is voor u',
  },
}

export const tasks: SameKeys<typeof enTasks> = {
  preparation_step: {
    action: 'een voorbereidende stap van een plan afronden',
    title: (step) => `Voorbereiden: ${step}`,
    step: actions.open,
  },
}
