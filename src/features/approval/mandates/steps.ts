import { getSeats } from '#features/approval/path/index.ts'
import type { Law } from '#shared/law.ts'
import type { Names } from '#shared/localized-text.ts'
import type { PackPathStep } from '#shared/pack-path.ts'

export interface NamedStep {
  code: string
  names: Names
}

/** Returns the steps that satisfy a condition, without duplicates. The first law decides the name of a step. */
function listSteps(laws: readonly Law[], condition: (step: PackPathStep) => boolean): NamedStep[] {
  const found = new Map<string, NamedStep>()
  for (const { planKinds } of laws) {
    const steps = planKinds.flatMap(({ path }) => path?.steps ?? []).filter(condition)
    for (const [code, names] of new Map(steps.map((step) => [step.code, step.names])))
      if (!found.has(code)) found.set(code, { code, names })
  }
  return [...found.values()]
}

/** Returns the steps of all paths of these laws. */
export const listPathSteps = (laws: readonly Law[]): NamedStep[] => listSteps(laws, () => true)

/** Returns the steps of these laws in which a function takes part. */
export const listFunctionSteps = (laws: readonly Law[], code: string): NamedStep[] =>
  listSteps(laws, (step) => getSeats(step).some((seat) => 'function' in seat && seat.function === code))
