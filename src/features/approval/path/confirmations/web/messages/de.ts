import { de as actions } from '#shared/action-messages/de.ts'
import { de as headings } from '#shared/heading-messages/de.ts'
import { de as labels } from '#shared/label-messages/de.ts'
import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const de: SameKeys<typeof en> = {
  title: 'Für andere erfasst',
  intro:
    'Vergleichen Sie jede erfasste Handlung mit dem Dokument. Bestätigen Sie sie, wenn beide übereinstimmen, oder bestreiten Sie sie. Der Plan kann erst in Kraft treten, wenn jede erfasste Handlung bestätigt ist.',
  introOfOthers:
    'Eine zweite Person vergleicht jede erfasste Handlung mit dem Dokument: jemand, der den Plan nicht geschrieben und keine Handlung erfasst hat. Der Plan kann erst in Kraft treten, wenn jede erfasste Handlung bestätigt ist.',
  confirm: 'Bestätigen',
  seatConfirms:
    'wartet auf eine Person dieser Organisation oder einer Behörde, die in einem späteren Schritt über den Plan entscheidet oder ihn erhält',
  confirmed: 'Die erfasste Handlung ist bestätigt',
  contest: 'Bestreiten',
  contested: 'Die erfasste Handlung ist bestritten und hat keine Wirkung',
  contestTitle: 'Eine erfasste Handlung bestreiten',
  contestText:
    'Die Handlung hat keine Wirkung, bis das Bestreiten zurückgezogen wird. Wenn Sie für Ihre eigene Funktion oder Organisation bestreiten, können nur Sie erneut entscheiden oder eine neue Erfassung bestätigen.',
  contestTextAfterEntry:
    'Der Plan ist in Kraft und bleibt es. Das Bestreiten wird erfasst, und die herausgebende Organisation wird gebeten, es zu prüfen.',
  contestedAfterEntry: 'Das Bestreiten ist erfasst. Der Plan bleibt in Kraft',
  afterEntry:
    'nach dem Inkrafttreten bestritten: Der Plan bleibt in Kraft, und die herausgebende Organisation prüft das Bestreiten',
  withdrawContest: 'Bestreiten zurückziehen',
  withdrawConfirmation: 'Bestätigung zurückziehen',
  confirmationWithdrawn: 'Die Bestätigung ist zurückgezogen',
  contestWithdrawn: 'Das Bestreiten ist zurückgezogen',
  recorded: (person, on) => `vom ${on}, erfasst von ${person}`,
  received: 'empfangen',
  opinion: labels.opinion,
  sendLink: 'Bestätigungslink senden',
  linkSent: 'Der Link wurde der Organisation per E-Mail gesendet',
  linkUntil: (on) => `Bestätigungslink gesendet, gültig bis ${on}`,
  linkRevoked: 'Bestätigungslink widerrufen',
  revokeLink: actions.revokeLink,
  revokedLink: 'Der Link ist widerrufen',
  link: {
    title: 'Für Ihre Organisation erfasst',
    intro: (who) =>
      `${who} hat diese Handlung bei der Billigung eines Plans für Ihre Organisation erfasst. Vergleichen Sie sie mit dem Dokument. Bestätigen Sie sie, wenn beide übereinstimmen, oder bestreiten Sie sie. Sie können einmal antworten.`,
    plan: labels.plan,
    step: headings.step,
    seat: 'Erfasst für',
    action: 'Erfasste Handlung',
    date: labels.date,
    by: 'Erfasst von',
    text: labels.text,
    documents: 'Dokumente',
    noDocuments: 'Es gibt kein Dokument.',
    until: (on) => `Dieser Link ist bis ${on} gültig.`,
    doneConfirmed: 'Die Handlung ist bestätigt. Sie können diese Seite schließen.',
    doneContested: 'Die Handlung ist bestritten. Sie können diese Seite schließen.',
  },
  reason: labels.reason,
}
