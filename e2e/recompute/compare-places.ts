import { expect } from '@playwright/test'
import type { NumberPlace } from './page-numbers.ts'

/** A number of a page that is no figure and no count, with the reason why it is not recomputed. */
export interface Exception {
  pattern: RegExp
  reason: string
}

export const writePlace = ({ section, row, column, text }: NumberPlace): string =>
  [section, row, column, text].join(' | ')

/** A recomputed number in its place. `row` and `column` are the heads in a table. */
export const place = (section: string, text: string, row = '', column = ''): string =>
  writePlace({ section, row, column, text })

/**
 * Compares the numbers of a page with the recomputed ones, each in its place and as often as it occurs. A number that
 * nobody recomputed, and that no exception names, is a failure too.
 * @param names names and titles, which may contain digits
 */
export function expectNumbers(
  places: readonly NumberPlace[],
  recomputed: readonly string[],
  exceptions: readonly Exception[],
  names: readonly string[] = [],
): void {
  const longestFirst = names.filter((name) => /\d/.test(name)).toSorted((left, other) => other.length - left.length)
  const isName = (text: string) =>
    !/\d/.test(longestFirst.reduce((rest, name) => rest.replaceAll(name, ''), text.split(' | ').at(-1)!))
  const left = new Map<string, number>()
  for (const text of places.map(writePlace)) left.set(text, (left.get(text) ?? 0) + 1)
  const absent = recomputed.filter((text) => {
    const count = left.get(text) ?? 0
    if (count === 0) return true
    left.set(text, count - 1)
    return false
  })
  const unexplained = [...left]
    .filter(([text, count]) => count > 0 && !isName(text) && !exceptions.some(({ pattern }) => pattern.test(text)))
    .map(([text]) => text)
  expect({ absent, unexplained }).toEqual({ absent: [], unexplained: [] })
}
