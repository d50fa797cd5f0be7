import { nl as headings } from '#shared/heading-messages/nl.ts'
import { nl as kinds } from '#shared/kind-messages/nl.ts'
import { nl as labels } from '#shared/label-messages/nl.ts'
import type { SameKeys } from '#shared/messages.ts'
import { nl as phrases } from '#shared/phrase-messages/nl.ts'
import { plural } from '#shared/plural.ts'
import { nl as statuses } from '#shared/status-messages/nl.ts'
import type { en } from './en.ts'

const latestStart = 'uiterste start'
const toBeCompleted = 'af te ronden'

export const nl = {
  due: 'Termijn',
  feedName: (name) => `Integral: ${name}`,
  kinds: {
    task: 'Taak',
    preparation: 'Voorbereidende stap',
    cascade: 'Doorwerking',
    round: headings.commentRound,
    plan: labels.plan,
    milestone: 'Mijlpaal',
    figures: 'Aan te leveren cijfers',
    approval: labels.figuresToApprove,
    step: 'Procedurestap',
    meeting: headings.meeting,
  },
  events: {
    preparation_begins: latestStart,
    preparation_ready: toBeCompleted,
    cascade_due: 'doorwerking verwacht',
    round_due: 'laatste dag voor opmerkingen',
    plan_starts: 'begin van de periode',
    plan_ends: 'einde van de periode',
    plan_decided: statuses.approved,
    plan_in_force: 'in werking getreden',
    plan_published: 'bekendgemaakt',
    milestone_due: 'mijlpaal te bereiken',
    figures_due: 'cijfers verwacht',
    approval_waiting: 'cijfers goed te keuren',
    meeting_held: kinds.meeting,
    step_begins: latestStart,
    step_ready: toBeCompleted,
    step_asked: 'antwoord verwacht',
  },
  sources: {
    law: 'wettelijk bepaald',
    observed: 'zoals in een vorige cyclus',
    usual: 'gebruikelijk, niet wettelijk bepaald',
    planned: 'gepland',
  },
  basis: (words) => `Grondslag: ${words}`,
  owner: (name) => `Verantwoordelijk: ${name}`,
  mail: {
    subject: (count) => plural('nl', count, `${count} datum nadert`, `${count} data naderen`),
    greeting: phrases.greeting,
    near: (count) => plural('nl', count, 'Deze datum nadert:', 'Deze data naderen:'),
    left: (count) =>
      count === 0 ? 'geen werkdagen meer' : plural('nl', count, `nog ${count} werkdag`, `nog ${count} werkdagen`),
    all: 'Volledige kalender:',
    changeReminders: (address) => `Herinneringen wijzigen of stopzetten: ${address}`,
  },
} satisfies SameKeys<typeof en>
