import { biases } from './biases.ts'
import { type Counting, counted, ratio } from './indicator.ts'
import { sources } from './sources.ts'
import { units } from './units.ts'

/**
 * Police-recorded crime as published, per municipality and year. Every parent equals the sum of the children. The
 * available files are yearly. A part of a year comes first and is marked as such.
 */
const common: Counting = {
  owner: 'BE-FP',
  kind: 'outcome',
  polarity: 'down',
  unit: units.fact,
  level: 'municipality',
  source: sources.policeStatistics,
  rhythm: 'P3M',
  lag: 120,
  bias: biases.reported,
}

export const recorded = counted(common)

/** Facts per 1,000 inhabitants. */
export const recordedRate = ratio({ ...common, unit: units.perThousandPeople, bias: biases.rate })
