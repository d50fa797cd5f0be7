import { nl as actions } from '#shared/action-messages/nl.ts'
import { nl as kinds } from '#shared/kind-messages/nl.ts'
import { nl as labels } from '#shared/label-messages/nl.ts'
import type { SameKeys } from '#shared/messages.ts'
import { nl as phrases } from '#shared/phrase-messages/nl.ts'
import { plural } from '#shared/plural.ts'
import { nl as statuses } from '#shared/status-messages/nl.ts'
import { nl as pathTexts } from '../../messages/nl.ts'
import type { en } from './en.ts'

const skipped = 'Overgeslagen'
const requested = 'Gevraagd'
const opinionMissing = 'Advies ontbreekt'
const lateOpinion = 'Laattijdig advies'
const sent = 'Verzonden'
const completed = 'Afgerond'

export const nl: SameKeys<typeof en> = {
  tab: 'Goedkeuringsprocedure',
  loading: 'Goedkeuringsprocedure laden …',
  head: {
    title: 'Status van het plan',
    states: {
      drafting: 'In opmaak',
      in_decision: 'In besluitvorming',
      approved: statuses.standalone.approved,
      in_force: statuses.standalone.inForce,
      ended: 'Beëindigd',
    },
    noSubmission: 'Er is nog geen versie ter beslissing voorgelegd.',
    submitted: (number, on) => `Versie ${number} werd op ${on} ter beslissing voorgelegd.`,
    approvedOn: pathTexts.approved,
    inForceOn: pathTexts.inForce,
    external: 'Dit plan werd goedgekeurd vóór de ingebruikname van dit systeem.',
    next: 'Volgende stap',
    pendingWith: (who, since) => `In afwachting van ${who} sinds ${since}`,
    rounds: 'Procedure',
    round: (number) => `Plan (${number})`,
    addendum: pathTexts.addendum,
    submit: 'Een versie voorleggen',
    submitText: 'De beslissing geldt voor deze tekst. Gewijzigde afdelingen moeten opnieuw worden goedgekeurd.',
    version: labels.version,
    noVersion: 'Er is nog geen versie vastgelegd.',
    toVersions: 'Een versie vastleggen',
    openAddendum: pathTexts.startAddendum,
    addendumText:
      'Een plan dat van kracht is, wordt gewijzigd met een addendum, dat de goedkeuringsprocedure doorloopt. Intussen blijft het plan van kracht.',
    addendumSubject: 'Onderwerp van het addendum',
  },
  steps: {
    title: pathTexts.steps,
    hint: (day) =>
      `De data zijn teruggerekend vanaf ${day}. De doorlooptijden zijn gebruikelijk; de wet legt er geen vast.`,
    addendumHint: (day) =>
      `De data zijn berekend vanaf ${day}, de start van het addendum. De doorlooptijden zijn gebruikelijk; de wet legt er geen vast.`,
    states: {
      not_applicable: 'Niet van toepassing',
      waiting: 'Nog niet mogelijk',
      open: 'Open',
      in_progress: 'Bezig',
      refused: statuses.standalone.approvalRefused,
      skipped,
      completed,
    },
    bodyAbsent: (on: string) => `Niet van toepassing: op ${on} bestond geen organisatie van deze stap.`,
    completedOn: (date) => `Afgerond op ${date}`,
    late: (days) => plural('nl', days, '1 dag te laat', `${days} dagen te laat`),
    between: (from, to) => `${from} tot ${to}`,
    required: 'Wettelijk verplicht',
    requiredInPractice: 'Vereist in de praktijk',
    openPoints: pathTexts.openPoints,
    prerequisites: (steps) => `Eerst af te ronden: ${steps}`,
    outOfOrder: (steps) => `Volgt gewoonlijk op ${steps}. Geef een motivering om verder te gaan.`,
    reason: phrases.reason,
    prepares: 'Voorbereid door',
    informs: 'Ter informatie',
    unassigned: 'Voor deze stap van het plan is geen organisatie aangewezen.',
    noConfidential: 'Zonder vertrouwelijke delen',
    lasts: (here, usually) => `${here} ${plural('nl', here, 'week', 'weken')} gepland (gewoonlijk ${usually})`,
    plannedOn: (date) => `gepland op ${date}`,
    issues: (count) => plural('nl', count, '1 fout blokkeert deze stap', `${count} fouten blokkeren deze stap`),
    fixed: 'Opgelost in het plan, maar niet in de voorgelegde versie. Leg een nieuwe versie vast en leg die voor.',
  },
  seats: {
    toMeeting: kinds.meeting,
    advisers: labels.opinion,
    decides: labels.decision,
    recipients: 'Ontvanger',
    states: {
      none: 'Niet gevraagd',
      requested,
      received: 'Uitgebracht',
      partly: 'Voor een deel uitgebracht',
      refused: statuses.standalone.approvalRefused,
      absent: opinionMissing,
      late: lateOpinion,
      superseded: 'Over een eerdere tekst',
    },
    verdicts: {
      approved: statuses.standalone.approved,
      approved_with_reservation: statuses.standalone.approvedWithReservation,
      refused: statuses.standalone.approvalRefused,
    },
    in_person: (person, on) => `persoonlijk door ${person} op ${on}`,
    recorded: (person, on) => `van ${on}, geregistreerd door ${person}`,
    due: (on) => `gevraagd tegen ${on}`,
    sections: pathTexts.sections,
    methods: { meeting: 'In vergadering', written: 'Schriftelijk', electronic: 'Elektronisch' },
    sent,
    receivedOn: (on) => `ontvangen op ${on}`,
    refusal: {
      role: () => 'U kunt hier niet optreden: uw rol in de organisatie omvat geen adviezen en beslissingen.',
      function: (who) =>
        `U kunt hier niet optreden: alleen de titularis of plaatsvervanger van deze functie kan dat (${who}).`,
    },
    speakers: (people) => `Wel bevoegd: ${people}.`,
    noSpeaker:
      'Niemand in de organisatie kan dat al. Vraag de beheerder van de organisatie om de rol of de functie toe te wijzen.',
  },
  offers: {
    confirmations: 'Geregistreerde handelingen bekijken',
    goTo: (step) => `Naar stap ${step}`,
    checks: 'Fouten en oplossingen bekijken',
    versions: 'Versies bekijken',
    file: 'Planfiche openen',
    log: 'Verloop bekijken',
    steps: 'Stappen bekijken',
    fill: 'Veld invullen',
  },
  acts: {
    plan: 'Planning aanpassen',
    weeks: 'Duur in weken (leeg: gebruikelijke duur)',
    plannedDay: 'Einddatum (leeg: berekende datum)',
    planningReason: 'Motivering van de afwijkende planning',
    done: actions.markAsCompleted,
    ask: 'Verzoek versturen',
    opinion: 'Advies uitbrengen',
    recordOpinion: 'Advies registreren',
    lateOpinion: 'Laattijdig advies uitbrengen',
    recordLateOpinion: 'Laattijdig advies registreren',
    lateOpinionText:
      'Het plan werd zonder dit advies goedgekeurd. Het advies wordt geregistreerd en afgedrukt. Het wijzigt geen enkele stap en de punten ervan hebben geen antwoord nodig.',
    absence: 'Ontbrekend advies registreren',
    decide: actions.decide,
    recordDecision: actions.recordDecision,
    send: 'Plan verzenden',
    receipt: actions.confirmReceipt,
    skip: 'Stap overslaan',
    enter: actions.bringIntoForce,
    withdraw: actions.withdraw,
    date: labels.date,
    file: 'Document (brief, notulen of ondertekend bestand)',
    inForceFrom: 'Van kracht vanaf',
    dueOn: 'Uiterste datum',
    text: labels.text,
    opinionText: labels.opinion,
    reasons: pathTexts.reasonsOrReservation,
    withdrawReason: 'Motivering van de intrekking',
    evidence: pathTexts.evidenceSource,
    orderReason: pathTexts.orderReason,
    skipReason: 'Motivering om deze stap over te slaan',
    method: labels.method,
    noMethod: 'Niet opgegeven',
    verdict: labels.decision,
    sections: pathTexts.sectionsConcerned,
    whole: pathTexts.allSections,
    some: pathTexts.someSections,
    recorded: 'Geregistreerd in de goedkeuringsprocedure',
    tookBack: 'Ingetrokken in de goedkeuringsprocedure',
    save: 'Bevestigen',
    cancel: actions.cancel,
    close: actions.close,
  },
  log: {
    title: 'Verloop',
    none: 'Er is nog niets geregistreerd.',
    inForce:
      'Het plan is van kracht. Wat daartoe heeft geleid, kan niet worden ingetrokken. Een beslissing beëindigt het plan, een addendum wijzigt het.',
    beforeEntry:
      'De inwerkingtreding steunt op de eerdere handelingen. Trek eerst de inwerkingtreding in om ze in te trekken.',
    kinds: {
      submitted: 'Versie voorgelegd',
      done: completed,
      requested,
      opinion_given: labels.opinion,
      opinion_missing: opinionMissing,
      late_opinion: lateOpinion,
      decided: labels.decision,
      sent,
      received: 'Ontvangen',
      entered_into_force: 'In werking getreden',
      skipped,
      withdrawn: 'Ingetrokken',
      confirmed: 'Bevestigd',
      contested: 'Betwist',
    },
    author: (person, at) => `${person}, ${at}`,
  },
}
