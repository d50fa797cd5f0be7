import { ORPCError } from '@orpc/server'
import { implementSlice } from '#platform/procedure.ts'
import { readablePlan } from '../guard.ts'
import { findKind } from '../kinds.ts'
import { guidanceContract } from './contract.ts'
import { buildGuidance } from './model.ts'
import { readDepth, readSections, saveDepth } from './queries.ts'

const os = implementSlice(guidanceContract)

export const guidanceRoutes = os.router({
  getGuidance: os.getGuidance.handler(async ({ input, context: { work }, errors }) => {
    const plan = await readablePlan(work, input.planId, errors)
    const kind = findKind(plan.kind)
    const { template, sections } = await readSections(work.tx, plan.id)
    const { personId } = work.actor
    return {
      depth: (personId && (await readDepth(work.tx, personId))) || 'usual',
      sections: kind ? buildGuidance(kind, template, sections) : [],
    }
  }),

  chooseDepth: os.chooseDepth.handler(async ({ input: { depth }, context: { work } }) => {
    const { personId } = work.actor
    if (!personId) throw new ORPCError('FORBIDDEN')
    await saveDepth(work.tx, personId, depth)
    work.note({ subjectKind: 'person', subjectId: personId })
    return { depth }
  }),
})
