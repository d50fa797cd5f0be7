import { en as actions } from '#shared/action-messages/en.ts'
import { en as confirmations } from '#shared/confirmation-messages/en.ts'
import { en as headings } from '#shared/heading-messages/en.ts'
import { en as labels } from '#shared/label-messages/en.ts'
import { plural } from '#shared/plural.ts'

export const en = {
  points: (body: string) => `Points of the opinion: ${body}`,
  none: 'Not split into points yet.',
  split: 'Split into points',
  write: 'Enter point by point',
  cutTitle: (body: string) => `Points of the opinion: ${body}`,
  cutText: 'Separate the points with an empty line. Each point gets a number and needs a response.',
  lateText: 'Separate the points with an empty line.',
  cutField: 'Points',
  preview: (many: number) => plural('en', many, '1 point', `${many} points`),
  elementLabel: (number: string) => `Element that point ${number} refers to (optional)`,
  tooShort: 'A point must have between 3 and 5,000 characters.',
  tooMany: (limit: number) => `An opinion can have at most ${limit} points.`,
  answer: actions.answer,
  changeAnswer: actions.changeAnswer,
  answerTitle: (number: string, body: string) => `Point ${number}: ${body}`,
  next: (left: number) =>
    plural('en', left, '1 more point has not been answered.', `${left} more points have not been answered.`),
  response: 'Response',
  kinds: { followed: 'Followed', partly: 'Partly followed', set_aside: 'Not followed' },
  reasons: 'Reason (may be short if the point is followed)',
  changed: 'Changed element of the plan (optional)',
  former: headings.earlierAnswers,
  withdraw: actions.withdraw,
  withdrawTitle: (number: string) => `Withdraw point ${number}`,
  withdrawText: 'The point remains visible, struck through, and no longer needs an answer.',
  reason: labels.reason,
  withdrawnFor: (reason: string) => `Withdrawn: ${reason}`,
  byBody: 'entered by the organisation itself',
  open: (points: number, steps: string) =>
    `${plural('en', points, '1 point of an opinion has', `${points} points of opinions have`)} not been answered: ${steps}.`,
  answerThem: 'Answer points',
  saved: confirmations.answerSaved,
  pointsSaved: 'Points saved',
  withdrawn: 'Point withdrawn',
  save: actions.save,
  saveNext: 'Save and go to next',
  cancel: actions.cancel,
  close: actions.close,
}
