import { implementSlice } from '#platform/procedure.ts'
import { sortName } from '#shared/localized-text.ts'
import { registryFacts } from '../events.ts'
import { findMissing } from '../queries.ts'
import { appoint } from './appoint.ts'
import { functionsContract } from './contract.ts'
import {
  endFunction,
  endFunctionHolder,
  findDuty,
  findFunctionHolder,
  findFunctions,
  insertFunction,
  listDuties,
  listFunctionHolders,
  lockFunction,
  personExists,
} from './queries.ts'

const slice = implementSlice(functionsContract)

export const functionRoutes = {
  findFunctions: slice.findFunctions.handler(async ({ input, context: { work } }) => {
    const messages = sortName(input.terms ?? '')
      .split(' ')
      .filter(Boolean)
    return { rows: await findFunctions(work.tx, { ...input, terms: messages, date: input.date ?? work.today }) }
  }),

  listFunctions: slice.listFunctions.handler(async ({ input, context: { work }, errors }) => {
    if (await findMissing(work.tx, 'organisation', [input.organisationId])) throw errors.NOT_FOUND()
    const rows = await listDuties(work.tx, input.organisationId, input.date ?? work.today)
    return { rows, personsShown: work.actor.kind !== 'anyone' }
  }),

  listFunctionHolders: slice.listFunctionHolders.handler(async ({ input, context: { work }, errors }) => {
    if (!(await findDuty(work.tx, input.functionId, work.today))) throw errors.NOT_FOUND()
    return { rows: await listFunctionHolders(work.tx, input.functionId), personsShown: work.actor.kind !== 'anyone' }
  }),

  addFunction: slice.addFunction.handler(async ({ input, context: { work }, errors }) => {
    const unknown = await findMissing(work.tx, 'organisation', [input.organisationId])
    if (unknown) throw errors.UNKNOWN_REFERENCE({ data: { field: 'organisationId', id: unknown } })
    const id = await insertFunction(work.tx, { ...input, validFrom: input.validFrom ?? null })
    if (!id) throw errors.CODE_TAKEN()
    work.note({ subjectKind: 'function', subjectId: id })
    return (await findDuty(work.tx, id, work.today))!
  }),

  endFunction: slice.endFunction.handler(async ({ input, context: { work }, errors }) => {
    const { tx, today } = work
    if (!(await lockFunction(tx, input.id))) throw errors.NOT_FOUND()
    const duty = (await findDuty(tx, input.id, today))!
    if (duty.validFrom !== null && input.date <= duty.validFrom) throw errors.PERIOD_ENDS_BEFORE_IT_BEGINS()
    await endFunction(tx, input.id, input.date)
    if (duty.holder)
      await registryFacts.holderChanged.announce(work, {
        functionId: input.id,
        personId: null,
        capacity: 'holder',
        date: input.date,
      })
    work.note({ subjectKind: 'function', subjectId: input.id, reason: input.reason })
    return (await findDuty(tx, input.id, today))!
  }),

  appointHolder: slice.appointHolder.handler(async ({ input, context: { work }, errors }) => {
    const { tx } = work
    const { functionId, personId, capacity, from, replaces } = input
    const to = input.to ?? null
    if (to !== null && to <= from) throw errors.PERIOD_ENDS_BEFORE_IT_BEGINS()
    if (!(await lockFunction(tx, functionId))) throw errors.NOT_FOUND()
    if (!(await personExists(tx, personId)))
      throw errors.UNKNOWN_REFERENCE({ data: { field: 'personId', id: personId } })
    const made = await appoint(work, { functionId, personId, capacity, from, to, replaces })
    if ('holder' in made) {
      const { personName, validFrom, validTo } = made.holder
      throw errors.FUNCTION_OCCUPIED({ data: { personName, validFrom, validTo } })
    }
    work.note({ subjectKind: 'function', subjectId: functionId })
    const { functionId: _, ...holding } = (await findFunctionHolder(tx, made.id))!
    return holding
  }),

  endFunctionHolder: slice.endFunctionHolder.handler(async ({ input, context: { work }, errors }) => {
    const holding = await findFunctionHolder(work.tx, input.id)
    if (!holding) throw errors.NOT_FOUND()
    if (input.date <= holding.validFrom) throw errors.PERIOD_ENDS_BEFORE_IT_BEGINS()
    await endFunctionHolder(work.tx, input.id, input.date)
    const { functionId, capacity } = holding
    await registryFacts.holderChanged.announce(work, { functionId, personId: null, capacity, date: input.date })
    work.note({ subjectKind: 'function', subjectId: functionId, ...(input.reason && { reason: input.reason }) })
    const { functionId: _, ...ended } = (await findFunctionHolder(work.tx, input.id))!
    return ended
  }),
}
