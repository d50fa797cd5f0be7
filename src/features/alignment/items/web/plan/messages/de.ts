import { de as actions } from '#shared/action-messages/de.ts'
import { de as headings } from '#shared/heading-messages/de.ts'
import { de as labels } from '#shared/label-messages/de.ts'
import type { SameKeys } from '#shared/messages.ts'
import { plural } from '#shared/plural.ts'
import { de as answerWorkbook } from '../../../answer-workbook/messages/de.ts'
import { de as itemsPage } from '../../messages/de.ts'
import type { en } from './en.ts'

const noAnswer = 'Keine Antwort'

export const de: SameKeys<typeof en> = {
  loading: actions.loading,
  cancel: actions.cancel,
  close: actions.close,
  send: {
    act: 'Um Antworten bitten',
    title: 'Um Antworten auf diesen Plan bitten',
    text: 'Jede Organisation erhält jede Priorität der Version als zu beantwortenden Punkt. Bereits gesendete Punkte werden nicht erneut gesendet.',
    version: labels.version,
    recipients: 'Empfänger',
    recipientMethods: {
      kind: 'Alle Organisationen einer Art',
      area: 'Alle Organisationen einer Art in einem Gebiet',
      named: 'Ausgewählte Organisationen',
    },
    bodyType: 'Art der Organisation',
    area: labels.area,
    organisations: labels.organisations,
    dueOn: answerWorkbook.columns.dueOn,
    send: 'Punkte senden',
    sent: (items, organisations) =>
      `${plural('de', items, `${items} Punkt`, `${items} Punkte`)} an ${plural('de', organisations, `${organisations} Organisation`, `${organisations} Organisationen`)} gesendet`,
    already: (count) => `${count} bereits zuvor gesendet`,
    unreadable: (count) =>
      plural(
        'de',
        count,
        '1 Organisation kann einige Elemente nicht lesen und hat diese Punkte nicht erhalten',
        `${count} Organisationen können einige Elemente nicht lesen und haben diese Punkte nicht erhalten`,
      ),
    noVersion:
      'Schreiben Sie zuerst eine Version fest. Antworten beziehen sich immer auf eine festgeschriebene Version.',
  },
  ribbon: {
    label: 'Antworten dieses Plans und Antworten auf diesen Plan',
    answersTo: 'Antwortet auf',
    here: headings.thisPlan,
    organisationsAsked: (organisations) => `Gefragte Organisationen · ${organisations}`,
    flows: 'Verbindungen als Text',
    itemsAnswered: (answered, total) => `${answered} von ${total} beantwortet`,
    older: (version) => `Version ${version}, inzwischen ersetzt`,
    version: (version) => `Version ${version}`,
    elements: (kind, count) => `${kind}: ${count}`,
    elaboratedBy: (count) => `ausgearbeitet in ${count === '1' ? '1 Plan' : `${count} Plänen`}`,
    carrying: (organisations, number) =>
      `${organisations} ${plural('de', number, 'nimmt Prioritäten auf', 'nehmen Prioritäten auf')}`,
    carryingShort: (organisations, number) =>
      `${organisations} ${plural('de', number, 'nimmt es auf', 'nehmen es auf')}`,
    carryingLine: 'abgedeckt, übernehmen, anpassen, teilweise',
    notCarrying: (organisations, number) =>
      `${organisations} ${plural('de', number, 'nimmt nichts auf', 'nehmen nichts auf')}`,
    notCarryingLine: 'mit Begründung',
    notAnswered: (organisations, number) =>
      `${organisations} ${plural('de', number, 'hat nicht geantwortet', 'haben nicht geantwortet')}`,
    withheld: (organisations, number) =>
      `${organisations} ${plural('de', number, 'Antwort für Sie nicht sichtbar', 'Antworten für Sie nicht sichtbar')}`,
    flow: (from, to) => `${from} → ${to}`,
  },
  onePage: {
    includedBy: (carried, asked) => `Antworten: aufgenommen von ${carried} von ${asked}`,
    notAnswered: (silent) => `${silent} ohne Antwort`,
  },
  tab: {
    label: answerWorkbook.sheet,
    labelOpen: (open) => `Antworten · ${open}`,
    ownAnswers: 'Antworten dieses Plans',
    ownAnswersHint: 'Punkte von Organisationen, die Pläne einer anderen Ebene herausgeben.',
    receivedAnswers: 'Antworten auf diesen Plan',
    receivedAnswersHint: (version) => `Version ${version}, nach Priorität.`,
    item: answerWorkbook.columns.title,
    answer: labels.answer,
    requests: 'Anfragen',
    carried: 'Aufgenommen',
    notCarried: 'Nicht aufgenommen',
    noAnswer,
    notLinked: 'Nicht verknüpft',
    gap: 'keine',
    plan: labels.plan,
    reasons: answerWorkbook.columns.reasons,
    carriedBy: answerWorkbook.columns.elements,
    toAnswer: 'Punkte beantworten',
    toMatrix: actions.openMatrix,
    empty: 'Keine Punkte zu beantworten, nicht um Antworten gebeten',
    emptyText:
      'Hier erscheinen Punkte, sobald eine andere Organisation um Antworten bittet. Um Antworten auf diesen Plan zu erhalten, schreiben Sie eine Version fest und wählen Sie „Um Antworten bitten“.',
  },
  links: {
    title: 'Links für Organisationen ohne Konto',
    hint: 'Wer den Link kennt, kann bis zu seinem Ablauf für die Organisation antworten. Er geht an die registrierte Adresse der Organisation; ohne Adresse gilt die Antwort als von Ihnen erfasst. Eine Organisation mit Konten antwortet selbst.',
    body: labels.organisation,
    until: 'Gültig bis',
    revoke: actions.revokeLink,
    revoked: 'widerrufen',
    expired: 'abgelaufen',
    none: 'Es wurden noch keine Links erstellt.',
  },
  panel: {
    planNotReadable: itemsPage.cell.planNotReadable,
    answeredBy: 'Eingegangene Antworten',
    carrying: 'Aufgenommen: abgedeckt, übernehmen, anpassen, teilweise',
    notCarrying: 'Keine Kapazität oder nicht relevant',
    notAnswered: noAnswer,
    withheld: 'Antwort für Sie nicht sichtbar',
    answers: 'Beantwortet Punkte von',
    effects: 'Folgen einer Änderung und Vereinbarungen',
    includedBy: 'Organisationen, die dies aufnehmen',
    more: (count) => `und ${count} weitere`,
    ratio: (count, all) => `${count} / ${all}`,
  },
  agreements: {
    title: 'Vereinbarungen zwischen gleichrangigen Behörden',
    hint: 'Behörden derselben Ebene können einander um Zustimmung bitten. Keiner der beiden Pläne hat Vorrang.',
    requestAgreement: 'Um Zustimmung bitten',
    withPlan: 'Plan der anderen Behörde',
    text: 'Gegenstand der Vereinbarung',
    send: 'Anfrage senden',
    requested: 'Zustimmung angefragt',
    agree: 'Zustimmen',
    refuse: 'Ablehnen',
    reasons: 'Begründung (bei Ablehnung erforderlich)',
    answered: 'Vereinbarung aktualisiert',
    withdraw: 'Anfrage zurückziehen',
    withdrawReason: 'Begründung für das Zurückziehen',
    between: (asking, asked) => `${asking} bittet ${asked} um Zustimmung`,
    none: 'Es wurden noch keine Vereinbarungen angefragt.',
  },
  consequences: {
    title: 'Folgen einer Änderung',
    hint: 'Prüfen Sie, wer betroffen ist, bevor Sie ein Element ändern oder eine Version in Kraft setzen, und bitten Sie diese Organisationen, die Änderung zu prüfen.',
    show: 'Folgen einer Änderung anzeigen',
    subject: headings.change,
    wholePlan: 'Aktueller Plan',
    versionIn: (number) => `Version ${number} tritt in Kraft`,
    noEffects: 'Außerhalb dieses Plans hängt nichts davon ab.',
    summary: (organisations, elements, answers) =>
      [
        plural('de', organisations, `${organisations} Organisation`, `${organisations} Organisationen`),
        plural('de', elements, `${elements} Element`, `${elements} Elemente`),
        plural('de', answers, `${answers} Antwort`, `${answers} Antworten`),
      ].join(', '),
    body: labels.organisation,
    elements: headings.elements,
    plans: labels.plans,
    answers: answerWorkbook.sheet,
    functions: labels.functions,
    createTasks: 'Aufgaben für diese Organisationen erstellen',
    reason: 'Änderung und Begründung',
    dueOn: 'Bis',
    made: (count) => plural('de', count, `${count} Aufgabe erstellt`, `${count} Aufgaben erstellt`),
  },
}
