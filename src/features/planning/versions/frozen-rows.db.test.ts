import { sql } from 'kysely'
import { beforeEach, describe, expect, it } from 'vitest'
import { usePack } from '#features/country/registry/index.ts'
import type { Actor } from '#shared/actor.ts'
import { type Id, newId } from '#shared/ids.ts'
import { belgium } from '../../../../packs/be/index.ts'
import { catchError, useApi } from '../../../../testing/api.ts'
import { factories } from '../../../../testing/factories/index.ts'
import { enrol, people } from '../../../../testing/people.ts'
import { planRoutes } from '../../../../testing/plan-routes.ts'
import { writeAs } from '../../../../testing/write-as.ts'

usePack(belgium)
const api = useApi({ plans: planRoutes })
const make = factories(api.database)
let planId: Id
let elementId: Id
let writer: Actor
let colleague: Actor
let stranger: Actor

beforeEach(async () => {
  const zone = await make.organisation({ kind: 'police_zone' })
  writer = await enrol(api.database, people.chief_of_corps(zone.id, 'Writer'))
  colleague = await enrol(api.database, people.chief_of_corps(zone.id, 'Colleague'))
  const other = await make.organisation({ kind: 'police_zone' })
  stranger = await enrol(api.database, people.planner(other.id, 'Stranger'))
  planId = (
    await make.plan({ ownerId: zone.id, marking: 'TLP:AMBER', periodFrom: '2026-01-01', periodTo: '2032-01-01' })
  ).id
  elementId = (await make.element({ planId, kind: 'priority' })).id
})

const query = async (text: string, values: unknown[] = []) => (await api.database.pool.query(text, values)).rows
const listAuthors = async (since: string | null = null) =>
  (await query('select plan_authors($1, $2) as id', [planId, since])).map(({ id }) => id)
const write = (actor: Actor, ...statements: Parameters<typeof writeAs>[2][]) =>
  writeAs(api.context(actor), 'plan.write', ...statements)
const freeze = async () => (await api.as(writer).plans.versions.freezeVersion({ planId, reason: 'For decision.' })).id
const retitle = (text: string) =>
  sql`update element set title = ${JSON.stringify({ source: 'nl', text: { nl: text }, outdated: [] })}::jsonb where id = ${elementId}`

describe('who wrote a plan', () => {
  it('is recorded by the tables, also without a line in the history [law-42]', async () => {
    expect(await write(colleague, retitle('Other'))).toBe('written')
    expect(await query('select id from change where person_id = $1', [colleague.personId])).toEqual([])
    expect(await listAuthors()).toEqual([colleague.personId])
    const id = await freeze()
    const byHand = api
      .as(colleague)
      .plans.versions.bringIntoForce({ id, date: '2026-02-01', decidedOn: '2026-02-01', reason: 'Decided.' })
    expect((await catchError(byHand)).code).toBe('SECOND_PERSON_REQUIRED')
  })

  it('includes who writes the links, resources, partners and needs of an element, and not who reports on them [law-42]', async () => {
    const other = (await make.element({ planId, kind: 'priority' })).id
    const partner = (await make.organisation({ kind: 'municipality' })).id
    const add = {
      element_link: sql`insert into element_link (id, from_id, to_id, owner_id, relation, access_id)
        select gen_random_uuid(), ${elementId}, ${other}, owner_id, 'refers_to', access_id from element where id = ${elementId}`,
      element_resource: sql`insert into element_resource (id, element_id, owner_id, kind, service, amount, access_id)
        select gen_random_uuid(), id, owner_id, 'hours', 'police', 12, access_id from element where id = ${elementId}`,
      element_partner: sql`insert into element_partner (id, element_id, owner_id, organisation_id, access_id)
        select gen_random_uuid(), id, owner_id, ${partner}, access_id from element where id = ${elementId}`,
      element_need: sql`insert into element_need (id, element_id, owner_id, kind, text, access_id)
        select gen_random_uuid(), id, owner_id, 'decision', '{}', access_id from element where id = ${elementId}`,
    }
    const change = {
      element_link: sql`update element_link set relation = 'continues'`,
      element_resource: sql`update element_resource set amount = 13`,
      element_partner: sql`update element_partner set commitment = '{}'`,
      element_need: sql`update element_need set kind = 'agreement'`,
    }
    const report = {
      element_link: sql`update element_link set owner_id = owner_id`,
      element_resource: sql`update element_resource set amount = amount`,
      element_partner: sql`update element_partner set status = 'confirmed'`,
      element_need: sql`update element_need set status = 'agreed', on_date = '2026-11-24'`,
    }
    const authorsAfter = async (statement: Parameters<typeof writeAs>[2]) => {
      await query('delete from plan_author')
      expect(await write(colleague, statement)).toBe('written')
      return listAuthors()
    }
    for (const table of Object.keys(add) as (keyof typeof add)[]) {
      expect(await authorsAfter(add[table])).toEqual([colleague.personId])
      expect(await authorsAfter(change[table])).toEqual([colleague.personId])
      expect(await authorsAfter(report[table])).toEqual([])
      expect(await authorsAfter(sql`delete from ${sql.table(table)} where true`)).toEqual([colleague.personId])
    }
  })

  it('counts from the version in force on, and not what only moves the access of rows', async () => {
    expect(await write(colleague, retitle('Other'))).toBe('written')
    await freeze()
    const [{ frozen_at: since }] = (await query('select frozen_at from plan_version')) as [{ frozen_at: string }]
    expect(await listAuthors(since)).toEqual([])
    expect(
      await write(
        writer,
        sql`update plan set partner_ids = array[${stranger.assignments[0]!.organisationId}::uuid] where id = ${planId}`,
      ),
    ).toBe('written')
    expect(await listAuthors(since)).toEqual([])
    expect(await write(writer, retitle('Later'))).toBe('written')
    expect(await listAuthors(since)).toEqual([writer.personId])
  })

  it('is not written in the name of another person [law-42]', async () => {
    const line = JSON.stringify([
      { id: newId(), plan_id: planId, element_id: elementId, procedure: 'changeElement', fields: {} },
    ])
    const changes = (personId: Id | null) => sql`select write_changes(${line}::jsonb, now(), ${personId}::uuid)`
    expect(await write(writer, changes(colleague.personId))).toBe('42501')
    expect(await write(writer, changes(null))).toBe('42501')
    expect(await write(writer, changes(writer.personId))).toBe('written')
  })

  it('is told only to readers of the plan', async () => {
    await write(writer, retitle('Other'))
    const tell = sql`do $$ begin if exists (select from visible_plan_authors(current_setting('test.plan')::uuid, null)) then
      raise exception 'told' using errcode = 'P0002'; end if; end $$`
    const setting = sql`select set_config('test.plan', ${planId}, true)`
    expect(await write(writer, setting, tell)).toBe('P0002')
    expect(await write(stranger, setting, tell)).toBe('written')
    expect(await write(writer, sql`select plan_authors(${planId}, null)`)).toBe('42501')
  })
})

describe('the rows of a frozen version', () => {
  it('are written only when it is frozen [law-43]', async () => {
    const id = await freeze()
    const entry = sql`insert into plan_version_entry (version_id, position, part, row_id, hash, access_id)
      select version_id, 9999, part, row_id, hash, access_id from plan_version_entry where version_id = ${id} limit 1`
    const part = sql`insert into plan_version_part (version_id, position, part, hash, access_id)
      select version_id, 9999, 'other', hash, access_id from plan_version_part where version_id = ${id} limit 1`
    expect(await write(writer, entry)).toBe('version_frozen')
    expect(await write(writer, part)).toBe('version_frozen')
  })
})

describe('a version that is brought into force by hand', () => {
  it('enters into force on a day of the period of the plan', async () => {
    await query(`update plan set kind = 'municipal_plan', period_to = '2027-01-01' where id = $1`, [planId])
    const id = await freeze()
    await make.decisionDocument(id)
    const enter = (date: string) =>
      catchError(api.as(colleague).plans.versions.bringIntoForce({ id, date, decidedOn: date, reason: 'Decided.' }))
    const error = { code: 'ENTRY_OUTSIDE_PERIOD', data: { from: '2026-01-01', to: '2026-12-31' } }
    expect(await enter('2025-12-31')).toEqual(error)
    expect(await enter('2027-01-01')).toEqual(error)
    for (const date of ['2025-12-31', '2027-01-01'])
      expect(
        await writeAs(
          api.context(colleague),
          'plan.decide',
          sql`update plan_version set in_force_on = ${date}, in_force_reason = 'x' where id = ${id}`,
          sql`update plan set state = ${date > '2026-11-24' ? 'approved' : 'in_force'}, in_force_on = ${date}, decided_on = '2025-12-31' where id = ${planId}`,
        ),
      ).toBe('plan_validity')
    await api
      .as(colleague)
      .plans.versions.bringIntoForce({ id, date: '2026-02-01', decidedOn: '2026-02-01', reason: 'Decided.' })
  })
})
