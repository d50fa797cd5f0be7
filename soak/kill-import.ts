import { setTimeout as wait } from 'node:timers/promises'
import { type BenchServer, serve } from '../bench/server.ts'
import type { Chance } from '../packs/demo/random.ts'
import { verifyJournal } from '../src/platform/journal/queries.ts'
import { openPlace } from '../testing/fault/open-place.ts'
import { codePrefix, planFile } from './plans-to-import.ts'

/** The longest that imports run before the kill, in milliseconds. */
const longest = 3000

export interface KilledRound {
  /** Ids of the plans whose import was answered with success before the kill. */
  acknowledged: string[]
}

/** What the database says after it was opened again. */
export interface Found {
  planIds: Set<string>
  /** How many elements, parts and sections excepted, each plan of the trial has. */
  elementCounts: number[]
  journalFaults: unknown[]
}

/**
 * Starts a real server on the place, lets each planner import plans over HTTP, one after another, and ends everything with
 * kill -9 at a moment that chance decides: counted from the start in odd rounds, from the first acknowledgement in even ones. @param killDatabase ends the database first, where it is a process of its own
 */
export async function killDuringImports(
  trial: { place: string; dataDir: string; planners: readonly string[]; round: number },
  luck: Chance,
  killDatabase?: () => Promise<void>,
): Promise<KilledRound> {
  const { place, dataDir, planners, round } = trial
  const server = await serve(place.startsWith('postgresql:') ? { dataDir, databaseUrl: place } : { dataDir: place })
  const acknowledged: string[] = []
  const first = Promise.withResolvers<void>()
  const acknowledge = (ids: string[]) => {
    acknowledged.push(...ids)
    first.resolve()
  }
  const stop = new AbortController()
  const importing = planners.map((planner, index) =>
    importForEver(
      server,
      { personId: planner, address: `10.0.${round}.${index}`, prefix: `${codePrefix}${round}-${index}` },
      acknowledge,
      stop.signal,
    ),
  )
  if (round % 2 === 0) await Promise.race([first.promise, Promise.all(importing)])
  await wait(luck.next() * longest)
  await killDatabase?.()
  await server.kill()
  stop.abort()
  await Promise.all(importing)
  return { acknowledged }
}

async function importForEver(
  { url }: BenchServer,
  { personId, address, prefix }: { personId: string; address: string; prefix: string },
  acknowledge: (planIds: string[]) => void,
  stop: AbortSignal,
): Promise<void> {
  // From an address of its own each round, as behind a proxy: many rounds in one minute would meet the limit on signing in.
  const headers: Record<string, string> = {
    'content-type': 'application/json',
    'x-integral-request': 'trial',
    'x-forwarded-for': address,
  }
  const post = (path: string, body: object) =>
    fetch(url + path, { method: 'POST', headers, body: JSON.stringify(body), signal: stop })
  try {
    const entered = await post('/api/demo/step-in', { personId })
    if (!entered.ok && entered.status < 500)
      throw new RefusedImport(`step-in: ${entered.status} ${await entered.text()}`)
    headers.cookie = entered.headers
      .getSetCookie()
      .map((one) => one.split(';')[0])
      .join('; ')
    for (let number = 0; ; number += 1) {
      const answer = await post('/api/import', { document: planFile(`${prefix}-${number}`) })
      const said = (await answer.json()) as { effects?: { planId: string }[] }
      if (answer.ok) acknowledge(said.effects!.map((effect) => effect.planId))
      // Refused for what it holds: then nothing is imported at all, and the trial would prove nothing.
      else if (answer.status < 500) throw new RefusedImport(JSON.stringify(said))
      else return
    }
  } catch (error) {
    // The server was killed: whatever was under way was not acknowledged.
    if (error instanceof RefusedImport) throw error
  }
}
class RefusedImport extends Error {}

/** Opens the place again, as after a power cut, and reads what is there. */
export async function findAfterwards(place: string): Promise<Found> {
  const database = await openPlace(place)
  const { rows } = await database.pool.query<{ id: string; elements: number }>(
    `select p.id, count(e.id) filter (where e.kind not in ('part', 'section'))::int as elements
    from plan p left join element e on e.plan_id = p.id where p.code like $1 group by p.id`,
    [`${codePrefix}%`],
  )
  const { faults } = await verifyJournal(database.kysely)
  await database.close()
  return {
    planIds: new Set(rows.map((row) => row.id)),
    elementCounts: [...new Set(rows.map((row) => row.elements))],
    journalFaults: faults,
  }
}
