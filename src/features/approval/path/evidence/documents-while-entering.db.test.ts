import { setTimeout as wait } from 'node:timers/promises'
import { sql } from 'kysely'
import { beforeEach, describe, expect, inject, it } from 'vitest'
import { usePack } from '#features/country/registry/index.ts'
import { planEvents } from '#features/planning/plans/events.ts'
import { planHooks } from '#features/planning/plans/hooks.ts'
import { type Id, newId } from '#shared/ids.ts'
import { belgium } from '../../../../../packs/be/index.ts'
import { useApi } from '../../../../../testing/api.ts'
import { planRoutes } from '../../../../../testing/plan-routes.ts'
import { storePlanKinds } from '../../../../../testing/stored-law.ts'
import { writeAs } from '../../../../../testing/write-as.ts'
import { attachDecision } from '../confirmations/confirmations.fixture.ts'
import { lacksDecisionDocument } from '../external-approval.ts'
import { findMissingSteps, isBroughtIntoForceByPath, recordExternalApproval } from '../index.ts'
import { pathRoutes } from '../routes.ts'
import { makeZoneWithPath } from '../zonal-path.fixture.ts'
import { evidenceRoutes } from './routes.ts'

usePack(belgium)
const api = useApi({ plans: planRoutes, legalPath: pathRoutes, evidence: evidenceRoutes })
planHooks.missingSteps.register(findMissingSteps)
planHooks.lacksDecisionDocument.register(lacksDecisionDocument)
planHooks.isBroughtIntoForceByPath.register(isBroughtIntoForceByPath)
planEvents.versionCameIntoForce.subscribe(recordExternalApproval)
let scenario: Awaited<ReturnType<typeof makeZoneWithPath>>

const outcome = (call: Promise<unknown>) =>
  call.then(
    () => 'attached',
    ({ code }) => code as string,
  )
/** Adds a document without the procedures, as the chief, under the application role. */
const insert = (versionId: Id) =>
  writeAs(
    api.context(scenario.chief),
    'path.speak',
    sql`insert into file (id, owner_id, version_id, name, media_type, size, sha256, marking, uploaded_by, access_id)
      select ${newId()}, ${scenario.zone}, ${versionId},
        'later.pdf', media_type, size, sha256, marking, ${scenario.chief.personId}, 1 from file limit 1`,
  )

// The embedded database has a single session, so nothing waits there.
describe.skipIf(inject('template').kind !== 'postgres')('a document and an entry into force at the same time', () => {
  let versionId: Id

  beforeEach(async () => {
    await storePlanKinds(api.database, belgium)
    await api.database.pool.query(`update instance set created_at = '2026-11-20T09:00:00Z'`)
    scenario = await makeZoneWithPath(api, { periodFrom: '2024-01-01' })
    versionId = await scenario.freezeDecided()
  })
  const isPending = (call: Promise<unknown>) => Promise.race([call.then(() => false), wait(500).then(() => true)])

  it('the document waits for the entry and is then refused, by procedure and by statement [law-118]', async () => {
    const entering = await api.database.pool.connect()
    await entering.query('begin')
    await entering.query(`update plan_version set in_force_on = '2024-01-01', in_force_reason = 'x' where id = $1`, [
      versionId,
    ])
    const calls = [outcome(attachDecision(api.context(scenario.chief), versionId)), insert(versionId)]
    expect(await Promise.all(calls.map(isPending))).toEqual([true, true])
    await entering.query('commit')
    entering.release()
    expect(await Promise.all(calls)).toEqual(['FORBIDDEN', '42501'])
  })

  it('the entry waits for the document, which belongs to it', async () => {
    const attaching = await api.database.pool.connect()
    await attaching.query('begin')
    await attaching.query(
      `insert into file (id, owner_id, version_id, name, media_type, size, sha256, marking, uploaded_by, access_id)
        select $1, owner_id, version_id, 'second.pdf', media_type, size, sha256, marking, uploaded_by, 1
        from file where version_id = $2`,
      [newId(), versionId],
    )
    const decided = { id: versionId, date: '2024-01-01', decidedOn: '2024-01-01', reason: 'Decided elsewhere.' }
    const entry = api.as(scenario.decider).plans.versions.bringIntoForce(decided)
    expect(await isPending(entry)).toBe(true)
    await attaching.query('commit')
    attaching.release()
    expect((await entry).inForceOn).toBe('2024-01-01')
    const { documents } = await api.as(scenario.decider).evidence.listDecisionDocuments({ versionId })
    expect(documents.map(({ name }) => name).sort()).toEqual(['decision.pdf', 'second.pdf'])
  })
})
