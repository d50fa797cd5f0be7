import { en as labels } from '#shared/label-messages/en.ts'
import { plural } from '#shared/plural.ts'
import { en as statuses } from '#shared/status-messages/en.ts'

export const en = {
  kinds: { followed: 'followed', partly: 'partly followed', set_aside: 'not followed' },
  open: statuses.noAnswerYet,
  noAnswerNeeded: 'no answer needed',
  /** "7 points: 5 followed, 1 set aside, 1 open" */
  counted: (all: number, parts: string) => `${plural('en', all, '1 point', `${all} points`)}: ${parts}`,
  count: {
    followed: (many: number) => `${many} followed`,
    partly: (many: number) => `${many} partly followed`,
    set_aside: (many: number) => `${many} not followed`,
    open: (many: number) => `${many} open`,
  },
  number: 'No.',
  point: 'Point',
  onSubject: (what: string) => `On “${what}”:`,
  answer: labels.answer,
  reasons: labels.reason,
  changed: (what: string) => `Changed: “${what}”.`,
  withheld: 'Points on confidential parts are omitted here, as is the full text of the opinion.',
}
