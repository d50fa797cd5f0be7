import { addTasks, closeTasks, listOpenTasks, setTaskDueDate } from '#features/base/tasks/index.ts'
import { findPlan } from '#features/planning/plans/index.ts'
import type { TransactionContext } from '#platform/context.ts'
import type { Id } from '#shared/ids.ts'
import type { Cascade, CascadeMark, CascadeStep } from './contract.ts'
import { getCascade } from './read-cascade.ts'
import type { cascadeTaskMessages } from './task-messages.ts'

/**
 * The kind of task for overdue results of a step. Such a task ends when the result exists or when the organisation
 * closes it.
 */
const kind = 'cascade_step'

/** Returns the subject of a task: the waiting priority, otherwise the plan to follow. */
export const toTaskSubject = (planId: Id, mark: CascadeMark) =>
  mark.priority
    ? { subjectKind: 'element', subjectId: mark.priority.elementId }
    : { subjectKind: 'plan', subjectId: planId }

/**
 * Creates tasks for the organisations with overdue results of a step, once each.
 *
 * @returns the number of late marks
 */
export async function createTasksForLateMarks(
  context: TransactionContext,
  plan: { id: Id; ownerId: Id },
  step: CascadeStep,
): Promise<number> {
  const late = step.marks.filter((mark) => mark.state === 'late')
  await addTasks<typeof cascadeTaskMessages>(
    context,
    late.map((mark) => ({
      kind,
      ...toTaskSubject(plan.id, mark),
      planId: plan.id,
      ownerId: plan.ownerId,
      organisationId: mark.owedBy.organisationId,
      dueOn: step.dueOn,
      data: { names: step.names },
    })),
  )
  return late.length
}

/** Updates the due date of tasks that wait for a step. */
export async function moveTasks(context: TransactionContext, planId: Id, { marks, dueOn }: CascadeStep): Promise<void> {
  if (marks.length === 0) return
  const subjects = [...new Set(marks.map((mark) => toTaskSubject(planId, mark).subjectId))]
  const organisationIds = [...new Set(marks.map((mark) => mark.owedBy.organisationId))]
  await setTaskDueDate(context, { kind, subjectId: subjects, organisationIds }, dueOn)
}

const isDelivered = (cascade: Cascade, subjectId: Id, organisationId: Id): boolean =>
  cascade.steps.some(({ marks }) =>
    marks.some(
      (mark) =>
        (mark.doneOn !== null || mark.state === 'hidden') &&
        mark.owedBy.organisationId === organisationId &&
        toTaskSubject(cascade.planId, mark).subjectId === subjectId,
    ),
  )

/**
 * Closes the tasks of these organisations whose result exists now. Called when a plan enters into force or items are
 * answered.
 */
export async function closeFulfilled(context: TransactionContext, organisationIds: readonly Id[]): Promise<void> {
  const open = await listOpenTasks(context, { kind, organisationIds })
  for (const [planId, tasks] of Map.groupBy(open, (task) => task.planId)) {
    const plan = planId === null ? undefined : await findPlan(context.tx, planId)
    if (!plan) continue
    const cascade = await getCascade(context, plan)
    for (const { subjectId, organisationId } of tasks)
      if (isDelivered(cascade, subjectId, organisationId))
        await closeTasks(context, { kind, subjectId, organisationIds: [organisationId] })
  }
}
