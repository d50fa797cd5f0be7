import { describe, expect, it } from 'vitest'
import { usePack } from '#features/country/registry/index.ts'
import { transactor } from '#platform/transactor.ts'
import { type Id, newId } from '#shared/ids.ts'
import { belgium } from '../../../../packs/be/index.ts'
import { catchError } from '../../../../testing/api.ts'
import { prepareOnce } from '../../../../testing/database.ts'
import { buildExtensionBlocks } from './document.ts'
import { insertConfirmation, makePlanInForce, useExtensionApi } from './extension.fixture.ts'
import { insertRow, listSuccessorSeats } from './queries.ts'

usePack(belgium)
const api = useExtensionApi()
let scenario: Awaited<ReturnType<typeof makePlanInForce>>
prepareOnce(api.database, async () => {
  scenario = await makePlanInForce(api)
})

const query = (text: string, values: unknown[] = []) => api.database.pool.query(text, values)
const print = (rendition: 'full' | 'public') =>
  transactor(
    api.context(scenario.chief),
    { permission: 'document.make' },
    [],
    {},
  )('read', async (context) =>
    (await buildExtensionBlocks(context, scenario.planId, { language: 'en', rendition })).flatMap((block) =>
      block.kind === 'table' ? block.rows.map((cells) => cells.join(' | ')) : [],
    ),
  )
const countOpenTasks = async () =>
  Number((await query(`select count(*) as n from task where kind like 'extension%' and done_at is null`)).rows[0].n)
const insert = (decisionId: Id) =>
  insertConfirmation(api.context(scenario.confirmer), {
    planId: scenario.planId,
    ownerId: scenario.interior,
    decisionId,
  })

describe('an extension that waits [law-126]', () => {
  it('is not confirmed past the day on which another plan replaces the plan, and waits again without that plan', async () => {
    const { confirm, confirmer, extend, planId, showPeriod } = scenario
    const extension = await extend()
    const supersede = (day: string | null) => query('update plan set superseded_on = $2 where id = $1', [planId, day])
    expect(await countOpenTasks()).toBe(3)
    await supersede('2026-12-01')
    expect((await showPeriod(confirmer)).decisions[0]).toMatchObject({
      state: 'lapsed',
      obstacle: null,
      confirmers: [],
      abilities: { confirm: false },
    })
    expect(await catchError(confirm(extension))).toEqual({ code: 'SUPERSEDED', data: { latest: '2026-12-01' } })
    await expect(insert(extension.id)).rejects.toMatchObject({ constraint: 'extension_in_bounds' })
    expect(await countOpenTasks()).toBe(0)
    expect((await print('full'))[0]).toContain('not confirmed, no longer possible')
    await supersede(null)
    expect(await countOpenTasks()).toBe(3)
    await confirm(extension)
  })

  it('is not confirmed after the plan ended, and asks nobody any more', async () => {
    const { confirm, end, extend, showPeriod } = scenario
    const extension = await extend()
    await confirm(await end())
    expect(await countOpenTasks()).toBe(0)
    expect((await showPeriod()).decisions[0]!.state).toBe('lapsed')
    expect((await catchError(confirm(extension))).code).toBe('PLAN_NOT_IN_FORCE')
  })

  it('of a plan that a decision ends early leaves the day of that end as the last one', async () => {
    const { confirm, end, planId, showPeriod } = scenario
    await query(`update plan set period_to = '2027-01-01' where id = $1`, [planId])
    expect(await showPeriod()).toMatchObject({ validUntil: '2027-01-01', endsEarly: false })
    await confirm(await end())
    expect(await showPeriod()).toMatchObject({ validUntil: '2026-11-24', endsEarly: true })
  })

  it('is not recorded in the database past what the law allows', async () => {
    const { chief, council, planId, zone } = scenario
    const record = transactor(
      api.context(chief),
      { permission: 'path.lead' },
      [],
      null,
    )('touch', ({ tx, actor, now }) =>
      insertRow(
        tx,
        {
          planId,
          ownerId: zone,
          kind: 'extended',
          validUntil: '2028-01-02',
          decidedOn: '2026-11-20',
          seats: [{ organisationId: council, function: null }],
          reason: 'Late.',
        },
        { now, personId: actor.personId },
      ),
    )
    await expect(record).rejects.toMatchObject({ constraint: 'extension_in_bounds' })
  })
})

describe('the withdrawal of an extension in effect [law-126]', () => {
  it('has the day of its decision, not before the extension was decided, nor in the future', async () => {
    const { chief, confirm, council, extend, planId, revoke, zone } = scenario
    const extension = await extend()
    await confirm(extension)
    const { id } = extension
    expect((await catchError(revoke(id, { decidedOn: null }))).code).toBe('DATE_REQUIRED')
    expect((await catchError(revoke(id, { decidedOn: '2026-11-25' }))).code).toBe('DATE_IN_FUTURE')
    expect(await catchError(revoke(id, { decidedOn: '2026-11-19' }))).toEqual({
      code: 'DATE_BEFORE_DECISION',
      data: { earliest: '2026-11-20' },
    })
    for (const decidedOn of [null, '2026-11-19', '2026-11-25']) {
      const record = transactor(
        api.context(chief),
        { permission: 'path.lead' },
        [],
        null,
      )('touch', ({ tx, actor, now }) =>
        insertRow(
          tx,
          {
            planId,
            ownerId: zone,
            kind: 'revoked',
            refersTo: id,
            decidedOn,
            seats: [{ organisationId: council, function: null }],
            reason: 'A mistake.',
          },
          { now, personId: actor.personId },
        ),
      )
      await expect(record).rejects.toMatchObject({ constraint: 'day_of_period_decision' })
    }
  })

  it('is printed with its day, next to the extension that had effect, also for the public', async () => {
    const { confirm, extend, planId, revoke } = scenario
    const extension = await extend()
    await confirm(extension)
    await confirm(await revoke(extension.id))
    for (const rendition of ['full', 'public'] as const) {
      const [extended, revoked] = await print(rendition)
      expect(extended).toMatch(/^in force until 31 Dec 2026 \| 20 Nov 2026 \| .*confirmed by .* · withdrawn$/)
      expect(revoked).toMatch(/^extension until 31 Dec 2026 withdrawn \| 23 Nov 2026 \|/)
    }
    // The documents of both, each with its hash.
    expect((await print('full')).filter((row) => row.includes('letter.pdf'))).toHaveLength(2)
    // One that was recorded before the day was required.
    await query('alter table plan_extension disable trigger user')
    await query(`update plan_extension set decided_on = null where kind = 'revoked' and plan_id = $1`, [planId])
    await query('alter table plan_extension enable trigger user')
    expect((await print('full'))[1]).toContain('| day not recorded |')
  })
})

it('after a merger, the successors of the deciders decide, and an authority of a later step still confirms [law-126]', async () => {
  const { confirm, council, end, planId, showPeriod } = scenario
  const successor = newId()
  await query(
    `insert into organisation (id, code, kind, level, names, sort_name, valid_from, source)
      select $1, 'MERGED', kind, level, names, sort_name, '2020-01-01', source from organisation where id = $2`,
    [successor, council],
  )
  await query(`update organisation set valid_to = '2026-11-23' where id = $1`, [council])
  expect((await showPeriod()).endDeciders).toEqual([])
  await query(
    `insert into organisation_succession (id, predecessor_id, successor_id, kind, on_date) values ($1, $2, $3, 'merge', '2026-11-23')`,
    [newId(), council, successor],
  )
  // Two seats that merged into one are one seat.
  const seats = [council, successor].map((organisationId) => ({ organisationId, function: null }))
  const list = transactor(api.context(scenario.chief), { permission: 'plan.read' }, [], null)
  expect(await list('touch', ({ tx }) => listSuccessorSeats(tx, planId, seats, '2026-11-24'))).toEqual([seats[1]])
  const { endDeciders, extendable } = await showPeriod()
  const ids = [endDeciders, extendable!.deciders].map((seats) => seats.map(({ seat }) => seat.organisationId))
  expect(ids[0]).toContain(successor)
  expect(ids[1]).toContain(successor)
  const decided = endDeciders.map(({ seat }) => seat)
  const decision = await end({ decidedOn: '2026-11-24', decided })
  const later = await query('select later_bodies_of_period($1) as id', [decision.id])
  expect(later.rows.map((row) => row.id)).toEqual(expect.arrayContaining([scenario.interior, scenario.justice]))
  await confirm(decision)
  const { rows } = await query('select state from plan where id = $1', [planId])
  expect(rows).toEqual([{ state: 'ended' }])
})
