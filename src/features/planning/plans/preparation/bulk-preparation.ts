import type { Work } from '#platform/context.ts'
import type { Id } from '#shared/ids.ts'
import type { Plan } from '../entities.ts'
import { planFacts } from '../events.ts'
import { findKind } from '../kinds.ts'
import type { RunUpStep } from './contract.ts'
import { type GoneStep, pathBackwards, planBackwards } from './model.ts'
import { readStepsOf } from './queries.ts'

type PlanAhead = Pick<Plan, 'id' | 'kind' | 'periodFrom' | 'ownerId' | 'areaId'>

/** Returns the preparation steps of many plans, with the id of each step that has stored data. */
export async function runUpsOf(
  work: Work,
  plans: readonly PlanAhead[],
): Promise<Map<Id, (RunUpStep & { id: Id | null })[]>> {
  const prepared = plans.filter(({ kind }) => findKind(kind)?.path || (findKind(kind)?.runUp ?? []).length > 0)
  const said = await readStepsOf(
    work.tx,
    prepared.map(({ id }) => id),
  )
  const onPath = prepared.filter(({ kind }) => findKind(kind)?.path)
  const gone = onPath.length > 0 ? await goneOn(work, onPath) : new Map<Id, ReadonlyMap<string, GoneStep>>()
  return new Map(
    prepared.map(({ id, kind, periodFrom }) => {
      const its = said.get(id)
      const { path, runUp = [] } = findKind(kind)!
      const steps = path
        ? pathBackwards(path.steps, periodFrom, work.today, its, gone.get(id))
        : planBackwards(runUp, periodFrom, work.today, its)
      return [id, steps.map((step) => ({ ...step, id: its?.get(step.code)?.id ?? null }))]
    }),
  )
}

/** Returns the completed steps of the legal paths, from the features that record them. */
async function goneOn(work: Work, plans: readonly PlanAhead[]): Promise<Map<Id, ReadonlyMap<string, GoneStep>>> {
  return new Map((await planFacts.pathsLookedAt.announce(work, { plans })).flatMap((answer) => [...answer]))
}
