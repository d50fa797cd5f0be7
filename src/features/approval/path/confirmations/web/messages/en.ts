import { en as actions } from '#shared/action-messages/en.ts'
import { en as headings } from '#shared/heading-messages/en.ts'
import { en as labels } from '#shared/label-messages/en.ts'

export const en = {
  title: 'Recorded for others',
  intro:
    'Compare each recorded action with its document. Confirm it if they agree, or contest it. The plan can enter into force only when every recorded action is confirmed.',
  introOfOthers:
    'A second person compares each recorded action with its document: someone who did not write the plan and did not record any action. The plan can enter into force only when every recorded action is confirmed.',
  confirm: 'Confirm',
  seatConfirms:
    'waits for a person of this organisation, or of an authority that decides on the plan or receives it in a later step',
  confirmed: 'The recorded action is confirmed',
  contest: 'Contest',
  contested: 'The recorded action is contested and has no effect',
  contestTitle: 'Contest a recorded action',
  contestText:
    'The action has no effect until the contest is withdrawn. If you contest for your own function or organisation, only you can decide again or confirm a new record.',
  contestTextAfterEntry:
    'The plan is in force and stays in force. The contest is recorded, and the issuing organisation is asked to examine it.',
  contestedAfterEntry: 'The contest is recorded. The plan stays in force',
  afterEntry:
    'contested after the entry into force: the plan stays in force, and the issuing organisation examines the contest',
  withdrawContest: 'Withdraw contest',
  withdrawConfirmation: 'Withdraw confirmation',
  confirmationWithdrawn: 'The confirmation is withdrawn',
  contestWithdrawn: 'The contest is withdrawn',
  recorded: (person: string, on: string) => `dated ${on}, recorded by ${person}`,
  received: 'received',
  opinion: labels.opinion,
  sendLink: 'Send confirmation link',
  linkSent: 'The link was sent to the organisation by email',
  linkUntil: (on: string) => `confirmation link sent, valid until ${on}`,
  linkRevoked: 'confirmation link revoked',
  revokeLink: actions.revokeLink,
  revokedLink: 'The link is revoked',
  link: {
    title: 'Recorded for your organisation',
    intro: (who: string) =>
      `${who} recorded this action for your organisation, in the approval of a plan. Compare it with its document. Confirm it if they agree, or contest it. You can answer once.`,
    plan: labels.plan,
    step: headings.step,
    seat: 'Recorded for',
    action: 'Recorded action',
    date: labels.date,
    by: 'Recorded by',
    text: labels.text,
    documents: 'Documents',
    noDocuments: 'There is no document.',
    until: (on: string) => `This link is valid until ${on}.`,
    doneConfirmed: 'The action is confirmed. You can close this page.',
    doneContested: 'The action is contested. You can close this page.',
  },
  reason: labels.reason,
}
