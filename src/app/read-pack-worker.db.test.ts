import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeEach, expect, it } from 'vitest'
import { currentLaw } from '#features/country/law/index.ts'
import { packId } from '#features/country/registry/index.ts'
import { catchError, useApi } from '../../testing/api.ts'
import { people } from '../../testing/people.ts'
import { openCountry, useCandidate } from './country.ts'
import { router } from './router.ts'

const api = useApi(router)
const administrator = people.instance_administrator(packId('organisation', 'XX-MIN-INTERIOR'))
const template = fileURLToPath(new URL('../../packs/template', import.meta.url))
const root = mkdtempSync(join(tmpdir(), 'integral-pack-'))
const folder = join(root, 'served')
afterAll(() => rmSync(root, { recursive: true }))

const change = (place: string, file: string, from: string, to: string) => {
  const path = join(place, file)
  const text = readFileSync(path, 'utf8')
  expect(text).toContain(from)
  writeFileSync(path, text.replaceAll(from, to))
}
const { country } = api.as(administrator).registry
const preview = () => country.previewPack({})
const countChanges = ({ subjects }: Awaited<ReturnType<typeof preview>>) =>
  subjects.reduce((sum, { new: added, changed, withdrawn }) => sum + added.count + changed.count + withdrawn.count, 0)
const getStepName = () => currentLaw().planKinds[0]!.path!.steps[0]!.names.en

beforeEach(async () => {
  rmSync(folder, { recursive: true, force: true })
  cpSync(template, folder, { recursive: true })
  await openCountry(api.database, folder)
})

it('reads a changed folder without a restart, while the law of the instance stays until the pack is installed', async () => {
  expect(countChanges(await preview())).toBe(0)
  const before = currentLaw()

  change(folder, 'plan-kinds.ts', "names: { en: 'Draft' }", "names: { en: 'Prepare the draft' }")
  expect(await preview()).toMatchObject({ version: '2026.1.0', reusesVersion: true })
  expect(await catchError(country.installPack({ reason: 'The new act.' }))).toMatchObject({
    code: 'PACK_VERSION_REUSED',
  })
  change(folder, 'index.ts', "version: '2026.1.0'", "version: '2026.2.0'")
  const changed = await preview()
  expect(changed).toMatchObject({ installedVersion: '2026.1.0', version: '2026.2.0', reusesVersion: false })
  expect(changed.subjects.find(({ subject }) => subject === 'path')?.changed.codes).toEqual([
    `${before.planKinds[0]!.code} drafting`,
  ])
  expect(currentLaw()).toBe(before)
  expect((await api.as(administrator).plans.kinds.listPlanKinds({})).length).toBeGreaterThan(0)
  expect(getStepName()).toBe('Draft')

  // A restart does not install the changed folder either.
  await openCountry(api.database, folder)
  expect([currentLaw().version, getStepName()]).toEqual(['2026.1.0', 'Draft'])

  await country.installPack({ reason: 'The new act.' })
  expect([currentLaw().version, getStepName()]).toEqual(['2026.2.0', 'Prepare the draft'])
  expect(countChanges(await preview())).toBe(0)
})

it('describes a folder with errors, and a folder of another country', async () => {
  change(folder, 'rules.ts', "rule: '", "rule: 'unknown_")
  expect(await catchError(preview())).toMatchObject({
    code: 'PACK_INVALID',
    data: { problem: expect.stringContaining('is not a core rule') },
  })
  const other = join(root, 'other')
  cpSync(template, other, { recursive: true })
  change(other, 'index.ts', "code: 'XX'", "code: 'YY'")
  for (const file of ['territory.ts', 'organisations.ts', 'plan-kinds.ts', 'indicators.ts', 'phenomena.ts', 'rules.ts'])
    writeFileSync(join(other, file), readFileSync(join(other, file), 'utf8').replaceAll('XX-', 'YY-'))
  useCandidate(other)
  expect(await catchError(preview())).toMatchObject({
    code: 'PACK_INVALID',
    data: { problem: expect.stringContaining('This instance serves XX') },
  })
})
