import { findKind, isEditable, withEveryRow } from '#features/planning/plans/index.ts'
import type { Work } from '#platform/context.ts'
import type { LegalDate } from '#shared/dates.ts'
import type { PlanState } from '#shared/element-kind.ts'
import type { Id } from '#shared/ids.ts'
import type { PackPlanKind } from '#shared/pack.ts'
import type { PackCascadeStep } from '#shared/pack-cycle.ts'
import type { Cascade, CascadeDeadline, CascadeStep } from './contract.ts'
import { type MarkFacts, stepOf } from './model.ts'
import * as queries from './queries.ts'

/** What a plan has to say of itself for its cascade. */
interface CascadingPlan {
  id: Id
  kind: string
  ownerId: Id
  state: PlanState
  periodFrom: LegalDate
  periodTo: LegalDate
}

export const stepsOf = (plan: Pick<CascadingPlan, 'kind'>): NonNullable<PackPlanKind['cascade']> =>
  findKind(plan.kind)?.cascade ?? []

interface StepFacts {
  facts: MarkFacts[]
  notAsked: number | null
}

async function readFacts(work: Work, plan: CascadingPlan, step: PackCascadeStep): Promise<StepFacts> {
  const upper = { id: plan.id, from: plan.periodFrom, to: plan.periodTo }
  if (step.expected === 'priorities')
    return { facts: await queries.readPriorities(work.tx, upper, step.planKinds), notAsked: null }
  const { receivers, planKinds, fulfilledBy } = step
  return fulfilledBy === 'answered'
    ? queries.readAnswersOfReceivers(work.tx, upper, receivers, planKinds, work.today)
    : {
        facts: await queries.readPlansOfReceivers(work.tx, upper, receivers, planKinds, work.today),
        notAsked: null,
      }
}

/** One step of the cascade of a plan, and whether something that would count is hidden from the actor. */
export async function readStep(
  work: Work,
  plan: CascadingPlan,
  step: PackCascadeStep,
  deadlines: readonly CascadeDeadline[],
): Promise<{ step: CascadeStep; withheld: boolean }> {
  const seen = await readFacts(work, plan, step)
  const withheld = JSON.stringify(await withEveryRow(work, () => readFacts(work, plan, step))) !== JSON.stringify(seen)
  const given = { startsOn: plan.periodFrom, today: work.today, deadlines }
  return { step: stepOf(step, { ...given, facts: seen.facts, notAsked: withheld ? null : seen.notAsked }), withheld }
}

/** The cascade of a plan as far as the actor may read it: one statement a step, however many bodies there are. */
export async function readCascade(work: Work, plan: CascadingPlan): Promise<Cascade> {
  const steps = stepsOf(plan)
  const look = async () => {
    const found: StepFacts[] = []
    for (const step of steps) found.push(await readFacts(work, plan, step))
    return found
  }
  const seen = await look()
  // Only whether there is more is told, never of whom or how much.
  const withheld = JSON.stringify(await withEveryRow(work, look)) !== JSON.stringify(seen)
  const deadlines = await queries.readDeadlines(work.tx, plan.id)
  return {
    planId: plan.id,
    startsOn: plan.periodFrom,
    today: work.today,
    steps: steps.map((step, index) =>
      stepOf(step, {
        startsOn: plan.periodFrom,
        today: work.today,
        deadlines: deadlines.get(step.code) ?? [],
        facts: seen[index]!.facts,
        notAsked: withheld ? null : seen[index]!.notAsked,
      }),
    ),
    withheld,
    editable: isEditable(work.actor, plan),
  }
}
