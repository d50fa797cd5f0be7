import type { Difference } from '#features/planning/versions/contract.ts'
import type { Id } from '#shared/ids.ts'
import { type ChangedFields, changedFields } from '../model.ts'

/** What a plan and its elements said at a moment: by the id of the plan or the element, field by field. */
export type Moment = ReadonlyMap<Id, Record<string, unknown>>

/** One line of the history: which plan or element, and the fields with their values before and after. */
export interface PastChange {
  subjectId: Id
  fields: ChangedFields
}

/**
 * What stood there before these changes, given newest first: each is taken back. A change whose `kind` was null before
 * made the thing: before it, the thing was not there; one whose `kind` is null after removed it: before, it was.
 */
export function rewind(now: Moment, newestFirst: readonly PastChange[]): Moment {
  const moment = new Map(now)
  for (const { subjectId, fields } of newestFirst) {
    if (fields.kind?.[0] === null) {
      moment.delete(subjectId)
      continue
    }
    const before = { ...moment.get(subjectId) }
    for (const [field, [value]] of Object.entries(fields)) before[field] = value
    moment.set(subjectId, before)
  }
  return moment
}

/** What differs between two moments or versions: what came or changed in the order of the later one, then what went. */
export function differencesBetween(before: Moment, after: Moment): Difference[] {
  const differences: Difference[] = []
  for (const [subjectId, is] of after) {
    const was = before.get(subjectId)
    const fields = changedFields(was ?? null, is)
    const names = Object.keys(fields)
    if (names.length === 0) continue
    const onlyMoved = names.every((name) => name === 'parentId' || name === 'position' || name === 'parent')
    differences.push({
      subjectId,
      kind: was === undefined ? 'added' : onlyMoved ? 'moved' : 'changed',
      title: is.title ?? null,
      fields,
    })
  }
  for (const [subjectId, was] of before)
    if (!after.has(subjectId))
      differences.push({ subjectId, kind: 'removed', title: was.title ?? null, fields: changedFields(was, null) })
  return differences
}
