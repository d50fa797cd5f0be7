import type { HandlerContext } from '#platform/procedure.ts'
import { implementSlice } from '#platform/procedure.ts'
import type { Id } from '#shared/ids.ts'
import { readablePlan } from '../guard.ts'
import { presenceContract } from './contract.ts'
import { listPresent, removeHere, saveHere } from './queries.ts'

const os = implementSlice(presenceContract)

/** Notifies the open pages of the plan, after the commit, that a person came, left or moved. */
const tellOthers = ({ work, tell }: HandlerContext, planId: Id) =>
  work.afterCommit(() => tell([{ kind: 'presence', id: planId, planId, accessId: null }]))

export const presenceRoutes = os.router({
  listPresent: os.listPresent.handler(async ({ input, context: { work }, errors }) => {
    const plan = await readablePlan(work, input.planId, errors)
    // Anonymous readers see no other persons and are not shown.
    return work.actor.personId === null ? [] : listPresent(work, plan.id)
  }),

  sayHere: os.sayHere.handler(async ({ input, context, errors }) => {
    const { work } = context
    const plan = await readablePlan(work, input.planId, errors)
    if (work.actor.personId === null) return {}
    const isNews = await saveHere(work, { id: input.pageId, planId: plan.id, elementId: input.elementId })
    if (isNews) tellOthers(context, plan.id)
    return {}
  }),

  leave: os.leave.handler(async ({ input, context }) => {
    await removeHere(context.work, input.pageId)
    tellOthers(context, input.planId)
    return {}
  }),
})
