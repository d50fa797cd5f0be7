import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { actAs } from '#platform/db/act-as.ts'
import { openTransaction } from '#platform/db/db.ts'
import { type Actor, anyone, may } from '#shared/actor.ts'
import { type Id, newId } from '#shared/ids.ts'
import { type Marking, markings } from '#shared/marking.ts'
import { alignmentRoutes } from '../../../../../testing/alignment-routes.ts'
import { catchError, useApi } from '../../../../../testing/api.ts'
import { prepareOnce } from '../../../../../testing/database.ts'
import { people, roleNames } from '../../../../../testing/people.ts'

import { makeCountry, reasons } from '../country.fixture.ts'

const api = useApi({ alignment: alignmentRoutes })
let country: Awaited<ReturnType<typeof makeCountry>>
let bodies: { addressee: Id; sender: Id; other: Id }
/** One item of the first zone per marking. Markings that no user of the zone may read were never sent. */
let items: { id: Id; marking: Marking }[]

prepareOnce(api.database, async () => {
  const markings: Marking[] = ['TLP:CLEAR', 'TLP:GREEN', 'TLP:AMBER']
  country = await makeCountry(api.database, { planMarking: 'TLP:CLEAR', priorities: markings })
  const { ministryPlanner, ministry, zones, versionId } = country
  // The second zone may not read TLP:AMBER.
  await api.database.pool.query(`update element set partner_ids = array[$1::uuid] where marking = 2`, [zones[0]!.id])
  bodies = { addressee: zones[0]!.id, sender: ministry.id, other: zones[1]!.id }
  await api.as(ministryPlanner).alignment.items.sendItems({
    versionId,
    addressees: { method: 'named', organisationIds: [bodies.addressee] },
    dueOn: null,
  })
  const { rows } = await api.as(ministryPlanner).alignment.items.listItems({ addresseeId: bodies.addressee })
  items = rows.map((item, index) => ({ id: item.id, marking: markings[index]! }))
})

const everybody = (): [string, Actor, Id | null][] => [
  ...Object.entries(bodies).flatMap(([place, body]) =>
    roleNames.map((role): [string, Actor, Id] => [`${role} of the ${place} body`, people[role](body), body]),
  ),
  ['anyone', anyone('en'), null],
]

/** Returns who may read a marking, when the asked and the asking organisation are the audience. */
const mayRead = (marking: Marking, body: Id | null) => {
  if (marking === 'TLP:CLEAR') return true
  if (marking === 'TLP:GREEN') return body !== null
  return body === bodies.addressee || body === bodies.sender
}

describe('role by organisation by marking', () => {
  it('reads, counts and opens only the items with readable markings', async () => {
    for (const [name, actor, body] of everybody()) {
      const client = api.as(actor).alignment.items
      const expected = items.filter((item) => mayRead(item.marking, body)).map((item) => item.id)
      const list = await client.listItems({ addresseeId: bodies.addressee })
      expect([name, list.rows.map((item) => item.id), list.total]).toEqual([name, expected, expected.length])
      for (const { id } of items.filter((item) => !expected.includes(item.id)))
        expect([name, (await catchError(client.getItem({ id }))).code]).toEqual([name, 'NOT_FOUND'])
    }
  })

  it('answers for the own organisation with the permission, and is refused elsewhere without revealing unreadable items', async () => {
    for (const [name, actor, body] of everybody()) {
      const client = api.as(actor).alignment.answers
      for (const { id, marking } of items) {
        const call = client.answerItem({ itemId: id, kind: 'adopt' })
        const code = await call.then(() => 'answered').catch((error) => error.code)
        const expected = may(actor, 'answer.write', bodies.addressee)
          ? 'answered'
          : actor.kind === 'anyone'
            ? 'UNAUTHORIZED'
            : !may(actor, 'answer.write')
              ? 'FORBIDDEN'
              : mayRead(marking, body)
                ? 'NOT_ADDRESSED'
                : 'NOT_FOUND'
        expect([name, marking, code]).toEqual([name, marking, expected])
      }
    }
  })

  it('reads an answer when the markings of answer and item allow it, and otherwise sees only that an answer exists', async () => {
    const answerMarkings = markings.slice(0, 4) as Exclude<Marking, 'TLP:RED'>[]
    for (const marking of answerMarkings) {
      for (const { id } of items)
        await api.as(country.planner(0)).alignment.answers.answerItem({
          itemId: id,
          kind: 'partly',
          reasons: reasons('Secret words'),
          marking,
        })
      for (const [name, actor, body] of everybody()) {
        const { rows } = await api.as(actor).alignment.items.listItems({ addresseeId: bodies.addressee })
        const seen = rows.map((item) => [item.state, item.answer?.reasons?.text.en])
        const expected = items
          .filter((item) => mayRead(item.marking, body))
          .map(() => (mayRead(marking, body) ? ['answered', 'Secret words'] : ['withheld', undefined]))
        expect([name, marking, seen]).toEqual([name, marking, expected])
      }
    }
  })

  it('is enforced by the database: no statement writes an answer for another organisation [access-3]', async () => {
    const foreign = people.planner(bodies.other)
    const write = (actor: Actor) =>
      openTransaction(api.database.kysely, async (tx) => {
        await actAs(tx, api.database, actor, 'answer.write')
        await sql`insert into answer (id, item_id, owner_id, kind, answered_at, marking, access_id)
          values (${newId()}, ${items[0]!.id}, ${bodies.addressee}, 'adopt', now(), 1, 1)`.execute(tx)
      })
    await expect(write(foreign)).rejects.toThrow(/row-level security/)
    await write(people.planner(bodies.addressee))
    const touched = await openTransaction(api.database.kysely, async (tx) => {
      await actAs(tx, api.database, foreign, 'answer.write')
      const { numAffectedRows } = await sql`update answer set kind = 'covered'`.execute(tx)
      return numAffectedRows
    })
    expect(touched).toBe(0n)
  })
})
