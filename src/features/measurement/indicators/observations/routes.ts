import { requirePermission, valueOrThrow } from '#platform/declared-error.ts'
import { implementSlice } from '#platform/procedure.ts'
import { may } from '#shared/actor.ts'
import { findIndicators } from '../definitions/queries.ts'
import { observationsContract } from './contract.ts'
import { recordFigures } from './record.ts'
import { listSuppressedObservations } from './suppressed-observations.ts'

const os = implementSlice(observationsContract)

export const observationRoutes = os.router({
  recordFigures: os.recordFigures.handler(async ({ input, context, errors }) => {
    requirePermission(may(context.actor, 'figure.write', input.ownerId))
    return valueOrThrow(await recordFigures(context, { ...input, channel: 'entry' }), errors)
  }),

  listObservations: os.listObservations.handler(async ({ input, context, errors }) => {
    const { indicator: code, ...filter } = input
    const indicator = (await findIndicators(context.tx, [code])).get(code)
    if (!indicator) throw errors.NOT_FOUND()
    return listSuppressedObservations(context.tx, indicator, filter)
  }),
})
