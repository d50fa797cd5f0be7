import type { Names } from '#shared/localized-text.ts'
import { isPackId, packId } from '../pack-id/model.ts'
import type { PackContent, PackEffects, packSubjects } from './contract.ts'

type PackSubject = (typeof packSubjects)[number]
/** Content types that the registry installs as rows. */
export type RegistrySubject = Exclude<PackSubject, 'indicator' | 'phenomenon_indicator' | PackContent>

interface Fact {
  id: string
  facts: Record<string, unknown>
}

const maxCount = 200

/** Returns the same text for equal data, regardless of key order. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value ?? null)
  const entries = Object.entries(value).toSorted(([entry], [other]) => (entry < other ? -1 : 1))
  return `{${entries.map(([key, entry]) => `${JSON.stringify(key)}:${canonical(entry)}`).join(',')}}`
}

/** Compares the stored data with a pack. Only data from an earlier pack can be withdrawn. */
export function comparePack(
  subject: PackSubject,
  stored: readonly (Fact & { code: string; source: string })[],
  incoming: readonly (Fact & { code: string })[],
): PackEffects {
  const before = new Map(stored.map((entry) => [entry.id, entry]))
  const coming = new Set(incoming.map(({ id }) => id))
  const differs = incoming.filter((entry) => {
    const old = before.get(entry.id)
    return old !== undefined && canonical(old.facts) !== canonical(entry.facts)
  })
  const effect = (rows: readonly { code: string }[]) => ({
    count: rows.length,
    codes: rows.slice(0, maxCount).map(({ code }) => code),
  })
  return {
    subject,
    new: effect(incoming.filter(({ id }) => !before.has(id))),
    changed: effect(differs.filter(({ id }) => before.get(id)?.source === 'pack')),
    locallyEdited: effect(differs.filter(({ id }) => before.get(id)?.source !== 'pack')),
    withdrawn: effect(stored.filter(({ id, source }) => source === 'pack' && isPackId(id) && !coming.has(id))),
  }
}

/**
 * Returns a single entry for all rows with the same code. The ids of competences contain the version, and an edit
 * replaces all rows of a topic at a level, so only the rows together can be compared with those of another version.
 */
export const groupByCode = (
  rows: readonly { code: string; source?: string; facts: Record<string, unknown> }[],
): (Fact & { code: string; source: string })[] =>
  [...Map.groupBy(rows, ({ code }) => code)].map(([code, group]) => ({
    id: packId('competence', code),
    code,
    source: group.some(({ source = 'pack' }) => source !== 'pack') ? 'edited' : 'pack',
    facts: { rows: group.map(({ facts }) => canonical(facts)).toSorted() },
  }))

/** Returns the rows whose names differ from the same pack with other names. */
export function namedOtherwise<Row extends { id: string; names: Names }>(
  wanted: readonly Row[],
  other: readonly Row[],
): Row[] {
  const before = new Map(other.map(({ id, names }) => [id, canonical(names)]))
  return wanted.filter(({ id, names }) => before.get(id) !== canonical(names))
}
