import { beforeEach, expect, it } from 'vitest'
import { anyone } from '#shared/actor.ts'
import { newId } from '#shared/ids.ts'
import { catchError, useApi } from '../../../../../testing/api.ts'
import { factories } from '../../../../../testing/factories/index.ts'
import { enrol, people } from '../../../../../testing/people.ts'
import { planRoutes } from '../../../../../testing/plan-routes.ts'

import { deleteExpiredPresence } from './queries.ts'

const api = useApi({ plans: planRoutes })
const make = factories(api.database)

let zone: { id: string }
let [robin, kim] = [people.planner(newId()), people.planner(newId())]
let planId: string
let elementId: string
const page = newId()

const presence = (actor = robin) => api.as(actor).plans.presence
const joinPresence = (elementId: string | null = null, actor = robin, pageId = page) =>
  presence(actor).joinPresence({ planId, pageId, elementId })

beforeEach(async () => {
  zone = await make.organisation()
  robin = await enrol(api.database, people.planner(zone.id, 'Robin'))
  kim = await enrol(api.database, people.planner(zone.id, 'Kim'))
  planId = (await make.plan({ ownerId: zone.id, marking: 'TLP:GREEN' })).id
  elementId = (await make.element({ planId, kind: 'part' })).id
})

it('shows other users in the plan and their position, without the current user', async () => {
  await joinPresence(elementId)
  expect(await presence(kim).listParticipants({ planId })).toEqual([
    { personId: robin.personId, name: 'Robin', elementId },
  ])
  expect(await presence().listParticipants({ planId })).toEqual([])
})

it('notifies open pages when a user joins, moves or leaves, and not for a heartbeat', async () => {
  await joinPresence()
  await joinPresence()
  await joinPresence(elementId)
  expect(api.publishedChanges).toHaveLength(2)
  expect(api.publishedChanges[0]).toEqual({ kind: 'presence', id: planId, planId, accessId: null })
  await presence().leavePresence({ planId, pageId: page })
  expect(api.publishedChanges).toHaveLength(3)
  expect(await presence(kim).listParticipants({ planId })).toEqual([])
})

it('removes a user without a heartbeat after a timeout', async () => {
  await joinPresence()
  api.clock.advance(20_000)
  expect(await presence(kim).listParticipants({ planId })).toHaveLength(1)
  api.clock.advance(10_000)
  expect(await presence(kim).listParticipants({ planId })).toEqual([])
  await joinPresence()
  expect(api.publishedChanges).toHaveLength(2)
  expect(await presence(kim).listParticipants({ planId })).toHaveLength(1)
})

it('shows a person with two pages once, at the latest position', async () => {
  await joinPresence()
  api.clock.advance(1000)
  await joinPresence(elementId, robin, newId())
  expect(await presence(kim).listParticipants({ planId })).toMatchObject([{ name: 'Robin', elementId }])
})

it('is limited to readers of the plan, and names no unreadable element', async () => {
  const hidden = await make.element({ planId, kind: 'text', marking: 'TLP:RED', personIds: [robin.personId!] })
  await joinPresence(hidden.id)
  expect(await presence(kim).listParticipants({ planId })).toMatchObject([{ name: 'Robin', elementId: null }])
  const closed = await make.plan({ ownerId: zone.id, marking: 'TLP:AMBER+STRICT' })
  const stranger = people.planner((await make.organisation()).id)
  expect((await catchError(presence(stranger).listParticipants({ planId: closed.id }))).code).toBe('NOT_FOUND')
  const call = presence(stranger).joinPresence({ planId: closed.id, pageId: newId(), elementId: null })
  expect((await catchError(call)).code).toBe('NOT_FOUND')
})

it('requires a signed-in user to read or record presence', async () => {
  const open = await make.plan({ ownerId: zone.id, marking: 'TLP:CLEAR' })
  await presence().joinPresence({ planId: open.id, pageId: page, elementId: null })
  const passerBy = presence(anyone('en'))
  expect(await passerBy.listParticipants({ planId: open.id })).toEqual([])
  await passerBy.joinPresence({ planId: open.id, pageId: newId(), elementId: null })
  expect(await presence(kim).listParticipants({ planId: open.id })).toHaveLength(1)
})

it('refuses to move or end the page of another user', async () => {
  await joinPresence(elementId)
  await joinPresence(null, kim)
  await presence(kim).leavePresence({ planId, pageId: page })
  expect(await presence(kim).listParticipants({ planId })).toMatchObject([{ name: 'Robin', elementId }])
})

it('writes no entry to the audit log, and leaves no data at the end', async () => {
  await joinPresence()
  expect(await api.database.kysely.selectFrom('journal').selectAll().execute()).toEqual([])
  await deleteExpiredPresence(api.database, new Date(Date.parse('2026-11-24T12:00:00Z')))
  expect(await api.database.kysely.selectFrom('presence').selectAll().execute()).toEqual([])
})
