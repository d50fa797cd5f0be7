import type { Names } from './localized-text.ts'
import type { Marking } from './marking.ts'

/** What can be measured, and by whom: one of the library that every plan of the country may use. */
export interface PackIndicator {
  /** Lower case, unique, never used again for another meaning (`crime-burglary-dwelling`). */
  code: string
  /** Code of the organisation that delivers the figures, or answers for their meaning. */
  owner: string
  marking: Marking
  /** Codes of the phenomena of which it says something: they stand in the dossier of those. Absent: of none. */
  phenomena?: readonly string[]
  definition: PackIndicatorDefinition
}

/** The same words as a definition in features/measurement/indicators/entities.ts, which takes it over as it is. */
export interface PackIndicatorDefinition {
  names: Names
  description: Names
  kind: 'input' | 'activity' | 'output' | 'outcome' | 'impact' | 'context'
  polarity: 'up' | 'down' | 'range' | 'ambiguous'
  best: { low: number; high: number } | null
  unit: { code: string; names: Names; decimals: number }
  /** Of two others by their codes, or of one and the inhabitants (`population`). */
  formula: { numerator: string; denominator: string; per: number } | null
  addsOverArea: 'sum' | 'weighted_mean' | 'none'
  addsOverTime: 'sum' | 'latest' | 'none'
  periodType: 'month' | 'quarter' | 'year' | 'custom'
  /** The kind of area that is counted. */
  level: string
  dimensions: readonly PackIndicatorDimension[]
  sourceNames: Names
  /** ISO 8601. */
  rhythm: string
  dataLagDays: number
  knownBias: Names
  perception: boolean
  readBeside: readonly string[]
  /** Under how many people or events somebody might be known by a count. */
  smallBelow: number | null
}

export interface PackIndicatorDimension {
  code: string
  names: Names
  /** Its values come to the whole; otherwise they overlap. */
  adds: boolean
  values: readonly { code: string; names: Names }[]
}
