import { biases } from './biases.ts'
import { type Counting, counted, ratio } from './indicator.ts'
import { sources } from './sources.ts'
import { units } from './units.ts'

/**
 * Police-recorded crime as it is published: per municipality and year, where every parent equals the sum of its children. The
 * files that are there go by year; a part of a year comes first and is marked so.
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
