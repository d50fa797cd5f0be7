import type { SameKeys } from '#shared/messages.ts'
import { nl as phrases } from '#shared/phrase-messages/nl.ts'
import { plural } from '#shared/plural.ts'
import type { en } from './en.ts'

export const nl = {
  due: 'Termijn',
  feedName: (name) => `Integral: ${name}`,
  sources: {
    law: 'wettelijk bepaald',
    observed: 'zoals in een vorige cyclus',
    usual: 'gebruikelijk, niet wettelijk bepaald',
    planned: 'gepland',
  },
  basis: (text) => `Grondslag: ${text}`,
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
