import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const nl: SameKeys<typeof en> = {
  kinds: { followed: 'gevolgd', partly: 'deels gevolgd', set_aside: 'niet gevolgd' },
  open: 'nog geen antwoord',
  counted: (all, parts) => `${all === 1 ? '1 punt' : `${all} punten`}: ${parts}`,
  count: {
    followed: (many) => `${many} gevolgd`,
    partly: (many) => `${many} deels gevolgd`,
    set_aside: (many) => `${many} niet gevolgd`,
    open: (many) => `${many} open`,
  },
  number: 'Nr.',
  point: 'Punt',
  about: (what) => `Over “${what}”:`,
  answer: 'Antwoord',
  reasons: 'Redenen',
  changed: (what) => `Gewijzigd: “${what}”.`,
  withheld: 'Punten over wat hier weggelaten is, zijn ook weggelaten, net als de woorden van het advies.',
}
