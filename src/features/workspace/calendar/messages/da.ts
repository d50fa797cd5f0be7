import type { SameKeys } from '#shared/messages.ts'
import { plural } from '#shared/plural.ts'
import type { en } from './en.ts'

export const da = {
  due: 'Frist',
  feedName: (name) => `Integral: ${name}`,
  kinds: {
    task: 'Opgave',
    preparation: 'Forberedelsestrin',
    cascade: 'Udmøntning',
    round: 'Bemærkningsrunde',
    plan: 'Plan',
    milestone: 'Milepæl',
    figures: 'Tal til indberetning',
    approval: 'Tal til godkendelse',
    step: 'Proceduretrin',
    meeting: 'Møde',
  },
  events: {
    preparation_begins: 'seneste start',
    preparation_ready: 'skal være gennemført',
    cascade_due: 'frist for udmøntning',
    round_due: 'sidste dag for bemærkninger',
    plan_starts: 'periodens start',
    plan_ends: 'periodens slutning',
    plan_decided: 'godkendt',
    plan_in_force: 'trådt i kraft',
    plan_published: 'offentliggjort',
    milestone_due: 'frist for milepæl',
    figures_due: 'frist for tal',
    approval_waiting: 'tal til godkendelse',
    meeting_held: 'møde',
    step_begins: 'seneste start',
    step_ready: 'skal være gennemført',
    step_asked: 'svarfrist',
  },
  sources: {
    law: 'fastsat ved lov',
    observed: 'som i en tidligere cyklus',
    usual: 'sædvanligt, ikke fastsat ved lov',
    planned: 'planlagt',
  },
  basis: (words) => `Grundlag: ${words}`,
  owner: (name) => `Ansvarlig: ${name}`,
  mail: {
    subject: (count) => plural('da', count, `${count} kommende dato`, `${count} kommende datoer`),
    greeting: (name) => `Kære ${name}`,
    near: (count) => plural('da', count, 'Kommende dato for dig:', 'Kommende datoer for dig:'),
    left: (count) =>
      count === 0
        ? 'ingen arbejdsdage tilbage'
        : plural('da', count, `${count} arbejdsdag tilbage`, `${count} arbejdsdage tilbage`),
    all: 'Hele kalenderen:',
    changeReminders: (address) => `Ændr eller afmeld påmindelser: ${address}`,
  },
} satisfies SameKeys<typeof en>
