import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const de: SameKeys<typeof en> = {
  aftercare: 'Nachsorge',
  allAreas: 'alle Gebiete',
  areasInTheSameLargerArea: 'Gebiete im selben größeren Gebiet',
  areasOfSimilarSize: 'Gebiete ähnlicher Größe',
  budget: 'Budget',
  element: 'Element',
  euros: 'Euro',
  figures: 'Zahlen',
  indicator: 'Indikator',
  mainLink: 'Hauptverknüpfung',
  meeting: 'Sitzung',
  month: 'Monat',
  municipality: 'Gemeinde',
  prevention: 'Vorbeugung',
  quarter: 'Quartal',
  reaction: 'Reaktion',
  year: 'Jahr',
}
