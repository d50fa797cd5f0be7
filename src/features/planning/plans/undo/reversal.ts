import type { Id } from '#shared/ids.ts'
import type { LocalizedText } from '#shared/localized-text.ts'
import type { Element } from '../entities.ts'
import { type ChangedFields, changedFields, mergePatch } from '../model.ts'
import { emptyContent } from '../outline/model.ts'
import { historyFields } from '../start.ts'

/** A history line to be reverted. */
export interface Line {
  elementId: Id
  fields: ChangedFields
}

/** Why a history line cannot be reverted: the element was changed since, or it or the parent was deleted. */
export interface Obstacle {
  elementId: Id
  title: LocalizedText | null
  code: 'CHANGED_SINCE' | 'GONE' | 'PLACE_REMOVED'
  /** `yours`: the value to be restored. `theirs`: the current value. */
  fields: Record<string, { yours: unknown; theirs: unknown }>
}

/** The effect of undoing an act: elements that are restored, changed or deleted. */
export interface Reversal {
  back: Element[]
  altered: { before: Element; after: Element }[]
  deleted: Element[]
  obstacles: Obstacle[]
}

/**
 * Computes the effect of reverting history lines on the current plan. A created element is deleted, a deleted element
 * is restored, and each field gets the earlier value. A later change of the same value is an obstacle. Changes to
 * another language of the same text are not a conflict.
 */
export function computeReversal(lines: readonly Line[], now: ReadonlyMap<Id, Element>, planId: Id): Reversal {
  const reversal: Reversal = { back: [], altered: [], deleted: [], obstacles: [] }
  for (const { elementId, fields } of lines) {
    const current = now.get(elementId)
    const title = current?.title ?? getChangedTitle(fields)
    if (fields.kind?.[1] === null) {
      if (current) reversal.obstacles.push({ elementId, title, code: 'CHANGED_SINCE', fields: {} })
      else reversal.back.push(toElement(elementId, planId, fields))
    } else if (!current) reversal.obstacles.push({ elementId, title, code: 'GONE', fields: {} })
    else if (fields.kind?.[0] === null) {
      const written = toElement(elementId, planId, swapBeforeAndAfter(fields))
      const since = changedFields(historyFields(written), historyFields(current))
      const entries = Object.entries(since).map(([field, [yours, theirs]]) => [field, { yours, theirs }])
      if (entries.length === 0) reversal.deleted.push(current)
      else reversal.obstacles.push({ elementId, title, code: 'CHANGED_SINCE', fields: Object.fromEntries(entries) })
    } else {
      const currentState = historyFields(current)
      const ours = Object.fromEntries(Object.entries(fields).map(([field, [, after]]) => [field, after]))
      const since = changedFields(
        ours,
        Object.fromEntries(Object.keys(fields).map((field) => [field, currentState[field]])),
      )
      const former = Object.fromEntries(Object.entries(fields).map(([field, [before]]) => [field, before]))
      const { patch, conflicts } = mergePatch(current, former, since)
      if (Object.keys(conflicts).length > 0)
        reversal.obstacles.push({ elementId, title, code: 'CHANGED_SINCE', fields: conflicts })
      else reversal.altered.push({ before: current, after: applyFields(current, patch) })
    }
  }
  return reversal
}

/** Returns the change in the other direction. */
export const swapBeforeAndAfter = (fields: ChangedFields): ChangedFields =>
  Object.fromEntries(Object.entries(fields).map(([field, [before, after]]) => [field, [after, before]]))

/** Returns the title recorded in a history line. */
export const getChangedTitle = (fields: ChangedFields): LocalizedText | null =>
  (fields.title?.[1] ?? fields.title?.[0] ?? null) as LocalizedText | null

/** Returns the complete element from the history line of the deletion. */
function toElement(id: Id, planId: Id, fields: ChangedFields): Element {
  const kind = fields.kind![0] as Element['kind']
  const identity = { id, planId, parentId: null, position: '', revision: 1, updatedAt: '' }
  const former = Object.fromEntries(Object.entries(fields).map(([field, [before]]) => [field, before]))
  return applyFields({ ...emptyContent(kind), ...identity }, former)
}

/** Treats an absent list or object as empty, because the history writes emptiness as null. */
function applyFields(element: Element, fields: Record<string, unknown>): Element {
  const empty: Record<string, unknown> = emptyContent(element.kind)
  const entries = Object.entries(fields).map(([field, value]) => [field, value ?? empty[field] ?? null])
  return { ...element, ...Object.fromEntries(entries) }
}
