import { da as headings } from '#shared/heading-messages/da.ts'
import { da as kinds } from '#shared/kind-messages/da.ts'
import { da as labels } from '#shared/label-messages/da.ts'
import type { SameKeys } from '#shared/messages.ts'
import { da as phrases } from '#shared/phrase-messages/da.ts'
import { plural } from '#shared/plural.ts'
import { da as statuses } from '#shared/status-messages/da.ts'
import type { en } from './en.ts'

const latestStart = 'seneste start'
const toBeCompleted = 'skal være gennemført'

export const da = {
  due: 'Frist',
  feedName: (name) => `Integral: ${name}`,
  kinds: {
    task: 'Opgave',
    preparation: 'Forberedelsestrin',
    cascade: 'Udmøntning',
    round: headings.commentRound,
    plan: labels.plan,
    milestone: 'Milepæl',
    figures: 'Tal til indberetning',
    approval: labels.figuresToApprove,
    step: 'Proceduretrin',
    meeting: headings.meeting,
  },
  events: {
    preparation_begins: latestStart,
    preparation_ready: toBeCompleted,
    cascade_due: 'frist for udmøntning',
    round_due: 'sidste dag for bemærkninger',
    plan_starts: 'periodens start',
    plan_ends: 'periodens slutning',
    plan_decided: statuses.approved,
    plan_in_force: 'trådt i kraft',
    plan_published: 'offentliggjort',
    milestone_due: 'frist for milepæl',
    figures_due: 'frist for tal',
    approval_waiting: 'tal til godkendelse',
    meeting_held: kinds.meeting,
    step_begins: latestStart,
    step_ready: toBeCompleted,
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
    greeting: phrases.greeting,
    near: (count) => plural('da', count, 'Kommende dato for dig:', 'Kommende datoer for dig:'),
    left: (count) =>
      count === 0
        ? 'ingen arbejdsdage tilbage'
        : plural('da', count, `${count} arbejdsdag tilbage`, `${count} arbejdsdage tilbage`),
    all: 'Hele kalenderen:',
    changeReminders: (address) => `Ændr eller afmeld påmindelser: ${address}`,
  },
} satisfies SameKeys<typeof en>
