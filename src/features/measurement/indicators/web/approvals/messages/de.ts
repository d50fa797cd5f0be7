import { de as actions } from '#shared/action-messages/de.ts'
import { de as headings } from '#shared/heading-messages/de.ts'
import { de as labels } from '#shared/label-messages/de.ts'
import type { SameKeys } from '#shared/messages.ts'
import { de as phrases } from '#shared/phrase-messages/de.ts'
import { plural } from '#shared/plural.ts'
import { de as statuses } from '#shared/status-messages/de.ts'
import { de as indicatorsPage } from '../../messages/de.ts'
import type { en } from './en.ts'

export const de: SameKeys<typeof en> = {
  title: labels.figuresToApprove,
  intro:
    'Zahlen, die Ihre Organisation gemeldet hat, und Zahlen, die Organisationen in ihrem Gebiet gemeldet und gebilligt haben. Gebilligte Zahlen sind gesperrt: Um eine zu ändern, geben Sie eine Begründung an oder ziehen Sie zuerst die Billigung zurück.',
  loading: indicatorsPage.loading,
  link: labels.figuresToApprove,
  organisation: labels.organisation,
  views: { label: 'Ansichten dieser Seite', more: actions.more, waiting: 'Zu billigen', approved: 'Gebilligt' },
  none: 'Keine Zahlen zu billigen',
  noneText:
    'Zahlen erscheinen hier, sobald Ihre Organisation sie meldet oder eine Organisation in ihrem Gebiet sie billigt.',
  noneApproved: 'Noch keine gebilligten Zahlen',
  noneApprovedText:
    'Zahlen, die Ihre Organisation billigt, erscheinen hier. Sie können eine Billigung mit Begründung zurückziehen.',
  notAllowed: 'Sie können keine Zahlen billigen',
  notAllowedText: 'Nur bestimmte Rollen billigen Zahlen. Die Administration kann Ihnen eine solche Rolle zuweisen.',
  list: 'Zahlen nach Indikator, Organisation und Jahr',
  choose: (name) => `${name} auswählen`,
  chooseAll: 'Alle angezeigten auswählen',
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
  since: (came, revised) => {
    const since = `früher gebilligt: seitdem ${came} gemeldet`
    return revised > 0 ? `${since}, davon ${revised} berichtigt` : since
  },
  approve: (count) => (count <= 1 ? 'Billigen' : `${count} billigen`),
  approved: (figures) => `${figures} ${figures === '1' ? 'Zahl' : 'Zahlen'} gebilligt und gesperrt`,
  chosen: (count, figures) =>
    count === 0 ? 'Nichts ausgewählt' : `${count} ausgewählt, ${figures} ${figures === '1' ? 'Zahl' : 'Zahlen'}`,
  more: actions.showMore,
  withdraw: actions.withdraw,
  withdrawTitle: (sheet) => `Billigung zurückziehen: ${sheet}`,
  withdrawText:
    'Die Zahlen können danach wieder geändert werden. Die Billigung und Ihre Begründung bleiben im Verlauf erhalten.',
  withdrawn: 'Billigung zurückgezogen',
  reason: labels.reason,
  reasonNeeded: 'Mindestens 3 Zeichen',
  cancel: actions.cancel,
  approver: (who, as, body, moment) => [who, as, body, moment].filter(Boolean).join(', '),
  byReporter: 'Von der meldenden Organisation gebilligt',
  byAbove: 'Auf der nächsten Ebene gebilligt',
  explain: {
    heading: headings.approval,
    all: (step) => `${step}: alle Quellzeilen`,
    part: (step, approved, all) => `${step}: ${approved} von ${all} Quellzeilen`,
    none: (step) => `${step}: nein`,
    was: (value) => `gebilligt: ${value}`,
    inForce: statuses.inForce,
    corrected: (moment, reason) =>
      reason ? `vor der Berichtigung vom ${moment}: ${reason}` : `vor der Änderung vom ${moment}`,
    withdrawn: (moment, who, reason) => `zurückgezogen am ${moment}${who ? ` von ${who}` : ''}: ${reason}`,
    history: 'Alle Billigungen',
  },
  lock: (who) => `Gebilligt: ${who}`,
  lockUnknown: statuses.standalone.approved,
  correction: {
    title: (count) =>
      plural(
        'de',
        count,
        '1 Zelle weicht von der gebilligten Zahl ab.',
        `${count} Zellen weichen von den gebilligten Zahlen ab.`,
      ),
    text: 'Begründen Sie die Berichtigung. Die Billigung gilt für die frühere Zahl; die neue Zahl muss erneut gebilligt werden.',
    notYours:
      'Wer Zahlen für Ihre Organisation billigt, kann sie mit Begründung berichtigen oder die Billigung zurückziehen.',
    save: (count) => plural('de', count, '1 Zahl berichtigen', `${count} Zahlen berichtigen`),
  },
  anomalies: {
    heading: 'Auffällige Zahlen',
    show: (count) => `Auffällige Zahlen: ${count}`,
    detect: 'Auffällige Zahlen suchen',
    none: 'Keine auffälligen Zahlen gefunden',
    tooMany: 'Zu viele Zahlen, um sie auf einmal zu prüfen. Öffnen Sie den Indikator für ein einzelnes Gebiet.',
    more: phrases.andMore,
    hint: 'Eine auffällige Zahl kann richtig sein. Sie verhindert weder das Speichern noch die Billigung.',
    inEntry: (count) => plural('de', count, '1 auffällige Zahl', `${count} auffällige Zahlen`),
    codes: {
      BELOW_ZERO: () => 'liegt unter null, was bei diesem Indikator unmöglich ist',
      OVER_THE_WHOLE: ({ comparisonValue }) => `ist höher als die Gesamtzahl von ${comparisonValue}`,
      NOT_WHOLE: () => 'ist keine ganze Zahl',
      FAR_FROM_OWN: ({ middle, low, high, years }) =>
        plural(
          'de',
          years,
          `weicht stark von der Zahl eines anderen Jahres ab: Median ${middle}, üblicher Bereich ${low} bis ${high}`,
          `weicht stark von den Zahlen aus ${years} anderen Jahren ab: Median ${middle}, üblicher Bereich ${low} bis ${high}`,
        ),
      NOT_THE_SUM_BELOW: ({ comparisonValue }) =>
        `die Summe der enthaltenen Gebiete ist ${comparisonValue}; beide Zahlen bleiben gespeichert`,
      PARTS_NOT_THE_WHOLE: ({ comparisonValue, dimension }) =>
        `die Summe der Teile (${dimension}) ist ${comparisonValue}`,
    },
  },
  errors: {
    APPROVAL_NOT_PENDING: 'Einige dieser Zahlen müssen Sie nicht mehr billigen. Laden Sie die Seite neu.',
    CHANGED_CONCURRENTLY:
      'Seit Sie diese Seite geöffnet haben, wurden Zahlen gemeldet. Prüfen Sie diese, bevor Sie billigen.',
    APPROVED_AT_NEXT_LEVEL:
      'Die Zahlen sind auch auf der nächsten Ebene gebilligt. Diese Billigung muss zuerst zurückgezogen werden. Sie können die Zahl auch mit Begründung berichtigen.',
    NOT_APPROVED: 'Ihre Organisation hat keine dieser Zahlen gebilligt.',
  },
}
