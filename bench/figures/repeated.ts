import { timed } from '../row.ts'

/** Number of measured rounds. Warm-up rounds are not counted. */
const rounds = 40

/** Returns the milliseconds of each of many rounds. */
export async function measureRepeatedly(run: (round: number) => Promise<unknown>): Promise<number[]> {
  for (let round = 0; round < 5; round += 1) await run(rounds + round)
  const times: number[] = []
  for (let round = 0; round < rounds; round += 1) times.push(await timed(() => run(round)))
  return times
}
