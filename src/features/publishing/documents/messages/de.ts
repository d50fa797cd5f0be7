import { de as changesTexts } from '#features/planning/plans/messages/changes/de.ts'
import { de as legalDiff } from '#features/planning/versions/legal-diff/messages/de.ts'
import { de as headings } from '#shared/heading-messages/de.ts'
import { de as labels } from '#shared/label-messages/de.ts'
import type { SameKeys } from '#shared/messages.ts'
import { plural } from '#shared/plural.ts'
import { de as statuses } from '#shared/status-messages/de.ts'
import type { en } from './en.ts'

const notPublic =
  'Das Dokument wurde nicht erstellt. Die Kennzeichnung dieses Plans lässt keine öffentliche Fassung zu. Wählen Sie eine andere Fassung.'
const timedOut =
  'Das Dokument wurde nicht erstellt, weil es zu lange dauerte. Versuchen Sie es erneut oder wählen Sie einen Teil des Plans.'

const reasonNeeded =
  'Diese Sprache ist für diese Ausgabe nicht zulässig. Geben Sie den Grund einer unverbindlichen Übersetzung an, oder wählen Sie eine andere Sprache.'
const languageMissing =
  'Das Dokument wurde nicht erstellt. Das Gesetz verlangt zuerst einen Text in jeder vorgeschriebenen Sprache.'

export const de: SameKeys<typeof en> = {
  make: 'Dokument erstellen',
  title: headings.document,
  language: labels.language,
  rendition: 'Fassung',
  renditions: {
    full: 'Vollständig: alles, was für Sie sichtbar ist',
    council: 'Rat: ohne die vertraulichen Teile',
    public: 'Öffentlich: nur Inhalte mit TLP:CLEAR',
    page: 'Eine Seite: Handzettel ohne die vertraulichen Teile',
  },
  /** Messages about the language regime, where the user chooses the language. */
  regime: {
    options: { required: 'Vorgeschrieben', allowed: 'Zulässig' },
    authentic: 'Maßgeblicher Wortlaut',
    missing: 'Vorgeschrieben, aber noch keine Sprache des Plans',
    reason: 'Grund der unverbindlichen Übersetzung',
    reasonHint:
      'Die Sprachenregelung lässt diese Sprache nicht zu. Das Dokument wird als unverbindliche Übersetzung gekennzeichnet. Der Grund wird gedruckt und festgehalten.',
  },
  checks: 'Anhang mit den Prüfungen',
  comments: 'Anhang mit den Anmerkungen und Antworten',
  questions: 'Anhang mit den Fragen der Mitglieder und den Antworten',
  changes: 'Änderungen seit der Version, die in Kraft ist',
  proposal: 'Arbeitsfassung als Vorschlag drucken, als Entwurf gekennzeichnet',
  externalView: 'Externe Ansicht der Zahlen: geringe Fallzahlen werden nicht ausgewiesen',
  download: 'PDF herunterladen',
  sheet: 'PDF auf einer Seite',
  contents: headings.contents,
  issuedBy: 'Herausgegeben von',
  notAgreed: 'Um Herausgabe gebeten, nicht zugestimmt',
  period: labels.period,
  inForceOn: 'Inkrafttreten',
  legalBasis: headings.legalBasis,
  state: labels.status,
  /** What a version binds, for a kind of plan whose law names no bound parts. */
  bound: {
    label: 'Verbindlicher Text',
    whole: (number) =>
      `Das Recht nennt für diese Art von Plan keine verbindlichen Teile. Version ${number} schreibt den ganzen Text mit den an diesem Tag gültigen Namen fest, und jede spätere Änderung wird als nicht gebilligt gezeigt. Antworten, Prüfungen und Kommentare geben den Stand am Tag dieses Dokuments wieder.`,
    submitted: (number) =>
      `Version ${number} schreibt diesen Text für eine Entscheidung fest. Bis sie in Kraft tritt, ist nichts verbindlich.`,
    none: 'Keine Version in Kraft enthält diesen Text. Nichts darin ist verbindlich.',
  },
  situation: (day) => `Die folgenden Kapitel beschreiben den Stand vom ${day}. Sie gehören nicht zum gebilligten Text.`,
  /** Messages of a text with changes that nobody approved. */
  unapproved: {
    title: 'Nicht gebilligte Änderungen',
    text: 'Niemand hat diese Änderungen gebilligt. Bis sie gebilligt sind, gilt die gebilligte Version.',
    kinds: legalDiff.paper.columns,
    sections: { cover: legalDiff.cover, other: 'Andere Teile des Plans' },
  },
  yes: statuses.yes,
  deputy: changesTexts.fields.deputyFunctionId,
  unassigned: statuses.notAssignedYet,
  confidential: (basis: string) => `Hier ist ein vertraulicher Teil weggelassen${basis && ` (${basis})`}.`,
  proposedConfidential: 'vorgeschlagen',
  designated: (bodies, day) =>
    bodies ? `von ${bodies} am ${day} bestimmt` : `durch den Beschluss vom ${day} bestimmt`,
  whoAnswers: 'Verantwortliche Funktionen',
  getResourceLabel: labels.resources,
  columns: {
    code: labels.code,
    element: labels.element,
    accountable: 'Verantwortliche Funktion',
    kind: labels.kind,
    amount: statuses.standalone.planned,
    available: statuses.standalone.available,
    priority: 'Priorität',
    items: 'Maßnahmen',
  },
  chart: {
    caption: 'Maßnahmen nach Kettenglied',
    alt: (prevention, reaction, aftercare) =>
      `Balkendiagramm der Maßnahmen: Vorbeugung ${prevention}, Reaktion ${reaction}, Nachsorge ${aftercare}.`,
  },
  untranslated: (language) => `Noch nicht übersetzt; Text auf ${language}`,
  onePage: {
    interests: 'Sicherheitsinteressen',
    noStatus: 'ohne Status',
    measures: (count) => `${count} ${plural('de', count, 'Maßnahme', 'Maßnahmen')}`,
    answered: (carried, asked, silent, withheldGroups) =>
      `Aufgenommen von ${carried} von ${asked}${silent > 0 ? `, ${silent} ohne Antwort` : ''}${withheldGroups > 0 ? ', Gebiete mit wenigen Organisationen nicht mitgezählt' : ''}`,
    morePriorities: (count) => `${count} ${plural('de', count, 'Priorität', 'Prioritäten')}`,
    moreObjectives: (count) => `${count} ${plural('de', count, 'Ziel', 'Ziele')}`,
    elsewhere: (count) => `${count} ${plural('de', count, 'Maßnahme', 'Maßnahmen')} ohne Priorität`,
    confidential: (count) => `${count} ${plural('de', count, 'vertraulicher Teil', 'vertrauliche Teile')}`,
    leftOut: (what) => `Nicht auf dieser Seite: ${what}.`,
  },
  order: {
    make: 'Dokument erstellen',
    createAnother: 'Weiteres Dokument erstellen',
    started: 'Das Dokument wird erstellt …',
    backgroundHint:
      'Sie können diesen Dialog schließen oder die Seite verlassen. Die Aufgabe läuft weiter und wird unter „Hintergrundaufgaben“ aufgeführt.',
    ready: 'Das Dokument ist fertig. Es bleibt 30 Tage für Sie verfügbar.',
    cancelled: 'Abgebrochen. Es wurde kein Dokument erstellt.',
  },
  job: {
    name: headings.document,
    steps: {
      reading: 'Der Plan wird gelesen',
      composing: 'Das Dokument wird zusammengestellt',
      drawing: 'Die Seiten werden gesetzt',
      storing: 'Das Dokument wird gespeichert',
    },
    failures: {
      NOT_FOUND: 'Das Dokument wurde nicht erstellt. Dieser Plan existiert nicht oder Sie haben keinen Zugriff darauf.',
      NOT_PUBLIC: notPublic,
      COURTESY_REASON_NEEDED: reasonNeeded,
      LANGUAGE_MISSING: languageMissing,
      TIMED_OUT: timedOut,
    },
  },
  errors: {
    NOT_PUBLIC: notPublic,
    COURTESY_REASON_NEEDED: reasonNeeded,
    LANGUAGE_MISSING: languageMissing,
    TIMED_OUT: timedOut,
  },
}
