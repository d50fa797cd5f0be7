import { dayBefore } from '#features/country/registry/areas/model.ts'
import type { Area } from '#features/country/registry/entities.ts'
import {
  findArea,
  findMissing,
  isCodeTaken,
  listAreasByIds,
  listDescendants,
} from '#features/country/registry/index.ts'
import type { TransactionContext } from '#platform/context.ts'
import type { Id } from '#shared/ids.ts'
import { type Failure, fail, type Result, succeed } from '#shared/result.ts'
import type { Split } from './entities.ts'
import { endAreas, insertSuccession, moveChildren, removePlans } from './queries.ts'
import {
  insertArising,
  listInvalidAreas,
  listPlaces,
  type NotValidOn,
  type RecordedChange,
  type UnknownReference,
} from './recorded.ts'

type SplitFailure =
  | Failure<'NOT_FOUND' | 'CODE_TAKEN'>
  | NotValidOn
  | UnknownReference
  | Failure<'AREAS_NOT_ASSIGNED', { ids: Id[] }>

/** Splits an area into several. The area may continue as a part. */
export async function split(context: TransactionContext, input: Split): Promise<Result<RecordedChange, SplitFailure>> {
  const { tx } = context
  const { id, date, into } = input
  const area = await findArea(tx, id)
  if (!area) return fail('NOT_FOUND')
  if (listInvalidAreas([area], date).length > 0) return fail('NOT_VALID_ON_DATE', { ids: [id], date })
  const named = into.flatMap((part) => ('id' in part ? [part.id] : []))
  const unknown = await findMissing(tx, 'area', named)
  if (unknown) return fail('UNKNOWN_REFERENCE', { field: 'into', id: unknown })
  const codes = into.flatMap((part) => ('area' in part ? [part.area.code] : []))
  if (new Set(codes).size < codes.length) return fail('CODE_TAKEN')
  for (const code of codes) if (await isCodeTaken(tx, code)) return fail('CODE_TAKEN')
  const staysItself = named.includes(id)
  const children = new Set((await listDescendants(tx, id, dayBefore(date))).map((child) => child.id))
  const placed = new Set(into.flatMap((part) => part.childIds ?? []))
  const left = staysItself ? [] : [...children].filter((child) => !placed.has(child))
  if (left.length > 0) return fail('AREAS_NOT_ASSIGNED', { ids: left })

  const places = await listPlaces(context, id, date)
  const [parts, newSuccessors]: [Id[], Id[]] = [[], []]
  for (const part of into) {
    const partId =
      'id' in part
        ? part.id
        : await insertArising(
            context,
            { ...(await loadPartFacts(context, area, part.childIds)), ...part.area },
            area.kind,
            date,
            places,
          )
    parts.push(partId)
    if ('area' in part) newSuccessors.push(partId)
    await moveChildren(tx, id, partId, date, part.childIds ?? [])
  }
  await removePlans(tx, [id])
  await insertSuccession(
    tx,
    'split',
    date,
    parts.map((successorId) => ({ predecessorId: id, successorId })),
  )
  const ended = staysItself ? [] : [id]
  await endAreas(tx, ended, date)
  return succeed({ ended, successors: parts, newSuccessors })
}

/**
 * Returns the data of a part: the languages of the whole area, and the borders of the areas that move under the part.
 */
async function loadPartFacts({ tx }: TransactionContext, whole: Area, childIds: readonly Id[] = []) {
  const children = await listAreasByIds(tx, childIds)
  return { languages: whole.languages, borders: [...new Set(children.flatMap(({ borders }) => borders))] }
}
