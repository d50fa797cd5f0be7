import { de as actions } from '#shared/action-messages/de.ts'
import { de as kinds } from '#shared/kind-messages/de.ts'
import { de as labels } from '#shared/label-messages/de.ts'
import type { SameKeys } from '#shared/messages.ts'
import { de as phrases } from '#shared/phrase-messages/de.ts'
import { plural } from '#shared/plural.ts'
import { de as statuses } from '#shared/status-messages/de.ts'
import { de as pathTexts } from '../../messages/de.ts'
import type { en } from './en.ts'

const skipped = 'Übersprungen'
const requested = 'Angefordert'
const opinionMissing = 'Stellungnahme fehlt'
const lateOpinion = 'Verspätete Stellungnahme'
const sent = 'Übermittelt'
const completed = 'Abgeschlossen'

export const de: SameKeys<typeof en> = {
  tab: 'Billigungsverfahren',
  loading: 'Billigungsverfahren wird geladen …',
  head: {
    title: 'Status des Plans',
    states: {
      drafting: 'In Ausarbeitung',
      in_decision: 'Im Beschlussverfahren',
      approved: statuses.standalone.approved,
      in_force: statuses.standalone.inForce,
      ended: 'Beendet',
    },
    noSubmission: 'Es wurde noch keine Version zur Entscheidung vorgelegt.',
    submitted: (number, on) => `Version ${number} wurde am ${on} zur Entscheidung vorgelegt.`,
    approvedOn: pathTexts.approved,
    inForceOn: pathTexts.inForce,
    external: 'Dieser Plan wurde anderswo beschlossen.',
    externalBefore: 'Dieser Plan wurde vor Einführung dieses Systems gebilligt.',
    next: 'Nächster Schritt',
    pendingWith: (who, since) => `Ausstehend: ${who}, seit dem ${since}`,
    rounds: 'Verfahren',
    round: (number) => `Plan (${number})`,
    addendum: pathTexts.addendum,
    submit: 'Version vorlegen',
    submitText: 'Die Entscheidung gilt für diesen Text. Geänderte Abschnitte müssen erneut gebilligt werden.',
    version: labels.version,
    noVersion: 'Es wurde noch keine Version festgeschrieben.',
    toVersions: 'Eine Version festschreiben',
    openAddendum: pathTexts.startAddendum,
    addendumText:
      'Ein Plan, der in Kraft ist, wird durch ein Addendum geändert, das das Billigungsverfahren durchläuft. Der Plan bleibt währenddessen in Kraft.',
    addendumSubject: 'Gegenstand des Addendums',
  },
  steps: {
    title: pathTexts.steps,
    hint: (day) =>
      `Die Termine sind vom ${day} zurückgerechnet. Die Bearbeitungszeiten sind Erfahrungswerte; das Gesetz schreibt keine vor.`,
    addendumHint: (day) =>
      `Die Termine sind ab dem ${day}, dem Beginn des Addendums, berechnet. Die Bearbeitungszeiten sind Erfahrungswerte; das Gesetz schreibt keine vor.`,
    states: {
      not_applicable: 'Nicht anwendbar',
      waiting: 'Noch nicht möglich',
      open: 'Offen',
      in_progress: 'In Bearbeitung',
      refused: statuses.standalone.approvalRefused,
      skipped,
      completed,
    },
    bodyAbsent: (on: string) => `Nicht anwendbar: Am ${on} bestand keine Organisation dieses Schritts.`,
    completedOn: (date) => `Abgeschlossen am ${date}`,
    late: (days) => plural('de', days, '1 Tag überfällig', `${days} Tage überfällig`),
    between: (from, to) => `${from} bis ${to}`,
    required: 'Gesetzlich vorgeschrieben',
    requiredInPractice: 'In der Praxis erforderlich',
    openPoints: pathTexts.openPoints,
    prerequisites: (steps) => `Zuerst abzuschließen: ${steps}`,
    outOfOrder: (steps) => `Folgt üblicherweise auf ${steps}. Begründen Sie die Abweichung.`,
    reason: phrases.reason,
    prepares: 'Vorbereitet von',
    informs: 'Zur Kenntnis',
    unassigned: 'Für diesen Schritt des Plans ist keine Organisation benannt.',
    noConfidential: 'Ohne vertrauliche Teile',
    lasts: (here, usually) => `${here} ${plural('de', here, 'Woche', 'Wochen')} eingeplant (üblich: ${usually})`,
    plannedOn: (date) => `geplant für den ${date}`,
    issues: (count) =>
      plural('de', count, '1 Fehler blockiert diesen Schritt', `${count} Fehler blockieren diesen Schritt`),
    fixed:
      'Im Plan behoben, aber nicht in der vorgelegten Version. Schreiben Sie eine neue Version fest und legen Sie sie vor.',
  },
  seats: {
    toMeeting: kinds.meeting,
    advisers: labels.opinion,
    decides: labels.decision,
    recipients: 'Empfänger',
    states: {
      none: 'Nicht angefordert',
      requested,
      received: 'Abgegeben',
      partly: 'Für einzelne Abschnitte abgegeben',
      refused: statuses.standalone.approvalRefused,
      absent: opinionMissing,
      late: lateOpinion,
      superseded: 'Zu einer früheren Fassung',
    },
    verdicts: {
      approved: statuses.standalone.approved,
      approved_with_reservation: statuses.standalone.approvedWithReservation,
      refused: statuses.standalone.approvalRefused,
    },
    in_person: (person, on) => `persönlich durch ${person} am ${on}`,
    recorded: (person, on) => `vom ${on}, erfasst von ${person}`,
    due: (on) => `erbeten bis ${on}`,
    sections: pathTexts.sections,
    methods: { meeting: 'In einer Sitzung', written: 'Schriftlich', electronic: 'Elektronisch' },
    sent,
    receivedOn: (on) => `erhalten am ${on}`,
    refusal: {
      role: () =>
        'Sie können hier nicht handeln: Ihre Rolle in der Organisation umfasst keine Stellungnahmen und Entscheidungen.',
      function: (who) =>
        `Sie können hier nicht handeln: Das kann nur, wer diese Funktion innehat oder vertritt (${who}).`,
    },
    speakers: (people) => `Handeln können: ${people}.`,
    noSpeaker:
      'In der Organisation kann das noch niemand. Bitten Sie die Administration der Organisation, die Rolle oder die Funktion zuzuweisen.',
  },
  offers: {
    confirmations: 'Erfasste Handlungen anzeigen',
    goTo: (step) => `Zu Schritt ${step}`,
    checks: 'Fehler und Lösungen anzeigen',
    versions: 'Versionen anzeigen',
    file: 'Plandaten öffnen',
    log: 'Verlauf anzeigen',
    steps: 'Schritte anzeigen',
    fill: 'Feld ausfüllen',
  },
  acts: {
    plan: 'Planung ändern',
    weeks: 'Dauer in Wochen (leer: übliche Dauer)',
    plannedDay: 'Abschlussdatum (leer: berechnetes Datum)',
    planningReason: 'Begründung der abweichenden Planung',
    done: actions.markAsCompleted,
    ask: 'Anforderung senden',
    opinion: 'Stellungnahme abgeben',
    recordOpinion: 'Stellungnahme erfassen',
    lateOpinion: 'Verspätete Stellungnahme abgeben',
    recordLateOpinion: 'Verspätete Stellungnahme erfassen',
    lateOpinionText:
      'Der Plan wurde ohne diese Stellungnahme gebilligt. Die Stellungnahme wird erfasst und gedruckt. Sie ändert keinen Schritt, und ihre Punkte brauchen keine Antwort.',
    absence: 'Fehlende Stellungnahme vermerken',
    decide: actions.decide,
    recordDecision: actions.recordDecision,
    send: 'Plan übermitteln',
    receipt: actions.confirmReceipt,
    skip: 'Schritt überspringen',
    enter: actions.bringIntoForce,
    withdraw: actions.withdraw,
    date: labels.date,
    file: 'Dokument (Schreiben, Protokoll oder unterzeichnete Datei)',
    inForceFrom: 'In Kraft ab',
    dueOn: 'Frist',
    text: labels.text,
    opinionText: labels.opinion,
    reasons: pathTexts.reasonsOrReservation,
    withdrawReason: 'Begründung für das Zurückziehen',
    evidence: pathTexts.evidenceSource,
    orderReason: pathTexts.orderReason,
    earlyReason: 'Grund für das frühe Datum',
    skipReason: 'Begründung für das Überspringen des Schritts',
    method: labels.method,
    noMethod: 'Nicht angegeben',
    verdict: labels.decision,
    sections: pathTexts.sectionsConcerned,
    whole: pathTexts.allSections,
    some: pathTexts.someSections,
    recorded: 'Im Billigungsverfahren erfasst',
    tookBack: 'Aus dem Billigungsverfahren zurückgezogen',
    save: 'Bestätigen',
    cancel: actions.cancel,
    close: actions.close,
  },
  log: {
    title: 'Verlauf',
    none: 'Es wurde noch nichts erfasst.',
    inForce:
      'Der Plan ist in Kraft. Was dazu geführt hat, kann nicht zurückgezogen werden. Ein Beschluss beendet den Plan, ein Addendum ändert ihn.',
    beforeEntry:
      'Das Inkrafttreten beruht auf den früheren Handlungen. Um sie zurückzuziehen, ziehen Sie zuerst das Inkrafttreten zurück.',
    kinds: {
      submitted: 'Version vorgelegt',
      done: completed,
      requested,
      opinion_given: labels.opinion,
      opinion_missing: opinionMissing,
      late_opinion: lateOpinion,
      decided: labels.decision,
      sent,
      received: 'Empfangen',
      entered_into_force: 'In Kraft getreten',
      skipped,
      withdrawn: 'Zurückgezogen',
      confirmed: 'Bestätigt',
      contested: 'Bestritten',
    },
    author: (person, at) => `${person}, ${at}`,
  },
}
