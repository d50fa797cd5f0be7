import { expect, it } from 'vitest'
import { usePack } from '#features/country/registry/index.ts'
import { abolishAll, useReform } from '#features/planning/plan-law/reform.fixture.ts'
import { belgium } from '../../../../packs/be/index.ts'
import { zoneWithMeetings } from './meetings.fixture.ts'

usePack(belgium)
const enactReform = useReform()
const { councilSits, meetings, plan, getZone, approve } = zoneWithMeetings()

it('a meeting about a plan of a former law keeps the members, steps and names of that law, and decides', async () => {
  const { id, item } = await councilSits()
  const before = await meetings().getMeeting({ id })
  enactReform(abolishAll)
  expect(await meetings().getMeeting({ id })).toEqual(before)
  await approve(id, item)
  expect((await meetings().holdMeeting({ id })).state).toBe('held')
})

it('a collegial body that only a former law knows still receives the pending plans of that law', async () => {
  await getZone().completeDeliberation()
  const { former } = enactReform(abolishAll)
  expect((await meetings().listBodies({})).rows.map(({ id }) => id)).toContain(getZone().council)
  const { id, members } = await plan(getZone().council)
  expect(members).toEqual([])
  const { meeting, added } = await meetings().addPendingItems({ id })
  expect(added).toBeGreaterThan(0)
  const names = former.functions.find(({ code }) => code === 'crown_prosecutor')!.names
  expect(meeting.members.map(({ functionNames }) => functionNames)).toContainEqual(names)
  expect(meeting.items.flatMap(({ seats }) => seats.map(({ functionNames }) => functionNames))).toContainEqual(names)
})
