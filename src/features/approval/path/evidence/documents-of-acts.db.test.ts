import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { usePack } from '#features/country/registry/index.ts'
import { makeFile, samples } from '#platform/files/samples.fixture.ts'
import type { Actor } from '#shared/actor.ts'
import { type Id, newId } from '#shared/ids.ts'
import { belgium } from '../../../../../packs/be/index.ts'
import { getOutcome, useApi } from '../../../../../testing/api.ts'
import { prepareOnce } from '../../../../../testing/database.ts'
import { planRoutes } from '../../../../../testing/plan-routes.ts'
import { writeAs } from '../../../../../testing/write-as.ts'
import { confirmationApi } from '../confirmations/confirmations.fixture.ts'
import { pathRoutes } from '../routes.ts'
import { approvePlan, makeZoneWithPath } from '../zonal-path.fixture.ts'
import { evidenceRoutes } from './routes.ts'

usePack(belgium)
const api = useApi({ plans: planRoutes, legalPath: pathRoutes, evidence: evidenceRoutes })
const date = '2026-11-24'
const refused = '42501'
let scenario: Awaited<ReturnType<typeof makeZoneWithPath>>
let versionId: Id
/** The decision of the security council, recorded by the chief with a letter. */
let recordedId: Id

prepareOnce(api.database, async () => {
  scenario = await makeZoneWithPath(api)
  versionId = await scenario.completeDeliberation()
  recordedId = (await scenario.show()).acts.find(({ kind }) => kind === 'decided')!.id
})

const attach = (actor: Actor, id: Id) =>
  getOutcome(
    api.as(actor).evidence.attachEvidence({ holderKind: 'act', id, file: makeFile('later.pdf', samples.pdf) }),
    'attached',
  )
/** Adds a document without the procedures, as the person, under the application role. */
const insert = (actor: Actor, id: Id, ownerId: Id, uploadedBy = actor.personId) =>
  writeAs(
    api.context(actor),
    'path.speak',
    sql`insert into file (id, owner_id, act_id, name, media_type, size, sha256, marking, uploaded_by, access_id)
      select ${newId()}, ${ownerId}, ${id}, 'later.pdf', media_type, size, sha256, marking, ${uploadedBy}, 1
      from file where act_id = ${recordedId} limit 1`,
  )
const isOffered = async (actor: Actor, id: Id) => (await scenario.show(actor)).abilities.attach.includes(id)

describe('what was recorded for a seat', () => {
  it('gets further documents from its recorder only, until a second person confirms it [law-72]', async () => {
    const { chief, decider, zone } = scenario
    expect([await isOffered(chief, recordedId), await isOffered(decider, recordedId)]).toEqual([true, false])
    expect(await attach(decider, recordedId)).toBe('FORBIDDEN')
    expect(await insert(decider, recordedId, zone)).toBe(refused)
    expect(await insert(chief, recordedId, zone, decider.personId)).toBe(refused)
    expect(await attach(chief, recordedId)).toBe('attached')
    expect(await insert(chief, recordedId, zone)).toBe('written')
    await confirmationApi(api.context(decider)).confirmations.confirmAct({ id: recordedId })
    expect(await isOffered(chief, recordedId)).toBe(false)
    expect(await attach(chief, recordedId)).toBe('FORBIDDEN')
    expect(await insert(chief, recordedId, zone)).toBe(refused)
    const confirmation = (await scenario.show()).acts.find(({ kind }) => kind === 'confirmed')!
    await scenario.path(decider).withdrawAct({ id: confirmation.id, text: 'The wrong document.' })
    expect(await attach(chief, recordedId)).toBe('attached')
  })
})

describe('what a seat gave in person', () => {
  it('gets documents from its organisation only, not from the lead of the plan [law-72]', async () => {
    const { chief, mayors, bodies, zone, planId, path } = scenario
    const [mayor] = mayors
    const shown = await path(mayor!).decide({
      planId,
      step: 'local_approval',
      seat: { organisationId: bodies[0]!, function: 'mayor' },
      versionId,
      verdict: 'approved',
      date,
      reason: 'The council meets later.',
    })
    const { id } = shown.acts.at(-1)!
    expect([await isOffered(mayor!, id), await isOffered(chief, id)]).toEqual([true, false])
    expect(await attach(chief, id)).toBe('FORBIDDEN')
    expect(await insert(chief, id, zone)).toBe(refused)
    expect(await attach(mayor!, id)).toBe('attached')
  })
})

describe('what was recorded before the entry into force', () => {
  it('gets no document after it; what follows the entry does [law-118]', async () => {
    const { chief, planId, path, zone } = scenario
    await approvePlan(scenario, versionId, date)
    const { id } = (await scenario.show()).acts.find(({ kind }) => kind === 'sent')!
    const tryAll = async (act: Id) => [
      await isOffered(chief, act),
      await attach(chief, act),
      await insert(chief, act, zone),
    ]
    expect(await tryAll(id)).toEqual([true, 'attached', 'written'])
    await path(chief).enterIntoForce({ planId, step: 'in_force', date })
    expect(await tryAll(id)).toEqual([false, 'FORBIDDEN', refused])
    const followed = await path(chief).completeStep({ planId, step: 'yearly_actions', date })
    expect(await tryAll(followed.acts.at(-1)!.id)).toEqual([true, 'attached', 'written'])
  })
})
