import { phenomenaMeaning } from '#features/country/phenomena/index.ts'
import { editablePlan, findPlan, readablePlan } from '#features/planning/plans/index.ts'
import { valueOrThrow } from '#platform/declared-error.ts'
import { implementSlice } from '#platform/procedure.ts'
import { append, endExpectation, findMissing, listRatings } from '../queries.ts'
import { getAreaId } from './area.ts'
import { dossierContract } from './contract.ts'
import { listPhenomenonElements, listPreviousElements } from './queries.ts'

const os = implementSlice(dossierContract)

export const dossierRoutes = os.router({
  getDossier: os.getDossier.handler(async ({ input, context, errors }) => {
    const plan = valueOrThrow(await readablePlan(context, input.planId), errors)
    const meanings = (await phenomenaMeaning(context.tx, [input.phenomenonId])).get(input.phenomenonId) ?? []
    const ids = [input.phenomenonId, ...meanings.map((meaning) => meaning.phenomenonId)]
    const former = plan.predecessorId === null ? undefined : await findPlan(context.tx, plan.predecessorId)
    return {
      phenomenonId: input.phenomenonId,
      areaId: getAreaId(plan),
      elementIds: await listPhenomenonElements(context.tx, plan.id, ids),
      previousPlan: former
        ? {
            plan: { id: former.id, code: former.code, title: former.title },
            elements: await listPreviousElements(context.tx, former.id, plan.id, ids),
          }
        : null,
    }
  }),

  getCell: os.getCell.handler(async ({ input, context, errors }) => {
    const plan = valueOrThrow(await readablePlan(context, input.planId), errors)
    const earlier = await listRatings(context.tx, plan.id, input)
    return earlier.map(({ supersededAt, ...rating }) => ({ ...rating, supersededAt: supersededAt! }))
  }),

  saveExpectation: os.saveExpectation.handler(async ({ input, context, errors }) => {
    const plan = valueOrThrow(await editablePlan(context, input.planId), errors)
    const { phenomenonId, organisationId } = input.expectation
    const unknown = {
      phenomenonId: await findMissing(context.tx, 'phenomenon', phenomenonId ? [phenomenonId] : []),
      organisationId: await findMissing(context.tx, 'organisation', organisationId ? [organisationId] : []),
    }
    for (const [field, id] of Object.entries(unknown)) if (id) throw errors.UNKNOWN_REFERENCE({ data: { field, id } })
    if (input.replacesId && (await endExpectation(context, plan.id, input.replacesId)) === 0) throw errors.NOT_FOUND()
    const [id] = await append(context, plan.id, { expectations: [input.expectation] })
    context.audit({ subjectKind: 'plan', subjectId: plan.id, planId: plan.id, organisationId: plan.ownerId })
    return { id: id! }
  }),

  removeExpectation: os.removeExpectation.handler(async ({ input, context, errors }) => {
    const plan = valueOrThrow(await editablePlan(context, input.planId), errors)
    if ((await endExpectation(context, plan.id, input.id)) === 0) throw errors.NOT_FOUND()
    context.audit({ subjectKind: 'plan', subjectId: plan.id, planId: plan.id, organisationId: plan.ownerId })
    return { id: input.id }
  }),
})
