import { expect, it } from 'vitest'
import { pathRoutes } from '#features/approval/path/routes.ts'
import { makeZoneWithPath } from '#features/approval/path/zonal-path.fixture.ts'
import { usePack } from '#features/country/registry/index.ts'
import type { Id } from '#shared/ids.ts'
import { belgium } from '../../../../../packs/be/index.ts'
import { useApi } from '../../../../../testing/api.ts'
import { planRoutes } from '../../../../../testing/plan-routes.ts'
import { hashParts, hashRow, hashVersion } from '../proof.ts'
import { listEntries } from '../queries/versions.ts'
import { type DocumentRow, listBoundRows } from './bound-sections.ts'
import { findBinding } from './find-binding.ts'
import { boundHashes, getHashMethod } from './hash-sections.ts'

usePack(belgium)
const api = useApi({ plans: planRoutes, legalPath: pathRoutes })
const query = (text: string, values?: unknown[]) => api.database.pool.query(text, values)
const tables = ['frozen_row', 'plan_version_entry', 'plan_version_part', 'plan_version', 'path_act', 'element']

/** Gives a version, its confidential part and the hashes of its acts the form of an earlier release. */
async function toFormerForm(versionId: Id): Promise<Record<string, string>> {
  for (const table of tables) await query(`alter table ${table} disable trigger user`)
  const { rows } = await query(
    `select f.id, f.salt, f.content from frozen_row f where f.content ->> 'confidential' is not null`,
  )
  for (const { id, salt, content } of rows) {
    const former = { ...content, confidential: { declaredBy: 'Raad', date: '2026-02-01' } }
    const hash = hashRow(salt, former)
    await query('update frozen_row set content = $2, hash = $3 where id = $1', [id, former, hash])
    await query('update plan_version_entry set hash = $2 where row_id = $1', [id, hash])
  }
  await query(`update element set confidential_reason = 'Raad, 2026-02-01' where confidential`)
  const entries = await listEntries(api.database.kysely, versionId)
  const parts = hashParts(entries)
  const { rows: versions } = await query('select format from plan_version where id = $1', [versionId])
  const whole = hashVersion(versions[0]!.format, parts)
  await query('update plan_version set hash = $2 where id = $1', [versionId, whole])
  for (const { part, hash } of parts)
    await query('update plan_version_part set hash = $3 where version_id = $1 and part = $2', [versionId, part, hash])

  const { rows: plans } = await query('select kind, pack_version, owner_id, area_id from plan')
  const { kind, pack_version: packVersion, owner_id: ownerId, area_id: areaId } = plans[0]!
  const binds = (await findBinding(api.database.kysely, { kind, packVersion, ownerId, areaId }))!
  const frozen = entries.map(({ row }) => row as DocumentRow & { salt: string })
  const salts = new Map(frozen.map(({ section, subjectId, salt }) => [`${section}/${subjectId}`, salt]))
  const hashes = boundHashes(
    getHashMethod(binds).replace('bound/4-', 'bound/2-'),
    listBoundRows(binds, frozen),
    ({ section, subjectId }) => salts.get(`${section}/${subjectId}`)!,
  )
  const { rows: acts } = await query(
    `select id, sections from path_act where sections is not null and sections <> '{}'`,
  )
  for (const { id, sections } of acts) {
    const former = Object.fromEntries(Object.keys(sections).map((place) => [place, hashes[place]]))
    await query('update path_act set sections = $2 where id = $1', [id, JSON.stringify(former)])
  }
  for (const table of tables) await query(`alter table ${table} enable trigger user`)
  return hashes
}

it('a version of an earlier form of confidential parts still proves its hash, and its decision stays valid for the same text [law-91]', async () => {
  const scenario = await makeZoneWithPath(api)
  const { chief, planId } = scenario
  const { id, revision } = await scenario.write('confidential_annexes', 'Bijlage')
  const patch = { confidential: { reason: 'Voorspelbaar.' } }
  await api.as(chief).plans.outline.changeElement({ id, revision, patch })
  const versionId = await scenario.completeDeliberation()
  const former = await toFormerForm(versionId)
  expect(former.confidential_annexes).toMatch(/^bound\/2-/)
  expect(await api.as(chief).plans.versions.verifyVersion({ id: versionId })).toMatchObject({
    isIntact: true,
    altered: [],
  })
  const getSeat = async () => scenario.getStep(await scenario.show(), 'security_council').seats[0]!.state
  expect(await getSeat()).toBe('received')
  // The same text, frozen again in the present form.
  const next = await scenario.freeze()
  await scenario.path(chief).submitVersion({ planId, versionId: next, date: '2026-11-24' })
  expect(await getSeat()).toBe('received')
  const { acts } = await scenario.show()
  const submissions = acts.filter(({ kind }) => kind === 'submitted')
  expect(submissions.map(({ sections }) => sections!.confidential_annexes!.slice(0, 'bound/4-'.length))).toEqual([
    'bound/4-',
    'bound/4-',
  ])
  expect(submissions[0]!.sections).toEqual(submissions[1]!.sections)
  // Another text does not pass for the same.
  const changed = (await api.as(chief).plans.outline.getElement({ id })).element.revision
  await api.as(chief).plans.outline.changeElement({ id, revision: changed, patch: { confidential: null } })
  await scenario.path(chief).submitVersion({ planId, versionId: await scenario.freeze(), date: '2026-11-24' })
  expect(await getSeat()).not.toBe('received')
})
