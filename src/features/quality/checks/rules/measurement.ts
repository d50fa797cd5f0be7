import type { ElementFact, ResultFact } from '../facts.ts'
import { defineRule, openField, type RuleIssue, verdict } from '../rule.ts'

type Issue = RuleIssue<'none' | 'no_baseline' | 'no_target' | 'no_source' | 'no_rhythm' | 'no_outcome'>

/** Checks whether an objective is still active and must therefore be measured. */
export const mustBeMeasured = ({ kind, state }: Pick<ElementFact, 'kind' | 'state'>): boolean =>
  (kind === 'strategic_objective' || kind === 'operational_objective') && state !== 'stopped' && state !== 'done'

/** Returns the first requirement that a result lacks as a measure; null if it lacks none. */
const findMissingRequirement = (entry: ResultFact): Issue['messageCode'] | null => {
  if (!entry.hasBaseline) return 'no_baseline'
  if (!entry.hasTarget) return 'no_target'
  if (!entry.hasSource) return 'no_source'
  return entry.hasRhythm ? null : 'no_rhythm'
}

const isEffectMeasure = ({ kind }: ResultFact): boolean => kind === 'outcome' || kind === 'impact'

/** Returns the reason why an objective is not measured (message and indicator), or undefined if it is measured. */
function findMeasurementGap(element: ElementFact, results: readonly ResultFact[]): Omit<Issue, 'element'> | undefined {
  if (results.length === 0) return { messageCode: 'none' }
  const whole = results.filter((entry) => findMissingRequirement(entry) === null)
  if (whole.length === 0)
    return { messageCode: findMissingRequirement(results[0]!)!, data: { indicator: results[0]!.names } }
  return element.kind === 'strategic_objective' && !whole.some(isEffectMeasure)
    ? { messageCode: 'no_outcome' }
    : undefined
}

/**
 * An objective has an indicator with baseline, target, source and periodicity. A strategic objective has an
 * outcome indicator (success factor measurability; GAO 2022; IDPC 2011).
 */
export const measurement = defineRule({
  id: 'measurement',
  sections: ['elements', 'results'],
  fix: {
    none: openField('results'),
    no_baseline: openField('results'),
    no_target: openField('results'),
    no_source: openField('results'),
    no_rhythm: openField('results'),
    no_outcome: openField('results'),
  },
  check({ elements = [], results = [] }) {
    const byElement = Map.groupBy(results, (entry) => entry.element)
    return verdict(
      elements.filter(mustBeMeasured).flatMap((element): Issue[] => {
        const gap = findMeasurementGap(element, byElement.get(element.key) ?? [])
        return gap ? [{ element: element.key, ...gap }] : []
      }),
    )
  },
})
