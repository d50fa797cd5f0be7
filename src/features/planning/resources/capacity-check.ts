import type { Reader } from '#platform/db/db.ts'
import type { Id } from '#shared/ids.ts'
import { figuresOf, sumKnown, weigh } from './balance/model.ts'
import { readKeptBehind } from './inventory/queries.ts'
import { countPromises } from './planned/model.ts'
import { readPromisedBy } from './planned/queries.ts'

/**
 * The resources of a service (hours) or the budget (euros) that a plan needs in a year, and the resources that the
 * organisation has left for it.
 */
export interface Held {
  service: string
  year: number
  promised: number
  left: number
}

/**
 * Compares the resources planned by each plan with those available to the owner, per year. Only complete data is
 * compared. Only resources that every reader of the plan may read are counted. The reader must have access to all rows.
 */
export async function heldAgainst(reader: Reader, planIds: readonly Id[]): Promise<Map<Id, Held[]>> {
  const kept = await readKeptBehind(reader, planIds)
  if (kept.size === 0) return new Map()
  const { plans, elements } = await readPromisedBy(reader, planIds)
  const byPlan = Map.groupBy(elements, (element) => element.planId)
  return new Map(
    plans.map((plan) => {
      const held: Held[] = []
      for (let year = Number(plan.periodFrom.slice(0, 4)); `${year}-01-01` < plan.periodTo; year += 1) {
        const lines = kept.get(`${plan.ownerId} ${year}`)
        if (!lines) continue
        const { time, budget } = weigh(lines, countPromises(year, [plan], byPlan.get(plan.id) ?? []))
        for (const row of time) {
          const { available, reserved, promised } = figuresOf(row)
          if (row.kind === 'service' && available !== null && row.unknown.available === 0)
            held.push({ service: row.service, year, promised, left: available - reserved })
        }
        const certain = budget.flatMap((row) => row.certain ?? [])
        const isWhole = budget.every((row) => row.origin === null || row.certain !== null || row.requested !== null)
        if (certain.length > 0 && isWhole) {
          const promised = sumKnown(budget.map((row) => row.promised)) ?? 0
          held.push({ service: 'budget', year, promised, left: sumKnown(certain) ?? 0 })
        }
      }
      return [plan.id, held]
    }),
  )
}
