import type { Names } from './localized-text.ts'

/** The code of a level of the country's pack. */
export type Level = string

/**
 * The territory of the plans of a level: beyond the country; the whole country, with a single plan for all areas; part of
 * the country; or local, where every area has a separate plan.
 */
export const levelExtents = ['abroad', 'country', 'part', 'local'] as const
export type LevelExtent = (typeof levelExtents)[number]

/** Whose resources the bodies of a level read: of bodies within their area, or of those whose area directly contains theirs. */
export const readableBodies = ['bodies_within', 'bodies_above'] as const

/** A level of government or of planning. The order of the list is the rank: the widest level first. */
export interface PackLevel {
  code: Level
  /** As a label: “Municipality”. */
  names: Names
  /** In a sentence, for all of the level: “municipalities”. Absent: the label. */
  textNames?: Names
  extent: LevelExtent
  /** The kind of area of its organisations. The area of the widest local level is chosen on the timeline of cycles. */
  areaKind?: string
  /** The code of the level in lists of published priorities. Absent: not in such lists. */
  published?: string
  /**
   * Its bodies approve the figures of local bodies of lower levels in their area that have no `parent`. Where several
   * levels approve figures, the most local one that has bodies there does.
   */
  approvesFigures?: boolean
  /** Its bodies know all figures of their area: numbers below the threshold are not withheld from them. */
  knowsFigures?: boolean
  /** Other bodies whose resources they read. Absent: only along `parent`. */
  readsResourcesOf?: (typeof readableBodies)[number]
}
