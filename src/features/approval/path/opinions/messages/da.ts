import { da as labels } from '#shared/label-messages/da.ts'
import type { SameKeys } from '#shared/messages.ts'
import { plural } from '#shared/plural.ts'
import { da as statuses } from '#shared/status-messages/da.ts'
import type { en } from './en.ts'

export const da: SameKeys<typeof en> = {
  kinds: { followed: 'imødekommet', partly: 'delvist imødekommet', set_aside: 'ikke imødekommet' },
  open: statuses.noAnswerYet,
  noAnswerNeeded: 'intet svar nødvendigt',
  counted: (all, parts) => `${plural('da', all, '1 punkt', `${all} punkter`)}: ${parts}`,
  count: {
    followed: (many) => `${many} imødekommet`,
    partly: (many) => `${many} delvist imødekommet`,
    set_aside: (many) => `${many} ikke imødekommet`,
    open: (many) => plural('da', many, '1 åbent', `${many} åbne`),
  },
  number: 'Nr.',
  point: 'Punkt',
  onSubject: (what) => `Om »${what}«:`,
  answer: labels.answer,
  reasons: labels.reason,
  changed: (what) => `Ændret: »${what}«.`,
  withheld: 'Punkter om udeladte dele og udtalelsens fulde tekst er ikke medtaget her.',
}
