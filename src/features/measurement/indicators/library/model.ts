import canonicalize from 'canonicalize'
import type { Id } from '#shared/ids.ts'
import { type Marking, markings } from '#shared/marking.ts'
import type { PackIndicator, PackIndicatorDefinition } from '#shared/pack-indicator.ts'
import { addsOtherwise, measuresOtherwise } from '../definitions/model.ts'
import type { Definition } from '../entities.ts'

/** An indicator of the pack, with the ids of this instance. */
export interface LibraryEntry {
  id: Id
  code: string
  ownerId: Id
  marking: Marking
  definition: Definition
}

/** A stored indicator: from a pack (`pack`, in this or an earlier version), or created or edited locally (`edited`). */
export interface StoredEntry extends LibraryEntry {
  version: number
  source: 'pack' | 'edited'
  withdrawn: boolean
}

export interface LibraryChanges {
  /** New and changed indicators, with their version. */
  save: (LibraryEntry & { version: number; hasNewAggregation: boolean })[]
  /** Indicators that the pack no longer contains, whether or not they are already marked. */
  removedIds: Id[]
  /** Whether anything must be written. */
  hasChanges: boolean
}

/** Converts a definition of the pack. The compiler detects differences between the two types. */
export const toDefinition = ({ dimensions, effortIndicators, ...rest }: PackIndicatorDefinition): Definition => ({
  ...rest,
  dimensions: dimensions.map((dimension) => ({ ...dimension, values: [...dimension.values] })),
  effortIndicators: [...effortIndicators],
})

export const libraryEntry = (
  { code, owner, marking, definition }: PackIndicator,
  idOf: (entry: 'indicator' | 'organisation', code: string) => Id,
): LibraryEntry => ({
  id: idOf('indicator', code),
  code,
  ownerId: idOf('organisation', owner),
  marking,
  definition: toDefinition(definition),
})

/** The database does not return fields in a fixed order, so the canonical content is compared. */
const toComparable = (entry: LibraryEntry): string =>
  canonicalize([entry.code, entry.ownerId, markings.indexOf(entry.marking), entry.definition]) ?? ''

/**
 * Computes the changes of an installation. A change of text only gives no new version. A change of the measured
 * quantity gives a new version but does not break the series, because a pack uses another code for a different count.
 */
export function libraryChanges(stored: readonly StoredEntry[], incoming: readonly LibraryEntry[]): LibraryChanges {
  const before = new Map(stored.map((storedEntry) => [storedEntry.id, storedEntry]))
  const takenHere = new Set(stored.filter(({ source }) => source === 'edited').map(({ code }) => code))
  const coming = new Set(incoming.map(({ id }) => id))
  const save = incoming
    .filter((entry) => !takenHere.has(entry.code))
    .flatMap((entry): LibraryChanges['save'] => {
      const old = before.get(entry.id)
      if (!old) return [{ ...entry, version: 1, hasNewAggregation: false }]
      if (toComparable(old) === toComparable(entry) && !old.withdrawn) return []
      const [was, is] = [old.definition, entry.definition]
      const version = old.version + (measuresOtherwise(was, is) ? 1 : 0)
      return [{ ...entry, version, hasNewAggregation: addsOtherwise(was, is) }]
    })
  const brought = stored.filter(({ source }) => source === 'pack')
  const removedIds = brought.filter(({ id }) => !coming.has(id)).map(({ id }) => id)
  return {
    save,
    removedIds,
    hasChanges: save.length > 0 || brought.some((storedEntry) => storedEntry.withdrawn === coming.has(storedEntry.id)),
  }
}
