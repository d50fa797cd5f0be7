import { setTimeout as wait } from 'node:timers/promises'
import { type BenchServer, serve } from '../bench/server.ts'
import type { Chance } from '../packs/demo/random.ts'
import { verifyJournal } from '../src/platform/journal/queries.ts'
import { openPlace } from '../testing/fault/open-place.ts'
import { codePrefix, planFile } from './plans-to-import.ts'

/** Maximum duration of imports before the kill, in milliseconds. */
const maxImportMs = 3000

export interface KilledRound {
  /** Ids of the plans whose import was acknowledged before the kill. */
  acknowledgedIds: string[]
}

/** Data found in the database after reopening. */
export interface Found {
  planIds: Set<string>
  /** Number of elements of each plan of the test, without parts and sections. */
  elementCounts: number[]
  journalIssues: unknown[]
}

/**
 * Starts a real server, lets each planner import plans over HTTP in sequence, and ends all processes with kill -9 at a
 * random moment. The moment is counted from the start in odd rounds, and from the first acknowledgement in even rounds.
 *
 * @param killDatabase ends the database first, when it is a separate process
 */
export async function killDuringImports(
  trial: { place: string; dataDir: string; planners: readonly string[]; round: number },
  random: Chance,
  killDatabase?: () => Promise<void>,
): Promise<KilledRound> {
  const { place, dataDir, planners, round } = trial
  const server = await serve(place.startsWith('postgresql:') ? { dataDir, databaseUrl: place } : { dataDir: place })
  const acknowledgedIds: string[] = []
  const first = Promise.withResolvers<void>()
  const acknowledge = (ids: string[]) => {
    acknowledgedIds.push(...ids)
    first.resolve()
  }
  const stop = new AbortController()
  const importing = planners.map((planner, index) =>
    importRepeatedly(
      server,
      { personId: planner, address: `10.0.${round}.${index}`, prefix: `${codePrefix}${round}-${index}` },
      acknowledge,
      stop.signal,
    ),
  )
  if (round % 2 === 0) await Promise.race([first.promise, Promise.all(importing)])
  await wait(random.next() * maxImportMs)
  await killDatabase?.()
  await server.kill()
  stop.abort()
  await Promise.all(importing)
  return { acknowledgedIds }
}

async function importRepeatedly(
  { url }: BenchServer,
  { personId, address, prefix }: { personId: string; address: string; prefix: string },
  acknowledge: (planIds: string[]) => void,
  stop: AbortSignal,
): Promise<void> {
  // Each round uses another address, as behind a proxy, because many rounds in a minute would exceed the sign-in limit.
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
      throw new ImportRejectedError(`step-in: ${entered.status} ${await entered.text()}`)
    headers.cookie = entered.headers
      .getSetCookie()
      .map((value) => value.split(';')[0])
      .join('; ')
    for (let number = 0; ; number += 1) {
      const answer = await post('/api/import', { document: planFile(`${prefix}-${number}`) })
      const said = (await answer.json()) as { effects?: { planId: string }[] }
      if (answer.ok) acknowledge(said.effects!.map((effect) => effect.planId))
      // The file was rejected. No plan is then imported, and the test would prove no property.
      else if (answer.status < 500) throw new ImportRejectedError(JSON.stringify(said))
      else return
    }
  } catch (error) {
    // The server was killed, so running imports were not acknowledged.
    if (error instanceof ImportRejectedError) throw error
  }
}
class ImportRejectedError extends Error {}

/** Opens the database again, as after a power failure, and reads the content. */
export async function findAfterwards(place: string): Promise<Found> {
  const database = await openPlace(place)
  const { rows } = await database.pool.query<{ id: string; elements: number }>(
    `select p.id, count(e.id) filter (where e.kind not in ('part', 'section'))::int as elements
    from plan p left join element e on e.plan_id = p.id where p.code like $1 group by p.id`,
    [`${codePrefix}%`],
  )
  const { issues } = await verifyJournal(database.kysely)
  await database.close()
  return {
    planIds: new Set(rows.map((row) => row.id)),
    elementCounts: [...new Set(rows.map((row) => row.elements))],
    journalIssues: issues,
  }
}
