import type { Plan } from '#features/planning/plans/contract.ts'
import { editablePlan, isEditable, readablePlan } from '#features/planning/plans/index.ts'
import type { TransactionContext } from '#platform/context.ts'
import { valueOrThrow } from '#platform/declared-error.ts'
import { implementSlice } from '#platform/procedure.ts'
import { hasReason } from '#shared/filled-text.ts'
import { computeBalance } from '../balance/model.ts'
import { countHiddenLines } from '../balance/routes.ts'
import type { Service } from '../entities.ts'
import { listResources } from '../inventory/queries.ts'
import { countPlannedResources } from '../planned/model.ts'
import { getPromising } from '../planned/queries.ts'
import { capacityContract, type Ranking } from './contract.ts'
import { saveDecision } from './decide.ts'
import { buildObjectives, computeCapacity, countWithinCapacity, sortByRank } from './model.ts'
import { listDecisions } from './queries.ts'

const os = implementSlice(capacityContract)

/** Returns the objectives for the capacity, in the order of the decision, as far as the reader may read them. */
export async function loadRanking(
  context: TransactionContext,
  plan: Plan,
  year: number,
  service: Service,
): Promise<Ranking> {
  const inventoryLines = await listResources(context.tx, plan.ownerId, year)
  const { plans, elements } = await getPromising(context.tx, { ownerId: plan.ownerId })
  const { time, promised } = computeBalance(
    inventoryLines.map((line) => line.resource),
    countPlannedResources(year, plans, elements),
  )
  const rows = new Set(time.filter((row) => row.service === service).map((row) => row.id))
  const found = (await listDecisions(context.tx, plan.id)).find(
    (decisionRow) => decisionRow.year === year && decisionRow.service === service,
  )
  const decision = found ? (({ id: _, accessId: __, year: ___, service: ____, ...rest }) => rest)(found) : null
  const withheld = await countHiddenLines(context, plan.ownerId, year)
  const { id, ownerId, title, periodFrom, periodTo } = plan
  return {
    plan: { id, ownerId, title, periodFrom, periodTo },
    year,
    service,
    capacity: computeCapacity(plan.id, service, time, promised),
    objectives: sortByRank(
      buildObjectives(plan.id, elements, promised, (rowId) => rows.has(rowId)),
      decision,
    ),
    decision,
    withheld: withheld.inventory || withheld.promised,
    editable: isEditable(context.actor, plan),
  }
}

export const capacityRoutes = os.router({
  getRanking: os.getRanking.handler(async ({ input, context, errors }) =>
    loadRanking(context, valueOrThrow(await readablePlan(context, input.planId), errors), input.year, input.service),
  ),

  decideCapacity: os.decideCapacity.handler(async ({ input, context, errors }) => {
    const { year, service, order, reason, decidedOn } = input
    const plan = valueOrThrow(await editablePlan(context, input.planId), errors)
    if (decidedOn > context.today) throw errors.DATE_IN_FUTURE()
    if (!hasReason(reason)) throw errors.ORDER_REASON_REQUIRED()
    const { capacity, objectives } = await loadRanking(context, plan, year, service)
    const byId = new Map(objectives.map((objective) => [objective.elementId, objective]))
    const ordered = order.flatMap((elementId) => byId.get(elementId) ?? [])
    const above = countWithinCapacity(ordered, capacity.remaining)
    if (above === undefined) throw errors.CAPACITY_UNKNOWN()
    if (
      new Set(order).size !== objectives.length ||
      ordered.length !== objectives.length ||
      above !== input.aboveLimitCount
    )
      throw errors.LINE_MOVED()
    const ranking = ordered.map(({ elementId, hours }, rank) => ({ elementId, hours, isAboveLimit: rank < above }))
    await saveDecision(context, plan.id, { year, service, ranking, reason, decidedOn })
    context.audit({ subjectKind: 'plan', subjectId: plan.id, planId: plan.id, organisationId: plan.ownerId })
    return loadRanking(context, plan, year, service)
  }),
})
