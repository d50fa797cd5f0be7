import { findIndicators } from '#features/measurement/indicators/definitions/queries.ts'
import { type Observation, observationsContract } from '#features/measurement/indicators/observations/contract.ts'
import { listObservations } from '#features/measurement/indicators/observations/queries.ts'
import { observationRoutes } from '#features/measurement/indicators/observations/routes.ts'
import { implementSlice } from '#platform/procedure.ts'
import { makeSuppressionTest } from './model.ts'
import { findOutside, readSmall } from './queries.ts'
import { findThreshold } from './threshold/queries.ts'

const os = implementSlice(observationsContract)

/** Only widely readable figures have readers outside the group that may see small numbers. */
const isWide = ({ marking }: Observation) => marking === 'TLP:CLEAR' || marking === 'TLP:GREEN'

/**
 * Figures as recorded, with small numbers suppressed for outside readers. In a suppressed place, the values of current
 * and superseded figures are removed. Elsewhere only the values of superseded figures that were small themselves are
 * removed.
 */
export const discreetObservationRoutes = {
  ...observationRoutes,
  listObservations: os.listObservations.handler(async ({ input, context: { work }, errors }) => {
    const { indicator: code, ...filter } = input
    const indicator = (await findIndicators(work.tx, [code])).get(code)
    if (!indicator) throw errors.NOT_FOUND()
    const every = await listObservations(work.tx, { indicatorId: indicator.id, ...filter })
    if (indicator.definition.smallBelow == null) return every
    const smallBelow = (await findThreshold(work.tx, indicator.id)) ?? 0
    const requests = { indicatorIds: [indicator.id], areaIds: [input.areaId], from: input.from, to: input.to }
    const isWithheld = makeSuppressionTest(await readSmall(work.tx, requests))
    const outside = await findOutside(work.tx, [...new Set(every.map(({ batch }) => batch.id))], input.areaId)
    return every.map((entry): Observation => {
      const isPart = Object.keys(entry.parts).length > 0
      const wasSmall = outside.has(entry.batch.id) && entry.value !== null && Number(entry.value) < smallBelow
      if (!isWide(entry) || !(isWithheld(entry, isPart) || (entry.supersededAt !== null && wasSmall))) return entry
      return { ...entry, value: null, missing: 'withheld', n: null, low: null, high: null, note: null }
    })
  }),
}
