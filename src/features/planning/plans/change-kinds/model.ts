import type { ChangeKind, ChangeStep, DescribedChange } from '#shared/change-steps.ts'
import type { Language } from '#shared/language.ts'
import { languageNames, languages } from '#shared/language-list.ts'
import { listChangedFields } from '../fields/labels/model.ts'
import { type ChangedFields, sameValue } from '../model.ts'

/** Fields for the place in the outline. A change of these fields alone is a move. */
const placeFields: readonly string[] = ['parentId', 'position', 'parent', 'place']
export const isPlaceField = (field: string): boolean => placeFields.includes(field)

/** Whether the subject exists before and after a change. In the history, the kind is null where it does not exist. */
interface Existence {
  before: boolean
  after: boolean
}

const toExistence = ({ kind }: ChangedFields): Existence => ({
  before: kind === undefined || kind[0] !== null,
  after: kind === undefined || kind[1] !== null,
})

/**
 * Returns what happened to a plan or an element as a whole. A subject is added or removed only if it did not exist
 * before or after. A change that only fills or empties fields is a change.
 */
export function classifyChange(fields: ChangedFields, existence: Existence = toExistence(fields)): ChangeKind {
  if (!existence.before) return 'added'
  if (!existence.after) return 'removed'
  const names = Object.keys(fields)
  return names.length > 0 && names.every(isPlaceField) ? 'moved' : 'changed'
}

/** Returns what happened to a plan or an element, and to each of its fields. All lists of changes use this function. */
export function describeChange(fields: ChangedFields, existence?: Existence): DescribedChange {
  const kind = classifyChange(fields, existence)
  if (kind === 'added' || kind === 'removed') return { kind, steps: [] }
  return { kind, steps: listChangedFields(fields).flatMap(listSteps) }
}

/** Returns what happened to a field. A text may have several steps: a language changed and another added. */
export function listSteps(change: { field: string; before: unknown; after: unknown }): ChangeStep[] {
  const { field, before, after } = change
  const step = (kind: ChangeStep['kind'], count = 1, stepLanguages: Language[] = []): ChangeStep[] =>
    count === 0 ? [] : [{ field, kind, count, languages: stepLanguages }]
  if (isPlaceField(field)) return field === 'parentId' || field === 'parent' ? step('moved') : []
  if (isListChange(before, after)) {
    const counts = countEntries((before ?? []) as unknown[], (after ?? []) as unknown[])
    const steps = [
      ...step('entries_added', counts.added),
      ...step('entries_removed', counts.removed),
      ...step('entries_changed', counts.changed),
    ]
    return steps.length > 0 ? steps : step('changed')
  }
  if (isEmpty(before)) return step('set')
  if (isEmpty(after)) return step('cleared')
  const [oldTexts, newTexts] = [getTexts(before), getTexts(after)]
  if (!oldTexts || !newTexts) return step('changed')
  const differing = languages.filter((language) => !sameValue(oldTexts[language], newTexts[language]))
  const [added, kept] = partition(differing, (language) => isEmpty(oldTexts[language]))
  const [cleared, changed] = partition(kept, (language) => isEmpty(newTexts[language]))
  const steps = [
    ...step('text_added', added.length, added),
    ...step('text_changed', changed.length, changed),
    ...step('text_cleared', cleared.length, cleared),
  ]
  // Only the source language or the list of outdated translations changed.
  return steps.length > 0 ? steps : step('changed')
}

const isEmpty = (value: unknown): boolean => value === null || value === undefined || value === ''

const isListChange = (before: unknown, after: unknown): boolean =>
  (Array.isArray(before) || Array.isArray(after)) &&
  (isEmpty(before) || Array.isArray(before)) &&
  (isEmpty(after) || Array.isArray(after))

/** Returns the text of each language of a localized text or prose. */
function getTexts(value: unknown): Partial<Record<Language, unknown>> | undefined {
  if (typeof value !== 'object' || value === null || !('source' in value) || !('text' in value)) return undefined
  return typeof value.text === 'object' && value.text !== null ? value.text : undefined
}

function partition<Value>(values: readonly Value[], test: (value: Value) => boolean): [Value[], Value[]] {
  return [values.filter(test), values.filter((value) => !test(value))]
}

/** Returns the organisation or the element that an entry is about. Other entries are compared by their content. */
function getIdentity(entry: unknown): string | undefined {
  if (typeof entry !== 'object' || entry === null) return undefined
  const { organisationId, organisation, toId, to, kind, relation } = entry as Record<string, unknown>
  const subject = organisationId ?? organisation ?? toId ?? to
  return subject === undefined || subject === null ? undefined : JSON.stringify([subject, kind ?? relation ?? null])
}

function countEntries(before: readonly unknown[], after: readonly unknown[]) {
  const [gone, fresh] = [removeEqual(before, after), removeEqual(after, before)]
  const identities = new Set(gone.map(getIdentity).filter((identity) => identity !== undefined))
  const known = fresh.filter((entry) => {
    const identity = getIdentity(entry)
    return identity !== undefined && identities.delete(identity)
  }).length
  // Entries without an identity, such as resources, are paired in their order.
  const countUnnamed = (entries: readonly unknown[]) =>
    entries.filter((entry) => typeof entry === 'object' && getIdentity(entry) === undefined).length
  const changed = known + Math.min(countUnnamed(gone), countUnnamed(fresh))
  return { added: fresh.length - changed, removed: gone.length - changed, changed }
}

/** Returns the entries without an equal entry in the other list. Each entry of the other list is used once. */
function removeEqual(entries: readonly unknown[], others: readonly unknown[]): unknown[] {
  const unused = [...others]
  return entries.filter((entry) => {
    const index = unused.findIndex((other) => sameValue(entry, other))
    if (index === -1) return true
    unused.splice(index, 1)
    return false
  })
}

/** The phrases for the steps, in a single language (`messages/changes`). */
export type StepPhrases = Readonly<
  Record<'set' | 'changed' | 'cleared', (field: string) => string> &
    Record<'entries_added' | 'entries_removed' | 'entries_changed', (field: string, count: number) => string> &
    Record<'text_added' | 'text_changed' | 'text_cleared', (field: string, languages: string) => string> & {
      moved: string
    }
>

/** Returns the phrase for a step. `field` is the label of the field. */
export function formatStep(step: Omit<ChangeStep, 'field'>, field: string, phrases: StepPhrases): string {
  switch (step.kind) {
    case 'moved':
      return phrases.moved
    case 'set':
    case 'changed':
    case 'cleared':
      return phrases[step.kind](field)
    case 'entries_added':
    case 'entries_removed':
    case 'entries_changed':
      return phrases[step.kind](field, step.count)
    case 'text_added':
    case 'text_changed':
    case 'text_cleared':
      return phrases[step.kind](field, step.languages.map((language) => languageNames[language]).join(', '))
  }
}

/**
 * Returns the heading of a field whose values before and after follow. A value that only changed needs no phrase, because
 * both values are visible.
 */
export function formatFieldHeading(
  change: { field: string; before: unknown; after: unknown },
  label: string,
  phrases: StepPhrases,
): string {
  const phrase = listSteps(change)
    .filter(({ kind }) => kind !== 'changed')
    .map((step) => formatStep(step, label, phrases))
    .join(' · ')
  return phrase || label
}
