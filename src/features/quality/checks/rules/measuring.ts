import type { ElementFact, ResultFact } from '../facts.ts'
import { type Rule, type RuleIssue, verdict } from '../rule.ts'

/** Checks whether an objective is still active and must therefore be measured. */
export const mustBeMeasured = ({ kind, state }: Pick<ElementFact, 'kind' | 'state'>): boolean =>
  (kind === 'strategic_objective' || kind === 'operational_objective') && state !== 'stopped' && state !== 'done'

/** Returns the first requirement that a result lacks as a measure; null if it lacks none. */
const findMissingRequirement = (entry: ResultFact): string | null => {
  if (!entry.hasBaseline) return 'no_baseline'
  if (!entry.hasTarget) return 'no_target'
  if (!entry.hasSource) return 'no_source'
  return entry.hasRhythm ? null : 'no_rhythm'
}

const isEffectMeasure = ({ kind }: ResultFact): boolean => kind === 'outcome' || kind === 'impact'

/** Returns the reason why an objective is not measured (message and indicator), or undefined if it is measured. */
function findMeasurementGap(
  element: ElementFact,
  measureds: readonly ResultFact[],
): Omit<RuleIssue, 'element'> | undefined {
  if (measureds.length === 0) return { messageCode: 'none' }
  const whole = measureds.filter((entry) => findMissingRequirement(entry) === null)
  if (whole.length === 0)
    return { messageCode: findMissingRequirement(measureds[0]!)!, data: { indicator: measureds[0]!.names } }
  return element.kind === 'strategic_objective' && !whole.some(isEffectMeasure)
    ? { messageCode: 'no_outcome' }
    : undefined
}

/**
 * R18. An objective has an indicator with baseline, target, source and periodicity. A strategic objective has an
 * outcome indicator (success factor measurability; GAO 2022; IDPC 2011).
 */
export const measured: Rule = {
  id: 'R18',
  sections: ['elements', 'results'],
  check({ elements = [], results = [] }) {
    const byElement = Map.groupBy(results, (entry) => entry.element)
    return verdict(
      elements.filter(mustBeMeasured).flatMap((element): RuleIssue[] => {
        const gap = findMeasurementGap(element, byElement.get(element.key) ?? [])
        return gap ? [{ element: element.key, ...gap }] : []
      }),
    )
  },
}

const each = (
  results: readonly ResultFact[] | undefined,
  messageCode: string,
  which: (entry: ResultFact) => boolean,
): RuleIssue[] =>
  (results ?? []).filter(which).map(({ element, names }) => ({ element, messageCode, data: { indicator: names } }))

/**
 * R19. A target that is no better than the baseline is flagged. A committed result whose indicator was redefined later
 * is flagged too (Dutch Court of Audit 2016). Every change of a definition creates a version.
 */
export const ambition: Rule = {
  id: 'R19',
  sections: ['results'],
  check: ({ results }) =>
    verdict([
      ...each(results, 'asks_nothing', (entry) => entry.requiresNoChange),
      ...each(results, 'redefined', (entry) => entry.redefined),
    ]),
}

/**
 * R20. A figure that cannot be summed is not committed for an area above the reporting areas, because that area would
 * have no figure.
 */
export const additivity: Rule = {
  id: 'R20',
  sections: ['results'],
  check: ({ results }) => verdict(each(results, 'would_be_added', (entry) => entry.wouldBeAdded)),
}

/**
 * R21. An indicator that effort alone can raise (seizures, arrests) does not by itself determine the status of an
 * objective. It is shown next to the effort (customs analysis of 2025).
 */
export const ambiguity: Rule = {
  id: 'R21',
  sections: ['results'],
  check({ results = [] }) {
    const byElement = Map.groupBy(results, (entry) => entry.element)
    return verdict(
      [...byElement.values()].flatMap((measureds): RuleIssue[] => {
        const isAmbiguous = (entry: ResultFact) => entry.polarity === 'ambiguous'
        if (measureds.every(isAmbiguous)) return each(measureds.slice(0, 1), 'alone', isAmbiguous)
        const without = measureds.filter((entry) => isAmbiguous(entry) && !entry.hasEffort)
        return each(without, 'without_effort', () => true).map((ruleIssue) => ({ ...ruleIssue, severity: 'warning' }))
      }),
    )
  },
}
