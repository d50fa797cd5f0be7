import type { Id } from '#shared/ids.ts'
import { classifyChange } from '../change-kinds/model.ts'
import { type ChangedFields, changedFields } from '../model.ts'
import type { Difference } from './contract.ts'

/** The content of a plan and of the elements at a moment: by id of the plan or element, field by field. */
export type Snapshot = ReadonlyMap<Id, Record<string, unknown>>

/** A line of the history: the plan or element, and the fields with their values before and after. */
export interface PastChange {
  subjectId: Id
  fields: ChangedFields
}

/**
 * Returns the content before the given changes by reverting each of them, newest first. A change whose `kind` was null
 * before created the subject, so it did not exist before. A change whose `kind` is null after removed the subject, so
 * it existed before.
 */
export function rewind(now: Snapshot, newestFirst: readonly PastChange[]): Snapshot {
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

/**
 * Returns the differences between two moments or versions. Added and changed subjects come first, in the order of the
 * later moment, then removed subjects.
 */
export function diffMoments(before: Snapshot, after: Snapshot): Difference[] {
  const differences: Difference[] = []
  for (const [subjectId, is] of after) {
    const was = before.get(subjectId)
    const fields = changedFields(was ?? null, is)
    if (Object.keys(fields).length === 0) continue
    differences.push({
      subjectId,
      kind: classifyChange(fields, { before: was !== undefined, after: true }),
      title: is.title ?? null,
      fields,
    })
  }
  for (const [subjectId, was] of before)
    if (!after.has(subjectId))
      differences.push({ subjectId, kind: 'removed', title: was.title ?? null, fields: changedFields(was, null) })
  return differences
}
