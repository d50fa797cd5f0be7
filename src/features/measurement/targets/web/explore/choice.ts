import type { Parts } from '#features/measurement/indicators/entities.ts'
import { parseParts, writeParts } from '#features/measurement/indicators/web/parts.ts'
import type { Per } from '#features/measurement/indicators/web/periods.ts'
import type { Id } from '#shared/ids.ts'

/** Maximum number of indicators shown together, to stay readable. */
export const maxIndicators = 6
export const maxAreas = 12
/** Maximum number of areas, including those within another area. */
export const maxTotalAreas = 30

/** The selection to compare and how to show it. It is stored in the address. */
export interface Choice {
  codes: string[]
  areaIds: Id[]
  /** All areas of a kind that lie in an area, in a hierarchy. */
  areaGroup: { areaId: Id; kind: string } | undefined
  /** First and last year, inclusive; undefined: all known years. */
  from: number | undefined
  to: number | undefined
  per: Per | undefined
  parts: Parts
  /** Each part of this dimension is a separate line. */
  split: string
  groupBy: 'indicator' | 'area'
  scale: 'common' | 'own'
  order: 'name' | 'place'
  /** The two compared lines; by default the first two. */
  firstLine: string
  secondLine: string
  valueMode: 'own' | 'index'
}

const splitList = (text: string | null, limit: number): string[] =>
  [...new Set((text ?? '').split(',').filter(Boolean))].slice(0, limit)
const parseYear = (text: string | null): number | undefined =>
  text && /^[12]\d{3}$/.test(text) ? Number(text) : undefined
const parseChoice = <One extends string>(text: string | null, ...of: [One, ...One[]]): One =>
  of.find((each) => each === text) ?? of[0]

/** Parses an address. Missing or invalid values get their default. */
export function loadChoice(search: string): Choice {
  const values = new URLSearchParams(search)
  const [within, kind] = (values.get('within') ?? '').split('~')
  const per = values.get('per')
  return {
    codes: splitList(values.get('indicators'), maxIndicators),
    areaIds: splitList(values.get('areas'), maxAreas),
    areaGroup: within ? { areaId: within, kind: kind ?? '' } : undefined,
    from: parseYear(values.get('from')),
    to: parseYear(values.get('to')),
    per: (['month', 'quarter', 'year'] as const).find((value) => value === per),
    parts: parseParts(values.get('part') ?? ''),
    split: values.get('split') ?? '',
    groupBy: parseChoice(values.get('groupBy'), 'indicator', 'area'),
    scale: parseChoice(values.get('scale'), 'common', 'own'),
    order: parseChoice(values.get('order'), 'name', 'place'),
    firstLine: values.get('firstLine') ?? '',
    secondLine: values.get('secondLine') ?? '',
    valueMode: parseChoice(values.get('valueMode'), 'own', 'index'),
  }
}

/** Returns the address with the changed values. Default values are omitted. */
export function writeChoice(search: string, { codes, areaIds, areaGroup, parts, ...plain }: Partial<Choice>): string {
  const values = new URLSearchParams(search)
  const setParameter = (name: string, value: string) => (value === '' ? values.delete(name) : values.set(name, value))
  // The explained figure may not be visible any more.
  values.delete('explain')
  if (codes) setParameter('indicators', codes.join(','))
  if (areaIds) setParameter('areas', areaIds.join(','))
  if (parts) setParameter('part', writeParts(parts))
  const defaults: Record<string, string> = { groupBy: 'indicator', scale: 'common', order: 'name', valueMode: 'own' }
  for (const [name, value] of Object.entries(plain))
    setParameter(name, value === undefined || defaults[name] === value ? '' : String(value))
  return values.toString()
}

/** Sets `within`, also to undefined. In `writeChoice` an undefined value means no change. */
export const writeWithin = (search: string, within: Choice['areaGroup']): string => {
  const values = new URLSearchParams(writeChoice(search, {}))
  if (within) values.set('within', [within.areaId, within.kind].filter(Boolean).join('~'))
  else values.delete('within')
  return values.toString()
}
