import type { SameWords } from '#shared/messages.ts'
import type { en } from './en.ts'

export const nl = {
  due: 'Er is een termijn',
  feedName: (name) => `Integral: ${name}`,
  kinds: {
    task: 'Taak',
    run_up: 'Stap voor de start',
    cascade: 'Wat moet volgen',
    round: 'Opmerkingenronde',
    plan: 'Plan',
    milestone: 'Mijlpaal',
    figures: 'Te leveren cijfers',
    approval: 'Goedkeuring',
    step: 'Wettelijke stap',
  },
  what: {
    run_up_begins: 'begint uiterlijk die dag',
    run_up_ready: 'moet klaar zijn',
    cascade_due: 'moet gevolgd zijn',
    round_due: 'laatste dag voor opmerkingen',
    plan_starts: 'de periode begint',
    plan_ends: 'laatste dag van de periode',
    plan_decided: 'werd beslist',
    plan_in_force: 'werd van kracht',
    plan_published: 'werd bekendgemaakt',
    milestone_due: 'te bereiken',
    figures_due: 'de cijfers moeten er zijn',
    approval_waiting: 'cijfers wachten op goedkeuring',
  },
  sources: {
    law: 'door de wet bepaald',
    observed: 'zoals in een vorige cyclus',
    usual: 'gebruikelijk: geen wet bepaalt het',
    planned: 'gepland',
  },
  basis: (words) => `Waarop het steunt: ${words}`,
  owner: (name) => `Bij: ${name}`,
  mail: {
    subject: (count) => (count === 1 ? 'Eén datum nadert' : `${count} data naderen`),
    greeting: (name) => `Beste ${name},`,
    near: (count) => (count === 1 ? 'Dit nadert in wat u verantwoordt:' : 'Deze naderen in wat u verantwoordt:'),
    left: (count) => (count === 0 ? 'geen werkdag meer' : count === 1 ? 'nog 1 werkdag' : `nog ${count} werkdagen`),
    all: 'De hele kalender:',
    off: (address) => `Andere dagen, of geen zulke mails: ${address}`,
  },
} satisfies SameWords<typeof en>
