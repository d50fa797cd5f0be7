import { expect, it } from 'vitest'
import { usePack } from '#features/country/registry/index.ts'
import { belgium } from '../../../../packs/be/index.ts'
import { rename } from '../../../../testing/rename.ts'
import { zoneWithMeetings } from './meetings.fixture.ts'

usePack(belgium)
const { api, getZone, meetings, councilSits, approve } = zoneWithMeetings()

it('minutes name the organisations as on the day of the meeting', async () => {
  const { id, item } = await councilSits()
  await approve(id, item)
  await meetings().holdMeeting({ id })
  const print = async () => (await meetings().printMeeting({ id, language: 'en', form: 'html' })).text()
  const before = await print()
  for (const organisationId of [getZone().council, getZone().zone, getZone().prosecution])
    await rename(api.database, 'organisation', organisationId, {
      ...{ names: { en: 'Merged organisation' }, at: '2026-11-26T10:00:00Z' },
    })
  expect(await print()).toBe(before)
})
