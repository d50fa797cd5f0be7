import { de as actions } from '#shared/action-messages/de.ts'
import { de as labels } from '#shared/label-messages/de.ts'
import type { SameKeys } from '#shared/messages.ts'
import { plural } from '#shared/plural.ts'
import type { en } from './en.ts'

export const de: SameKeys<typeof en> = {
  needYou: (count) =>
    count === 0
      ? 'Sie haben keine offenen Aufgaben'
      : plural('de', count, `Sie haben ${count} offene Aufgabe`, `Sie haben ${count} offene Aufgaben`),
  hello: (name) => `Guten Tag, ${name}`,
  intro: 'Überfälliges und Elemente ohne verantwortliche Funktion stehen oben.',
  as: 'Anzeigen als',
  yourTasks: 'Ihre Aufgaben',
  calendar: 'Gesamter Kalender',
  noTasks: 'Sie haben keine offenen Aufgaben',
  noTasksText:
    'Hier erscheinen Anfragen anderer Organisationen: zu beantwortende Punkte, Signale, Vereinbarungen und zu prüfende Änderungen, jeweils mit dem nächsten Schritt.',
  allTasks: (count) => `Alle ${count} anzeigen`,
  due: (date) => `fällig am ${date}`,
  late: (date) => `überfällig seit ${date}`,
  askedBy: (body) => `angefragt von: ${body}`,
  otherTask: { title: (what) => `„${what}“ öffnen`, step: actions.open },
  figures: {
    heading: labels.figuresToApprove,
    none: 'Sie haben keine Zahlen zu billigen.',
    all: (count) => (count === 1 ? 'Zahlen anzeigen' : `Alle ${count} anzeigen`),
    approveFigures: (count) => plural('de', count, `${count} Zahlenblatt billigen`, `${count} Zahlenblätter billigen`),
    reportedBy: (body) => `gemeldet von ${body} oder Organisationen in ihrem Gebiet`,
    step: 'Billigen',
  },
  untitled: 'ein für Sie nicht sichtbares Element',
  done: actions.markAsCompleted,
  closed: 'Aufgabe abgeschlossen',
  wrong: 'Offene Punkte in Ihren Plänen',
  allChecks: 'Alle Prüfungen Ihrer Pläne',
  wrongNone: 'Die Prüfungen haben in Ihren Plänen keine Fehler oder Warnungen gefunden.',
  wrongNoPlan: 'Sobald Ihre Organisation einen Plan hat, erscheinen hier die offenen Punkte aus den Prüfungen.',
  wrongNotComputed: 'Nicht berechnet: Ihre Pläne wurden noch nicht geprüft.',
  fix: actions.fix,
  more: (count) => plural('de', count, `und ${count} weiterer offener Punkt`, `und ${count} weitere offene Punkte`),
  changed: 'Letzte Änderungen',
  changedNone: 'Ihre Pläne wurden noch nicht geändert. Änderungen erscheinen hier mit Verfasser und Begründung.',
  thePlan: 'der Plan',
  removed: 'ein gelöschtes Element',
  round: 'Stand der Antworten',
  answered: (answered, total) => `${answered} von ${total} beantwortet`,
  openItems: (open) => plural('de', open, `noch ${open} Punkt offen`, `noch ${open} Punkte offen`),
  answeredAll: 'alle Punkte sind beantwortet',
  organisationsAnswered: (answered, total) => `${answered} von ${total} Organisationen haben alles beantwortet`,
  partlyAnswered: (count) => `${count} teilweise`,
  notAsked: 'Sie haben noch keine zu beantwortenden Punkte erhalten oder versandt.',
  signals: 'Offene Signale',
  signalsNone: 'Es gibt keine Signale, die Sie noch beantworten müssen.',
  signalFrom: (body) => `von ${body}`,
  open: {
    title: 'Vom Plan zur Praxis',
    intro:
      'Integral bringt einen Sicherheitsplan von der Regierung zu jeder örtlichen Organisation und jedem Partner und die Antworten zurück: wer welche Priorität mit welcher Begründung übernimmt und für welche Elemente niemand verantwortlich ist.',
    signIn: actions.signIn,
    stepIn: 'Als Persona anmelden',
    points: {
      answer: {
        title: 'Abstimmung im Einvernehmen',
        text: 'Keine Ebene ist einer anderen gegenüber weisungsbefugt. Jede Organisation beantwortet eine Priorität: abgedeckt, übernehmen, anpassen, teilweise, keine Kapazität oder nicht relevant, mit Begründung.',
      },
      once: {
        title: 'Dokument und Daten in einem',
        text: 'Sie schreiben Text. Ein Absatz kann ein Ziel oder eine Aktion mit genau einer verantwortlichen Funktion sein.',
      },
      checks: {
        title: 'Laufende Prüfungen',
        text: 'Jede Änderung wird anhand von Recht und Methode geprüft. Zu jedem offenen Punkt werden Grundlage und Lösung angezeigt.',
      },
      below: {
        title: 'Signale der lokalen Ebene',
        text: 'Lokale Prioritäten, die kein Plan einer anderen Ebene abdeckt, werden als Signal weitergegeben. Jedes Signal erhält eine Antwort.',
      },
    },
    plans: 'Öffentliche Pläne',
    plansHint: 'Von der herausgebenden Organisation als TLP:CLEAR gekennzeichnet.',
    plansNone: 'Es gibt noch keine öffentlichen Pläne.',
    allPlans: 'Alle öffentlichen Pläne',
    answers: 'Antworten nach Gebiet',
  },
}
