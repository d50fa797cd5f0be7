import type { Names } from './localized-text.ts'
import { loadName } from './read-text.ts'

/** Returns the sorting key of a name: without accents, in lower case, compared byte by byte (collation C). */
export const sortName = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Returns the sorting key of an item with names in several languages, at most 200 characters. */
export const toSortName = (names: Names): string => sortName(loadName(names, 'en')).slice(0, 200)
