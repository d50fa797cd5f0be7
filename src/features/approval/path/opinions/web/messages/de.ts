import { de as actions } from '#shared/action-messages/de.ts'
import { de as confirmations } from '#shared/confirmation-messages/de.ts'
import { de as headings } from '#shared/heading-messages/de.ts'
import { de as labels } from '#shared/label-messages/de.ts'
import type { SameKeys } from '#shared/messages.ts'
import { plural } from '#shared/plural.ts'
import type { en } from './en.ts'

export const de: SameKeys<typeof en> = {
  points: (body) => `Punkte der Stellungnahme: ${body}`,
  none: 'Noch nicht in Punkte aufgeteilt.',
  split: 'In Punkte aufteilen',
  write: 'Punkt für Punkt erfassen',
  cutTitle: (body) => `Punkte der Stellungnahme: ${body}`,
  cutText: 'Trennen Sie die Punkte durch eine Leerzeile. Jeder Punkt erhält eine Nummer und muss beantwortet werden.',
  lateText: 'Trennen Sie die Punkte durch eine Leerzeile.',
  cutField: 'Punkte',
  preview: (many) => plural('de', many, '1 Punkt', `${many} Punkte`),
  elementLabel: (number) => `Element, auf das sich Punkt ${number} bezieht (optional)`,
  tooShort: 'Ein Punkt muss zwischen 3 und 5.000 Zeichen haben.',
  tooMany: (limit) => `Eine Stellungnahme kann höchstens ${limit} Punkte haben.`,
  answer: actions.answer,
  changeAnswer: actions.changeAnswer,
  answerTitle: (number, body) => `Punkt ${number}: ${body}`,
  next: (left) =>
    plural(
      'de',
      left,
      '1 weiterer Punkt ist noch nicht beantwortet.',
      `${left} weitere Punkte sind noch nicht beantwortet.`,
    ),
  response: 'Umgang mit dem Punkt',
  kinds: { followed: 'Berücksichtigt', partly: 'Teilweise berücksichtigt', set_aside: 'Nicht berücksichtigt' },
  reasons: 'Begründung (kurz, wenn der Punkt berücksichtigt wird)',
  changed: 'Geändertes Element des Plans (optional)',
  former: headings.earlierAnswers,
  withdraw: actions.withdraw,
  withdrawTitle: (number) => `Punkt ${number} zurückziehen`,
  withdrawText: 'Der Punkt bleibt durchgestrichen sichtbar und muss nicht mehr beantwortet werden.',
  reason: labels.reason,
  withdrawnFor: (reason) => `Zurückgezogen: ${reason}`,
  byBody: 'von der Organisation selbst erfasst',
  open: (points, steps) =>
    `${plural('de', points, '1 Punkt einer Stellungnahme ist', `${points} Punkte von Stellungnahmen sind`)} noch nicht beantwortet: ${steps}.`,
  answerThem: 'Punkte beantworten',
  saved: confirmations.answerSaved,
  pointsSaved: 'Punkte gespeichert',
  withdrawn: 'Punkt zurückgezogen',
  save: actions.save,
  saveNext: 'Speichern und weiter',
  cancel: actions.cancel,
  close: actions.close,
}
