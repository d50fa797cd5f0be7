import type { LegalDate } from '#shared/dates.ts'
import type { Id } from '#shared/ids.ts'

/** What a reader does not get of an area from..to, because of small numbers: its months and parts, or all of it. */
export interface SmallNumbers {
  indicatorId: Id
  areaId: Id
  startsOn: LegalDate
  endsOn: LegalDate
  whole: boolean
}

interface Place {
  areaId: Id
  startsOn: LegalDate
  endsOn: LegalDate
}

/**
 * Whether a figure is withheld: of an area in question months and parts are, and where it is said the whole too.
 * @param isPart it is a part of a breakdown
 */
export function withheldBy(small: readonly SmallNumbers[]): (of: Place, isPart: boolean) => boolean {
  const ofArea = Map.groupBy(small, (one) => one.areaId)
  return ({ areaId, startsOn, endsOn }, isPart) =>
    ofArea.get(areaId)?.some((one) => {
      const isWhole = !isPart && startsOn === one.startsOn && endsOn === one.endsOn
      return one.startsOn <= startsOn && startsOn < one.endsOn && (one.whole || !isWhole)
    }) ?? false
}
