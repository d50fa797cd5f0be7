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

/** One that is stored: `brought` by a pack, now or earlier, or made here. */
export interface StoredEntry extends LibraryEntry {
  version: number
  source: 'pack' | 'edited'
  withdrawn: boolean
}

export interface LibraryChanges {
  /** New ones and changed ones, with the version that they get. */
  save: (LibraryEntry & { version: number; addsOtherwise: boolean })[]
  /** What the pack brought once and no longer does, whether or not that was said before. */
  gone: Id[]
  /** Whether anything has to be written at all. */
  differs: boolean
}

/** The pack says all that a definition holds in the words of a definition: the compiler tells where one of the two moved on. */
export const definitionOf = ({ dimensions, readBeside, ...rest }: PackIndicatorDefinition): Definition => ({
  ...rest,
  dimensions: dimensions.map((one) => ({ ...one, values: [...one.values] })),
  readBeside: [...readBeside],
})

export const libraryEntry = (
  { code, owner, marking, definition }: PackIndicator,
  idOf: (thing: 'indicator' | 'organisation', code: string) => Id,
): LibraryEntry => ({
  id: idOf('indicator', code),
  code,
  ownerId: idOf('organisation', owner),
  marking,
  definition: definitionOf(definition),
})

/** In the order in which the database gives fields back no order holds: compared is what they say. */
const said = (entry: LibraryEntry): string =>
  canonicalize([entry.code, entry.ownerId, markings.indexOf(entry.marking), entry.definition]) ?? ''

/**
 * What installing does. Other words for the same are no new version; where something else is measured there is one, which does
 * not break the series: a pack that counts otherwise gives the indicator another code.
 */
export function libraryChanges(stored: readonly StoredEntry[], incoming: readonly LibraryEntry[]): LibraryChanges {
  const before = new Map(stored.map((one) => [one.id, one]))
  const takenHere = new Set(stored.filter(({ source }) => source === 'edited').map(({ code }) => code))
  const coming = new Set(incoming.map(({ id }) => id))
  const save = incoming
    .filter((one) => !takenHere.has(one.code))
    .flatMap((one): LibraryChanges['save'] => {
      const old = before.get(one.id)
      if (!old) return [{ ...one, version: 1, addsOtherwise: false }]
      if (said(old) === said(one) && !old.withdrawn) return []
      const [was, is] = [old.definition, one.definition]
      const version = old.version + (measuresOtherwise(was, is) ? 1 : 0)
      return [{ ...one, version, addsOtherwise: addsOtherwise(was, is) }]
    })
  const brought = stored.filter(({ source }) => source === 'pack')
  const gone = brought.filter(({ id }) => !coming.has(id)).map(({ id }) => id)
  return { save, gone, differs: save.length > 0 || brought.some((one) => one.withdrawn === coming.has(one.id)) }
}
