import fc from 'fast-check'
import type { Parts } from '#features/measurement/indicators/entities.ts'

/** Months of 2024 with figures. */
export const months = [0, 1, 2, 3] as const
export const day = (month: number) => `2024-${String(month + 1).padStart(2, '0')}-01`

/** The breakdowns: the joint parts, and what is reported of them: all margins. */
export const dimensionsOf = {
  none: {},
  attempt: { attempt: ['yes', 'no'] },
  'sex and age': { sex: ['f', 'm'], age: ['young', 'old'] },
} as const
export type Breakdown = keyof typeof dimensionsOf

export const combine = (breakdown: Breakdown, withMargins: boolean): Parts[] =>
  Object.entries(dimensionsOf[breakdown]).reduce<Parts[]>(
    (every, [code, values]) =>
      every.flatMap((parts) => [
        ...(withMargins ? [parts] : []),
        ...values.map((value: string) => ({ ...parts, [code]: value })),
      ]),
    [{}],
  )
export const isWithin = (joint: Parts, parts: Parts) =>
  Object.entries(parts).every(([code, value]) => joint[code] === value)
export const toKey = (parts: Parts) => Object.values(parts).join('+')

export interface Country {
  monthly: boolean
  breakdown: Breakdown
  isReportedByZone: boolean
  municipalities: { zone: number; district: number }[]
  /** Counts of each joint part, by municipality and month. Null: no figure. */
  counts: (number[] | null)[][]
}

export const count = fc.oneof(
  { weight: 4, arbitrary: fc.nat(4) },
  { weight: 1, arbitrary: fc.constant(0) },
  { weight: 2, arbitrary: fc.integer({ min: 5, max: 40 }) },
)
/** The counts of a municipality and month. */
export const countsOf = (breakdown: Breakdown) => {
  const size = combine(breakdown, false).length
  return fc.array(count, { minLength: size, maxLength: size })
}
export const country = (maxSize: number): fc.Arbitrary<Country> =>
  fc
    .record({
      monthly: fc.boolean(),
      breakdown: fc.constantFrom<Breakdown>('none', 'attempt', 'sex and age'),
      isReportedByZone: fc.boolean(),
      isRagged: fc.boolean(),
      municipalities: fc.array(fc.record({ zone: fc.nat(2), district: fc.nat(1) }), {
        minLength: 1,
        maxLength: maxSize,
      }),
    })
    .chain(({ isRagged, ...kind }) => {
      const counts = countsOf(kind.breakdown)
      const size = kind.monthly ? months.length : 1
      const ofMunicipality = fc.array(isRagged ? fc.option(counts, { freq: 4 }) : counts, {
        minLength: size,
        maxLength: size,
      })
      return fc.record({
        ...(Object.fromEntries(Object.entries(kind).map(([key, value]) => [key, fc.constant(value)])) as {
          [K in keyof typeof kind]: fc.Arbitrary<(typeof kind)[K]>
        }),
        counts: fc.array(ofMunicipality, {
          minLength: kind.municipalities.length,
          maxLength: kind.municipalities.length,
        }),
      })
    })
