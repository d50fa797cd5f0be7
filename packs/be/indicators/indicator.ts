import type { PackIndicator, PackIndicatorDefinition, PackIndicatorDimension } from '#shared/pack-indicator.ts'
import { five } from '../five-languages.ts'

/** Words in English, Dutch, French, German and Danish. */
export type Words = readonly [en: string, nl: string, fr: string, de: string, da: string]

/** What indicators of one source have in common, and what one of them has of its own. */
export interface Counting {
  owner: string
  kind: PackIndicatorDefinition['kind']
  polarity: PackIndicatorDefinition['polarity']
  unit: PackIndicatorDefinition['unit']
  level: string
  period?: PackIndicatorDefinition['periodType']
  /** Over area and over time; absent: both may be added up. */
  adds?: readonly [area: PackIndicatorDefinition['addsOverArea'], time: PackIndicatorDefinition['addsOverTime']]
  source: Words
  rhythm: string
  lag: number
  bias: Words
  best?: { low: number; high: number }
  dimensions?: readonly PackIndicatorDimension[]
  perception?: boolean
  readBeside?: readonly string[]
}

/** What befalls people, or what they do: few of them in a small place may be known by name. */
const countsPeople: ReadonlySet<string> = new Set(['person', 'fact', 'accident', 'report', 'call'])

/** Of the European statistical offices: under five, a count is not published. */
const fewest = 5

const indicator = (
  code: string,
  names: Words,
  description: Words,
  counting: Counting,
  formula: PackIndicatorDefinition['formula'],
): PackIndicator => ({
  code,
  owner: counting.owner,
  // What is measured, and how, is no secret; the figures have a marking of their own.
  marking: 'TLP:CLEAR',
  definition: {
    names: five(...names),
    description: five(...description),
    kind: counting.kind,
    polarity: counting.polarity,
    best: counting.best ?? null,
    unit: counting.unit,
    formula,
    addsOverArea: formula ? 'none' : (counting.adds?.[0] ?? 'sum'),
    addsOverTime: formula ? 'none' : (counting.adds?.[1] ?? 'sum'),
    periodType: counting.period ?? 'year',
    level: counting.level,
    dimensions: counting.dimensions ?? [],
    sourceNames: five(...counting.source),
    rhythm: counting.rhythm,
    dataLagDays: counting.lag,
    knownBias: five(...counting.bias),
    perception: counting.perception ?? false,
    readBeside: counting.readBeside ?? [],
    smallBelow:
      formula === null && counting.adds?.[0] !== 'weighted_mean' && countsPeople.has(counting.unit.code)
        ? fewest
        : null,
  },
})

/** Something that is counted: its code and names, one sentence that says what is counted, and how. */
export const counted =
  (common: Counting) =>
  (code: string, names: Words, description: Words, own: Partial<Counting> = {}): PackIndicator =>
    indicator(code, names, description, { ...common, ...own }, null)

/** Worked out at every level from the sums of two others; what the parts are broken down by is left behind. */
export const ratio =
  (common: Counting) =>
  (
    code: string,
    names: Words,
    description: Words,
    formula: NonNullable<PackIndicatorDefinition['formula']>,
    own: Partial<Counting> = {},
  ): PackIndicator =>
    indicator(code, names, description, { ...common, ...own, dimensions: [] }, formula)

/** A list by which figures are broken down. */
export const dimension = (
  code: string,
  names: Words,
  adds: boolean,
  values: readonly (readonly [code: string, ...names: Words])[],
): PackIndicatorDimension => ({
  code,
  names: five(...names),
  adds,
  values: values.map(([value, ...words]) => ({ code: value, names: five(...words) })),
})
