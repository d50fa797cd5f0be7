import type { Id } from '#shared/ids.ts'
import type { Parts } from '../../entities.ts'
import { readParts, writeParts } from '../parts.ts'
import type { Per } from '../periods.ts'

/** So many can be looked at together before nobody sees anything. */
export const mostIndicators = 6
export const mostAreas = 12
/** With all those that lie within another. */
export const mostAreasInAll = 30

/** What one looks at beside each other, and how: all of it stands in the address. */
export interface Choice {
  codes: string[]
  areaIds: Id[]
  /** All areas of a kind that lie in an area, in a division of the country. */
  within: { areaId: Id; kind: string } | undefined
  /** Years, the last one with it; undefined: all that are known. */
  from: number | undefined
  to: number | undefined
  per: Per | undefined
  parts: Parts
  /** Each part of this dimension is a line of its own. */
  split: string
  by: 'indicator' | 'area'
  scale: 'common' | 'own'
  order: 'name' | 'place'
  /** The two lines that are compared; without any: the first two. */
  one: string
  two: string
  as: 'own' | 'index'
}

const listed = (text: string | null, most: number): string[] =>
  [...new Set((text ?? '').split(',').filter(Boolean))].slice(0, most)
const yearIn = (text: string | null): number | undefined =>
  text && /^[12]\d{3}$/.test(text) ? Number(text) : undefined
const oneOf = <One extends string>(text: string | null, ...of: [One, ...One[]]): One =>
  of.find((each) => each === text) ?? of[0]

/** What an address says; what it does not say, or says oddly, has its plain beginning. */
export function readChoice(search: string): Choice {
  const values = new URLSearchParams(search)
  const [within, kind] = (values.get('within') ?? '').split('~')
  const per = values.get('per')
  return {
    codes: listed(values.get('indicators'), mostIndicators),
    areaIds: listed(values.get('areas'), mostAreas),
    within: within ? { areaId: within, kind: kind ?? '' } : undefined,
    from: yearIn(values.get('from')),
    to: yearIn(values.get('to')),
    per: (['month', 'quarter', 'year'] as const).find((one) => one === per),
    parts: readParts(values.get('part') ?? ''),
    split: values.get('split') ?? '',
    by: oneOf(values.get('by'), 'indicator', 'area'),
    scale: oneOf(values.get('scale'), 'common', 'own'),
    order: oneOf(values.get('order'), 'name', 'place'),
    one: values.get('one') ?? '',
    two: values.get('two') ?? '',
    as: oneOf(values.get('as'), 'own', 'index'),
  }
}

/** The address that says this too; what has its plain beginning is not written. */
export function writeChoice(search: string, { codes, areaIds, within, parts, ...plain }: Partial<Choice>): string {
  const values = new URLSearchParams(search)
  const say = (name: string, value: string) => (value === '' ? values.delete(name) : values.set(name, value))
  // What was explained may not be shown any more.
  values.delete('explain')
  if (codes) say('indicators', codes.join(','))
  if (areaIds) say('areas', areaIds.join(','))
  if (parts) say('part', writeParts(parts))
  const beginnings: Record<string, string> = { by: 'indicator', scale: 'common', order: 'name', as: 'own' }
  for (const [name, value] of Object.entries(plain))
    say(name, value === undefined || beginnings[name] === value ? '' : String(value))
  return values.toString()
}

/** `within` undefined is said by itself: in a choice that changes something else it is not named. */
export const writeWithin = (search: string, within: Choice['within']): string => {
  const values = new URLSearchParams(writeChoice(search, {}))
  if (within) values.set('within', [within.areaId, within.kind].filter(Boolean).join('~'))
  else values.delete('within')
  return values.toString()
}
