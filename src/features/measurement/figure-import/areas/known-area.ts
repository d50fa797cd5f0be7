import type { LegalDate } from '#shared/dates.ts'
import type { Id } from '#shared/ids.ts'
import type { Names } from '#shared/localized-text.ts'
import { plain } from '../values/keywords.ts'

export interface KnownArea {
  id: Id
  code: string
  kind: string
  names: Names
  officialCode: string | null
  /** ISO 3166 code of the country in which the area lies; null: in several countries, or unknown. */
  country: string | null
  outsideTree: boolean
  validFrom: LegalDate | null
  validTo: LegalDate | null
}

export interface KnownLink {
  areaId: Id
  parentId: Id
  hierarchy: string
  validFrom: LegalDate | null
  validTo: LegalDate | null
}

/** Kinds of the neighbours that a pack names without their municipalities. */
export const upperForeignKinds: readonly string[] = ['foreign_country', 'foreign_region']

/** A word in the names of more areas than this does not identify an area. */
export const maxSharedNames = 8

export const isIn = (area: KnownArea, country: string): boolean => area.country === null || area.country === country

export const holds = ({ validFrom, validTo }: Pick<KnownArea, 'validFrom' | 'validTo'>, day: LegalDate): boolean =>
  (validFrom === null || validFrom <= day) && (validTo === null || day < validTo)

/**
 * Returns the number of days between a day and the validity period of an area; 0 when the area is valid on that day.
 */
export function daysAway({ validFrom, validTo }: KnownArea, day: LegalDate): number {
  const days = (from: LegalDate, to: LegalDate) => (Date.parse(to) - Date.parse(from)) / 86_400_000
  if (validFrom !== null && day < validFrom) return days(day, validFrom)
  return validTo !== null && day >= validTo ? days(validTo, day) + 1 : 0
}

/** Returns the words of a name with more than two letters, because `de`, `la` and `en` occur in many names. */
export const splitLongTerms = (name: string): string[] =>
  plain(name)
    .split(' ')
    .filter((word) => word.length > 2)
