import type { TransactionContext } from '#platform/context.ts'
import type { Amount } from '#shared/amount.ts'
import type { LegalDate } from '#shared/dates.ts'
import type { Id } from '#shared/ids.ts'
import type { Indicator } from '../entities.ts'
import { getFigures } from '../figures/read.ts'
import { toPartsKey } from '../observations/model.ts'
import { listDefinitionVersions } from '../observations/queries.ts'
import { areaKinds } from '../queries.ts'
import type { Anomaly } from './contract.ts'
import { type CheckedFigure, findAnomalies, impossible, toAnomaly } from './model.ts'
import { findValues } from './queries.ts'

interface AnomalyQuery {
  indicator: Indicator
  areaIds: readonly Id[]
  from: LegalDate
  to: LegalDate
  organisationId?: Id | undefined
  /** Figures that would replace the current figures. */
  instead?: readonly CheckedFigure[]
}

/**
 * Returns unusual figures of areas, in periods that begin from..to.
 * @returns undefined if there are too many figures to examine in a single request
 */
export async function detectAnomalies(
  context: TransactionContext,
  looking: AnomalyQuery,
): Promise<Anomaly[] | undefined> {
  const { indicator, areaIds, from, to, organisationId, instead = [] } = looking
  if (indicator.definition.formula) return detectInComputedFigures(context, looking)
  const values = await findValues(context.tx, { indicatorId: indicator.id, areaIds, from, to }, organisationId)
  if (!values) return undefined
  const place = ({ areaId, parts, startsOn, endsOn }: CheckedFigure) =>
    [areaId, toPartsKey(parts), startsOn, endsOn].join(' ')
  const replaced = new Set(instead.map(place))
  const checkedFigures = [
    ...values
      .filter((stand) => !replaced.has(place(stand)))
      .map((stand) => (instead.length > 0 ? { ...stand, isChecked: false } : stand)),
    ...instead,
  ]
  const versions = (await listDefinitionVersions(context.tx, [indicator.id])).get(indicator.id) ?? []
  const breaks = versions.flatMap((version) => (version.breaks && version.validFrom ? [version.validFrom] : []))
  return findAnomalies(
    checkedFigures,
    indicator.code,
    indicator.definition,
    breaks,
    await sumLowerAreas(context, looking),
  )
}

/** Checks computed figures. A share over 100 % shows that the underlying figures do not match. */
async function detectInComputedFigures(
  context: TransactionContext,
  { indicator, areaIds, from, to }: AnomalyQuery,
): Promise<Anomaly[]> {
  const { figures } = await getFigures(context, { codes: [indicator.code], areaIds, from, to, parts: {} })
  return (figures.get(indicator.code) ?? []).flatMap(({ areaId, startsOn, endsOn, value, partial }) => {
    const reported = { areaId, parts: {}, startsOn, endsOn, value: value ?? '', partial, isChecked: true }
    return value === null
      ? []
      : impossible(value, indicator.definition).map((strikes) => toAnomaly(indicator.code, reported, strikes))
  })
}

/** Returns the sums below areas above the counting level, where the reader may read all underlying figures. */
async function sumLowerAreas(
  context: TransactionContext,
  { indicator, areaIds, from, to }: AnomalyQuery,
): Promise<Map<string, Amount>> {
  if (indicator.definition.addsOverArea === 'none') return new Map()
  const kinds = await areaKinds(context.tx, areaIds)
  const above = areaIds.filter((area) => {
    const kind = kinds.get(area)
    return kind && kind.kind !== indicator.definition.level && !kind.outsideTree
  })
  if (above.length === 0) return new Map()
  const { figures } = await getFigures(context, { codes: [indicator.code], areaIds: above, from, to, parts: {} })
  return new Map(
    (figures.get(indicator.code) ?? []).flatMap(
      ({ areaId, startsOn, endsOn, derivation, value, withheld }): [string, Amount][] =>
        derivation !== 'summed' || value === null || withheld ? [] : [[`${areaId} ${startsOn} ${endsOn}`, value]],
    ),
  )
}
