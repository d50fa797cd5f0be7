import type { TransactionContext } from '#platform/context.ts'
import type { Id } from '#shared/ids.ts'
import { dayBefore } from '../areas/model.ts'
import { findArea, isCodeTaken, listAreasByIds, listDescendants } from '../areas/queries.ts'
import type { Area } from '../entities.ts'
import { findMissing } from '../queries.ts'
import type { Split } from './entities.ts'
import { endAreas, insertSuccession, moveChildren, removePlans } from './queries.ts'
import { type ChangeErrors, insertArising, listInvalidAreas, listPlaces, type RecordedChange } from './recorded.ts'

type Errors = Omit<ChangeErrors, 'PLACE_REQUIRED' | 'KINDS_DIFFER'>

/** Splits an area into several. The area may continue as a part. */
export async function split(context: TransactionContext, input: Split, errors: Errors): Promise<RecordedChange> {
  const { tx } = context
  const { id, date, into } = input
  const area = await findArea(tx, id)
  if (!area) throw errors.NOT_FOUND()
  if (listInvalidAreas([area], date).length > 0) throw errors.NOT_VALID_ON_DATE({ data: { ids: [id], date } })
  const named = into.flatMap((part) => ('id' in part ? [part.id] : []))
  const unknown = await findMissing(tx, 'area', named)
  if (unknown) throw errors.UNKNOWN_REFERENCE({ data: { field: 'into', id: unknown } })
  const codes = into.flatMap((part) => ('area' in part ? [part.area.code] : []))
  if (new Set(codes).size < codes.length) throw errors.CODE_TAKEN()
  for (const code of codes) if (await isCodeTaken(tx, code)) throw errors.CODE_TAKEN()
  const staysItself = named.includes(id)
  const children = new Set((await listDescendants(tx, id, dayBefore(date))).map((child) => child.id))
  const placed = new Set(into.flatMap((part) => part.childIds ?? []))
  const left = staysItself ? [] : [...children].filter((child) => !placed.has(child))
  if (left.length > 0) throw errors.AREAS_NOT_ASSIGNED({ data: { ids: left } })

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
  return { ended, successors: parts, newSuccessors }
}

/**
 * Returns the data of a part: the languages of the whole area, and the borders of the areas that move under the part.
 */
async function loadPartFacts({ tx }: TransactionContext, whole: Area, childIds: readonly Id[] = []) {
  const children = await listAreasByIds(tx, childIds)
  return { languages: whole.languages, borders: [...new Set(children.flatMap(({ borders }) => borders))] }
}
