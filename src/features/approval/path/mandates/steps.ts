import { currentLaw } from '#features/country/law/index.ts'
import type { Names } from '#shared/localized-text.ts'
import type { PackPathStep } from '#shared/pack-path.ts'
import { getSeats } from '../seats.ts'

export interface NamedStep {
  code: string
  names: Names
}

const toNamedSteps = (steps: readonly PackPathStep[]): NamedStep[] => [
  ...new Map(steps.map(({ code, names }) => [code, { code, names }])).values(),
]
const all = (): PackPathStep[] => currentLaw().planKinds.flatMap(({ path }) => path?.steps ?? [])

/** Returns the steps of all paths of the country, without duplicates. */
export const listPathSteps = (): NamedStep[] => toNamedSteps(all())

/** Returns the steps in which a function takes part. */
export const listFunctionSteps = (code: string): NamedStep[] =>
  toNamedSteps(all().filter((step) => getSeats(step).some((seat) => 'function' in seat && seat.function === code)))
