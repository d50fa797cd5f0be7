import { valueOrThrow } from '#platform/declared-error.ts'
import { type HandlerContext, implementSlice } from '#platform/procedure.ts'
import { may } from '#shared/actor.ts'
import type { LegalDate } from '#shared/dates.ts'
import type { Id } from '#shared/ids.ts'
import { fail, succeed } from '#shared/result.ts'
import { sortName } from '#shared/sort-name.ts'
import { registryEvents } from '../events.ts'
import { mayChangeFunctions } from '../may-change-functions.ts'
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
  isKeptSeat,
  listFunctionHolders,
  listOrganisationFunctions,
  listSeatsOfLaw,
  lockFunction,
  personExists,
  reopenFunction,
} from './queries.ts'

const slice = implementSlice(functionsContract)

/**
 * Checks whether the actor may enter a day on which an appointment begins or ends. A day before today corrects the
 * registry, which administrators of the instance do. The database checks the same.
 */
const mayEnterDay = ({ actor, today }: HandlerContext, day: LegalDate): boolean =>
  day >= today || may(actor, 'registry.write')

/**
 * Locks a function that the actor may change. The database lets nobody else lock it, so the organisation is checked
 * first. Fails with `NOT_FOUND` or `NOT_YOUR_ORGANISATION`.
 */
async function lockChangeable(context: HandlerContext, functionId: Id) {
  const organisationFunction = await findOrganisationFunction(context.tx, functionId, context.today)
  if (!organisationFunction) return fail('NOT_FOUND')
  if (!mayChangeFunctions(context.actor, organisationFunction.organisationId)) return fail('NOT_YOUR_ORGANISATION')
  if (!(await lockFunction(context.tx, functionId))) return fail('NOT_FOUND')
  return succeed(organisationFunction)
}

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
    if (!mayChangeFunctions(context.actor, input.organisationId)) throw errors.NOT_YOUR_ORGANISATION()
    if (unknown) throw errors.UNKNOWN_REFERENCE({ data: { field: 'organisationId', id: unknown } })
    const added = { ...input, validFrom: input.validFrom ?? null }
    const id = (await insertFunction(context.tx, added)) ?? (await reopenFunction(context.tx, added, context.today))
    if (!id) throw errors.CODE_TAKEN()
    context.audit({ subjectKind: 'function', subjectId: id })
    return (await findOrganisationFunction(context.tx, id, context.today))!
  }),

  endFunction: slice.endFunction.handler(async ({ input, context, errors }) => {
    const { tx, today } = context
    const organisationFunction = valueOrThrow(await lockChangeable(context, input.id), errors)
    if (organisationFunction.validFrom !== null && input.date <= organisationFunction.validFrom)
      throw errors.PERIOD_END_BEFORE_START()
    if (!mayEnterDay(context, input.date)) throw errors.DATE_IN_PAST()
    if (isKeptSeat(await listSeatsOfLaw(tx, input.id), input.id, input.date)) throw errors.FUNCTION_IS_SEAT()
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
    valueOrThrow(await lockChangeable(context, functionId), errors)
    const isOwn = personId === context.actor.personId
    if (!mayEnterDay(context, from) || (isOwn && from < context.today)) throw errors.DATE_IN_PAST()
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
    valueOrThrow(await lockChangeable(context, holding.functionId), errors)
    if (input.date <= holding.validFrom) throw errors.PERIOD_END_BEFORE_START()
    const { validTo } = holding
    if (!mayEnterDay(context, input.date) || (validTo !== null && !mayEnterDay(context, validTo)))
      throw errors.DATE_IN_PAST()
    await endFunctionHolder(context.tx, input.id, input.date)
    const { functionId, capacity } = holding
    await registryEvents.holderChanged.publish(context, { functionId, personId: null, capacity, date: input.date })
    context.audit({ subjectKind: 'function', subjectId: functionId, ...(input.reason && { reason: input.reason }) })
    const { functionId: _, ...ended } = (await findFunctionHolder(context.tx, input.id))!
    return ended
  }),
}
