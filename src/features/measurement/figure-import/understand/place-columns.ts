import type { KnownAreas } from '../areas/known-areas.ts'
import type { Role } from '../profile/entities.ts'
import { BreakdownLookup, type KnownIndicator } from '../read/indicators.ts'
import { cellText, plain } from '../values/keywords.ts'
import type { Profile } from './columns.ts'
import { hasHeadMeaning } from './keywords.ts'
import type { Shape } from './shape.ts'

/** Sets the role of a column. */
export type AssignRole = (at: number, role: Role) => void

/** Places the column of the area: by known codes, by names, or by the head. */
export function placeArea(free: readonly Profile[], shape: Shape, name: (at: number) => string) {
  const isText = (profile: Profile) => profile.numeric < 0.5
  const byCode = free
    .filter(
      (profile) =>
        profile.coded >= 0.8 && (isText(profile) || profile.distinct.every((text) => /^\d{4,6}$/.test(text))),
    )
    // Among codes of several levels, the lowest level, which has most values. Among equal levels, the first.
    .toSorted((left, other) => other.distinct.length - left.distinct.length)[0]
  if (byCode) return { columnIndex: byCode.columnIndex, method: 'code' as const, confidence: byCode.coded }
  const byName = free
    .filter((profile) => isText(profile) && profile.areaNameShare >= 0.4)
    // A matching head takes precedence over a column that only contains names of areas: countries of origin and
    // destination are areas too.
    .toSorted(
      (left, other) =>
        Number(hasHeadMeaning(name(other.columnIndex), 'area')) -
          Number(hasHeadMeaning(name(left.columnIndex), 'area')) || other.distinct.length - left.distinct.length,
    )[0]
  if (byName)
    return {
      columnIndex: byName.columnIndex,
      method: 'names' as const,
      confidence: Math.min(0.97, 0.5 + byName.areaNameShare / 2),
    }
  const called =
    free.find((profile) => isText(profile) && hasHeadMeaning(name(profile.columnIndex), 'area')) ?? free.find(isText)
  if (!called || shape.body.length === 0) return undefined
  return { columnIndex: called.columnIndex, method: 'head' as const, confidence: 0.3 }
}

/**
 * Finds the column with the names of the areas beside their codes: each code has one text and each text one code. Among
 * several, the one that names most of the areas. Texts that name none of them are names only if the head says so.
 */
export function findAreaName(
  free: readonly Profile[],
  codeColumn: number,
  { body }: Shape,
  areas: KnownAreas,
  name: (at: number) => string,
): { columnIndex: number; share: number } | undefined {
  const candidates = free
    .filter(({ numeric }) => numeric < 0.1)
    .flatMap(({ columnIndex }) => {
      const pairs = new Map<string, string>()
      for (const { cells } of body) {
        const [code, text] = [cellText(cells[codeColumn]), cellText(cells[columnIndex])]
        if (code === '' || text === '') continue
        if ((pairs.get(code) ?? text) !== text) return []
        pairs.set(code, text)
      }
      if (pairs.size === 0 || new Set(pairs.values()).size < pairs.size * 0.9) return []
      const agreeing = [...pairs].filter(([code, text]) =>
        areas.coded(code).some((area) => areas.isNameOf(text, area)),
      ).length
      return [{ columnIndex, share: agreeing / pairs.size }]
    })
    .toSorted((left, other) => other.share - left.share)
  return candidates.find(
    ({ columnIndex, share }) =>
      share > 0.5 || hasHeadMeaning(name(columnIndex), 'area') || isNameHead(name(columnIndex)),
  )
}

/** Checks for a head that announces names, such as `name_nl` or `Bezeichnung`. */
const isNameHead = (head: string): boolean => /\b(name|naam|nom|navn|bezeichnung|descr)\b/.test(plain(head))

/** Checks whether the areas of a column lie in those of another column in nearly every row. */
export function isNestedIn({ body }: Shape, at: number, upper: number, areas: KnownAreas): boolean {
  const pairs = new Map(
    body.map(({ cells }) => [
      `${cellText(cells[at])} ${cellText(cells[upper])}`,
      [cellText(cells[at]), cellText(cells[upper])] as const,
    ]),
  )
  const known = [...pairs.values()].filter(
    ([own, over]) => areas.findByName(own).length > 0 && areas.findByName(over).length > 0,
  )
  const inside = known.filter(([own, over]) => {
    const above = areas.findByName(own).flatMap(({ id }) => [...areas.getUpperAreas(id)])
    return areas.findByName(over).some(({ id }) => above.includes(id))
  })
  return known.length > 0 && inside.length >= known.length * 0.8
}

/** Returns the role of a further column of the row. */
export function findAttributeRole(profile: Profile, head: string, indicator: KnownIndicator | null): Role | undefined {
  const dimension =
    profile.numeric < 0.5 && indicator ? bestDimension(indicator, profile.distinct.slice(0, 300)) : undefined
  if (dimension) return { kind: 'dimension', dimension: dimension.code, values: {} }
  if (hasHeadMeaning(head, 'unit') && profile.numeric < 0.5) return { kind: 'unit', includedUnits: [] }
  for (const meaning of ['n', 'low', 'high'] as const)
    if (hasHeadMeaning(head, meaning) && profile.numeric > 0.5) return { kind: meaning }
  return hasHeadMeaning(head, 'note') ? { kind: 'note' } : undefined
}

/**
 * Places the column with figures: the column named by the code of the indicator, or the only numeric column. Among
 * several, the first is only shown until a person chooses.
 * @returns the columns among which a person chooses; none when it is clear
 */
export function placeMeasures(
  free: readonly Profile[],
  indicator: KnownIndicator | null,
  name: (at: number) => string,
  put: AssignRole,
) {
  const numeric = free.filter((profile) => profile.numeric + profile.absent >= 0.8 && profile.numeric > 0)
  const called = numeric.filter((profile) => indicator && plain(name(profile.columnIndex)) === plain(indicator.code))
  const [chosen] = called.length > 0 ? called : numeric
  if (!chosen) return { placed: [], candidates: [] }
  const { columnIndex } = chosen
  put(columnIndex, { kind: 'value', indicator: null, parts: {} })
  const isClear = numeric.length === 1 || called.length === 1
  return {
    placed: [{ columnIndex, confidence: numeric.length === 1 ? 0.9 : called.length > 0 ? 0.95 : 0.3 }],
    candidates: isClear ? [] : numeric.map((profile) => profile.columnIndex),
  }
}

/** Returns the dimension of the indicator whose values have most of these labels, at least 30 %. */
export function bestDimension(
  indicator: KnownIndicator,
  words: readonly string[],
): { code: string; share: number } | undefined {
  const parts = new BreakdownLookup(indicator)
  const shares = indicator.definition.dimensions.map(({ code }) => ({
    code,
    share: words.filter((value) => parts.find(code, value) !== undefined).length / words.length,
  }))
  const [best] = shares.toSorted((left, other) => other.share - left.share)
  return best && best.share >= 0.3 ? best : undefined
}
