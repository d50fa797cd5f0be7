import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const da: SameKeys<typeof en> = {
  kinds: { followed: 'fulgt', partly: 'delvist fulgt', set_aside: 'ikke fulgt' },
  open: 'endnu intet svar',
  counted: (all, parts) => `${all === 1 ? '1 punkt' : `${all} punkter`}: ${parts}`,
  count: {
    followed: (many) => `${many} fulgt`,
    partly: (many) => `${many} delvist fulgt`,
    set_aside: (many) => `${many} ikke fulgt`,
    open: (many) => (many === 1 ? '1 åbent' : `${many} åbne`),
  },
  number: 'Nr.',
  point: 'Punkt',
  about: (what) => `Om »${what}«:`,
  answer: 'Svar',
  reasons: 'Begrundelse',
  changed: (what) => `Ændret: »${what}«.`,
  withheld: 'Punkter om det, der er udeladt her, er også udeladt, ligesom udtalelsens ord.',
}
