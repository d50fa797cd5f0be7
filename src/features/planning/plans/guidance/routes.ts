import { requirePermission, valueOrThrow } from '#platform/declared-error.ts'
import { implementSlice } from '#platform/procedure.ts'
import { readablePlan } from '../guard.ts'
import { findKind } from '../kinds.ts'
import { guidanceContract } from './contract.ts'
import { buildGuidance } from './model.ts'
import { findDepth, getSections, saveDepth } from './queries.ts'

const os = implementSlice(guidanceContract)

export const guidanceRoutes = os.router({
  getGuidance: os.getGuidance.handler(async ({ input, context, errors }) => {
    const plan = valueOrThrow(await readablePlan(context, input.planId), errors)
    const kind = findKind(plan)
    const { template, sections } = await getSections(context.tx, plan.id)
    const { personId } = context.actor
    return {
      depth: (personId && (await findDepth(context.tx, personId))) || 'usual',
      sections: kind ? buildGuidance(kind, template, sections) : [],
    }
  }),

  setGuidanceDepth: os.setGuidanceDepth.handler(async ({ input: { depth }, context }) => {
    const { personId } = context.actor
    requirePermission(personId !== null)
    await saveDepth(context.tx, personId, depth)
    context.audit({ subjectKind: 'person', subjectId: personId })
    return { depth }
  }),
})
