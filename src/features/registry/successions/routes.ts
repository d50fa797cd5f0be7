import type { Work } from '#platform/context.ts'
import { implementSlice } from '#platform/procedure.ts'
import type { LegalDate } from '#shared/dates.ts'
import type { Id } from '#shared/ids.ts'
import type { NewArea } from '../areas/contract.ts'
import { dayBefore, lives } from '../areas/model.ts'
import { findArea, insertArea, isCodeTaken, listAreasByIds, listBelow, listParents } from '../areas/queries.ts'
import type { Area, ParentLink } from '../entities.ts'
import { registryFacts } from '../events.ts'
import { findMissing } from '../queries.ts'
import { type AreaChange, successionsContract } from './contract.ts'
import { placesOfMerger } from './model.ts'
import {
  addParents,
  announce,
  beginArea,
  endAreas,
  insertSuccession,
  listChanges,
  listOrganisationsLeft,
  moveChildren,
  removePlans,
} from './queries.ts'

const slice = implementSlice(successionsContract)

/** Areas that exist neither just before a change nor on its day cannot go into it. */
const notThere = (areas: readonly Area[], on: LegalDate): Id[] =>
  areas.filter((area) => !lives(area, dayBefore(on)) || area.validTo === on).map(({ id }) => id)

const parentsOn = async ({ tx }: Work, ids: readonly Id[], on: LegalDate) =>
  (await listParents(tx, ids)).filter((link) => lives(link, dayBefore(on)))

/** Tells who follows what, and says which bodies still sit in an area that ended. */
async function finish(work: Work, ended: readonly Id[], successors: readonly Id[], on: LegalDate, reason: string) {
  for (const predecessorId of ended)
    await registryFacts.areaSucceeded.announce(work, { predecessorId, successorIds: successors, on })
  for (const id of [...successors, ...ended]) work.note({ subjectKind: 'area', subjectId: id, reason })
  return {
    areas: await listAreasByIds(work.tx, [...new Set([...ended, ...successors])]),
    organisationsLeft: await listOrganisationsLeft(work.tx, ended, on),
  }
}

type Arising = Omit<NewArea, 'kind' | 'validFrom' | 'validTo' | 'parents'>

const insertArising = ({ tx }: Work, area: Arising, kind: string, on: LegalDate, parents: ParentLink[]): Promise<Id> =>
  insertArea(tx, { ...area, kind, validFrom: on, parents })

export const successionRoutes = {
  listAreaChanges: slice.listAreaChanges.handler(async ({ input, context: { work } }) => {
    const changes = new Map<string, AreaChange>()
    for (const { kind, on, from, into } of await listChanges(work.tx, input)) {
      // A split is one change of one area; a merger or a new code is one change into one area.
      const key = `${on} ${kind} ${kind === 'split' ? from.id : into.id}`
      const change = changes.get(key) ?? { kind, on, from: [], into: [] }
      if (!change.from.some(({ id }) => id === from.id)) change.from.push(from)
      if (!change.into.some(({ id }) => id === into.id)) change.into.push(into)
      changes.set(key, change)
    }
    return [...changes.values()]
  }),

  mergeAreas: slice.mergeAreas.handler(async ({ input, context: { work }, errors }) => {
    const { tx } = work
    const { on, fromIds, into, reason, announced } = input
    const from = await listAreasByIds(tx, fromIds)
    const unknown = fromIds.find((id) => !from.some((area) => area.id === id))
    if (unknown) throw errors.UNKNOWN_REFERENCE({ data: { field: 'fromIds', id: unknown } })
    const kinds = [...new Set(from.map(({ kind }) => kind))]
    if (kinds.length > 1) throw errors.KINDS_DIFFER({ data: { kinds } })
    const absent = notThere(from, on)
    if (absent.length > 0) throw errors.NOT_VALID_ON({ data: { ids: absent, on } })
    const said = input.parents ?? []
    const missing = await findMissing(
      tx,
      'area',
      said.map(({ parentId }) => parentId),
    )
    if (missing) throw errors.UNKNOWN_REFERENCE({ data: { field: 'parents', id: missing } })
    const target = 'id' in into ? await findArea(tx, into.id) : undefined
    if ('id' in into && !target) throw errors.NOT_FOUND()
    if ('area' in into && (await isCodeTaken(tx, into.area.code))) throw errors.CODE_TAKEN()

    const staysInPlace = target !== undefined && fromIds.includes(target.id)
    const already = target ? (await listParents(tx, [target.id])).map(({ hierarchy }) => hierarchy) : []
    const places = placesOfMerger(await parentsOn(work, fromIds, on), said)
    const parents = staysInPlace || announced ? [] : places.parents.filter((one) => !already.includes(one.hierarchy))
    const open = staysInPlace || announced ? [] : places.missing.filter((hierarchy) => !already.includes(hierarchy))
    if (open.length > 0) throw errors.PLACE_NEEDED({ data: { hierarchies: open } })

    const intoId = target?.id ?? (await insertArising(work, (into as { area: Arising }).area, kinds[0]!, on, []))
    const pairs = fromIds.map((predecessorId) => ({ predecessorId, successorId: intoId }))
    if (announced) {
      await insertSuccession(tx, 'planned_merge', on, pairs)
      await announce(tx, [...new Set([...fromIds, intoId])], announced)
      return finish(work, [], [...new Set([...fromIds, intoId])], on, reason)
    }
    if (target && !staysInPlace && target.validFrom !== null && target.validFrom !== on)
      await beginArea(tx, target.id, on)
    await addParents(tx, intoId, parents, null)
    await removePlans(tx, fromIds)
    await insertSuccession(tx, 'merge', on, pairs)
    const ended = fromIds.filter((id) => id !== intoId)
    for (const id of ended) await moveChildren(tx, id, intoId, on)
    await endAreas(tx, ended, on)
    return finish(work, ended, [intoId], on, reason)
  }),

  splitArea: slice.splitArea.handler(async ({ input, context: { work }, errors }) => {
    const { tx } = work
    const { id, on, into, reason } = input
    const area = await findArea(tx, id)
    if (!area) throw errors.NOT_FOUND()
    if (notThere([area], on).length > 0) throw errors.NOT_VALID_ON({ data: { ids: [id], on } })
    const named = into.flatMap((part) => ('id' in part ? [part.id] : []))
    const unknown = await findMissing(tx, 'area', named)
    if (unknown) throw errors.UNKNOWN_REFERENCE({ data: { field: 'into', id: unknown } })
    for (const part of into) if ('area' in part && (await isCodeTaken(tx, part.area.code))) throw errors.CODE_TAKEN()
    const staysItself = named.includes(id)
    const children = new Set((await listBelow(tx, id, dayBefore(on))).map((child) => child.id))
    const placed = new Set(into.flatMap((part) => part.childIds ?? []))
    const left = staysItself ? [] : [...children].filter((child) => !placed.has(child))
    if (left.length > 0) throw errors.CHILDREN_LEFT({ data: { ids: left } })

    const places = (await parentsOn(work, [id], on)).map(
      ({ hierarchy, parentId }): ParentLink => ({ hierarchy, parentId, validFrom: null, validTo: null }),
    )
    const parts: Id[] = []
    for (const part of into) {
      const partId = 'id' in part ? part.id : await insertArising(work, part.area, area.kind, on, places)
      parts.push(partId)
      await moveChildren(tx, id, partId, on, part.childIds ?? [])
    }
    await removePlans(tx, [id])
    await insertSuccession(
      tx,
      'split',
      on,
      parts.map((successorId) => ({ predecessorId: id, successorId })),
    )
    const ended = staysItself ? [] : [id]
    await endAreas(tx, ended, on)
    return finish(work, ended, parts, on, reason)
  }),

  recodeArea: slice.recodeArea.handler(async ({ input, context: { work }, errors }) => {
    const { tx } = work
    const area = await findArea(tx, input.id)
    if (!area) throw errors.NOT_FOUND()
    if (notThere([area], input.on).length > 0) throw errors.NOT_VALID_ON({ data: { ids: [area.id], on: input.on } })
    if (await isCodeTaken(tx, input.code)) throw errors.CODE_TAKEN()
    const { id: _id, source: _source, validFrom: _from, validTo: _to, ...facts } = area
    const places = (await parentsOn(work, [area.id], input.on)).map(
      ({ hierarchy, parentId }): ParentLink => ({ hierarchy, parentId, validFrom: null, validTo: null }),
    )
    const successorId = await insertArea(tx, {
      ...facts,
      code: input.code,
      officialCode: input.officialCode ?? area.officialCode,
      names: input.names ?? area.names,
      validFrom: input.on,
      parents: places,
    })
    await insertSuccession(tx, 'recode', input.on, [{ predecessorId: area.id, successorId }])
    await moveChildren(tx, area.id, successorId, input.on)
    await endAreas(tx, [area.id], input.on)
    return finish(work, [area.id], [successorId], input.on, input.reason)
  }),
}
