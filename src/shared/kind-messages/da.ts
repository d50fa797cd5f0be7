import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const da: SameKeys<typeof en> = {
  aftercare: 'efterværn',
  allAreas: 'alle områder',
  areasInTheSameLargerArea: 'områder i det samme større område',
  areasOfSimilarSize: 'områder af lignende størrelse',
  budget: 'budget',
  element: 'element',
  euros: 'euro',
  figures: 'tal',
  indicator: 'indikator',
  mainLink: 'hovedforbindelse',
  meeting: 'møde',
  month: 'måned',
  municipality: 'kommune',
  prevention: 'forebyggelse',
  quarter: 'kvartal',
  reaction: 'indgriben',
  year: 'år',
}
