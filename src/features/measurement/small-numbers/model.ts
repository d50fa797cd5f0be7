import type { LegalDate } from '#shared/dates.ts'
import type { Id } from '#shared/ids.ts'

/** The suppressed figures of an area in from..to for a reader: months and parts, or all figures. */
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
 * Checks whether a figure is suppressed. For a listed area, months and parts are suppressed, and the whole only where
 * stated.
 * @param isPart whether the figure is part of a breakdown
 */
export function makeSuppressionTest(small: readonly SmallNumbers[]): (of: Place, isPart: boolean) => boolean {
  const ofArea = Map.groupBy(small, (smallNumbers) => smallNumbers.areaId)
  return ({ areaId, startsOn, endsOn }, isPart) =>
    ofArea.get(areaId)?.some((smallNumbers) => {
      const isWhole = !isPart && startsOn === smallNumbers.startsOn && endsOn === smallNumbers.endsOn
      return smallNumbers.startsOn <= startsOn && startsOn < smallNumbers.endsOn && (smallNumbers.whole || !isWhole)
    }) ?? false
}
