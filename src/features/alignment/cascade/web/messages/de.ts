import { de as actions } from '#shared/action-messages/de.ts'
import { de as headings } from '#shared/heading-messages/de.ts'
import { de as labels } from '#shared/label-messages/de.ts'
import type { SameKeys } from '#shared/messages.ts'
import { de as phrases } from '#shared/phrase-messages/de.ts'
import { plural } from '#shared/plural.ts'
import { de as statuses } from '#shared/status-messages/de.ts'
import type { en } from './en.ts'

export const de = {
  title: 'Weiterführung und Fristen',
  hint: (starts) =>
    `Die Fristen laufen ab dem Beginn am ${starts}. Jede Organisation entscheidet in ihrem eigenen Plan, wie sie darauf eingeht.`,
  withheld: 'Nicht alle Daten sind für Sie sichtbar. Als fehlend Angezeigtes kann daher vorhanden sein.',
  there: (available, expected) => `${available} von ${expected} vorhanden`,
  late: (count) => `${count} überfällig`,
  median: (days, text) =>
    plural('de', days, `mittlere Verspätung (Median): ${text} Tag`, `mittlere Verspätung (Median): ${text} Tage`),
  dueBy: (date, months) => `Bis ${date}, ${months} nach dem Beginn`,
  usually: (months) => `üblich: ${months}`,
  deadline: (date) => `Frist ${date}`,
  start: 'Beginn',
  today: phrases.today,
  strip: (step) => `Zeitpunkte der Vorlage: ${step}`,
  states: {
    on_time: 'rechtzeitig',
    done_late: 'verspätet vorgelegt',
    late: statuses.overdue,
    ahead: 'noch nicht fällig',
    hidden: 'vorhanden, Datum für Sie nicht sichtbar',
  },
  pile: (count, state, days, who) => `${count} ${state}, ${days}: ${who}`,
  andMore: (count) => `und ${count} weitere`,
  noneExpected: {
    priorities:
      'Dieser Plan hat keine Prioritäten, die Sie lesen können. Eine Weiterführung wird daher nicht erwartet.',
    answered: 'Noch keine Organisation wurde gebeten, auf diesen Plan zu antworten. Senden Sie zuerst die Punkte.',
    plan_in_force: 'Es gibt keine Organisation dieser Art.',
  },
  notAsked: (count) =>
    count === '1'
      ? '1 weitere Organisation dieser Art wurde nicht um Antwort gebeten.'
      : `${count} weitere Organisationen dieser Art wurden nicht um Antwort gebeten.`,
  lateList: (count) => `Überfällig (${count})`,
  noneOverdue: 'Nichts ist überfällig.',
  more: (count) => `Alle ${count} anzeigen`,
  owedBy: (body) => `zuständig: ${body}`,
  lacks: {
    elaboration: 'in keinem für Sie lesbaren Plan ausgearbeitet',
    plan: 'kein entsprechender für Sie lesbarer Plan in Kraft',
    answers: (answered, asked) => `${answered} von ${asked} beantwortet`,
  },
  days: (days) => plural('de', days, `${days} Tag`, `${days} Tage`),
  daysLate: (days) => plural('de', days, `${days} Tag überfällig`, `${days} Tage überfällig`),
  createTasks: 'Aufgaben für Überfälliges erstellen',
  askOf: (step) => `Aufgaben für Überfälliges erstellen: ${step}`,
  tasksCreated: (count) =>
    plural(
      'de',
      count,
      'Aufgabe für 1 überfälligen Punkt erstellt',
      `Aufgaben für ${count} überfällige Punkte erstellt`,
    ),
  other: 'Frist ändern',
  otherOf: (step) => `Frist ändern: ${step}`,
  months: 'Monate nach dem Beginn',
  reason: labels.reason,
  reasonHint: 'Wird bei der Frist für alle angezeigt, die den Plan lesen können.',
  save: 'Frist festlegen',
  asUsual: 'Übliche Frist wiederherstellen',
  saved: 'Frist geändert. Die vorige Frist bleibt im Verlauf sichtbar.',
  cancel: actions.cancel,
  recorded: (months, when, who) => `${months}: festgelegt am ${when}${who && ` von ${who}`}`,
  usualRestored: (when, who) => `übliche Frist: wiederhergestellt am ${when}${who && ` von ${who}`}`,
  earlier: (count) => `Verlauf der Frist (${count})`,
  asTable: actions.showAsTable,
  columns: {
    subject: 'Priorität oder Organisation',
    owedBy: headings.responsible,
    state: labels.status,
    availableSince: 'Vorhanden seit',
    late: 'Tage überfällig',
    plan: labels.plan,
  },
} satisfies SameKeys<typeof en>
