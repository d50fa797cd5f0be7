import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const de: SameKeys<typeof en> = {
  title: 'Zahlen zu billigen',
  intro:
    'Was Ihre Stelle gemeldet hat, und was Stellen darunter gemeldet und gebilligt haben. Gebilligtes ist gesperrt: Eine Berichtigung sagt warum, oder die Billigung wird erst zurückgezogen.',
  loading: 'Was wartet, wird geladen',
  link: 'Zahlen zu billigen',
  body: 'Für',
  views: { label: 'Teile dieser Seite', more: 'Mehr', waiting: 'Wartet auf Billigung', approved: 'Gebilligt' },
  none: 'Nichts wartet auf Ihre Billigung',
  noneText: 'Sobald Zahlen Ihrer Stelle erfasst sind oder eine Stelle darunter die ihren billigt, stehen sie hier.',
  noneApproved: 'Noch nichts ist gebilligt',
  noneApprovedText: 'Was Ihre Stelle billigt, steht hier; es kann mit Begründung zurückgezogen werden.',
  notAllowed: 'Sie billigen keine Zahlen',
  notAllowedText:
    'Das tun Korpschefs, Programmleiter, Planer eines Ministeriums, Direktor-Koordinatoren und Gouverneure.',
  list: 'Zahlen nach Indikator, Stelle und Jahr',
  choose: (name) => `${name} wählen`,
  chooseAll: 'Alles Gezeigte wählen',
  sheet: (indicator, body, year) => `${indicator}, ${body}, ${year}`,
  counts: (known, missing, provisional, periods) =>
    [
      known === '1' ? '1 Zahl' : `${known} Zahlen`,
      periods > 1 ? `${periods} Zeiträume` : '',
      missing > 0 ? `${missing} nicht verfügbar` : '',
      provisional > 0 ? `${provisional} vorläufig` : '',
    ]
      .filter(Boolean)
      .join(' · '),
  since: (came, revised) =>
    revised > 0
      ? `früher gebilligt: seither kamen ${came}, davon ${revised} berichtigt`
      : `früher gebilligt: seither kamen ${came}`,
  approve: (count) => (count <= 1 ? 'Billigen' : `${count} billigen`),
  approved: (figures) => `${figures} ${figures === '1' ? 'Zahl' : 'Zahlen'} gebilligt und gesperrt`,
  chosen: (count, figures) =>
    count === 0 ? 'Noch nichts gewählt' : `${count} gewählt, ${figures} ${figures === '1' ? 'Zahl' : 'Zahlen'}`,
  more: 'Mehr zeigen',
  withdraw: 'Zurückziehen',
  withdrawTitle: (sheet) => `Die Billigung zurückziehen: ${sheet}`,
  withdrawText:
    'Die Zahlen können dann wieder anders gemeldet werden. Die Billigung und Ihre Begründung bleiben im Verlauf.',
  withdrawn: 'Die Billigung ist zurückgezogen',
  reason: 'Begründung',
  reasonNeeded: 'Mindestens drei Buchstaben',
  cancel: 'Abbrechen',
  by: (who, as, body, moment) => [who, as, body, moment].filter(Boolean).join(', '),
  byBody: 'Von der eigenen Stelle gebilligt',
  byAbove: 'Von der Stelle darüber gebilligt',
  explain: {
    heading: 'Billigung',
    all: (step) => `${step}: ganz`,
    part: (step, approved, all) => `${step}: ${approved} von ${all} Zahlen, der Rest ist nicht gebilligt`,
    none: (step) => `${step}: nein`,
    was: (value) => `gebilligt: ${value}`,
    holds: 'gilt',
    corrected: (moment, reason) =>
      reason ? `vor der Berichtigung vom ${moment}: ${reason}` : `bevor sie am ${moment} anders gemeldet wurde`,
    withdrawn: (moment, who, reason) => `zurückgezogen ${moment} ${who}: ${reason}`,
    history: 'Jede Billigung',
  },
  lock: (who) => `Gebilligt: ${who}`,
  lockUnknown: 'Gebilligt',
  correction: {
    title: (count) => (count === 1 ? '1 Zelle ist anders gebilligt' : `${count} Zellen sind anders gebilligt`),
    text: 'Sagen Sie, warum sie berichtigt werden. Die Billigung bleibt eine des früheren Wertes, und eine neue wird erbeten.',
    notYours: 'Wer Zahlen Ihrer Stelle billigt, berichtigt sie mit Begründung oder zieht die Billigung zurück.',
    save: (count) => (count === 1 ? '1 Zahl berichtigen' : `${count} Zahlen berichtigen`),
  },
  findings: {
    heading: 'Was auffällt',
    show: (count) => `Fällt auf: ${count}`,
    detect: 'Suchen, was auffällt',
    none: 'Nichts fällt auf',
    tooMany: 'Zu viele Zahlen auf einmal: Öffnen Sie den Indikator für ein Gebiet.',
    more: (count) => `und ${count} weitere`,
    note: 'Eine Zahl, die auffällt, kann stimmen: Deswegen wird nichts abgelehnt.',
    inEntry: (count) => (count === 1 ? '1 Zahl fällt auf' : `${count} Zahlen fallen auf`),
    codes: {
      BELOW_ZERO: () => 'unter null, was dies nie ist',
      OVER_THE_WHOLE: ({ comparisonValue }) => `mehr als das Ganze, das ${comparisonValue} ist`,
      NOT_WHOLE: () => 'keine ganze Zahl dessen, was gezählt wird',
      FAR_FROM_OWN: ({ middle, low, high, years }) =>
        `weit von ${years} anderen Jahren: die Mitte ist ${middle}, ${low} bis ${high} fiele nicht auf`,
      NOT_THE_SUM_BELOW: ({ comparisonValue }) =>
        `was darunter liegt, ergibt ${comparisonValue}; beide bleiben erhalten`,
      PARTS_NOT_THE_WHOLE: ({ comparisonValue, dimension }) => `ihre Teile (${dimension}) ergeben ${comparisonValue}`,
    },
  },
  home: {
    heading: 'Zahlen, die auf Ihre Billigung warten',
    none: 'Keine Zahlen warten auf Ihre Billigung.',
    all: (count) => (count === 1 ? 'Ansehen' : `Alle ${count} ansehen`),
  },
  refusals: {
    NOT_WAITING: 'Ein Teil davon wartet nicht mehr auf Sie. Sehen Sie noch einmal hin.',
    CHANGED_CONCURRENTLY: 'Seit Sie hingesehen haben, kamen Zahlen. Sehen Sie noch einmal hin, bevor Sie billigen.',
    APPROVED_ABOVE:
      'Auch die Stelle darüber hat dies gebilligt: Sie zieht zuerst zurück. Oder berichtigen Sie die Zahl mit Begründung.',
    NOT_APPROVED: 'Nichts davon ist von Ihrer Stelle gebilligt.',
  },
}
