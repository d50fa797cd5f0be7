import { countryPack } from '#features/country/registry/index.ts'
import type { Names } from '#shared/localized-text.ts'
import type { PackPathStep } from '#shared/pack-path.ts'
import { seatedIn } from '../seats.ts'

export interface NamedStep {
  code: string
  names: Names
}

const named = (steps: readonly PackPathStep[]): NamedStep[] => [
  ...new Map(steps.map(({ code, names }) => [code, { code, names }])).values(),
]
const all = (): PackPathStep[] => countryPack().planKinds.flatMap(({ path }) => path?.steps ?? [])

/** Returns the steps of all paths of the country, without duplicates. */
export const stepsOfPaths = (): NamedStep[] => named(all())

/** Returns the steps in which a function takes part. */
export const stepsOfFunction = (code: string): NamedStep[] =>
  named(all().filter((step) => seatedIn(step).some((seat) => 'function' in seat && seat.function === code)))
