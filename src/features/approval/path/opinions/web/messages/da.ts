import { da as actions } from '#shared/action-messages/da.ts'
import { da as confirmations } from '#shared/confirmation-messages/da.ts'
import { da as headings } from '#shared/heading-messages/da.ts'
import { da as labels } from '#shared/label-messages/da.ts'
import type { SameKeys } from '#shared/messages.ts'
import { plural } from '#shared/plural.ts'
import type { en } from './en.ts'

export const da: SameKeys<typeof en> = {
  points: (body) => `Punkter i udtalelsen: ${body}`,
  none: 'Endnu ikke delt op i punkter.',
  split: 'Del op i punkter',
  write: 'Indtast punkt for punkt',
  cutTitle: (body) => `Punkter i udtalelsen: ${body}`,
  cutText: 'Adskil punkterne med en tom linje. Hvert punkt får et nummer og skal besvares.',
  lateText: 'Adskil punkterne med en tom linje.',
  cutField: 'Punkter',
  preview: (many) => plural('da', many, '1 punkt', `${many} punkter`),
  elementLabel: (number) => `Element, som punkt ${number} vedrører (valgfrit)`,
  tooShort: 'Et punkt skal have mellem 3 og 5.000 tegn.',
  tooMany: (limit) => `En udtalelse kan højst have ${limit} punkter.`,
  answer: actions.answer,
  changeAnswer: actions.changeAnswer,
  answerTitle: (number, body) => `Punkt ${number}: ${body}`,
  next: (left) =>
    plural('da', left, 'Yderligere 1 punkt er ikke besvaret.', `Yderligere ${left} punkter er ikke besvaret.`),
  response: 'Opfølgning',
  kinds: { followed: 'Imødekommet', partly: 'Delvist imødekommet', set_aside: 'Ikke imødekommet' },
  reasons: 'Begrundelse (kort, hvis punktet imødekommes)',
  changed: 'Ændret element i planen (valgfrit)',
  former: headings.earlierAnswers,
  withdraw: actions.withdraw,
  withdrawTitle: (number) => `Træk punkt ${number} tilbage`,
  withdrawText: 'Punktet vises fortsat overstreget og skal ikke længere besvares.',
  reason: labels.reason,
  withdrawnFor: (reason) => `Trukket tilbage: ${reason}`,
  byBody: 'indtastet af organisationen selv',
  open: (points, steps) =>
    `${plural('da', points, '1 punkt i en udtalelse er', `${points} punkter i udtalelser er`)} endnu ikke besvaret: ${steps}.`,
  answerThem: 'Besvar punkterne',
  saved: confirmations.answerSaved,
  pointsSaved: 'Punkterne er gemt',
  withdrawn: 'Punktet er trukket tilbage',
  save: actions.save,
  saveNext: 'Gem og næste',
  cancel: actions.cancel,
  close: actions.close,
}
