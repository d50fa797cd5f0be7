import type { SameKeys } from '#shared/messages.ts'
import { plural } from '#shared/plural.ts'
import type { en } from './en.ts'

export const nl = {
  due: 'Termijn',
  feedName: (name) => `Integral: ${name}`,
  kinds: {
    task: 'Taak',
    preparation: 'Voorbereidende stap',
    cascade: 'Doorwerking',
    round: 'Opmerkingenronde',
    plan: 'Plan',
    milestone: 'Mijlpaal',
    figures: 'Aan te leveren cijfers',
    approval: 'Goed te keuren cijfers',
    step: 'Procedurestap',
    meeting: 'Vergadering',
  },
  events: {
    preparation_begins: 'uiterste start',
    preparation_ready: 'af te ronden',
    cascade_due: 'doorwerking verwacht',
    round_due: 'laatste dag voor opmerkingen',
    plan_starts: 'begin van de periode',
    plan_ends: 'einde van de periode',
    plan_decided: 'goedgekeurd',
    plan_in_force: 'in werking getreden',
    plan_published: 'bekendgemaakt',
    milestone_due: 'mijlpaal te bereiken',
    figures_due: 'cijfers verwacht',
    approval_waiting: 'cijfers goed te keuren',
    meeting_held: 'vergadering',
    step_begins: 'uiterste start',
    step_ready: 'af te ronden',
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
    greeting: (name) => `Beste ${name},`,
    near: (count) => plural('nl', count, 'Deze datum nadert:', 'Deze data naderen:'),
    left: (count) =>
      count === 0 ? 'geen werkdagen meer' : plural('nl', count, `nog ${count} werkdag`, `nog ${count} werkdagen`),
    all: 'Volledige kalender:',
    changeReminders: (address) => `Herinneringen wijzigen of stopzetten: ${address}`,
  },
} satisfies SameKeys<typeof en>
