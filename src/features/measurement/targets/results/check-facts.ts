import type { Definition, IndicatorKind, Polarity } from '#features/measurement/indicators/entities.ts'
import type { Tx } from '#platform/db/db.ts'
import type { Id } from '#shared/ids.ts'
import type { Names } from '#shared/localized-text.ts'
import type { Expectation } from './entities.ts'
import { asksNothing } from './model.ts'
import { readMeasured } from './queries/results.ts'

/** What the rules of measuring look at (R18 to R21): how an element is measured, never by which figures. */
export interface Measured {
  element: string
  names: Names
  kind: IndicatorKind
  polarity: Polarity
  hasBaseline: boolean
  hasTarget: boolean
  hasSource: boolean
  hasRhythm: boolean
  /** Its target is no better than its baseline. */
  asksNothing: boolean
  /** The definition changed since it was promised. */
  redefined: boolean
  /** Figures of the area would have to be added up from below, which this indicator does not allow. */
  wouldBeAdded: boolean
  /** Effort beside which it is read. */
  hasEffort: boolean
}

type Defined = Pick<
  Definition,
  'names' | 'kind' | 'polarity' | 'sourceNames' | 'rhythm' | 'addsOverArea' | 'formula' | 'level'
> & { readBeside: readonly string[] }

/** @param areaKind what kind of area it is measured in */
export const measuredBy = (
  element: string,
  definition: Defined,
  expectation: Expectation,
  { areaKind, redefined }: { areaKind: string | null; redefined: boolean },
): Measured => ({
  element,
  names: definition.names,
  kind: definition.kind,
  polarity: definition.polarity,
  hasBaseline: expectation.baseline !== null,
  hasTarget: expectation.targets.length > 0,
  hasSource: definition.sourceNames !== null,
  hasRhythm: definition.rhythm !== null,
  asksNothing: asksNothing(expectation, definition),
  redefined,
  wouldBeAdded: definition.addsOverArea === 'none' && definition.formula === null && areaKind !== definition.level,
  hasEffort: definition.readBeside.length > 0,
})

/** How the elements of plans are measured. The reader must be one that may read every row. */
export async function measuredIn(reader: Tx, planIds: readonly Id[]): Promise<Map<Id, Measured[]>> {
  const byPlan = Map.groupBy(await readMeasured(reader, planIds), (one) => one.planId)
  return new Map(
    [...byPlan].map(([planId, its]) => [
      planId,
      its.map(({ elementId, definition, expectation, areaKind, redefined }) =>
        measuredBy(elementId, definition, expectation, { areaKind, redefined }),
      ),
    ]),
  )
}
