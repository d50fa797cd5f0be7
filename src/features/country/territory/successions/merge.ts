import { dayBefore, existsOn } from '#features/country/registry/areas/model.ts'
import type { Area } from '#features/country/registry/entities.ts'
import {
  findArea,
  findMissing,
  isCodeTaken,
  listAreasByIds,
  listParents,
  updateArea,
} from '#features/country/registry/index.ts'
import type { TransactionContext } from '#platform/context.ts'
import type { Tx } from '#platform/db/db.ts'
import type { Id } from '#shared/ids.ts'
import { type Failure, fail, type Result, succeed } from '#shared/result.ts'
import type { Merger } from './entities.ts'
import { computeMergedFacts, computeMergedPlaces } from './model.ts'
import { addParents, announce, endAreas, insertSuccession, moveChildren, removePlans } from './queries.ts'
import {
  insertArising,
  listInvalidAreas,
  listParentsOn,
  type NotValidOn,
  type RecordedChange,
  type UnknownReference,
} from './recorded.ts'

type MergeFailure =
  | Failure<'NOT_FOUND' | 'CODE_TAKEN'>
  | NotValidOn
  | UnknownReference
  | Failure<'KINDS_DIFFER', { kinds: string[] }>
  | Failure<'PLACE_REQUIRED', { hierarchies: string[] }>

/** Merges areas into a new area, into a merged area, or into another existing or announced area. */
export async function merge(context: TransactionContext, input: Merger): Promise<Result<RecordedChange, MergeFailure>> {
  const { tx } = context
  const { date, fromIds, into, announced } = input
  const from = await listAreasByIds(tx, fromIds)
  const unknown = fromIds.find((id) => !from.some((area) => area.id === id))
  if (unknown) return fail('UNKNOWN_REFERENCE', { field: 'fromIds', id: unknown })
  const target = 'id' in into ? await findArea(tx, into.id) : undefined
  if ('id' in into && !target) return fail('NOT_FOUND')
  const kinds = [...new Set([...from, ...(target ? [target] : [])].map(({ kind }) => kind))]
  if (kinds.length > 1) return fail('KINDS_DIFFER', { kinds })
  const absent = [...listInvalidAreas(from, date), ...(target && isEnded(target, date) ? [target.id] : [])]
  if (absent.length > 0) return fail('NOT_VALID_ON_DATE', { ids: [...new Set(absent)], date })
  const entries = input.parents ?? []
  const missing = await findMissing(
    tx,
    'area',
    entries.map(({ parentId }) => parentId),
  )
  if (missing) return fail('UNKNOWN_REFERENCE', { field: 'parents', id: missing })
  if ('area' in into && (await isCodeTaken(tx, into.area.code))) return fail('CODE_TAKEN')

  const already = target ? (await listParents(tx, [target.id])).map(({ hierarchy }) => hierarchy) : []
  // An area that exists the day before keeps the existing parents. A new or only announced area needs parents.
  const onlyAnnounced = target !== undefined && target.announced !== null && already.length === 0
  const goesOn = target !== undefined && !onlyAnnounced && existsOn(target, dayBefore(date))
  const places = computeMergedPlaces(await listParentsOn(context, fromIds, date), entries)
  const parents = goesOn || announced ? [] : places.parents.filter((entry) => !already.includes(entry.hierarchy))
  const open = goesOn || announced ? [] : places.missing.filter((hierarchy) => !already.includes(hierarchy))
  if (open.length > 0) return fail('PLACE_REQUIRED', { hierarchies: open })

  const intoId =
    'area' in into
      ? await insertArising(context, { ...computeMergedFacts(from), ...into.area }, kinds[0]!, date, [])
      : into.id
  const pairs = fromIds.map((predecessorId) => ({ predecessorId, successorId: intoId }))
  const newSuccessors = goesOn ? [] : [intoId]
  if (announced) {
    await insertSuccession(tx, 'planned_merge', date, pairs)
    await announce(tx, [...new Set([...fromIds, intoId])], announced)
    return succeed({ ended: [], successors: [...new Set([...fromIds, intoId])], newSuccessors })
  }
  if (target && !goesOn) await begin(tx, target, from, date)
  await addParents(tx, intoId, parents, null)
  await removePlans(tx, fromIds)
  await insertSuccession(tx, 'merge', date, pairs)
  const ended: Id[] = fromIds.filter((id) => id !== intoId)
  for (const id of ended) await moveChildren(tx, id, intoId, date)
  await endAreas(tx, ended, date)
  return succeed({ ended, successors: [intoId], newSuccessors })
}

/** An area that has ended by that day cannot receive others. */
const isEnded = ({ validTo }: Area, on: string): boolean => validTo !== null && validTo <= on

/** Starts an announced area. Fields without a value are derived from the merged areas. */
async function begin(tx: Tx, target: Area, from: readonly Area[], on: string): Promise<void> {
  const facts = computeMergedFacts(from)
  await updateArea(tx, target.id, {
    languages: target.languages.length > 0 ? target.languages : facts.languages,
    borders: target.borders.length > 0 ? target.borders : facts.borders,
    population: target.population ?? facts.population,
    cell: target.cell ?? facts.cell,
    announced: null,
    validFrom: on,
  })
}
