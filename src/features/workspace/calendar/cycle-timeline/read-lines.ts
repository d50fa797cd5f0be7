import { currentLaw } from '#features/country/law/index.ts'
import { loadPreparations } from '#features/planning/next-cycle/index.ts'
import type { TransactionContext } from '#platform/context.ts'
import type { Id } from '#shared/ids.ts'
import type { Names } from '#shared/localized-text.ts'
import type { PackPlanKind } from '#shared/pack.ts'
import { type CyclePlan, type Line, toLine } from './model.ts'
import { listPlans } from './queries.ts'

/**
 * Returns the kinds of plan with a separate cycle, from the widest to the most local. A plan that elaborates another
 * follows that plan's cycle.
 */
export const cycleKinds = (): readonly PackPlanKind[] => currentLaw().planKinds.filter((kind) => !kind.elaborates)

/** Levels whose plans apply to every area, regardless of the location of their organisation. */
const isWide = ({ level }: Pick<PackPlanKind, 'level'>): boolean => level === 'federal' || level === 'international'

/** Levels at which every area has a separate plan. */
export const isLocal = ({ level }: Pick<PackPlanKind, 'level'>): boolean => level === 'zone' || level === 'municipality'

export interface KindLine extends Line {
  level: string
}

/**
 * Returns all lines that the actor may read, a line per kind of the country. Where several areas or organisations may
 * have a plan of a kind, each has a line. For an area: the lines of the area, of surrounding areas, and of the country
 * and beyond.
 */
export async function listLines(context: TransactionContext, areaId: Id | undefined): Promise<KindLine[]> {
  const kinds = cycleKinds()
  const rows = await listPlans(
    context.tx,
    kinds.map(({ code }) => code),
    areaId,
    kinds.filter(isWide).map(({ code }) => code),
  )
  const preparations = await loadPreparations(context, rows)
  const plans = rows.map(
    ({ ownerId: _, areaId: __, ...row }): CyclePlan => ({
      ...row,
      preparationStartsOn: earliest(preparations.get(row.id)),
    }),
  )
  return kinds.flatMap(({ code, level }) => {
    const cyclePlans = plans.filter(({ kind }) => kind === code)
    // For the country itself, missing plans are shown too.
    if (level === 'federal' && cyclePlans.length === 0)
      return [{ ...toLine({ key: code, kind: code, place: null }, [], context.today), level }]
    const places = Map.groupBy(cyclePlans, ({ placeId }) => (level === 'federal' ? '' : placeId))
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
