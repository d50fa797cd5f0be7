import canonicalize from 'canonicalize'
import type { Language } from '#shared/language.ts'
import { languages } from '#shared/language-list.ts'

/**
 * field -> [before, after]. In the history, a null `kind` before means created and a null `kind` after means deleted.
 */
export type ChangedFields = Record<string, [before: unknown, after: unknown]>

/** Checks whether two values are equal, regardless of key order. Absent and null are equal. */
export const sameValue = (entry: unknown, other: unknown): boolean =>
  entry === other ||
  (typeof entry === 'object' || typeof other === 'object' || entry === undefined || other === undefined
    ? canonicalize(entry ?? null) === canonicalize(other ?? null)
    : false)

const isEmpty = (value: unknown): boolean =>
  value === null || value === undefined || (typeof value === 'object' && Object.keys(value).length === 0)

/** Returns the fields whose value differs. Empty lists, empty objects, null and absent count as equal. */
export function changedFields(before: object | null, after: object | null): ChangedFields {
  const [old, fresh] = [before ?? {}, after ?? {}] as [Record<string, unknown>, Record<string, unknown>]
  const changed: ChangedFields = {}
  for (const field of new Set([...Object.keys(old), ...Object.keys(fresh)])) {
    const [was, is] = [old[field], fresh[field]]
    if (isEmpty(was) ? isEmpty(is) : sameValue(was, is)) continue
    changed[field] = [was ?? null, is ?? null]
  }
  return changed
}

/** Text or rich text in several languages, as in LocalizedText and LocalizedProse. */
interface Localized {
  source: Language
  text: Partial<Record<Language, unknown>>
  outdated: Language[]
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isLocalized = (value: unknown): value is Localized =>
  isRecord(value) && typeof value.source === 'string' && isRecord(value.text) && Array.isArray(value.outdated)

/**
 * Returns the value to store when `after` replaces `before`, at any depth. If the source text changed, every
 * translation that the same act did not rewrite is marked as outdated. A rewritten translation is no longer outdated.
 */
export function mergeTranslations<Value>(before: unknown, after: Value): Value {
  if (isLocalized(after)) return mergeTranslation(isLocalized(before) ? before : undefined, after) as Value
  if (!isRecord(after) || !isRecord(before)) return after
  return Object.fromEntries(
    Object.entries(after).map(([key, value]) => [key, mergeTranslations(before[key], value)]),
  ) as Value
}

function mergeTranslation(before: Localized | undefined, after: Localized): Localized {
  const changed = (language: Language) => !sameValue(before?.text[language], after.text[language])
  const sourceChanged = before !== undefined && changed(after.source)
  const outdated = languages.filter((language) => {
    if (language === after.source || after.text[language] === undefined) return false
    if (before !== undefined && changed(language)) return false
    return sourceChanged || after.outdated.includes(language)
  })
  return { source: after.source, text: after.text, outdated }
}

export interface Merge<Patch> {
  /** The part that can be written without overwriting other changes. */
  patch: Patch
  conflicts: Record<string, { yours: unknown; theirs: unknown }>
}

/**
 * Merges a patch made on an older revision into the current subject. `since` names the fields that others changed after
 * that revision, each with the value at that revision.
 *
 * A field that only a single side changed is taken from that side. Different languages of the same text are merged.
 * Different changes to the same value are a conflict.
 */
export function mergePatch<Patch extends object>(current: object, patch: Patch, since: ChangedFields): Merge<Patch> {
  const now = current as Record<string, unknown>
  const merge: Merge<Record<string, unknown>> = { patch: {}, conflicts: {} }
  for (const [field, yours] of Object.entries(patch)) {
    const theirs = now[field]
    const base = since[field]?.[0]
    if (!Object.hasOwn(since, field) || sameValue(yours, theirs)) merge.patch[field] = yours
    else if (!sameValue(yours, base)) {
      const together = mergeTexts(base, yours, theirs)
      if (together) merge.patch[field] = together
      else merge.conflicts[field] = { yours, theirs: theirs ?? null }
    }
  }
  return merge as Merge<Patch>
}

function mergeTexts(base: unknown, yours: unknown, theirs: unknown): Localized | undefined {
  if (!isLocalized(base) || !isLocalized(yours) || !isLocalized(theirs)) return undefined
  if (yours.source !== base.source || theirs.source !== base.source) return undefined
  const text: Localized['text'] = {}
  const yoursChanged: Language[] = []
  for (const language of languages) {
    const [was, mine, other] = [base.text[language], yours.text[language], theirs.text[language]]
    const iChanged = !sameValue(mine, was)
    if (iChanged && !sameValue(other, was) && !sameValue(mine, other)) return undefined
    if (iChanged) yoursChanged.push(language)
    const texts = iChanged ? mine : other
    if (texts !== undefined) text[language] = texts
  }
  return { source: base.source, text, outdated: theirs.outdated.filter((value) => !yoursChanged.includes(value)) }
}

/**
 * Joins the last acts of others on a subject, given newest first. Each field gets the value before the first act and
 * after the last.
 */
export function joinChanges(newestFirst: readonly ChangedFields[]): ChangedFields {
  const joined: ChangedFields = {}
  for (const fields of newestFirst)
    for (const [field, [before, after]] of Object.entries(fields)) {
      joined[field] = [before, joined[field] ? joined[field][1] : after]
    }
  return joined
}
