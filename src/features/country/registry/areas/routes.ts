import { implementSlice } from '#platform/procedure.ts'
import { may } from '#shared/actor.ts'
import type { Id } from '#shared/ids.ts'
import type { AreaRef } from '../entities.ts'
import { findMissing } from '../queries.ts'
import { areasContract, type Succession } from './contract.ts'
import { type Edge, endsBeforeItBegins, existsOn, nearestDay, overlappingHierarchy, traceArea } from './model.ts'
import {
  findArea,
  findCircle,
  hasBoundary,
  insertArea,
  isCodeTaken,
  listAncestors,
  listAreas,
  listAreasByIds,
  listDescendants,
  listEdges,
  listHierarchy,
  movesRunningSeats,
  type Placed,
  updateArea,
} from './queries.ts'

const slice = implementSlice(areasContract)

const groupByHierarchy = (placed: readonly Placed[]) =>
  [...Map.groupBy(placed, ({ hierarchy }) => hierarchy)].map(([hierarchy, areas]) => ({
    hierarchy,
    areas: areas.map(({ hierarchy: _, ...area }) => area),
  }))

/** Returns the changes in the life of an area in a direction. A step that leaves the area unchanged is not included. */
function successions(
  edges: readonly Edge[],
  refs: Map<Id, AreaRef>,
  other: 'predecessorId' | 'successorId',
): Succession[] {
  return edges.flatMap((edge) => {
    const area = refs.get(edge[other])
    return area && edge.predecessorId !== edge.successorId ? [{ area, kind: edge.kind, date: edge.date }] : []
  })
}

const toRef = ({ id, code, kind, names, validFrom, validTo }: AreaRef): AreaRef => ({
  id,
  code,
  kind,
  names,
  validFrom,
  validTo,
})

const sortByTree = <Row extends { id: Id; parentId: Id | null }>(rows: readonly Row[]): Row[] => {
  const children = Map.groupBy(rows, ({ parentId }) => parentId)
  const placed: Row[] = []
  const place = (parentId: Id | null): void => {
    for (const row of children.get(parentId) ?? []) {
      placed.push(row)
      place(row.id)
    }
  }
  place(null)
  return placed
}

export const areaRoutes = {
  listAreas: slice.listAreas.handler(async ({ input, context }) => {
    const { after, limit, date, ...filter } = input
    return listAreas(context.tx, { ...filter, date: date ?? context.today }, { after, limit })
  }),

  getArea: slice.getArea.handler(async ({ input, context, errors }) => {
    const { tx, today, actor } = context
    const area = await findArea(tx, input.id)
    if (!area) throw errors.NOT_FOUND()
    const on = input.date ?? today
    const date = nearestDay(area, on)
    const edges = (await listEdges(tx)).filter((edge) => edge.predecessorId === area.id || edge.successorId === area.id)
    const named = await listAreasByIds(tx, [
      ...new Set(edges.flatMap((edge) => [edge.predecessorId, edge.successorId])),
    ])
    const refs = new Map(named.map((entry) => [entry.id, toRef(entry)]))
    return {
      area,
      date,
      existsOnDate: existsOn(area, on),
      parents: groupByHierarchy(await listAncestors(tx, area.id, date)),
      children: groupByHierarchy(await listDescendants(tx, area.id, date)),
      predecessors: successions(
        edges.filter((edge) => edge.successorId === area.id),
        refs,
        'predecessorId',
      ),
      successors: successions(
        edges.filter((edge) => edge.predecessorId === area.id),
        refs,
        'successorId',
      ),
      hasBoundary: await hasBoundary(tx, area.id),
      abilities: { write: may(actor, 'registry.write') },
    }
  }),

  traceArea: slice.traceArea.handler(async ({ input, context, errors }) => {
    const area = await findArea(context.tx, input.id)
    if (!area) throw errors.NOT_FOUND()
    const edges = await listEdges(context.tx)
    const ids = new Set(edges.flatMap((edge) => [edge.predecessorId, edge.successorId]))
    const refs = new Map(
      (await listAreasByIds(context.tx, [area.id, ...ids])).map((areasById) => [areasById.id, toRef(areasById)]),
    )
    const trace = traceArea(area.id, input.date, edges, (id) => refs.get(id) ?? area)
    const steps = trace.steps.map((edge) => ({
      fromId: edge.predecessorId,
      intoId: edge.successorId,
      kind: edge.kind,
      date: edge.date,
    }))
    const ofArea = edges.filter((edge) => edge.successorId === area.id)
    const grew = ofArea.filter(
      (edge) => edge.kind === 'merge' && edge.date <= input.date && area.validFrom !== edge.date,
    )
    const planned = edges.filter((edge) => edge.kind === 'planned_merge' && trace.areaIds.includes(edge.predecessorId))
    const named = new Set([...steps.flatMap((step) => [step.fromId, step.intoId])])
    const getRefs = (some: Iterable<Id>) => [...some].flatMap((id) => refs.get(id) ?? [])
    return {
      area: toRef(area),
      date: input.date,
      answer: trace.answer,
      areas: getRefs(trace.areaIds),
      divided: trace.answer === 'successors' && trace.areaIds.length > 1,
      steps,
      absorbedAreas: successions(grew, refs, 'predecessorId'),
      planned: successions(planned, refs, 'successorId'),
      referencedAreas: getRefs(named),
    }
  }),

  getHierarchy: slice.getHierarchy.handler(async ({ input, context }) => {
    const date = input.date ?? context.today
    const rows = sortByTree(await listHierarchy(context.tx, input.hierarchy, date))
    const toAreas = (outside: boolean) =>
      rows.filter((row) => row.outsideTree === outside).map(({ outsideTree: _, ...area }) => area)
    return { hierarchy: input.hierarchy, date, areas: toAreas(false), outside: toAreas(true) }
  }),

  addArea: slice.addArea.handler(async ({ input, context, errors }) => {
    const { tx, audit } = context
    if (await isCodeTaken(tx, input.code)) throw errors.CODE_TAKEN()
    const issue = await findPlaceIssue(context.tx, input)
    if (issue === 'period') throw errors.PERIOD_END_BEFORE_START()
    if (issue && 'id' in issue) throw errors.UNKNOWN_REFERENCE({ data: issue })
    if (issue) throw errors.PARENTS_OVERLAP({ data: issue })
    const id = await insertArea(tx, input)
    const circle = await findCircle(tx, [id])
    if (circle) throw errors.CYCLE({ data: { hierarchy: circle.hierarchy } })
    if (await movesRunningSeats(tx)) throw errors.SEAT_IN_USE()
    audit({ subjectKind: 'area', subjectId: id })
    return (await findArea(tx, id))!
  }),

  changeArea: slice.changeArea.handler(async ({ input, context, errors }) => {
    const { tx, audit } = context
    const { id, patch, reason } = input
    const area = await findArea(tx, id)
    if (!area) throw errors.NOT_FOUND()
    const issue = await findPlaceIssue(tx, { ...area, ...patch })
    if (issue === 'period') throw errors.PERIOD_END_BEFORE_START()
    if (issue && 'id' in issue) throw errors.UNKNOWN_REFERENCE({ data: issue })
    if (issue) throw errors.PARENTS_OVERLAP({ data: issue })
    await updateArea(tx, id, patch)
    const circle = await findCircle(tx, [id])
    if (circle) throw errors.CYCLE({ data: { hierarchy: circle.hierarchy } })
    if (await movesRunningSeats(tx)) throw errors.SEAT_IN_USE()
    audit({ subjectKind: 'area', subjectId: id, reason })
    return (await findArea(tx, id))!
  }),
}

type Places = Pick<Parameters<typeof insertArea>[1], 'validFrom' | 'validTo' | 'parents'>

/** Returns the issues in the given dates and parent relations. */
async function findPlaceIssue(
  tx: Parameters<typeof findArea>[0],
  { validFrom = null, validTo = null, parents = [] }: Places,
): Promise<'period' | { field: string; id: Id } | { hierarchy: string } | undefined> {
  if ([{ validFrom, validTo }, ...parents].some(endsBeforeItBegins)) return 'period'
  const unknown = await findMissing(
    tx,
    'area',
    parents.map(({ parentId }) => parentId),
  )
  if (unknown) return { field: 'parents', id: unknown }
  const hierarchy = overlappingHierarchy(parents)
  return hierarchy === undefined ? undefined : { hierarchy }
}
