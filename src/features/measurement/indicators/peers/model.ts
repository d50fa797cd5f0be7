import { type Amount, computeMedian } from '#shared/amount.ts'

type Population = Readonly<Record<string, number>> | null

/** Returns the inhabitants in a year: those of 1 January, otherwise of the last known earlier year, as for rates. */
export function findInhabitants(population: Population, year: string): number | undefined {
  const known = Object.keys(population ?? {})
    .filter((key) => key <= year)
    .toSorted()
    .at(-1)
  return known === undefined ? undefined : population?.[known]
}

/** Returns the range of inhabitants of areas of similar size: from half to twice as many. */
export const sizeRange = (inhabitants: number): [low: number, high: number] => [
  Math.ceil(inhabitants / 2),
  inhabitants * 2,
]

/** Minimum number of areas for a median. With fewer, the median would disclose too much about each area. */
export const fewestPeers = 5

/**
 * Returns the median of values; for an even number, the mean of the two middle values. Undefined with fewer than
 * `fewestPeers`.
 */
export const computePeerMedian = (values: readonly Amount[]): Amount | undefined =>
  values.length < fewestPeers ? undefined : computeMedian(values)
