import { da as decisions } from '#shared/decision-messages/da.ts'
import { da as errors } from '#shared/error-messages/da.ts'
import { da as kinds } from '#shared/kind-messages/da.ts'
import { da as labels } from '#shared/label-messages/da.ts'
import type { SameKeys } from '#shared/messages.ts'
import { da as statuses } from '#shared/status-messages/da.ts'
import { da as changes } from './changes/da.ts'
import type { en, acts as enActs, dates as enDates } from './en.ts'

const wouldLoseAccess =
  'Med denne mærkning og disse læsere mister du selv adgangen. Tilføj dig selv, eller vælg en anden mærkning.'
const issuerNotAllowed = 'En organisation af denne type kan ikke udstede denne plantype. Vælg en anden organisation.'
const periodEndBeforeStart = 'Periodens slutdato ligger før startdatoen. Ret datoerne.'
const codeTaken = 'En anden plan har allerede denne kode. Angiv en anden kode.'
const kindUnknown = 'Landepakken indeholder ikke denne plantype.'

const fieldNames: Readonly<Record<string, string>> = changes.fields
const elementDecided =
  'Intet blev ændret. En version, der er forelagt eller besluttet, indeholder dette element. Det beholder derfor sin mærkning og sine læsere. Træk først forelæggelsen tilbage, hvis planen endnu ikke er godkendt. Efter godkendelsen: tilføj den nye tekst i et tillæg som et nyt element med sin egen mærkning. Den gældende version forbliver som besluttet.'

const registrationNotConfirmed =
  'Planen er registreret fra en offentliggjort liste og endnu ikke bekræftet. En anden person sammenligner den først med kilden i plandataene.'
export const da: SameKeys<typeof en> = {
  /** About a plan that was registered from a published list. */
  registered: 'registreret fra en offentliggjort liste',
  registeredByAnother: 'ikke af udstederen',
  registrationUnconfirmed: 'ikke bekræftet',
  registrationUncompared: 'registreret, før sammenligninger blev noteret: ikke sammenlignet her',
  ...changes,
  kinds: {
    part: 'del',
    section: 'afsnit',
    security_interest: 'sikkerhedsinteresse',
    phenomenon: changes.fields.phenomenonId,
    transversal_theme: 'tværgående tema',
    priority: 'prioritet',
    point_of_attention: 'opmærksomhedspunkt',
    regular_work: 'løbende arbejde',
    strategic_objective: 'strategisk mål',
    operational_objective: 'operationelt mål',
    programme: 'program',
    project: 'projekt',
    ad_hoc_initiative: 'ad hoc-initiativ',
    study: 'undersøgelse',
    action: 'aktivitet',
    milestone: 'milepæl',
    text: changes.fields.body,
    municipality_mission: 'kommunespecifik opgave',
    requested_decision: 'ønsket beslutning',
    instrument: 'samarbejdsinstrument',
  },
  planStates: {
    drafting: 'under udarbejdelse',
    in_decision: 'til beslutning',
    approved: statuses.approved,
    in_force: statuses.inForce,
    bridging: 'følges fortsat',
    ended: statuses.ended,
  },
  /** How the period in which a plan is in force differs from the plan period. */
  periodNotes: {
    extended: (day) => `forlænget til og med ${day}`,
    replaced: (day) => `erstattet fra ${day}`,
    replacedBy: (title, day) => `erstattet af »${title}« fra ${day}`,
    ended: (day) => `afsluttet ${day}`,
  },
  supersededFrom: (title, on) => `»${title}« erstattes fra ${on}.`,
  notSupersedable: (title) =>
    `»${title}« er eller var i kraft på det tidspunkt og kan ikke erstattes af denne plan: Organisationen, der har udarbejdet den, udsteder ikke denne plan, eller en beslutning har afsluttet den.`,
  /** A plan that is decided and whose entry day has not come. */
  decidedInForceFrom: (date) => `besluttet, i kraft fra ${date}`,
  states: {
    proposed: 'foreslået',
    running: 'i gang',
    paused: 'sat på pause',
    done: 'fuldført',
    stopped: 'stoppet',
  },
  chainLinks: {
    prevention: kinds.prevention,
    reaction: kinds.reaction,
    aftercare: kinds.aftercare,
  },
  relations: {
    contributes_to: 'bidrager til',
    elaborates: changes.fields.elaborates,
    refers_to: 'henviser til',
    pairs_with: 'hører sammen med',
    continues: 'fortsætter',
    carried_from: 'er videreført fra',
    changed: 'ændrede beslutningen om',
  },
  outcomes: {
    carried_over: statuses.carriedOver,
    changed: 'videreført med ændringer',
    achieved: 'ikke videreført: nået',
    stopped: 'ikke videreført: stoppet',
  },
  partnerStates: {
    asked: 'spurgt',
    confirmed: 'bekræftet',
    declined: 'afslået',
    withdrawn: 'trukket tilbage',
  },
  resources: {
    hours: 'timer om året',
    fte: 'årsværk',
    budget: 'budget i euro',
    notAvailable: 'ikke til rådighed',
  },
  services: {
    police: 'politi',
    inspectorate: 'tilsyn',
    care: 'sundhed og omsorg',
    other: statuses.other,
  },
  funded: {
    yes: 'finansieret',
    partial: 'delvist finansieret',
    no: 'ikke finansieret',
  },
  needs: {
    agreement: 'aftale',
    decision: 'beslutning',
    change_of_law: 'lovændring',
    resources: changes.fields.resources,
  },
  needStates: {
    needed: 'nødvendigt',
    asked: 'anmodet om',
    agreed: 'imødekommet',
    refused: statuses.refused,
  },
  errors: {
    NOT_FOUND: errors.notFound,
    CHANGED_CONCURRENTLY:
      'En anden bruger ændrede dette samtidig. Intet er overskrevet. Sammenlign de to tekster, og vælg.',
    PLAN_NOT_EDITABLE: errors.planNotEditable,
    KIND_NOT_ALLOWED_HERE: 'Et element af denne type er ikke tilladt her. Vælg et andet sted eller en anden type.',
    UNKNOWN_REFERENCE: 'Et felt henviser til et element, der ikke findes, eller som du ikke har adgang til.',
    WOULD_LOSE_ACCESS: wouldLoseAccess,
    IN_USE: 'Elementet bruges af et svar, en forbindelse eller en anden plan.',
    SECTION_REQUIRED_BY_KIND: 'Dele og afsnit i denne plantype ligger fast. De kan ikke flyttes eller fjernes.',
    ISSUERS_NOT_AGREED:
      'Ikke alle udstedende organisationer har givet samtykke endnu. Svarene står i plandataene under »Samtykke fra de udstedende organisationer«. Fjern en organisation, der ikke giver samtykke.',
    ISSUER_NOT_ALLOWED: issuerNotAllowed,
    FACTS_DECIDED: (data: { fields: readonly string[]; isElement?: true | undefined }) =>
      data.isElement
        ? elementDecided
        : `Intet blev ændret. Beslutningen om denne plan omfatter: ${data.fields.map((field) => fieldNames[field] ?? field).join(', ')}. Træk først forelæggelsen tilbage. Efter godkendelsen: forlæng planen, eller begynd den næste plan.`,
    AREA_NOT_OF_OWNER:
      'For denne plantype gælder organisationens område. Vælg »Brug organisationens område« i plandataene.',
    VERSION_FACTS_CHANGED:
      'Planens titel, periode, område, type eller organisationer er ændret, efter at denne version blev låst. Lås en ny version.',
    VERSION_PRIORITIES_CHANGED: decisions.versionPrioritiesChanged,
    PERIOD_END_BEFORE_START: periodEndBeforeStart,
    REASON_REQUIRED: 'Angiv en begrundelse for at sætte elementet på pause eller stoppe det.',
    CODE_TAKEN: codeTaken,
    ID_TAKEN: 'Et andet element har allerede dette id.',
    KIND_UNKNOWN: kindUnknown,
    REGISTRATION_KEPT:
      'En anden person har bekræftet registreringen. Derfor slettes den ikke. Ret den, og få den bekræftet igen.',
    ALREADY_SENT: 'Planen er allerede sendt. Genindlæs siden.',
    CYCLE: 'Et element kan ikke placeres under sig selv. Vælg et andet sted.',
    ERRORS_REMAIN:
      'Versionen blev ikke låst. Planen har stadig fejl. Ret dem, eller registrér en begrundet undtagelse.',
    NO_CHANGES: 'Versionen blev ikke låst. Planen er ikke ændret siden den seneste version.',
    VERSION_OF_OTHER_PLAN: 'De to versioner hører til forskellige planer. Vælg to versioner af den samme plan.',
    ALREADY_IN_FORCE: 'Denne version er allerede trådt i kraft. Genindlæs siden.',
    SECOND_PERSON_REQUIRED: 'En anden person skal sætte denne version i kraft: en, der ikke har skrevet planen.',
    VERSION_EMPTY: 'Versionen blev ikke sat i kraft. Den indeholder ingen tekst. Skriv planen, og lås den igen.',
    DECISION_DAY_REQUIRED: 'Beslutningens dag mangler. Angiv den dag, hvor det besluttende organ traf beslutningen.',
    DATE_BEFORE_VERSION:
      'Beslutningens dag ligger, før versionen blev låst. Ret den. Kun en plan, hvis periode begyndte, før systemet blev taget i brug, kan være besluttet tidligere.',
    DECIDED_AFTER_ENTRY:
      'Beslutningens dag kan ikke ligge efter ikrafttrædelsen eller i fremtiden. Ret beslutningens dag.',
    EVIDENCE_REQUIRED:
      'Tilføj først dokumentet med beslutningen til denne version: den underskrevne plan, brevet eller referatet. En anden person end den, der sætter versionen i kraft, skal tilføje det.',
    PLANS_OVERLAP:
      'En anden plan af denne type for samme organisation eller område er i kraft i den periode. Angiv, fra hvilken dag denne plan erstatter den, eller vælg en anden dato.',
    SUPERSESSION_DATE: 'En plan kan først erstattes efter sin første dag. Vælg en senere dato.',
    ENTRY_OUTSIDE_PERIOD: decisions.entryOutsidePeriod,
    REGISTRATION_NOT_CONFIRMED: registrationNotConfirmed,
    PLAN_REGISTERED:
      'Denne plan er registreret fra en offentliggjort liste. Den vedtages ikke her, så ingen version låses.',
    PATH_INCOMPLETE:
      'Planen kan først træde i kraft, når godkendelsesproceduren er gennemført. Gennemfør de resterende trin under fanen »Godkendelsesprocedure«.',
    TEMPLATE_UNKNOWN: 'Landepakken indeholder ikke denne skabelon til denne plantype.',
    PLAN_NEVER_IN_FORCE: 'Den næste cyklus kan kun forberedes ud fra en plan, der er eller har været i kraft.',
    NO_PREVIOUS_PLAN: 'Planen har ingen forrige plan, eller den forrige plan er ikke synlig for dig.',
    ORDER_REASON_REQUIRED: 'Angiv en begrundelse for, at elementet videreføres eller ikke videreføres.',
    DEPENDENT_ELEMENTS_CARRIED: 'I den nye plan afhænger andre elementer af dette. Tag stilling til dem først.',
    DECIDED_ON_PATH: 'For denne plantype registreres fremdriften i godkendelsesproceduren.',
    STEP_REASON_REQUIRED: 'Angiv en begrundelse for den ændrede tidsplan.',
    STEP_UNKNOWN: 'Denne plantype har ikke dette trin.',
    FILE_REJECTED: 'Intet er importeret. Filen indeholder fejl. Ret dem, og importér filen igen.',
    ELEMENTS_REJECTED: 'Intet er ændret. Handlingen er ikke mulig for nogle af elementerne.',
    CHANGED_SINCE:
      'Ændringen blev ikke fortrudt, fordi en anden bruger har ændret elementet i mellemtiden. Intet er overskrevet.',
    NOTHING_TO_UNDO: 'Du har ingen ændringer at fortryde i denne plan.',
    ORGANISATION_FIXED:
      'Elementer med mærkningen TLP:AMBER+STRICT eller TLP:RED kan ikke kopieres til en anden organisations plan.',
  },
  issues: {
    SHAPE: 'Værdiens format svarer ikke til skemaet.',
    TOO_LARGE: 'Filen indeholder mere, end én import tillader. Del filen op.',
    SENSITIVE_TEXT: 'Teksten kan ikke gemmes her, fordi den ser ud til at indeholde personoplysninger.',
    UNKNOWN_CODE: 'Intet element har denne kode.',
    KIND_UNKNOWN: kindUnknown,
    OWNER_MISSING: 'Filen angiver ikke, hvilken organisation der ejer planen.',
    NOT_YOURS: 'Du har ikke tilladelse til at redigere denne organisations planer.',
    PLANS_OVERLAP: 'En anden plan af denne type for samme organisation eller område er i kraft i den periode.',
    NOT_YOURS_TO_DECIDE: 'Du har ikke tilladelse til at beslutte dette for organisationen.',
    SECOND_PERSON_REQUIRED:
      'Import af et dokument erstatter ikke en beslutning om en plan. Importér planen som udkast, og vedhæft beslutningens dokument. Derefter sætter en anden person den i kraft.',
    ISSUERS_NOT_AGREED:
      'En udstedende organisation har endnu ikke givet samtykke. Importér planen som udkast uden afsendelsesdato.',
    ISSUER_NOT_ALLOWED: issuerNotAllowed,
    ADDENDUM_REQUIRED: 'En version af planen er forelagt. Åbn et tillæg for at beslutte prioriteterne igen.',
    DATE_TOO_EARLY: 'Beslutningens dato er for tidlig for denne plan.',
    DATE_IN_FUTURE: 'Datoen må ikke ligge i fremtiden.',
    PLAN_ON_PATH:
      'En plan af denne type for samme periode følger en procedure her. Registrér kun planen med en beslutningsdato før ibrugtagningen.',
    ISSUER_REGISTERS_ITSELF: 'En udstedende organisation har konti her. Den registrerer selv sin plan.',
    REGISTRATION_NOT_CONFIRMED: registrationNotConfirmed,
    FACTS_DECIDED:
      'Beslutningen om planen omfatter dette felt. Træk først forelæggelsen tilbage. Efter godkendelsen: forlæng planen, eller begynd den næste plan. Ny tekst med sin egen mærkning kommer med et tillæg, som et nyt element.',
    AREA_NOT_OF_OWNER:
      'Området for denne plantype er området for den organisation, der ejer planen. Lad området være tomt, eller vælg det område.',
    PLAN_NOT_EDITABLE: 'Planen er afsluttet eller tilhører en anden organisation.',
    CODE_TAKEN: codeTaken,
    KEY_TAKEN: 'Et element i en anden plan har allerede denne nøgle.',
    DUPLICATE_KEY: 'To elementer har denne nøgle.',
    ENDED_ELEMENT_ID: 'Et element, der ikke er videreført, kan ikke have en efterfølger.',
    DUPLICATE_VALUE: 'Filen indeholder denne værdi 2 gange for det samme element.',
    DUPLICATE_CODE: 'To planer har denne kode.',
    PARENT_UNKNOWN: 'Det overordnede element hører ikke til planen.',
    CYCLE: 'Elementet er placeret under sig selv.',
    KIND_NOT_ALLOWED_HERE: 'Et element af denne type er ikke tilladt her.',
    PLACE_UNKNOWN: 'Denne plantype har ikke denne del eller dette afsnit.',
    PERIOD_END_BEFORE_START: periodEndBeforeStart,
    EXPECTATION_INVALID: 'Perioder, værdier og udgangsværdi for det forventede resultat stemmer ikke overens.',
    COMMITMENT_WITHOUT_REASON: 'Dette er et tilkendegivet resultat i en version. Angiv en begrundelse for rettelsen.',
    BASELINE_DIFFERS: 'Udgangsværdien afviger fra det tal, der er registreret for perioden.',
    WORSE_TARGET_WITHOUT_REASON: 'Målværdien er dårligere end det seneste registrerede tal. Angiv en begrundelse.',
    REASON_REQUIRED: 'Elementet er sat på pause eller stoppet uden begrundelse. Tilføj en begrundelse.',
    IN_USE: 'Filen udelader et element, der bruges uden for planen.',
    WOULD_LOSE_ACCESS: wouldLoseAccess,
  },
}

export const acts: SameKeys<typeof enActs> = {
  'plans.bulk.changeElements': 'Flere elementer ændret',
  'plans.bulk.moveElements': 'Flere elementer flyttet',
  'plans.bulk.removeElements': 'Flere elementer slettet',
  'plans.changePlan': 'Planens oplysninger ændret',
  'plans.copy.pasteElements': 'Elementer kopieret ind i en plan',
  'plans.guidance.setGuidanceDepth': 'Vejledningens omfang ændret',
  'plans.outline.addElement': 'Element tilføjet',
  'plans.outline.changeElement': 'Element ændret',
  'plans.outline.moveElement': 'Element flyttet',
  'plans.outline.removeElement': 'Element slettet',
  'plans.removePlan': 'Planudkast slettet',
  'plans.sendPlan': 'Plan sendt til læserne',
  'plans.startPlan': 'Plan oprettet',
  'plans.undo.redo': 'Handling gentaget',
  'plans.undo.skipUndoStep': 'Fortrydelsestrin sprunget over',
  'plans.undo.undo': 'Handling fortrudt',
}

export const dates: SameKeys<typeof enDates> = {
  kinds: { plan: labels.plan, milestone: 'Milepæl' },
  events: {
    plan: {
      starts: 'periodens start',
      ends: 'periodens slutning',
      decided: statuses.approved,
      in_force: 'trådt i kraft',
      published: 'offentliggjort',
    },
    milestone: { due: 'frist for milepæl' },
  },
}
