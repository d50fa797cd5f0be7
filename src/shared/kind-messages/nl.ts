import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const nl: SameKeys<typeof en> = {
  aftercare: 'nazorg',
  allAreas: 'alle gebieden',
  areasInTheSameLargerArea: 'gebieden in hetzelfde grotere gebied',
  areasOfSimilarSize: 'gebieden van vergelijkbare grootte',
  budget: 'budget',
  element: 'element',
  euros: 'euro',
  figures: 'cijfers',
  indicator: 'indicator',
  mainLink: 'hoofdverband',
  meeting: 'vergadering',
  month: 'maand',
  municipality: 'gemeente',
  prevention: 'preventie',
  quarter: 'kwartaal',
  reaction: 'reactie',
  year: 'jaar',
}
