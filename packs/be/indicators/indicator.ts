import type { PackIndicator, PackIndicatorDefinition, PackIndicatorDimension } from '#shared/pack-indicator.ts'
import { five } from '../five-languages.ts'

/** Text in English, Dutch, French, German and Danish. */
export type Translations = readonly [en: string, nl: string, fr: string, de: string, da: string]

/** Properties that indicators of a single source share. A single indicator can override them. */
export interface Counting {
  owner: string
  kind: PackIndicatorDefinition['kind']
  polarity: PackIndicatorDefinition['polarity']
  unit: PackIndicatorDefinition['unit']
  level: string
  period?: PackIndicatorDefinition['periodType']
  /** How to aggregate over area and over time. When absent, both can be summed. */
  aggregation?: readonly [area: PackIndicatorDefinition['addsOverArea'], time: PackIndicatorDefinition['addsOverTime']]
  source: Translations
  rhythm: string
  lag: number
  bias: Translations
  best?: { low: number; high: number }
  dimensions?: readonly PackIndicatorDimension[]
  perception?: boolean
  effortIndicators?: readonly string[]
}

/** Units that count people or their acts. Small numbers in a small place may identify a person. */
const countsPeople: ReadonlySet<string> = new Set(['person', 'fact', 'accident', 'report', 'call'])

/** Threshold of the European statistical offices. A count under five is not published. */
const fewest = 5

const indicator = (
  code: string,
  names: Translations,
  description: Translations,
  counting: Counting,
  formula: PackIndicatorDefinition['formula'],
): PackIndicator => ({
  code,
  owner: counting.owner,
  // The definition of an indicator is public. The figures have a separate marking.
  marking: 'TLP:CLEAR',
  definition: {
    names: five(...names),
    description: five(...description),
    kind: counting.kind,
    polarity: counting.polarity,
    best: counting.best ?? null,
    unit: counting.unit,
    formula,
    addsOverArea: formula ? 'none' : (counting.aggregation?.[0] ?? 'sum'),
    addsOverTime: formula ? 'none' : (counting.aggregation?.[1] ?? 'sum'),
    periodType: counting.period ?? 'year',
    level: counting.level,
    dimensions: counting.dimensions ?? [],
    sourceNames: five(...counting.source),
    rhythm: counting.rhythm,
    dataLagDays: counting.lag,
    knownBias: five(...counting.bias),
    perception: counting.perception ?? false,
    effortIndicators: counting.effortIndicators ?? [],
    suppressionThreshold:
      formula === null && counting.aggregation?.[0] !== 'weighted_mean' && countsPeople.has(counting.unit.code)
        ? fewest
        : null,
  },
})

/** Creates a counted indicator from a code, names, a description of a single sentence and the way of counting. */
export const counted =
  (common: Counting) =>
  (code: string, names: Translations, description: Translations, own: Partial<Counting> = {}): PackIndicator =>
    indicator(code, names, description, { ...common, ...own }, null)

/**
 * Creates a ratio, computed at every level from the sums of two other indicators. The dimensions of the parts are not
 * carried over.
 */
export const ratio =
  (common: Counting) =>
  (
    code: string,
    names: Translations,
    description: Translations,
    formula: NonNullable<PackIndicatorDefinition['formula']>,
    own: Partial<Counting> = {},
  ): PackIndicator =>
    indicator(code, names, description, { ...common, ...own, dimensions: [] }, formula)

/** Creates a list by which figures are broken down. */
export const dimension = (
  code: string,
  names: Translations,
  isAdditive: boolean,
  values: readonly (readonly [code: string, ...names: Translations])[],
): PackIndicatorDimension => ({
  code,
  names: five(...names),
  isAdditive,
  values: values.map(([value, ...texts]) => ({ code: value, names: five(...texts) })),
})
