import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const da = {
  due: 'En frist løber',
  feedName: (name) => `Integral: ${name}`,
  kinds: {
    task: 'Opgave',
    preparation: 'Skridt før start',
    cascade: 'Hvad der skal følge',
    round: 'Bemærkningsrunde',
    plan: 'Plan',
    milestone: 'Milepæl',
    figures: 'Tal, der skal leveres',
    approval: 'Godkendelse',
    step: 'Lovbestemt skridt',
    meeting: 'Møde',
  },
  what: {
    preparation_begins: 'begynder senest den dag',
    preparation_ready: 'skal være klar',
    cascade_due: 'skal være fulgt',
    round_due: 'sidste dag for bemærkninger',
    plan_starts: 'perioden begynder',
    plan_ends: 'periodens sidste dag',
    plan_decided: 'blev besluttet',
    plan_in_force: 'trådte i kraft',
    plan_published: 'blev offentliggjort',
    milestone_due: 'skal nås',
    figures_due: 'tallene skal være der',
    approval_waiting: 'tal venter på godkendelse',
    sitting_held: 'mødes',
    step_begins: 'begynder senest denne dag',
    step_ready: 'skal være gennemført',
    step_asked: 'svar ønsket senest denne dag',
  },
  sources: {
    law: 'bestemt ved lov',
    observed: 'som i en tidligere cyklus',
    usual: 'sædvanligt: ingen lov bestemmer det',
    planned: 'planlagt',
  },
  basis: (words) => `Hvad det hviler på: ${words}`,
  owner: (name) => `Hos: ${name}`,
  mail: {
    subject: (count) => (count === 1 ? 'En dato nærmer sig' : `${count} datoer nærmer sig`),
    greeting: (name) => `Kære ${name}`,
    near: (count) =>
      count === 1 ? 'Dette nærmer sig i det, du svarer for:' : 'Disse nærmer sig i det, du svarer for:',
    left: (count) =>
      count === 0 ? 'ingen arbejdsdag tilbage' : count === 1 ? '1 arbejdsdag tilbage' : `${count} arbejdsdage tilbage`,
    all: 'Hele kalenderen:',
    off: (address) => `Andre dage, eller ingen sådanne mails: ${address}`,
  },
} satisfies SameKeys<typeof en>
