import { nl as actions } from '#shared/action-messages/nl.ts'
import { nl as confirmations } from '#shared/confirmation-messages/nl.ts'
import { nl as headings } from '#shared/heading-messages/nl.ts'
import { nl as labels } from '#shared/label-messages/nl.ts'
import type { SameKeys } from '#shared/messages.ts'
import { plural } from '#shared/plural.ts'
import type { en } from './en.ts'

export const nl: SameKeys<typeof en> = {
  points: (body) => `Punten van het advies: ${body}`,
  none: 'Nog niet opgesplitst in punten.',
  split: 'Opsplitsen in punten',
  write: 'Punt per punt invoeren',
  cutTitle: (body) => `Punten van het advies: ${body}`,
  cutText: 'Scheid de punten met een lege regel. Elk punt krijgt een nummer en vraagt een antwoord.',
  lateText: 'Scheid de punten met een lege regel.',
  cutField: 'Punten',
  preview: (many) => plural('nl', many, '1 punt', `${many} punten`),
  elementLabel: (number) => `Element waarop punt ${number} betrekking heeft (facultatief)`,
  tooShort: 'Een punt moet tussen 3 en 5.000 tekens tellen.',
  tooMany: (limit) => `Een advies kan hoogstens ${limit} punten bevatten.`,
  answer: actions.answer,
  changeAnswer: actions.changeAnswer,
  answerTitle: (number, body) => `Punt ${number}: ${body}`,
  next: (left) => plural('nl', left, 'Nog 1 punt is niet beantwoord.', `Nog ${left} punten zijn niet beantwoord.`),
  response: 'Gevolg',
  kinds: { followed: 'Gevolgd', partly: 'Gedeeltelijk gevolgd', set_aside: 'Niet gevolgd' },
  reasons: 'Motivering (mag kort zijn als het punt gevolgd wordt)',
  changed: 'Gewijzigd element van het plan (facultatief)',
  former: headings.earlierAnswers,
  withdraw: actions.withdraw,
  withdrawTitle: (number) => `Punt ${number} intrekken`,
  withdrawText: 'Het punt blijft doorstreept zichtbaar en vraagt geen antwoord meer.',
  reason: labels.reason,
  withdrawnFor: (reason) => `Ingetrokken: ${reason}`,
  byBody: 'ingevoerd door de organisatie zelf',
  open: (points, steps) =>
    `${plural('nl', points, '1 punt van een advies is', `${points} punten van adviezen zijn`)} nog niet beantwoord: ${steps}.`,
  answerThem: 'Punten beantwoorden',
  saved: confirmations.answerSaved,
  pointsSaved: 'Punten opgeslagen',
  withdrawn: 'Punt ingetrokken',
  save: actions.save,
  saveNext: 'Opslaan en volgende',
  cancel: actions.cancel,
  close: actions.close,
}
