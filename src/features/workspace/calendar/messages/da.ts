import type { SameKeys } from '#shared/messages.ts'
import { da as phrases } from '#shared/phrase-messages/da.ts'
import { plural } from '#shared/plural.ts'
import type { en } from './en.ts'

export const da = {
  due: 'Frist',
  feedName: (name) => `Integral: ${name}`,
  sources: {
    law: 'fastsat ved lov',
    observed: 'som i en tidligere cyklus',
    usual: 'sædvanligt, ikke fastsat ved lov',
    planned: 'planlagt',
  },
  basis: (text) => `Grundlag: ${text}`,
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
