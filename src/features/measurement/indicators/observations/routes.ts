import { ORPCError } from '@orpc/server'
import { implementSlice } from '#platform/procedure.ts'
import { may } from '#shared/actor.ts'
import { findIndicators } from '../definitions/queries.ts'
import { observationsContract } from './contract.ts'
import { recordFigures } from './record.ts'
import { listSuppressedObservations } from './suppressed-observations.ts'

const os = implementSlice(observationsContract)

export const observationRoutes = os.router({
  recordFigures: os.recordFigures.handler(async ({ input, context: { work }, errors }) => {
    if (!may(work.actor, 'figure.write', input.ownerId)) throw new ORPCError('FORBIDDEN')
    return recordFigures(work, { ...input, channel: 'entry' }, errors)
  }),

  listObservations: os.listObservations.handler(async ({ input, context: { work }, errors }) => {
    const { indicator: code, ...filter } = input
    const indicator = (await findIndicators(work.tx, [code])).get(code)
    if (!indicator) throw errors.NOT_FOUND()
    return listSuppressedObservations(work.tx, indicator, filter)
  }),
})
