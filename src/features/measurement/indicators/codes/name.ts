import { randomInt } from 'node:crypto'
import type { Work } from '#platform/context.ts'
import { codeBy } from './model.ts'
import { type FigurePlace, insertCodes } from './queries.ts'

/** A code that is taken already is proposed anew; with a thousand million of them one try in thirty meets another. */
const mostTries = 5

/**
 * The codes of figures, each in its place; of an indicator that the reader may not read none. The same figure of the same day has
 * the same code, as long as nothing came meanwhile. Writes: the transaction is no reading one.
 */
export async function nameFigures(work: Work, places: readonly FigurePlace[]): Promise<(string | undefined)[]> {
  const keyOf = (one: FigurePlace) => Object.values(one).join(' ')
  const found = new Map<string, string>()
  const every = new Map(places.map((one) => [keyOf(one), one]))
  for (let tries = 0; tries < mostTries && found.size < every.size; tries += 1) {
    const open = [...every].filter(([key]) => !found.has(key))
    const codes = await insertCodes(work.tx, {
      places: open.map(([, one]) => one),
      proposed: open.map(() => codeBy(randomInt)),
      today: work.today,
      now: work.now,
    })
    for (const { place, code } of codes) found.set(open[place]![0], code)
  }
  return places.map((one) => found.get(keyOf(one)))
}
