import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const fr: SameKeys<typeof en> = {
  aftercare: 'suivi',
  allAreas: 'tous les territoires',
  areasInTheSameLargerArea: 'territoires situés dans le même territoire plus large',
  areasOfSimilarSize: 'territoires de taille comparable',
  budget: 'budget',
  element: 'élément',
  euros: 'euros',
  figures: 'chiffres',
  indicator: 'indicateur',
  mainLink: 'lien principal',
  meeting: 'séance',
  month: 'mois',
  municipality: 'commune',
  prevention: 'prévention',
  quarter: 'trimestre',
  reaction: 'réaction',
  year: 'année',
}
