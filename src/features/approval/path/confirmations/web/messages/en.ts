import { en as labels } from '#shared/label-messages/en.ts'

export const en = {
  title: 'Recorded for others',
  intro:
    'Compare each recorded action with its document. Confirm it if they agree, or contest it. The plan can enter into force only when every recorded action is confirmed.',
  introOfOthers:
    'A second person compares each recorded action with its document: someone who did not write the plan and did not record any action. The plan can enter into force only when every recorded action is confirmed.',
  confirm: 'Confirm',
  confirmed: 'The recorded action is confirmed',
  contest: 'Contest',
  contested: 'The recorded action is contested and has no effect',
  contestTitle: 'Contest a recorded action',
  contestText: 'The action has no effect until the contest is withdrawn or the action is recorded again.',
  contestTextAfterEntry:
    'The plan is in force and stays in force. The contest is recorded, and the issuing organisation is asked to examine it.',
  contestedAfterEntry: 'The contest is recorded. The plan stays in force',
  afterEntry:
    'contested after the entry into force: the plan stays in force, and the issuing organisation examines the contest',
  withdrawContest: 'Withdraw contest',
  contestWithdrawn: 'The contest is withdrawn',
  recorded: (person: string, on: string) => `dated ${on}, recorded by ${person}`,
  received: 'received',
  opinion: labels.opinion,
  reason: labels.reason,
}
