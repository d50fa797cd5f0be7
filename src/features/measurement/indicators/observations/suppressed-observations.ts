import { findOutside, findThreshold, getFormerlySmall, getSmall } from '#features/measurement/small-numbers/index.ts'
import { makeSuppressionTest } from '#features/measurement/small-numbers/model.ts'
import type { Tx } from '#platform/db/db.ts'
import type { Indicator } from '../entities.ts'
import type { Observation } from './contract.ts'
import { listObservations, type ObservationFilter } from './queries.ts'

/** Only widely readable figures have readers outside the group that may see small numbers. */
const isWide = ({ marking }: Observation) => marking === 'TLP:CLEAR' || marking === 'TLP:GREEN'

/**
 * Returns figures as recorded, with small numbers suppressed for outside readers. In a suppressed place, the values of
 * current and superseded figures are removed. In a place that was suppressed before, and for figures that were small
 * themselves, the values of superseded figures are removed.
 */
export async function listSuppressedObservations(
  tx: Tx,
  { id: indicatorId, definition }: Indicator,
  filter: Omit<ObservationFilter, 'indicatorId'>,
): Promise<Observation[]> {
  const every = await listObservations(tx, { indicatorId, ...filter })
  if (definition.suppressionThreshold == null) return every
  const threshold = (await findThreshold(tx, indicatorId)) ?? 0
  const { areaId, from, to } = filter
  const isWithheld = makeSuppressionTest(
    await getSmall(tx, { indicatorIds: [indicatorId], areaIds: [areaId], from, to }),
  )
  const wasWithheld = makeSuppressionTest(
    await getFormerlySmall(tx, { indicatorIds: [indicatorId], areaIds: [areaId] }),
  )
  const outside = await findOutside(tx, [...new Set(every.map(({ batch }) => batch.id))], areaId)
  return every.map((entry): Observation => {
    const isPart = Object.keys(entry.parts).length > 0
    const wasSmall = outside.has(entry.batch.id) && entry.value !== null && Number(entry.value) < threshold
    const isFormerlyHidden = entry.supersededAt !== null && (wasSmall || wasWithheld(entry, isPart))
    if (!isWide(entry) || !(isWithheld(entry, isPart) || isFormerlyHidden)) return entry
    return { ...entry, value: null, missing: 'withheld', n: null, low: null, high: null, note: null }
  })
}
