import type { ElementDetails } from '#features/planning/plans/entities.ts'
import type { Id } from '#shared/ids.ts'
import type { Law } from '#shared/law.ts'
import type { BorderMeasure, Measure } from './contract.ts'
import { isFromAbroad, type ReadElement, toItem } from './model.ts'
import type { Pair } from './queries/measures.ts'

type Details = ReadonlyMap<Id, ElementDetails>

/** Returns the measures that name a target group or setting, filtered by both, with all possible filter values. */
export function findMeasures(
  elements: readonly ReadElement[],
  details: Details,
  filter: { targetGroup?: string | undefined; setting?: string | undefined },
): { rows: Measure[]; targetGroups: string[]; settings: string[] } {
  const all = elements.flatMap((element): Measure[] => {
    const { targetGroup = null, setting = null } = details.get(element.id) ?? {}
    return targetGroup || setting ? [{ ...toItem(element, element.accountable), targetGroup, setting }] : []
  })
  const listValues = (values: readonly (string | null)[]) =>
    [...new Set(values.filter((value) => value !== null && value !== ''))].sort() as string[]
  return {
    rows: all.filter(
      (entry) =>
        (!filter.targetGroup || entry.targetGroup === filter.targetGroup) &&
        (!filter.setting || entry.setting === filter.setting),
    ),
    targetGroups: listValues(all.map((entry) => entry.targetGroup)),
    settings: listValues(all.map((entry) => entry.setting)),
  }
}

/**
 * Returns the measures at a border: in a border region, on an axis, with a foreign organisation, or paired. A measure
 * has no counterpart if it is not paired and no foreign organisation is accountable or confirmed.
 * @param wholePlan the plan's territory is a border region, so every element with an accountable organisation or a
 *   partner counts
 */
export function borderMeasures(of: {
  law: Pick<Law, 'organisationKinds'>
  elements: readonly ReadElement[]
  details: Details
  pairs: readonly Pair[]
  borderAreaIds: ReadonlySet<Id>
  wholePlan: boolean
}): BorderMeasure[] {
  const pairsOf = Map.groupBy(of.pairs, (pair) => pair.ownId)
  return of.elements.flatMap((element): BorderMeasure[] => {
    const { areaIds = [], axes = [] } = of.details.get(element.id) ?? {}
    const pairs = (pairsOf.get(element.id) ?? []).map(({ ownId: _ownId, ...pair }) => pair)
    const abroad = [...(element.accountable ? [{ ...element.accountable, confirmed: true }] : []), ...element.partners]
      .filter((entry) => isFromAbroad(entry, of.law))
      .filter((entry, index, all) => all.findIndex((other) => other.organisationId === entry.organisationId) === index)
    const isDone = element.accountable !== null || element.partners.length > 0
    const reasonCodes: BorderMeasure['reasonCodes'] = []
    if (areaIds.some((id) => of.borderAreaIds.has(id)) || (of.wholePlan && isDone)) reasonCodes.push('area')
    if (axes.length > 0) reasonCodes.push('axis')
    if (abroad.length > 0) reasonCodes.push('organisation')
    if (pairs.length > 0) reasonCodes.push('pair')
    if (reasonCodes.length === 0) return []
    const confirmedPartners = abroad.filter((entry) => entry.confirmed)
    return [
      {
        ...toItem(element, element.accountable),
        reasonCodes,
        pairs,
        organisationsAbroad: confirmedPartners.map(({ organisationId, names }) => ({ organisationId, names })),
        oneSided: pairs.length === 0 && confirmedPartners.length === 0,
      },
    ]
  })
}
