import type { HandlerContext } from '#platform/procedure.ts'
import { implementSlice } from '#platform/procedure.ts'
import type { Id } from '#shared/ids.ts'
import { readablePlan } from '../guard.ts'
import { presenceContract } from './contract.ts'
import { deletePresence, listPresent, savePresence } from './queries.ts'

const os = implementSlice(presenceContract)

/** Notifies the open pages of the plan, after the commit, that a person came, left or moved. */
const publishPresence = ({ work, publishChanges }: HandlerContext, planId: Id) =>
  work.afterCommit(() => publishChanges([{ kind: 'presence', id: planId, planId, accessId: null }]))

export const presenceRoutes = os.router({
  listPresent: os.listPresent.handler(async ({ input, context: { work }, errors }) => {
    const plan = await readablePlan(work, input.planId, errors)
    // Anonymous readers see no other persons and are not shown.
    return work.actor.personId === null ? [] : listPresent(work, plan.id)
  }),

  joinPresence: os.joinPresence.handler(async ({ input, context, errors }) => {
    const { work } = context
    const plan = await readablePlan(work, input.planId, errors)
    if (work.actor.personId === null) return {}
    const isNews = await savePresence(work, { id: input.pageId, planId: plan.id, elementId: input.elementId })
    if (isNews) publishPresence(context, plan.id)
    return {}
  }),

  leavePresence: os.leavePresence.handler(async ({ input, context }) => {
    await deletePresence(context.work, input.pageId)
    publishPresence(context, input.planId)
    return {}
  }),
})
