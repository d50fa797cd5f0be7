import type { AreaMatchMethod } from '../entities.ts'
import type { KnownArea } from './known-area.ts'

export interface Match {
  /** Null: left out on purpose. */
  area: KnownArea | null
  /**
   * How the area was found.
   * `code`: by a code. `name`: by the name. `place`: by the name in a place among other areas. `members`: by the rows
   * below. `words`: the label contains the name of an area that must be there. `repeats`: the figures repeat those of
   * the row above. `decided`: by a decision of a user. `only`: the whole file is about the area.
   */
  method: AreaMatchMethod
  /** 0 to 1. */
  confidence: number
  /** Areas that succeeded each other under that name or code. A figure belongs to the area of the figure's period. */
  successiveAreas?: readonly KnownArea[]
}

/** The result when no area was found, with proposals, the most likely first. */
export interface NoMatch {
  area?: never
  proposals: readonly KnownArea[]
}

export type Matched = Match | NoMatch
export const isMatch = (matched: Matched): matched is Match => matched.area !== undefined

/** Joins labels of nested rows as decisions name them: `Vlaams Gewest > Antwerpen`. */
export const formatAreaPath = (labels: readonly string[]): string => labels.join(' > ')
