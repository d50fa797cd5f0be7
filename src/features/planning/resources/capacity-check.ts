import type { Reader } from '#platform/db/db.ts'
import type { Id } from '#shared/ids.ts'
import { computeBalance, computeFigures, sumKnown } from './balance/model.ts'
import { loadPlanResources } from './inventory/queries.ts'
import { countPlannedResources } from './planned/model.ts'
import { loadPlannedResources } from './planned/queries.ts'

/**
 * The resources of a service (hours) or the budget (euros) that a plan needs in a year, and the resources that the
 * organisation has left for it.
 */
export interface CapacityUse {
  service: string
  year: number
  promised: number
  remaining: number
}

/**
 * Compares the resources planned by each plan with those available to the owner, per year. Years with an unknown
 * available figure are left out. Unknown reserved or planned amounts count as zero. Only resources that every reader of
 * the plan may read are counted. The reader must have access to all rows.
 */
export async function comparePlannedWithAvailable(
  reader: Reader,
  planIds: readonly Id[],
): Promise<Map<Id, CapacityUse[]>> {
  const planResources = await loadPlanResources(reader, planIds)
  if (planResources.size === 0) return new Map()
  const { plans, elements } = await loadPlannedResources(reader, planIds)
  const byPlan = Map.groupBy(elements, (element) => element.planId)
  return new Map(
    plans.map((plan) => {
      const capacityUses: CapacityUse[] = []
      for (let year = Number(plan.periodFrom.slice(0, 4)); `${year}-01-01` < plan.periodTo; year += 1) {
        const lines = planResources.get(`${plan.ownerId} ${year}`)
        if (!lines) continue
        const { time, budget } = computeBalance(lines, countPlannedResources(year, [plan], byPlan.get(plan.id) ?? []))
        for (const row of time) {
          const { available, reserved, promised } = computeFigures(row)
          if (row.kind === 'service' && available !== null && row.unknown.available === 0)
            capacityUses.push({ service: row.service, year, promised, remaining: available - reserved })
        }
        const certain = budget.flatMap((row) => row.certain ?? [])
        const isWhole = budget.every((row) => row.origin === null || row.certain !== null || row.requested !== null)
        if (certain.length > 0 && isWhole) {
          const promised = sumKnown(budget.map((row) => row.promised)) ?? 0
          capacityUses.push({ service: 'budget', year, promised, remaining: sumKnown(certain) ?? 0 })
        }
      }
      return [plan.id, capacityUses]
    }),
  )
}
