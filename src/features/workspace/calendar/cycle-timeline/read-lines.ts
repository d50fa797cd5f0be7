import { loadPreparations } from '#features/planning/next-cycle/index.ts'
import { findCurrentKind, listLawsInUse, loadPlanLaws, selectKinds } from '#features/planning/plans/index.ts'
import type { TransactionContext } from '#platform/context.ts'
import { findExtent, isLocalLevel } from '#shared/country-vocabulary.ts'
import type { Id } from '#shared/ids.ts'
import type { Names } from '#shared/localized-text.ts'
import type { PackPlanKind } from '#shared/pack.ts'
import { type CyclePlan, type Line, toLine } from './model.ts'
import { listPlans } from './queries.ts'

/** A plan that elaborates another follows that plan's cycle. */
const hasOwnCycle = ({ elaborates }: PackPlanKind): boolean => !elaborates

/**
 * Returns the kinds of plan with a separate cycle, from the widest to the most local: those of the current law, and
 * then those that only former laws of plans contain.
 */
export async function listCycleKinds(context: TransactionContext): Promise<readonly PackPlanKind[]> {
  const laws = await listLawsInUse(context.tx)
  const kinds = laws.flatMap(({ planKinds }) => planKinds.filter(hasOwnCycle))
  return kinds.filter((kind, index) => kinds.findIndex(({ code }) => code === kind.code) === index)
}

/** Levels whose plans apply to every area, regardless of the location of their organisation. */
const isWide = ({ level }: Pick<PackPlanKind, 'level'>): boolean => ['abroad', 'country'].includes(findExtent(level))

/** Levels at which every area has a separate plan. */
export const isLocal = ({ level }: Pick<PackPlanKind, 'level'>): boolean => isLocalLevel(level)

export interface KindLine extends Line {
  level: string
}

/**
 * Returns all lines that the actor may read, a line per kind. Where several areas or organisations may
 * have a plan of a kind, each has a line. For an area: the lines of the area, of surrounding areas, and of the country
 * and beyond.
 */
export async function listLines(
  context: TransactionContext,
  kinds: readonly PackPlanKind[],
  areaId: Id | undefined,
): Promise<KindLine[]> {
  const laws = await loadPlanLaws(context.tx)
  const wideKinds = selectKinds(laws, (kind) => hasOwnCycle(kind) && isWide(kind))
  const rows = await listPlans(context.tx, selectKinds(laws, hasOwnCycle), areaId, wideKinds)
  const preparations = await loadPreparations(context, rows)
  const plans = rows.map(
    ({ packVersion: _, ownerId: __, areaId: ___, ...row }): CyclePlan => ({
      ...row,
      preparationStartsOn: earliest(preparations.get(row.id)),
    }),
  )
  return kinds.flatMap(({ code, level }) => {
    const isOfCountry = findExtent(level) === 'country'
    const cyclePlans = plans.filter(({ kind }) => kind === code)
    // For the country itself, missing plans are shown too, of the kinds of the current law.
    if (isOfCountry && cyclePlans.length === 0 && findCurrentKind(code))
      return [{ ...toLine({ key: code, kind: code, place: null }, [], context.today), level }]
    const places = Map.groupBy(cyclePlans, ({ placeId }) => (isOfCountry ? '' : placeId))
    return [...places]
      .map(([place, ofPlace]) => {
        const names: Names | null = place === '' ? null : ofPlace[0]!.place
        return {
          ...toLine({ key: `${code} ${place}`.trim(), kind: code, place: names }, ofPlace, context.today),
          level,
        }
      })
      .toSorted((left, other) => left.key.localeCompare(other.key))
  })
}

/** Returns the earliest start day of the steps, because several steps of a path may begin in parallel. */
const earliest = (steps: readonly { startsOn: string }[] = []): string | null =>
  steps.map(({ startsOn }) => startsOn).sort()[0] ?? null
