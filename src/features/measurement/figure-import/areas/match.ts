import type { AreaWay } from '../entities.ts'
import type { KnownArea } from './known-areas.ts'

export interface Match {
  /** Null: left out on purpose. */
  area: KnownArea | null
  /**
   * By a `code`, by its `name`, by its name in its `place` among others, by what stands below it (`members`), because its words
   * hold the name of a place that must be there (`words`), because its figures are those of the row above (`repeats`), because a
   * person said so (`decided`), or because the whole file is about it (`only`).
   */
  way: AreaWay
  /** 0 to 1. */
  confidence: number
  /** Areas that were one after the other under that name or code: a figure stays with the one of its time. */
  among?: readonly KnownArea[]
}

/** What was not found, and what may be meant, the likeliest first. */
export interface NoMatch {
  area?: never
  proposals: readonly KnownArea[]
}

export type Matched = Match | NoMatch
export const isMatch = (matched: Matched): matched is Match => matched.area !== undefined

/** Words below others, as decisions name them: `Vlaams Gewest > Antwerpen`. */
export const pathOf = (labels: readonly string[]): string => labels.join(' > ')
