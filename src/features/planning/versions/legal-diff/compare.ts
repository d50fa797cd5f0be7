import { classifyChange } from '#features/planning/plans/change-kinds/model.ts'
import { type ChangedFields, changedFields } from '#features/planning/plans/model.ts'
import { ElementKind } from '#shared/element-kind.ts'
import type { Id } from '#shared/ids.ts'
import type { Language } from '#shared/language.ts'
import { LocalizedText } from '#shared/localized-text.ts'
import {
  type BoundRow,
  buildBoundTree,
  type DocumentRow,
  getBoundPlace,
  isPriorityDecision,
  listBoundRows,
} from '../binding/bound-sections.ts'
import type { Binding } from '../binding/find-binding.ts'
import type { ChangedPlace, LegalChange, LegalDiff } from './contract.ts'
import { findMoved } from './order.ts'
import { listPassages } from './passages.ts'
import { listResourceChanges, sumResourceChanges } from './resources.ts'

type ComparedParts = Pick<LegalDiff, 'places' | 'changes' | 'resources'>

/** Fields for the position and name of a subject, which are reported separately. */
const placing: readonly string[] = ['key', 'parent', 'place', 'code', 'resources']

/**
 * Checks whether a field is about the plan's life cycle. The decision date is not part of the plan text, which is the
 * same before and after the decision.
 */
const isLifecycleField = (section: string, field: string) => section === 'plan' && field === 'decidedOn'

/**
 * Returns the readable changes in a plan between two moments, in the order of the later moment. Removed elements come
 * at the end of their former parent. Without `binds` every field is bound.
 * @param before in document order, like `after`; only rows that the reader may read at both moments
 */
export function computeLegalDiff(
  binds: Binding | undefined,
  before: readonly DocumentRow[],
  after: readonly DocumentRow[],
  language: Language,
): ComparedParts {
  const earlier = alignPriorityDecision(before, after)
  const [old, fresh] = [buildSide(binds, earlier), buildSide(binds, after)]
  const moved = movedSiblings([...old.rows.values()], [...fresh.rows.values()])
  // Finds moves among the bound rows alone, because rows that are not bound may change places freely.
  const boundMoved = movedSiblings([...(old.bound ?? old.rows).values()], [...(fresh.bound ?? fresh.rows).values()])
  const isMoved = (id: Id) => ({ any: moved.has(id), bound: boundMoved.has(id) })
  const changes: LegalChange[] = []
  for (const row of after) {
    const change = toLegalChange(old, fresh, row.subjectId, isMoved(row.subjectId), language)
    if (change) changes.push(change)
  }
  for (const row of earlier)
    if (!fresh.rows.has(row.subjectId))
      changes.push(toLegalChange(old, fresh, row.subjectId, isMoved(row.subjectId), language)!)
  const places = groupChangedPlaces([...after, ...earlier], fresh, old, changes)
  const order = new Map(places.map(({ place }, index) => [place, index]))
  const inOrder = changes.toSorted((left, other) => order.get(left.place)! - order.get(other.place)!)
  return { places, changes: inOrder, resources: sumResourceChanges(changes.flatMap(({ resources }) => resources)) }
}

/** Returns the earlier rows with the decision on priorities under the id of the decision that replaced it: one change. */
function alignPriorityDecision(before: readonly DocumentRow[], after: readonly DocumentRow[]): readonly DocumentRow[] {
  const later = after.find(isPriorityDecision)
  return later ? before.map((row) => (isPriorityDecision(row) ? { ...row, subjectId: later.subjectId } : row)) : before
}

interface Side {
  rows: ReadonlyMap<Id, DocumentRow>
  /** Undefined: every row is bound. */
  bound: ReadonlyMap<Id, BoundRow> | undefined
  getPlace: (row: DocumentRow) => string
}

function buildSide(binds: Binding | undefined, rows: readonly DocumentRow[]): Side {
  const tree = buildBoundTree(binds, rows)
  return {
    rows: new Map(rows.map((row) => [row.subjectId, row])),
    bound: binds && new Map(listBoundRows(binds, rows).map((row) => [row.subjectId, row])),
    getPlace: (row) => getBoundPlace(row, tree),
  }
}

/** Returns the elements that have the same parent as before but another order. */
function movedSiblings(old: readonly DocumentRow[], fresh: readonly DocumentRow[]): Set<Id> {
  const resolveParent = (rows: readonly DocumentRow[]) =>
    Map.groupBy(
      rows.filter(({ section }) => section === 'elements'),
      ({ content }) => content.parent as Id | undefined,
    )
  const before = resolveParent(old)
  const ids = (rows: readonly DocumentRow[] = []) => rows.map(({ subjectId }) => subjectId)
  return new Set(
    [...resolveParent(fresh)].flatMap(([parent, documentRows]) => [
      ...findMoved(ids(before.get(parent)), ids(documentRows)),
    ]),
  )
}

const parseTitle = (row: DocumentRow | undefined): LocalizedText | null =>
  LocalizedText.safeParse(row?.content.title).data ?? null

function toLegalChange(
  old: Side,
  fresh: Side,
  id: Id,
  reordered: { any: boolean; bound: boolean },
  language: Language,
): LegalChange | undefined {
  const [was, is] = [old.rows.get(id), fresh.rows.get(id)]
  const row = (is ?? was)!
  const fields = changedFields(was?.content ?? null, is?.content ?? null)
  if (Object.keys(fields).length === 0 && !reordered.any) return undefined
  const { passages, omittedFields } = listPassages(fields, language)
  const others = Object.entries(fields).filter(
    ([field]) => omittedFields.has(field) && !placing.includes(field) && !isLifecycleField(row.section, field),
  )
  const resources = listResourceChanges(fields.resources)
  const isMoved = was !== undefined && is !== undefined && (reordered.any || fields.parent !== undefined)
  const renumbered = was && is && fields.code ? (fields.code as [string | null, string | null]) : null
  const isOnlyMoved = isMoved && passages.length + resources.length + others.length === 0 && !renumbered
  // An outdated translation, or a change to a field next to the resource amounts, is not a readable change.
  const isNothing = was && is && !isMoved && passages.length + resources.length + others.length === 0 && !renumbered
  if (isNothing) return undefined
  const subjectReference = row.section === 'elements' || row.section === 'plan' ? null : getRelatedSubject(row.content)
  const resolveParent = (side: Side, documentRow: DocumentRow | undefined) =>
    parseTitle(side.rows.get(documentRow?.content.parent as Id))
  const boundFields = listBoundFields(old, fresh, id, fields, reordered.bound)
  return {
    subjectId: id,
    section: row.section,
    place: (is ? fresh : old).getPlace(row),
    kind: isOnlyMoved ? 'moved' : classifyChange(fields, { before: was !== undefined, after: is !== undefined }),
    elementKind: row.section === 'elements' ? (ElementKind.safeParse(row.content.kind).data ?? null) : null,
    title:
      parseTitle(is) ??
      parseTitle(was) ??
      (subjectReference === null
        ? null
        : parseTitle(fresh.rows.get(subjectReference) ?? old.rows.get(subjectReference))),
    subjectReference,
    bound: boundFields.length > 0,
    boundFields,
    renumbered,
    moved: isMoved ? [resolveParent(old, was), resolveParent(fresh, is)] : null,
    passages,
    resources,
    // Added and removed elements are described by their text.
    fields:
      row.section === 'elements' && !(was && is)
        ? []
        : others.map(([field, [entry, other]]) => ({ field, before: entry, after: other })),
  }
}

/**
 * Returns the subject of a row of another section: an element of this or another plan, or a phenomenon. Otherwise the
 * distinguishing field of the row.
 */
function getRelatedSubject({
  element,
  item,
  from,
  phenomenon,
  rule,
  year,
  kind,
}: Record<string, unknown>): string | null {
  const getNested = (of: unknown, key: string) => (of as Record<string, unknown> | undefined)?.[key]
  const about = [element, getNested(item, 'element'), getNested(from, 'key'), phenomenon, rule, year, kind]
  const first = about.find((entry) => entry !== undefined)
  return first === undefined ? null : String(first)
}

function listBoundFields(old: Side, fresh: Side, id: Id, fields: ChangedFields, reordered: boolean): string[] {
  if (!old.bound || !fresh.bound) return Object.keys(fields)
  const [was, is] = [old.bound.get(id), fresh.bound.get(id)]
  if (!was && !is) return []
  const differing = Object.keys(changedFields(was?.bound ?? null, is?.bound ?? null))
  return reordered ? [...new Set([...differing, 'place'])] : differing
}

function groupChangedPlaces(
  rows: readonly DocumentRow[],
  fresh: Side,
  old: Side,
  changes: readonly LegalChange[],
): ChangedPlace[] {
  const byPlace = Map.groupBy(changes, ({ place }) => place)
  const titles = new Map<string, LocalizedText | null>()
  for (const row of rows) {
    const place = (fresh.rows.has(row.subjectId) ? fresh : old).getPlace(fresh.rows.get(row.subjectId) ?? row)
    if (!titles.has(place)) titles.set(place, row.section === 'elements' ? parseTitle(row) : null)
  }
  return [...titles].flatMap(([place, title]) => {
    const placeChanges = byPlace.get(place)
    const count = (kind: LegalChange['kind']) => placeChanges!.filter((entry) => entry.kind === kind).length
    if (!placeChanges) return []
    const counts = {
      added: count('added'),
      removed: count('removed'),
      changed: count('changed'),
      moved: count('moved'),
    }
    return [{ place, title, ...counts, bound: placeChanges.filter((entry) => entry.bound).length }]
  })
}
