import { de as actions } from '#shared/action-messages/de.ts'
import { de as kinds } from '#shared/kind-messages/de.ts'
import type { SameKeys } from '#shared/messages.ts'
import { de as outcomes } from '#shared/outcome-messages/de.ts'
import type { en, tasks as enTasks } from './en.ts'

const owner = 'Eigentümer'
const issuingOrganisations = 'herausgebende Organisationen'
const organisationsWithReadAccess = 'leseberechtigte Organisationen'
const personsWithReadAccess = 'leseberechtigte Personen'
const sent = 'gesendet'
const previousPlan = 'voriger Plan'
const elaboratesText = 'konkretisiert'
const areaText = 'Gebiet'
const parentText = 'übergeordnetes Element'

export const de: SameKeys<typeof en> = {
  differences: {
    added: outcomes.added,
    removed: outcomes.removed,
    changed: outcomes.changed,
    moved: outcomes.moved,
  },
  fields: {
    code: 'Code',
    kind: 'Art',
    title: 'Titel',
    motto: 'Motto',
    shortMessage: 'Kurzbotschaft',
    owner,
    issuingBodies: issuingOrganisations,
    area: areaText,
    periodFrom: 'von',
    periodTo: 'bis einschließlich',
    extendedTo: 'verlängert bis (nicht eingeschlossen)',
    duration: 'Dauer',
    decidedOn: 'beschlossen am',
    inForceOn: 'in Kraft seit',
    publishedOn: 'veröffentlicht am',
    state: 'Status',
    stateReason: 'Begründung des Status',
    marking: 'Kennzeichnung',
    readers: organisationsWithReadAccess,
    persons: personsWithReadAccess,
    sentAt: sent,
    languages: 'Sprachen',
    legalBasis: 'Rechtsgrundlage',
    predecessor: previousPlan,
    elaborates: elaboratesText,
    packVersion: 'Version des Länderpakets',
    illustrative: 'zur Veranschaulichung',
    parent: parentText,
    position: 'Position',
    place: 'Teil oder Abschnitt',
    body: 'Text',
    gain: 'Nutzen für die Bevölkerung',
    rationale: 'Herleitung',
    competenceTopic: 'Zuständigkeit',
    chainLinks: 'Kettenglieder',
    confidential: 'vertraulich',
    details: 'Details',
    partners: 'Partner',
    resources: 'Mittel',
    needs: 'Bedarf',
    links: 'Verknüpfungen',
    ownerId: owner,
    issuingBodyIds: issuingOrganisations,
    areaId: areaText,
    partnerIds: organisationsWithReadAccess,
    personIds: personsWithReadAccess,
    predecessorId: previousPlan,
    elaboratesId: elaboratesText,
    parentId: parentText,
    phenomenonId: 'Phänomen',
    interestId: 'geschütztes Interesse',
    accountableFunctionId: 'verantwortliche Funktion',
    deputyFunctionId: 'Stellvertretung',
    accountToId: 'Rechenschaft gegenüber',
    contributorIds: 'Mitwirkende',
    sent,
    approach: 'Ansatz',
    areaIds: 'Gebiete',
    places: 'Orte',
    axes: 'Achsen',
    placeType: 'Art des Ortes',
    targetGroup: 'Zielgruppe',
    setting: 'Umfeld',
    lever: 'Hebel',
    question: 'Fragestellung der Studie',
    deliverable: 'zu lieferndes Produkt',
    decision: 'davon abhängige Entscheidung',
    found: 'Ergebnis der Studie',
    dueOn: 'fällig am',
    municipalityId: kinds.municipality,
    extraPayment: 'Zusatzzahlung',
    declaresNone: 'keine derartigen Aufträge',
    reason: 'Begründung der Initiative',
    publishedNumber: 'veröffentlichte Nummer',
    commitment: 'Zusage',
    commitmentStatus: 'Status der Zusage',
    source: 'Quelle',
    team: 'Team',
    available: 'verfügbar',
    funding: 'Finanzierung',
  },
  untitled: 'Ohne Titel',
  history: {
    title: 'Verlauf',
    hint: 'Wer was wann und warum geändert hat. Die neuesten Änderungen stehen oben.',
    none: 'Noch keine Änderungen',
    thePlan: 'Der Plan',
    system: 'das System',
    unreadable: 'für Sie nicht sichtbarer Inhalt',
  },
}

export const tasks: SameKeys<typeof enTasks> = {
  preparation_step: {
    action: 'einen Vorbereitungsschritt eines Plans abschließen',
    title: (step) => `Vorbereiten: ${step}`,
    step: actions.open,
  },
}
