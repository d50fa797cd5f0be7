import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const de = {
  title: 'Was folgen muss, und bis wann',
  note: (starts) =>
    `Gezählt vom Beginn am ${starts}. Keine Ebene befiehlt einer anderen: Folgen heißt antworten, in einem eigenen Plan.`,
  withheld: 'Nicht alles dürfen Sie lesen: Was hier fehlt, kann trotzdem da sein.',
  there: (there, expected) => `${there} von ${expected} da`,
  late: (count) => `${count} verspätet`,
  median: (days) =>
    days === 1
      ? 'die Hälfte dessen, was verspätet ist oder kam: höchstens 1 Tag'
      : `die Hälfte dessen, was verspätet ist oder kam: höchstens ${days} Tage`,
  by: (on, months) => `Bis ${on}, ${months} nach dem Beginn`,
  usually: (months) => `üblich: ${months}`,
  deadline: (on) => `Frist ${on}`,
  start: 'Beginn',
  today: 'heute',
  strip: (step) => `Wann es kam: ${step}`,
  states: {
    on_time: 'rechtzeitig',
    done_late: 'verspätet gekommen',
    late: 'verspätet',
    ahead: 'noch nicht fällig',
    hidden: 'da, den Tag dürfen Sie nicht lesen',
  },
  pile: (count, state, days, who) => `${count} ${state}, ${days}: ${who}`,
  andMore: (count) => `und ${count} weitere`,
  noneExpected: {
    priorities: 'Dieser Plan hat keine Prioritäten, die Sie lesen dürfen: Hier wird nichts erwartet.',
    answered: 'Keine Stelle wurde gebeten, auf diesen Plan zu antworten. Senden Sie ihr zuerst ihre Punkte.',
    plan_in_force: 'Es gibt keine Stelle dieser Art.',
  },
  notAsked: (count) => `${count} weitere dieser Art wurden nicht gefragt.`,
  lateList: (count) => `Was verspätet ist (${count})`,
  nothingLate: 'Nichts ist verspätet.',
  more: (count) => `Alle ${count} zeigen`,
  owedBy: (body) => `wartet auf: ${body}`,
  lacks: {
    elaboration: 'kein Plan, den Sie lesen dürfen, arbeitet sie aus',
    plan: 'kein solcher Plan, den Sie lesen dürfen, ist in Kraft',
    answers: (answered, asked) => `${answered} von ${asked} beantwortet`,
  },
  days: (days) => (days === 1 ? '1 Tag' : `${days} Tage`),
  daysLate: (days) => (days === 1 ? '1 Tag verspätet' : `${days} Tage verspätet`),
  ask: 'Verspätetes zu ihren Aufgaben nehmen',
  askOf: (step) => `Verspätetes zu ihren Aufgaben nehmen: ${step}`,
  asked: (count) =>
    count === 1
      ? 'Es steht bei den Aufgaben der Stelle, die es schuldet.'
      : `${count} stehen bei den Aufgaben der Stellen, die sie schulden.`,
  other: 'Andere Frist',
  otherOf: (step) => `Andere Frist für: ${step}`,
  months: 'Monate nach dem Beginn',
  reason: 'Warum',
  reasonNote: 'Bleibt bei der Frist stehen, für alle, die den Plan lesen.',
  save: 'Festlegen',
  asUsual: 'Wieder wie üblich',
  saved: 'Die Frist gilt ab jetzt; die frühere bleibt erhalten.',
  cancel: 'Abbrechen',
  recorded: (months, when, who) => `${months}: festgelegt am ${when}${who && ` von ${who}`}`,
  saidUsual: (when, who) => `wieder wie üblich: festgelegt am ${when}${who && ` von ${who}`}`,
  earlier: (count) => `Festgelegte Fristen (${count})`,
  asTable: 'Als Tabelle',
  columns: {
    what: 'Wer oder was',
    owedBy: 'Wartet auf',
    state: 'Wo es steht',
    on: 'Da seit',
    late: 'Tage verspätet',
    plan: 'In welchem Plan',
  },
} satisfies SameKeys<typeof en>
