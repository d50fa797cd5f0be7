import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import pino from 'pino'
import { belgium } from '../packs/be/index.ts'
import { usePack } from '../src/features/country/registry/index.ts'
import { recheckPlans } from '../src/features/quality/checks/check-queue.ts'
import { openRechecker } from '../src/features/quality/checks/check-worker.ts'
import { checkReactions } from '../src/features/quality/checks/reactions.ts'
import { systemClock } from '../src/platform/clock.ts'
import type { TransactionContext } from '../src/platform/context.ts'
import { actAs } from '../src/platform/db/act-as.ts'
import { type OpenDatabase, openDatabase, openTransaction } from '../src/platform/db/db.ts'
import { migrate } from '../src/platform/db/migrate.ts'
import { type Actor, system } from '../src/shared/actor.ts'
import { type Id, newId } from '../src/shared/ids.ts'
import { createPostgres } from '../testing/postgres.ts'
import { type ChecksCountry, fillChecksCountry } from './checks-country.ts'

/**
 * Measures all checks of a country of 200 plans and 50,000 elements. Limits: under 1 s for a full run,
 * 20 ms after an edit inside one plan, 1 s after a new national priority that affects 176 plans.
 *
 * The same run measures baselines: reading the same elements row by row without checks, the edit without checks, and a
 * full check of the affected plans.
 *
 * node bench/checks.bench.ts [postgres|embedded]
 */
const [only] = process.argv.slice(2)
const log = pino({ level: 'silent' })
const none = async () => {}
usePack(belgium)

for (const kind of ['postgres', 'embedded'] as const) if (!only || only === kind) await measure(kind)

async function measure(kind: 'postgres' | 'embedded'): Promise<void> {
  const postgres = kind === 'postgres' ? await createPostgres() : undefined
  const dataDir = mkdtempSync(join(tmpdir(), 'integral-bench-'))
  const database = await openDatabase({ databaseUrl: postgres?.url, dataDir })
  try {
    await migrate(database.pool)
    const country = await fillChecksCountry(database, { zones: 176, otherPlans: 23, priorities: 150 })
    const { rows } = await database.pool.query<{ id: Id }>('select id from plan order by code')
    const all = rows.map((row) => row.id)
    const clear = () => database.pool.query('truncate check_result, plan_check, check_queue')
    const whole = await times(7, clear, () => as(database, system, (context) => recheckPlans(context, all)))
    const stored = await database.pool.query('select count(*)::int as count from check_result')
    const nothingNew = await times(7, none, () => as(database, system, (context) => recheckPlans(context, all)))
    const plainRows = await times(5, none, () => readPlainly(database, all))
    console.table({
      'all checks from nothing, stored': figures(whole, 1000),
      'again, nothing changed': figures(nothingNew),
      'baseline: the same elements as rows, unchecked': figures(plainRows),
      ...(await measureEdit(database, country)),
      ...(await measurePriority(database, country)),
    })
    console.log(`${kind}: ${all.length} plans, ${stored.rows[0].count} results stored from nothing`)
  } finally {
    await database.close()
    await postgres?.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
}

async function measureEdit(database: OpenDatabase, { zonalPlanIds }: ChecksCountry) {
  const planId = zonalPlanIds[40]!
  const { rows } = await database.pool.query<{ id: Id; owner_id: Id; duty: Id }>(
    `select id, owner_id, accountable_function_id as duty from element where plan_id = $1 and kind = 'action' and accountable_function_id is not null limit 1`,
    [planId],
  )
  const { id, owner_id: owner, duty } = rows[0]!
  const planner: Actor = {
    kind: 'person',
    personId: newId(),
    name: 'planner',
    language: 'nl',
    assignments: [{ organisationId: owner, role: 'planner' }],
  }
  let round = 0
  const edit = (context: TransactionContext) =>
    context.tx
      .updateTable('element')
      .set({ accountable_function_id: round++ % 2 === 0 ? null : duty })
      .where('id', '=', id)
      .execute()
  const rechecker = openRechecker({ database, clock: systemClock, log, publishChanges: () => {} })
  const { planChanged } = checkReactions(rechecker)
  const bare = await times(30, none, () => as(database, planner, edit))
  const checked = await times(30, none, () =>
    as(database, planner, async (context) => {
      await edit(context)
      await planChanged(context, { planId, elementIds: [id] })
    }),
  )
  await rechecker.idle()
  return {
    'an edit in one plan, with its checks': figures(checked, 20),
    'baseline: the same edit without checks': figures(bare),
  }
}

async function measurePriority(database: OpenDatabase, country: ChecksCountry) {
  const rechecker = openRechecker({ database, clock: systemClock, log, publishChanges: () => {} })
  const reactions = checkReactions(rechecker)
  const results = async () =>
    Number((await database.pool.query(`select count(*) from check_result where rule = 'R11'`)).rows[0].count)
  const before = await results()
  let rounds = 0
  const priority = await times(
    5,
    () => addPriority(database, country, 1000 + rounds++),
    async () => {
      await as(database, system, (context) => reactions.itemsChanged(context, { versionId: country.versionId }))
      rechecker.scheduleRun()
      await rechecker.idle()
    },
  )
  const came = (await results()) - before
  if (came !== rounds * country.zonalPlanIds.length)
    throw new Error(`${came} results were found for ${rounds} priorities.`)
  const wholly = await times(3, none, () =>
    as(database, system, (context) => recheckPlans(context, country.zonalPlanIds)),
  )
  return {
    'a new national priority, asked of 176 plans': figures(priority, 1000),
    'baseline: the 176 plans checked whole': figures(wholly),
  }
}

async function addPriority(database: OpenDatabase, country: ChecksCountry, number: number): Promise<void> {
  const client = await database.pool.connect()
  try {
    await client.query('begin; set local session_replication_role = replica')
    const id = newId()
    await client.query(
      `insert into element (id, plan_id, owner_id, parent_id, position, kind, code, title, access_id)
      values ($1, $2, $3, md5('NSP-12')::uuid, $4, 'priority', $5, '{"source": "en", "text": {"en": "New priority"}, "outdated": []}', 2)`,
      [id, country.nationalPlanId, country.ministryId, `k${number}`, `N${number}`],
    )
    await client.query(
      `insert into item (id, version_id, upper_plan_id, element_id, owner_id, addressee_id, lower_plan_id, sent_at, access_id)
      select gen_random_uuid(), $1, $2, $3, $4, p.owner_id, p.id, now(), 2 from plan p where p.kind = 'zonal_security_plan'`,
      [country.versionId, country.nationalPlanId, id, country.ministryId],
    )
    await client.query('commit')
  } finally {
    client.release()
  }
}

/** Reads the columns that the checks use, as rows, through the same driver and under the same policies. */
function readPlainly(database: OpenDatabase, planIds: Id[]) {
  return as(database, system, ({ tx }) =>
    sql`select id, plan_id, parent_id, kind, place, state, state_reason is not null as reason, accountable_function_id, competence_topic,
      phenomenon_id, marking, person_ids <> '{}' as persons, confidential, period_to, contributor_ids, details
    from element where plan_id = any (${planIds}::uuid[])`.execute(tx),
  )
}

function as<T>(database: OpenDatabase, actor: Actor, run: (context: TransactionContext) => Promise<T>): Promise<T> {
  return openTransaction(database.kysely, async (tx) => {
    await actAs(tx, database, actor, 'plan.write')
    const now = new Date().toISOString()
    return run({ tx, actor, now, today: now.slice(0, 10), audit: () => {}, afterCommit: () => {} })
  })
}

interface MeasuredTime {
  wall: number
  cpu: number
}

async function times(
  rounds: number,
  before: () => Promise<unknown>,
  run: () => Promise<unknown>,
): Promise<MeasuredTime[]> {
  const measuredTimes: MeasuredTime[] = []
  for (let round = 0; round < rounds; round++) {
    await before()
    const [start, used] = [performance.now(), process.cpuUsage()]
    await run()
    const { user, system } = process.cpuUsage(used)
    measuredTimes.push({ wall: performance.now() - start, cpu: (user + system) / 1000 })
  }
  return measuredTimes
}

/**
 * CPU time is that of this process. It covers everything with the embedded database, and only the application with
 * PostgreSQL. On a busy machine it is closer to the time on an idle machine.
 */
function figures(measuredTimes: readonly MeasuredTime[], bar?: number) {
  const middle = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!
  const walls = measuredTimes.map((measuredTime) => measuredTime.wall)
  const round = (value: number) => Math.round(value * 10) / 10
  return {
    'median ms': round(middle(walls)),
    'best ms': round(Math.min(...walls)),
    'worst ms': round(Math.max(...walls)),
    'median cpu ms': round(middle(measuredTimes.map((measuredTime) => measuredTime.cpu))),
    'bar ms': bar ?? '',
  }
}
