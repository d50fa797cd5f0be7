import { valueOrThrow } from '#platform/declared-error.ts'
import { implementSlice } from '#platform/procedure.ts'
import { sortName } from '#shared/sort-name.ts'
import { registryEvents } from '../events.ts'
import { findMissing } from '../queries.ts'
import { appoint } from './appoint.ts'
import { functionsContract } from './contract.ts'
import {
  endFunction,
  endFunctionHolder,
  findFunctionHolder,
  findFunctions,
  findOrganisationFunction,
  insertFunction,
  listFunctionHolders,
  listOrganisationFunctions,
  lockFunction,
  personExists,
} from './queries.ts'

const slice = implementSlice(functionsContract)

export const functionRoutes = {
  findFunctions: slice.findFunctions.handler(async ({ input, context }) => {
    const words = sortName(input.query ?? '')
      .split(' ')
      .filter(Boolean)
    return { rows: await findFunctions(context.tx, { ...input, words, date: input.date ?? context.today }) }
  }),

  listFunctions: slice.listFunctions.handler(async ({ input, context, errors }) => {
    if (await findMissing(context.tx, 'organisation', [input.organisationId])) throw errors.NOT_FOUND()
    const rows = await listOrganisationFunctions(context.tx, input.organisationId, input.date ?? context.today)
    return { rows, personsShown: context.actor.kind !== 'anyone' }
  }),

  listFunctionHolders: slice.listFunctionHolders.handler(async ({ input, context, errors }) => {
    if (!(await findOrganisationFunction(context.tx, input.functionId, context.today))) throw errors.NOT_FOUND()
    return {
      rows: await listFunctionHolders(context.tx, input.functionId),
      personsShown: context.actor.kind !== 'anyone',
    }
  }),

  addFunction: slice.addFunction.handler(async ({ input, context, errors }) => {
    const unknown = await findMissing(context.tx, 'organisation', [input.organisationId])
    if (unknown) throw errors.UNKNOWN_REFERENCE({ data: { field: 'organisationId', id: unknown } })
    const id = await insertFunction(context.tx, { ...input, validFrom: input.validFrom ?? null })
    if (!id) throw errors.CODE_TAKEN()
    context.audit({ subjectKind: 'function', subjectId: id })
    return (await findOrganisationFunction(context.tx, id, context.today))!
  }),

  endFunction: slice.endFunction.handler(async ({ input, context, errors }) => {
    const { tx, today } = context
    if (!(await lockFunction(tx, input.id))) throw errors.NOT_FOUND()
    const organisationFunction = (await findOrganisationFunction(tx, input.id, today))!
    if (organisationFunction.validFrom !== null && input.date <= organisationFunction.validFrom)
      throw errors.PERIOD_END_BEFORE_START()
    await endFunction(tx, input.id, input.date)
    if (organisationFunction.holder)
      await registryEvents.holderChanged.publish(context, {
        functionId: input.id,
        personId: null,
        capacity: 'holder',
        date: input.date,
      })
    context.audit({ subjectKind: 'function', subjectId: input.id, reason: input.reason })
    return (await findOrganisationFunction(tx, input.id, today))!
  }),

  appointHolder: slice.appointHolder.handler(async ({ input, context, errors }) => {
    const { tx } = context
    const { functionId, personId, capacity, from, replaces } = input
    const to = input.to ?? null
    if (to !== null && to <= from) throw errors.PERIOD_END_BEFORE_START()
    if (!(await lockFunction(tx, functionId))) throw errors.NOT_FOUND()
    if (!(await personExists(tx, personId)))
      throw errors.UNKNOWN_REFERENCE({ data: { field: 'personId', id: personId } })
    const appointment = { functionId, personId, capacity, from, to, replaces }
    const id = valueOrThrow(await appoint(context, appointment), errors)
    context.audit({ subjectKind: 'function', subjectId: functionId })
    const { functionId: _, ...holding } = (await findFunctionHolder(tx, id))!
    return holding
  }),

  endFunctionHolder: slice.endFunctionHolder.handler(async ({ input, context, errors }) => {
    const holding = await findFunctionHolder(context.tx, input.id)
    if (!holding) throw errors.NOT_FOUND()
    if (input.date <= holding.validFrom) throw errors.PERIOD_END_BEFORE_START()
    await endFunctionHolder(context.tx, input.id, input.date)
    const { functionId, capacity } = holding
    await registryEvents.holderChanged.publish(context, { functionId, personId: null, capacity, date: input.date })
    context.audit({ subjectKind: 'function', subjectId: functionId, ...(input.reason && { reason: input.reason }) })
    const { functionId: _, ...ended } = (await findFunctionHolder(context.tx, input.id))!
    return ended
  }),
}
