import { sql } from 'kysely'
import { afterEach, describe, expect, it } from 'vitest'
import { type Actor, anyone, getOrganisationIds } from '#shared/actor.ts'
import { newId } from '#shared/ids.ts'
import { factories } from '../../../testing/factories/index.ts'
import { people } from '../../../testing/people.ts'
import { json } from '../db/column-values.ts'
import { useTestEndpoint } from '../http/endpoints.fixture.ts'
import { isReadableBy } from './audience.ts'
import type { NotifiedChange } from './queries.ts'

const endpoint = useTestEndpoint()
const stops: (() => void)[] = []
afterEach(() => {
  for (const stop of stops.splice(0)) stop()
})

const open = (actor: Actor) => {
  const heard: (NotifiedChange | 'missed')[] = []
  const listener = {
    actor,
    changed: (changes: readonly NotifiedChange[]) => void heard.push(...changes),
    missed: () => void heard.push('missed'),
    close: () => {},
  }
  stops.push(endpoint.live.listen(listener))
  return heard
}

const publishTask = async (marking: number, owner: string, kind = 'task') => {
  const id = newId()
  await endpoint.database.kysely
    .insertInto('task')
    .values({
      id,
      kind: 'test',
      subject_kind: 'plan',
      subject_id: newId(),
      owner_id: owner,
      organisation_id: owner,
      data: json({}),
      access_id: 0,
    })
    .execute()
  await sql`update task set access_id = access_for(${marking}::smallint, array[${owner}::uuid], null, '{}') where id = ${id}`.execute(
    endpoint.database.kysely,
  )
  endpoint.live.publishChanges([{ kind, id, accessId: null }])
  return id
}
const expectEventCount = (heard: unknown[], length: number) =>
  expect.poll(() => heard.length, { timeout: 5000 }).toBe(length)

describe('change notification', () => {
  it('is sent only to users who may read the subject', async () => {
    const [zone, other] = [await endpoint.makeOrganisation(), await endpoint.makeOrganisation()]
    const own = open(people.planner(zone.id))
    const elsewhere = open(people.planner(other.id))
    const passing = open(anyone('en'))
    const strict = await publishTask(3, zone.id)
    const green = await publishTask(1, zone.id)
    const clear = await publishTask(0, zone.id)
    await expectEventCount(own, 3)
    await expectEventCount(elsewhere, 2)
    await expectEventCount(passing, 1)
    // Each change is looked up on its own, so two that follow each other may arrive in either order.
    expect(own).toEqual(expect.arrayContaining([strict, green, clear].map((id) => ({ kind: 'task', id }))))
    expect(elsewhere).toEqual(expect.arrayContaining([green, clear].map((id) => ({ kind: 'task', id }))))
    expect(passing).toEqual([{ kind: 'task', id: clear }])
  })

  it('is sent to all users for the structure, and to none for an unknown subject', async () => {
    const zone = await endpoint.makeOrganisation()
    const passing = open(anyone('en'))
    await publishTask(0, zone.id, 'nonsense')
    endpoint.live.publishChanges([{ kind: 'plan', id: newId(), accessId: null }])
    endpoint.live.publishChanges([{ kind: 'organisation', id: zone.id, accessId: null }])
    await expectEventCount(passing, 1)
    expect(passing).toEqual([{ kind: 'organisation', id: zone.id }])
  })

  it('follows the same access rule as reading rows', async () => {
    const [zone, other] = [newId(), newId()]
    const planner = people.planner(zone)
    const actors = [anyone('en'), planner, people.planner(other)]
    const { rows } = await sql<{
      id: number
      signed_in: boolean
      organisation_ids: string[] | null
      person_ids: string[] | null
    }>`
      insert into access (marking, signed_in, organisation_ids, person_ids) values
        (2, true, ${[zone]}, null), (2, true, ${[zone, other]}, null), (4, true, null, ${[planner.personId]}), (4, true, '{}', '{}'), (4, true, ${[other]}, ${[planner.personId]})
      returning id, signed_in, organisation_ids, person_ids`.execute(endpoint.database.kysely)
    for (const actor of actors) {
      const inDatabase = await sql<{
        ids: number[]
      }>`select readable_access_ids(${actor.personId}::uuid, ${getOrganisationIds(actor)}::uuid[]) as ids`.execute(
        endpoint.database.kysely,
      )
      for (const row of rows) {
        const audience = { signedIn: row.signed_in, organisationIds: row.organisation_ids, personIds: row.person_ids }
        expect(isReadableBy(actor, audience), JSON.stringify({ actor, row })).toBe(
          inDatabase.rows[0]!.ids.includes(row.id),
        )
      }
    }
  })
})

describe('event stream', () => {
  async function read(stream: ReadableStreamDefaultReader<Uint8Array>, until: string): Promise<string> {
    let text = ''
    while (!text.includes(until)) {
      const { value, done } = await stream.read()
      if (done) throw new Error(`The stream ended: ${text}`)
      text += new TextDecoder().decode(value)
    }
    return text
  }

  it('is available to signed-in users', async () => {
    expect((await endpoint.call('/api/events')).status).toBe(401)
  })

  it('contains ids of subjects that the reader may read', async () => {
    const { organisationId } = await endpoint.enrol('robin@example.org', 'planner')
    const other = await endpoint.makeOrganisation()
    const answer = await endpoint.call('/api/events', { cookie: await endpoint.signIn('robin@example.org') })
    expect(answer.headers.get('content-type')).toContain('text/event-stream')
    expect(answer.headers.get('content-encoding')).toBeNull()
    const stream = answer.body!.getReader()
    await read(stream, ': ')
    const hidden = await publishTask(3, other.id)
    const visible = await publishTask(3, organisationId)
    const text = await read(stream, visible)
    expect(text).toContain(`event: change\ndata: {"changes":[{"kind":"task","id":"${visible}"}]}`)
    expect(text).not.toContain(hidden)
    await stream.cancel()
  })

  it('instructs a reconnecting browser to load the data again', async () => {
    await endpoint.enrol('robin@example.org', 'planner')
    const cookie = await endpoint.signIn('robin@example.org')
    const answer = await endpoint.call('/api/events', { cookie, headers: { 'last-event-id': '12' } })
    const stream = answer.body!.getReader()
    expect(await read(stream, 'changes')).toContain('data: {"changes":[]}')
    await stream.cancel()
  })
})

describe('very many changes of elements', () => {
  it('are announced as one change of the plan, to the readers of what changed only [law-92]', async () => {
    const make = factories(endpoint.database)
    const [zone, other] = [await endpoint.makeOrganisation(), await endpoint.makeOrganisation()]
    const plan = await make.plan({ ownerId: zone.id, marking: 'TLP:GREEN' })
    const add = (count: number, marking: 'TLP:GREEN' | 'TLP:AMBER+STRICT') =>
      Promise.all(Array.from({ length: count }, () => make.element({ planId: plan.id, kind: 'priority', marking })))
    const [shared, strict] = [await add(2, 'TLP:GREEN'), await add(101, 'TLP:AMBER+STRICT')]
    const [own, elsewhere] = [open(people.planner(zone.id)), open(people.planner(other.id))]
    const publish = (elements: readonly { id: string }[]) =>
      endpoint.live.publishChanges([
        ...elements.map(({ id }) => ({ kind: 'element', id, planId: plan.id, accessId: null })),
        { kind: 'organisation', id: zone.id, accessId: null },
      ])
    const change = { kind: 'plan', id: plan.id, planId: plan.id }
    const structure = { kind: 'organisation', id: zone.id }
    publish(strict)
    await expectEventCount(own, 2)
    await expectEventCount(elsewhere, 1)
    expect([own, elsewhere]).toEqual([[change, structure], [structure]])
    publish([...strict, ...shared])
    await expectEventCount(own, 4)
    await expectEventCount(elsewhere, 3)
    expect(elsewhere).toContainEqual(change)
  })
})
