import type { ElementDetails } from '#features/planning/plans/entities.ts'
import type { ElementKind } from '#shared/element-kind.ts'
import type { Id } from '#shared/ids.ts'
import type { PackApproachDimension } from '#shared/pack.ts'
import type { Spread } from './contract.ts'
import { type ReadElement, toItem } from './model.ts'

/** Element kinds that are measures, as opposed to objectives. */
export const measureKinds: readonly ElementKind[] = [
  'programme',
  'project',
  'ad_hoc_initiative',
  'study',
  'action',
  'regular_work',
  'municipality_mission',
]

/**
 * Distributes the measures of a plan over the levels of each dimension of the country. Dimensions that only the plan
 * defines are identified by their code. An element of another kind counts if it names a level itself.
 */
export function computeSpread(
  planId: Id,
  dimensions: readonly PackApproachDimension[],
  elements: readonly ReadElement[],
  details: ReadonlyMap<Id, ElementDetails>,
): Spread {
  const getApproach = (element: ReadElement) => details.get(element.id)?.approach ?? {}
  const named = new Map<string, Set<string>>()
  for (const element of elements)
    for (const [dimension, levels] of Object.entries(getApproach(element)))
      named.set(dimension, new Set([...(named.get(dimension) ?? []), ...levels]))
  const known = dimensions.map(({ code, names, levels }) => ({ code, names, levels: [...levels] }))
  for (const [code, levels] of named) {
    const dimension = known.find((entry) => entry.code === code)
    const more = [...levels].filter((level) => !dimension?.levels.some((entry) => entry.code === level))
    const own = more.map((level) => ({ code: level, names: {} }))
    if (dimension) dimension.levels.push(...own)
    else known.push({ code, names: {}, levels: own })
  }
  return {
    planId,
    dimensions: known.map((dimension) => ({
      code: dimension.code,
      names: dimension.names,
      used: (named.get(dimension.code)?.size ?? 0) > 0,
      levels: dimension.levels.map((level) => {
        const elementsAtLevel = elements.filter((element) => getApproach(element)[dimension.code]?.includes(level.code))
        const organisations = elementsAtLevel.flatMap((element) => [
          ...(element.accountable ? [element.accountable] : []),
          ...element.partners,
        ])
        return {
          code: level.code,
          names: level.names,
          items: elementsAtLevel.map((element) => toItem(element, element.accountable)),
          organisationCount: new Set(organisations.map((organisation) => organisation.organisationId)).size,
        }
      }),
    })),
    unplaced: elements
      .filter(
        (element) => measureKinds.includes(element.kind) && Object.values(getApproach(element)).flat().length === 0,
      )
      .map((element) => toItem(element, element.accountable)),
  }
}
