import { addTasks, closeTasks, listOpenTasks, setTaskDueDate } from '#features/base/tasks/index.ts'
import { findPlan } from '#features/planning/plans/index.ts'
import type { Work } from '#platform/context.ts'
import type { Id } from '#shared/ids.ts'
import type { Cascade, CascadeMark, CascadeStep } from './contract.ts'
import { readCascade } from './read-cascade.ts'

/** The kind of task that asks for what is late in a step; it ends when that is there, or when its body says so. */
const kind = 'cascade_step'

/** What a task is about: the priority that waits, else the plan that a body is to follow. */
export const subjectOf = (planId: Id, mark: CascadeMark) =>
  mark.priority
    ? { subjectKind: 'element', subjectId: mark.priority.elementId }
    : { subjectKind: 'plan', subjectId: planId }

/** Asks the bodies that owe what is late in a step, each once. @returns how many marks are late */
export async function askForLate(work: Work, plan: { id: Id; ownerId: Id }, step: CascadeStep): Promise<number> {
  const late = step.marks.filter((mark) => mark.state === 'late')
  await addTasks(
    work,
    late.map((mark) => ({
      kind,
      ...subjectOf(plan.id, mark),
      planId: plan.id,
      ownerId: plan.ownerId,
      organisationId: mark.owedBy.organisationId,
      dueOn: step.dueOn,
      data: { names: step.names },
    })),
  )
  return late.length
}

/** Tasks that wait for a step get the day that holds now. */
export async function moveTasks(work: Work, planId: Id, { marks, dueOn }: CascadeStep): Promise<void> {
  if (marks.length === 0) return
  const subjects = [...new Set(marks.map((mark) => subjectOf(planId, mark).subjectId))]
  const organisationIds = [...new Set(marks.map((mark) => mark.owedBy.organisationId))]
  await setTaskDueDate(work, { kind, subjectId: subjects, organisationIds }, dueOn)
}

const isThere = (cascade: Cascade, subjectId: Id, organisationId: Id): boolean =>
  cascade.steps.some(({ marks }) =>
    marks.some(
      (mark) =>
        (mark.doneOn !== null || mark.state === 'hidden') &&
        mark.owedBy.organisationId === organisationId &&
        subjectOf(cascade.planId, mark).subjectId === subjectId,
    ),
  )

/** Ends what these bodies were asked and is there now. Called by the acts that bring it: a plan in force, items answered. */
export async function closeFulfilled(work: Work, organisationIds: readonly Id[]): Promise<void> {
  const open = await listOpenTasks(work, { kind, organisationIds })
  for (const [planId, tasks] of Map.groupBy(open, (task) => task.planId)) {
    const plan = planId === null ? undefined : await findPlan(work.tx, planId)
    if (!plan) continue
    const cascade = await readCascade(work, plan)
    for (const { subjectId, organisationId } of tasks)
      if (isThere(cascade, subjectId, organisationId))
        await closeTasks(work, { kind, subjectId, organisationIds: [organisationId] })
  }
}
