import { type CounterMovement, findCounterMovements } from '#features/measurement/indicators/index.ts'
import { toPartsKey } from '#features/measurement/indicators/observations/model.ts'
import type { TransactionContext } from '#platform/context.ts'
import type { Id } from '#shared/ids.ts'
import type { Names } from '#shared/localized-text.ts'
import { listResults } from './queries/results.ts'

/** A result of an element, and the neighbouring areas where the indicator has the opposite trend. */
export interface CounterResult {
  elementId: Id
  indicatorNames: Names
  areaNames: Names
  counterMovements: CounterMovement[]
}

/**
 * Returns the results of a plan whose indicator has the opposite trend in a neighbouring area, based on the figures
 * that the actor may read (rule `displacement`). Indicators that effort alone can raise are left out, because they
 * follow the effort.
 */
export async function findPlanCounterMovements(context: TransactionContext, planId: Id): Promise<CounterResult[]> {
  const results = (await listResults(context.tx, { planIds: [planId] })).filter(
    (result) => result.indicator.definition.polarity !== 'ambiguous',
  )
  const counterResults: CounterResult[] = []
  for (const scenario of Map.groupBy(
    results,
    (storedResult) => `${storedResult.area.id} ${toPartsKey(storedResult.parts)}`,
  ).values()) {
    const { area, parts } = scenario[0]!
    const indicators = [...new Set(scenario.map((storedResult) => storedResult.indicator.code))]
    const byCode = await findCounterMovements(context, { indicators, areaId: area.id, parts })
    for (const { elementId, indicator } of scenario) {
      const counterMovements = byCode.get(indicator.code)
      if (counterMovements)
        counterResults.push({
          elementId,
          indicatorNames: indicator.definition.names,
          areaNames: area.names,
          counterMovements,
        })
    }
  }
  return counterResults
}
