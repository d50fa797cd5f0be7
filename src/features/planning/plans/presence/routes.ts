import { valueOrThrow } from '#platform/declared-error.ts'
import type { HandlerContext } from '#platform/procedure.ts'
import { implementSlice } from '#platform/procedure.ts'
import type { Id } from '#shared/ids.ts'
import { readablePlan } from '../guard.ts'
import { presenceContract } from './contract.ts'
import { deletePresence, listParticipants, savePresence } from './queries.ts'

const os = implementSlice(presenceContract)

/** Notifies the open pages of the plan, after the commit, that a person came, left or moved. */
const publishPresence = (context: HandlerContext, planId: Id) =>
  context.afterCommit(() => context.publishChanges([{ kind: 'presence', id: planId, planId, accessId: null }]))

export const presenceRoutes = os.router({
  listParticipants: os.listParticipants.handler(async ({ input, context, errors }) => {
    const plan = valueOrThrow(await readablePlan(context, input.planId), errors)
    // Anonymous readers see no other persons and are not shown.
    return context.actor.personId === null ? [] : listParticipants(context, plan.id)
  }),

  joinPresence: os.joinPresence.handler(async ({ input, context, errors }) => {
    const plan = valueOrThrow(await readablePlan(context, input.planId), errors)
    if (context.actor.personId === null) return {}
    const isNews = await savePresence(context, { id: input.pageId, planId: plan.id, elementId: input.elementId })
    if (isNews) publishPresence(context, plan.id)
    return {}
  }),

  leavePresence: os.leavePresence.handler(async ({ input, context }) => {
    await deletePresence(context, input.pageId)
    publishPresence(context, input.planId)
    return {}
  }),
})
