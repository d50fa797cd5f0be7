import { da as actions } from '#shared/action-messages/da.ts'
import { da as kinds } from '#shared/kind-messages/da.ts'
import { da as labels } from '#shared/label-messages/da.ts'
import type { SameKeys } from '#shared/messages.ts'
import { da as phrases } from '#shared/phrase-messages/da.ts'
import { plural } from '#shared/plural.ts'
import { da as statuses } from '#shared/status-messages/da.ts'
import { da as pathTexts } from '../../messages/da.ts'
import type { en } from './en.ts'

const skipped = 'Sprunget over'
const requested = 'Anmodet'
const opinionMissing = 'Udtalelse mangler'
const lateOpinion = 'Forsinket udtalelse'
const sent = 'Sendt'
const completed = 'Gennemført'

export const da: SameKeys<typeof en> = {
  tab: 'Godkendelsesprocedure',
  loading: 'Godkendelsesproceduren indlæses …',
  head: {
    title: 'Planens status',
    states: {
      drafting: 'Under udarbejdelse',
      in_decision: 'Til beslutning',
      approved: statuses.standalone.approved,
      in_force: statuses.standalone.inForce,
      ended: 'Afsluttet',
    },
    noSubmission: 'Ingen version er endnu forelagt til beslutning.',
    submitted: (number, on) => `Version ${number} blev forelagt til beslutning den ${on}.`,
    approvedOn: pathTexts.approved,
    inForceOn: pathTexts.inForce,
    external: 'Planen blev godkendt, før systemet blev taget i brug.',
    next: 'Næste trin',
    pendingWith: (who, since) => `Afventer ${who} siden den ${since}`,
    rounds: 'Procedure',
    round: (number) => `Plan (${number})`,
    addendum: pathTexts.addendum,
    submit: 'Forelæg en version',
    submitText: 'Beslutningen gælder denne tekst. Ændrede afsnit skal godkendes igen.',
    version: labels.version,
    noVersion: 'Der er endnu ikke låst en version.',
    toVersions: 'Lås en version',
    openAddendum: pathTexts.startAddendum,
    addendumText:
      'En plan, der er i kraft, ændres med et tillæg, som gennemgår godkendelsesproceduren. Imens er planen fortsat i kraft.',
    addendumSubject: 'Tillæggets emne',
  },
  steps: {
    title: pathTexts.steps,
    hint: (day) =>
      `Datoerne er beregnet baglæns fra den ${day}. Tidsrammerne er de sædvanlige; loven fastsætter ingen.`,
    addendumHint: (day) =>
      `Datoerne er beregnet fra den ${day}, hvor tillægget blev oprettet. Tidsrammerne er de sædvanlige; loven fastsætter ingen.`,
    states: {
      not_applicable: 'Ikke relevant',
      waiting: 'Endnu ikke muligt',
      open: 'Åbent',
      in_progress: 'I gang',
      refused: statuses.standalone.approvalRefused,
      skipped,
      completed,
    },
    bodyAbsent: (on: string) => `Ikke relevant: Den ${on} fandtes ingen organisation til dette trin.`,
    completedOn: (date) => `Gennemført den ${date}`,
    late: (days) => plural('da', days, '1 dag forsinket', `${days} dage forsinket`),
    between: (from, to) => `${from} til ${to}`,
    required: 'Lovpligtigt',
    requiredInPractice: 'Påkrævet i praksis',
    openPoints: pathTexts.openPoints,
    prerequisites: (steps) => `Skal gennemføres først: ${steps}`,
    outOfOrder: (steps) => `Følger normalt efter ${steps}. Angiv en begrundelse for at fortsætte.`,
    reason: phrases.reason,
    prepares: 'Forberedes af',
    informs: 'Til orientering',
    unassigned: 'Der er ikke udpeget nogen organisation til dette trin for planen.',
    noConfidential: 'Uden fortrolige dele',
    lasts: (here, usually) => `${here} ${plural('da', here, 'uge', 'uger')} planlagt (normalt ${usually})`,
    plannedOn: (date) => `planlagt til den ${date}`,
    issues: (count) => plural('da', count, '1 fejl blokerer dette trin', `${count} fejl blokerer dette trin`),
    fixed: 'Rettet i planen, men ikke i den forelagte version. Lås og forelæg en ny version.',
  },
  seats: {
    toMeeting: kinds.meeting,
    advisers: labels.opinion,
    decides: labels.decision,
    recipients: 'Modtager',
    states: {
      none: 'Ikke anmodet',
      requested,
      received: 'Afgivet',
      partly: 'Afgivet for nogle afsnit',
      refused: statuses.standalone.approvalRefused,
      absent: opinionMissing,
      late: lateOpinion,
      superseded: 'Om en tidligere tekst',
    },
    verdicts: {
      approved: statuses.standalone.approved,
      approved_with_reservation: statuses.standalone.approvedWithReservation,
      refused: statuses.standalone.approvalRefused,
    },
    in_person: (person, on) => `personligt af ${person} den ${on}`,
    recorded: (person, on) => `dateret ${on}, registreret af ${person}`,
    due: (on) => `frist ${on}`,
    sections: pathTexts.sections,
    methods: { meeting: 'På et møde', written: 'Skriftligt', electronic: 'Elektronisk' },
    sent,
    receivedOn: (on) => `modtaget den ${on}`,
    refusal: {
      role: () => 'Du kan ikke handle her: din rolle i organisationen omfatter ikke udtalelser og beslutninger.',
      function: (who) =>
        `Du kan ikke handle her: det kan kun indehaveren af denne funktion eller dennes stedfortræder (${who}).`,
    },
    speakers: (people) => `Det kan: ${people}.`,
    noSpeaker:
      'Ingen i organisationen kan endnu. Bed organisationens administrator om at tildele rollen eller funktionen.',
  },
  offers: {
    confirmations: 'Se registrerede handlinger',
    goTo: (step) => `Gå til trin ${step}`,
    checks: 'Vis fejl og rettelser',
    versions: 'Vis versioner',
    file: 'Åbn plandata',
    log: 'Vis forløbet',
    steps: 'Vis trinene',
    fill: 'Udfyld feltet',
  },
  acts: {
    plan: 'Ret planlægningen',
    weeks: 'Varighed i uger (tom: den sædvanlige varighed)',
    plannedDay: 'Slutdato (tom: den beregnede dato)',
    planningReason: 'Begrundelse for den ændrede planlægning',
    done: actions.markAsCompleted,
    ask: 'Send anmodning',
    opinion: 'Afgiv udtalelse',
    recordOpinion: 'Registrér udtalelse',
    lateOpinion: 'Afgiv forsinket udtalelse',
    recordLateOpinion: 'Registrér forsinket udtalelse',
    lateOpinionText:
      'Planen blev godkendt uden denne udtalelse. Udtalelsen registreres og udskrives. Den ændrer intet trin, og dens punkter kræver intet svar.',
    absence: 'Registrér manglende udtalelse',
    decide: actions.decide,
    recordDecision: actions.recordDecision,
    send: 'Send planen',
    receipt: actions.confirmReceipt,
    skip: 'Spring trinnet over',
    enter: actions.bringIntoForce,
    withdraw: actions.withdraw,
    date: labels.date,
    file: 'Dokument (brev, referat eller underskrevet fil)',
    inForceFrom: 'I kraft fra',
    dueOn: 'Frist',
    text: labels.text,
    opinionText: labels.opinion,
    reasons: pathTexts.reasonsOrReservation,
    withdrawReason: 'Begrundelse for tilbagetrækningen',
    evidence: pathTexts.evidenceSource,
    orderReason: pathTexts.orderReason,
    skipReason: 'Begrundelse for at springe trinnet over',
    method: labels.method,
    noMethod: 'Ikke oplyst',
    verdict: labels.decision,
    sections: pathTexts.sectionsConcerned,
    whole: pathTexts.allSections,
    some: pathTexts.someSections,
    recorded: 'Registreret i godkendelsesproceduren',
    tookBack: 'Trukket tilbage fra godkendelsesproceduren',
    save: 'Bekræft',
    cancel: actions.cancel,
    close: actions.close,
  },
  log: {
    title: 'Forløb',
    none: 'Der er endnu ikke registreret noget.',
    inForce:
      'Planen er i kraft. Det, der førte til det, kan ikke trækkes tilbage. En beslutning afslutter planen, og et tillæg ændrer den.',
    beforeEntry:
      'Ikrafttrædelsen hviler på de tidligere handlinger. Træk først ikrafttrædelsen tilbage for at trække dem tilbage.',
    kinds: {
      submitted: 'Version forelagt',
      done: completed,
      requested,
      opinion_given: labels.opinion,
      opinion_missing: opinionMissing,
      late_opinion: lateOpinion,
      decided: labels.decision,
      sent,
      received: 'Modtaget',
      entered_into_force: 'Trådt i kraft',
      skipped,
      withdrawn: 'Trukket tilbage',
      confirmed: 'Bekræftet',
      contested: 'Bestridt',
    },
    author: (person, at) => `${person}, ${at}`,
  },
}
