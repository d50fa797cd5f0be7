import type { Work } from '#platform/context.ts'
import type { Id } from '#shared/ids.ts'
import type { Plan } from '../entities.ts'
import { findKind } from '../kinds.ts'
import type { RunUpStep } from './contract.ts'
import { planBackwards } from './model.ts'
import { readStepsOf } from './queries.ts'

/** The steps before the start of many plans, and under which id each is kept where something is said of it. */
export async function runUpsOf(
  work: Work,
  plans: readonly Pick<Plan, 'id' | 'kind' | 'periodFrom'>[],
): Promise<Map<Id, (RunUpStep & { id: Id | null })[]>> {
  const prepared = plans.filter(({ kind }) => (findKind(kind)?.runUp ?? []).length > 0)
  const said = await readStepsOf(
    work.tx,
    prepared.map(({ id }) => id),
  )
  return new Map(
    prepared.map(({ id, kind, periodFrom }) => {
      const its = said.get(id)
      const steps = planBackwards(findKind(kind)!.runUp!, periodFrom, work.today, its)
      return [id, steps.map((step) => ({ ...step, id: its?.get(step.code)?.id ?? null }))]
    }),
  )
}
