import type { GoneStep } from '#features/planning/plans/index.ts'
import { withEveryRow } from '#features/planning/plans/index.ts'
import type { Work } from '#platform/context.ts'
import type { Id } from '#shared/ids.ts'
import { standingsOf } from './bulk-status.ts'

/** Returns the completed steps of each plan, so that backward planning uses the same data as the approval path. */
export async function stepsGone(
  work: Work,
  { plans }: { plans: readonly { id: Id; kind: string; ownerId: Id; areaId: Id | null }[] },
): Promise<ReadonlyMap<Id, ReadonlyMap<string, GoneStep>>> {
  const found = await standingsOf(work, plans, (look) => withEveryRow(work, look))
  return new Map(
    [...found].map(([id, { standing, acts }]) => {
      const skippedOn = (code: string) =>
        acts.findLast((act) => act.step === code && act.kind === 'skipped')?.on ?? null
      const steps = [...standing.steps.values()].map(({ step, state, throughOn }): [string, GoneStep] => [
        step.code,
        { doneOn: state === 'skipped' ? skippedOn(step.code) : throughOn, applies: state !== 'not_applicable' },
      ])
      return [id, new Map(steps)]
    }),
  )
}
