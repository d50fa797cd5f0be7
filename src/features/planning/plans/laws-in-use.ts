import { currentLaw, lawOf } from '#features/country/law/index.ts'
import type { Reader } from '#platform/db/db.ts'
import type { Id } from '#shared/ids.ts'
import type { Law } from '#shared/law.ts'
import type { PackPlanKind } from '#shared/pack.ts'
import type { PlanLaw } from './kinds.ts'
import { listPackVersions } from './queries/plan-laws.ts'

/** Returns the laws of these plans, or of all plans that the reader may read, by pack version. */
export const loadPlanLaws = async (reader: Reader, planIds?: readonly Id[]): Promise<ReadonlyMap<string, Law>> =>
  new Map(
    (await listPackVersions(reader, planIds)).map((packVersion) => [packVersion, lawOf({ packVersion })] as const),
  )

/**
 * Returns the current law and then the other laws of the plans that the reader may read. For lists that concern no
 * single plan: the first law that contains a code decides its name.
 */
export const listLawsInUse = async (reader: Reader): Promise<Law[]> => [
  ...new Set([currentLaw(), ...(await loadPlanLaws(reader)).values()]),
]

/** Returns the kinds of these laws that satisfy a condition, with the pack version of each. */
export const selectKinds = (laws: ReadonlyMap<string, Law>, condition: (kind: PackPlanKind) => boolean): PlanLaw[] =>
  [...laws].flatMap(([packVersion, { planKinds }]) =>
    planKinds.filter(condition).map(({ code }) => ({ kind: code, packVersion })),
  )
