import { findArea, insertArea, isCodeTaken } from '#features/country/registry/index.ts'
import type { TransactionContext } from '#platform/context.ts'
import { type Failure, fail, type Result, succeed } from '#shared/result.ts'
import type { Recoding } from './entities.ts'
import { endAreas, insertSuccession, moveChildren } from './queries.ts'
import { listInvalidAreas, listPlaces, type NotValidOn, type RecordedChange } from './recorded.ts'

type RecodeFailure = Failure<'NOT_FOUND' | 'CODE_TAKEN'> | NotValidOn

/** Continues an area under a new code. The new area has the same parents, borders and children. */
export async function recode(
  context: TransactionContext,
  input: Recoding,
): Promise<Result<RecordedChange, RecodeFailure>> {
  const { tx } = context
  const area = await findArea(tx, input.id)
  if (!area) return fail('NOT_FOUND')
  if (listInvalidAreas([area], input.date).length > 0)
    return fail('NOT_VALID_ON_DATE', { ids: [area.id], date: input.date })
  if (await isCodeTaken(tx, input.code)) return fail('CODE_TAKEN')
  const { id: _id, source: _source, validFrom: _from, validTo: _to, ...facts } = area
  const successorId = await insertArea(tx, {
    ...facts,
    code: input.code,
    officialCode: input.officialCode ?? area.officialCode,
    names: input.names ?? area.names,
    validFrom: input.date,
    parents: await listPlaces(context, area.id, input.date),
  })
  await insertSuccession(tx, 'recode', input.date, [{ predecessorId: area.id, successorId }])
  await moveChildren(tx, area.id, successorId, input.date)
  await endAreas(tx, [area.id], input.date)
  return succeed({ ended: [area.id], successors: [successorId], newSuccessors: [successorId] })
}
