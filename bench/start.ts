import type { BenchContext } from './context.ts'
import { percentile, type Row } from './row.ts'
import { type BenchServer, launchBareServer, serve } from './server.ts'

/** Measures the time from the command to the first page with existing data, and the memory after it. */
export async function run(context: BenchContext): Promise<Row[]> {
  const { place } = await context.demo()
  const rounds = context.quick ? 2 : 5
  const own = await starts(rounds, () => serve(place), ['/', '/api/session', '/api/plans?limit=50'])
  const plain = await starts(rounds, launchBareServer, ['/'])
  const baseline = 'a bare Node server that answers one line'
  return [
    {
      name: 'from the command to the first page, existing data',
      unit: 's',
      measured: percentile(own.seconds, 0.5),
      bar: 3,
      baseline: { name: baseline, value: percentile(plain.seconds, 0.5) },
      note: `median of ${rounds}; page, session and list of plans answered; worst ${Math.max(...own.seconds).toFixed(2)} s`,
    },
    {
      name: 'resident memory after the first page',
      unit: 'MB',
      measured: percentile(own.megabytes, 0.5),
      bar: 512,
      baseline: { name: baseline, value: percentile(plain.megabytes, 0.5) },
    },
  ]
}

async function starts(rounds: number, start: () => Promise<BenchServer>, paths: readonly string[]) {
  const seconds: number[] = []
  const megabytes: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const begun = performance.now()
    const server = await start()
    for (const path of paths) {
      const answer = await fetch(server.url + path)
      await answer.arrayBuffer()
      if (!answer.ok) throw new Error(`${path} answered ${answer.status}.`)
    }
    seconds.push((performance.now() - begun) / 1000)
    megabytes.push(server.megabytes())
    await server.close()
  }
  return { seconds, megabytes }
}
