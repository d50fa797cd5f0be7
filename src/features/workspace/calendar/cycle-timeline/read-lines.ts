import { countryPack } from '#features/country/registry/index.ts'
import { runUpsOf } from '#features/planning/plans/index.ts'
import type { Work } from '#platform/context.ts'
import type { Id } from '#shared/ids.ts'
import type { Names } from '#shared/localized-text.ts'
import type { PackPlanKind } from '#shared/pack.ts'
import { type CyclePlan, type Line, lineOf } from './model.ts'
import { readPlans } from './queries.ts'

/** Kinds of plan that have a cycle of their own, from the widest to the nearest; what elaborates another goes with it. */
export const cycleKinds = (): readonly PackPlanKind[] => countryPack().planKinds.filter((kind) => !kind.elaborates)

/** Levels whose plans are for every area, wherever their body sits. */
const isWide = ({ level }: Pick<PackPlanKind, 'level'>): boolean => level === 'federal' || level === 'international'

/** Levels at which every area has its own plan. */
export const isLocal = ({ level }: Pick<PackPlanKind, 'level'>): boolean => level === 'zone' || level === 'municipality'

export interface LineOfKind extends Line {
  level: string
}

/**
 * All lines that the actor may read: one per kind of the country, and where several areas or bodies may have a plan of a kind
 * one each. Of an area: its own, those of what lies around it, and those of the country and beyond.
 */
export async function readLines(work: Work, areaId: Id | undefined): Promise<LineOfKind[]> {
  const kinds = cycleKinds()
  const rows = await readPlans(
    work.tx,
    kinds.map(({ code }) => code),
    areaId,
    kinds.filter(isWide).map(({ code }) => code),
  )
  const runUps = await runUpsOf(work, rows)
  const plans = rows.map(
    ({ ownerId: _, areaId: __, ...row }): CyclePlan => ({ ...row, preparedFrom: earliest(runUps.get(row.id)) }),
  )
  return kinds.flatMap(({ code, level }) => {
    const its = plans.filter(({ kind }) => kind === code)
    // Of the country itself also what is not there is said.
    if (level === 'federal' && its.length === 0)
      return [{ ...lineOf({ key: code, kind: code, place: null }, [], work.today), level }]
    const places = Map.groupBy(its, ({ placeId }) => (level === 'federal' ? '' : placeId))
    return [...places]
      .map(([place, ofPlace]) => {
        const names: Names | null = place === '' ? null : ofPlace[0]!.place
        return { ...lineOf({ key: `${code} ${place}`.trim(), kind: code, place: names }, ofPlace, work.today), level }
      })
      .toSorted((one, other) => one.key.localeCompare(other.key))
  })
}

/** The day on which the first of its steps begins: of a path several may begin beside each other. */
const earliest = (steps: readonly { beginsOn: string }[] = []): string | null =>
  steps.map(({ beginsOn }) => beginsOn).sort()[0] ?? null
