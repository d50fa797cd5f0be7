import type { Definition, IndicatorKind, Polarity } from '#features/measurement/indicators/entities.ts'
import type { Tx } from '#platform/db/db.ts'
import type { Id } from '#shared/ids.ts'
import type { Names } from '#shared/localized-text.ts'
import type { Expectation } from './entities.ts'
import { requiresNoChange } from './model.ts'
import { getMeasured } from './queries/results.ts'

/** The data for the measuring rules: how an element is measured, without the figures. */
export interface ResultMeasurement {
  element: string
  names: Names
  kind: IndicatorKind
  polarity: Polarity
  hasBaseline: boolean
  hasTarget: boolean
  hasSource: boolean
  hasRhythm: boolean
  /** Whether the target is no better than the baseline. */
  requiresNoChange: boolean
  /** Whether the definition changed since the result was committed. */
  redefined: boolean
  /** Whether figures of the area would have to be summed from below, which this indicator does not allow. */
  wouldBeAdded: boolean
  /** Whether it has effort indicators for interpretation. */
  hasEffort: boolean
}

type Defined = Pick<
  Definition,
  'names' | 'kind' | 'polarity' | 'sourceNames' | 'rhythm' | 'addsOverArea' | 'formula' | 'level'
> & { effortIndicators: readonly string[] }

/**
 * Returns how an element is measured.
 * @param areaKind the kind of area in which it is measured
 */
export const toMeasured = (
  element: string,
  definition: Defined,
  expectation: Expectation,
  { areaKind, redefined }: { areaKind: string | null; redefined: boolean },
): ResultMeasurement => ({
  element,
  names: definition.names,
  kind: definition.kind,
  polarity: definition.polarity,
  hasBaseline: expectation.baseline !== null,
  hasTarget: expectation.targets.length > 0,
  hasSource: definition.sourceNames !== null,
  hasRhythm: definition.rhythm !== null,
  requiresNoChange: requiresNoChange(expectation, definition),
  redefined,
  wouldBeAdded: definition.addsOverArea === 'none' && definition.formula === null && areaKind !== definition.level,
  hasEffort: definition.effortIndicators.length > 0,
})

/** Returns how the elements of plans are measured. The reader must have access to every row. */
export async function listResultFacts(reader: Tx, planIds: readonly Id[]): Promise<Map<Id, ResultMeasurement[]>> {
  const byPlan = Map.groupBy(await getMeasured(reader, planIds), (measuredRow) => measuredRow.planId)
  return new Map(
    [...byPlan].map(([planId, measuredRows]) => [
      planId,
      measuredRows.map(({ elementId, definition, expectation, areaKind, redefined }) =>
        toMeasured(elementId, definition, expectation, { areaKind, redefined }),
      ),
    ]),
  )
}
