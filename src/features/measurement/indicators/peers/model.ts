import type { Amount } from '#shared/amount.ts'

type Population = Readonly<Record<string, number>> | null

/** Inhabitants in a year: those of 1 January, else of the last known year before, as the rates are worked out. */
export function inhabitantsIn(population: Population, year: string): number | undefined {
  const known = Object.keys(population ?? {})
    .filter((one) => one <= year)
    .toSorted()
    .at(-1)
  return known === undefined ? undefined : population?.[known]
}

/** Between how many inhabitants areas are of like size: from half to twice as many. */
export const sizeRange = (inhabitants: number): [low: number, high: number] => [
  Math.ceil(inhabitants / 2),
  inhabitants * 2,
]

/** Fewer than so many tell too much of each of them: no middle is said. */
export const fewestPeers = 5

/** The middle of figures: one of them, the lower where two lie there. Undefined with fewer than `fewestPeers`. */
export function middleOf(values: readonly Amount[]): Amount | undefined {
  if (values.length < fewestPeers) return undefined
  return values.toSorted((one, other) => Number(one) - Number(other))[Math.ceil(values.length / 2) - 1]
}
