import { randomInt } from 'node:crypto'
import type { TransactionContext } from '#platform/context.ts'
import { generateCode } from './model.ts'
import { type FigurePlace, insertCodes } from './queries.ts'

/**
 * Maximum number of attempts to find a free code. With a thousand million codes in use, a proposal is taken in about a
 * thirtieth of the cases.
 */
const maxAttempts = 5

/**
 * Returns the codes of figures, by index; none for an indicator that the reader may not read. The same figure of the
 * same day gets the same code if no figure was added in between. It writes codes, so the transaction is not read-only.
 */
export async function nameFigures(
  context: TransactionContext,
  places: readonly FigurePlace[],
): Promise<(string | undefined)[]> {
  const toKey = (figurePlace: FigurePlace) => Object.values(figurePlace).join(' ')
  const found = new Map<string, string>()
  const every = new Map(places.map((place) => [toKey(place), place]))
  for (let tries = 0; tries < maxAttempts && found.size < every.size; tries += 1) {
    const open = [...every].filter(([key]) => !found.has(key))
    const codes = await insertCodes(context.tx, {
      places: open.map(([, figurePlace]) => figurePlace),
      proposed: open.map(() => generateCode(randomInt)),
      today: context.today,
      now: context.now,
    })
    for (const { place, code } of codes) found.set(open[place]![0], code)
  }
  return places.map((place) => found.get(toKey(place)))
}
