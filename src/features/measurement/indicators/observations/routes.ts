import { ORPCError } from '@orpc/server'
import { implementSlice } from '#platform/procedure.ts'
import { may } from '#shared/actor.ts'
import { findIndicators } from '../definitions/queries.ts'
import { observationsContract } from './contract.ts'
import * as queries from './queries.ts'
import { recordFigures } from './record.ts'

const os = implementSlice(observationsContract)

export const observationRoutes = os.router({
  recordFigures: os.recordFigures.handler(async ({ input, context: { work }, errors }) => {
    if (!may(work.actor, 'figure.write', input.ownerId)) throw new ORPCError('FORBIDDEN')
    return recordFigures(work, { ...input, way: 'entry' }, errors)
  }),

  listObservations: os.listObservations.handler(async ({ input, context: { work }, errors }) => {
    const { indicator: code, ...filter } = input
    const indicator = (await findIndicators(work.tx, [code])).get(code)
    if (!indicator) throw errors.NOT_FOUND()
    return queries.listObservations(work.tx, { indicatorId: indicator.id, ...filter })
  }),
})
