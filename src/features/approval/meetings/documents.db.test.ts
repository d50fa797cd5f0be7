import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { confirmationApi } from '#features/approval/path/confirmations/confirmations.fixture.ts'
import { usePack } from '#features/country/registry/index.ts'
import { makeFile, samples } from '#platform/files/samples.fixture.ts'
import type { Actor } from '#shared/actor.ts'
import { newId } from '#shared/ids.ts'
import { belgium } from '../../../../packs/be/index.ts'
import { catchError, getOutcome } from '../../../../testing/api.ts'
import { writeAs } from '../../../../testing/write-as.ts'
import { testDate, zoneWithMeetings } from './meetings.fixture.ts'

usePack(belgium)
const { api, getZone, meetings, councilSits, approve, listMeetingActs } = zoneWithMeetings()

it('the documents of a meeting are complete once a second person confirmed one of its acts [law-87] [law-108]', async () => {
  const { chief, mayors, prosecutor, zone, path } = getZone()
  const { id, item } = await councilSits()
  await approve(id, item)
  await meetings().holdMeeting({ id })
  const attach = () =>
    getOutcome(
      confirmationApi(api.context(chief)).evidence.attachEvidence({
        holderKind: 'meeting',
        id,
        file: makeFile('later.pdf', samples.pdf),
      }),
      'attached',
    )
  const write = (actor: Actor, statement: ReturnType<typeof sql>) =>
    writeAs(api.context(actor), 'path.speak', statement)
  const insert = () =>
    write(
      chief,
      sql`insert into file (id, owner_id, meeting_id, name, media_type, size, sha256, marking, uploaded_by, access_id)
        select ${newId()}, ${zone}, ${id}, 'later.pdf', media_type, size, sha256, marking, ${chief.personId}, 1
        from file where meeting_id = ${id} limit 1`,
    )
  const isOffered = async () => (await meetings().getMeeting({ id })).abilities.attach
  const countFiles = async () => (await meetings().getMeeting({ id })).evidence.length
  expect([await isOffered(), await attach(), await insert()]).toEqual([true, 'attached', 'written'])
  const save = (minutes: string) => meetings().saveMinutes({ id, minutes })
  const rewrite = () => write(chief, sql`update meeting set minutes = 'Otherwise.' where id = ${id}`)
  expect((await save('Approved by all.')).minutes).toBe('Approved by all.')
  const [act] = await listMeetingActs(id)
  const holder = [...mayors, prosecutor].find(({ assignments }) =>
    assignments.some(({ organisationId }) => organisationId === act!.seat_organisation_id),
  )!
  await confirmationApi(api.context(holder)).confirmations.confirmAct({ id: act!.id })
  expect([await isOffered(), await attach(), await insert()]).toEqual([false, 'FORBIDDEN', '42501'])
  // The text of the minutes is one of these documents.
  expect((await catchError(save('Otherwise.'))).code).toBe('MINUTES_CONFIRMED')
  expect(await rewrite()).toBe('minutes_confirmed')
  expect((await save('Approved by all.')).minutes).toBe('Approved by all.')
  await write(chief, sql`delete from file where meeting_id = ${id}`)
  expect(await countFiles()).toBe(3)
  const confirmation = (await getZone().show()).acts.find(({ kind }) => kind === 'confirmed')!
  await path(holder).withdrawAct({ id: confirmation.id, text: 'The wrong minutes.' })
  expect([await isOffered(), await attach()]).toEqual([true, 'attached'])
  expect((await save('Corrected.')).minutes).toBe('Corrected.')
  await confirmationApi(api.context(holder)).confirmations.confirmAct({ id: act!.id })
  expect(await meetings().adoptMinutes({ id, date: testDate })).toMatchObject({
    state: 'adopted',
    minutes: 'Corrected.',
  })
})
