import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { withSecondPerson } from '#features/approval/path/confirmations/confirmations.fixture.ts'
import { packId, usePack } from '#features/country/registry/index.ts'
import { openTransaction } from '#platform/db/db.ts'
import type { Actor } from '#shared/actor.ts'
import { localized } from '#shared/localized-text.ts'
import { catchError, useApi } from '../../testing/api.ts'
import { enrol, makePerson } from '../../testing/people.ts'
import { installCountry, loadCountry } from './country.ts'
import { router } from './router.ts'

const api = useApi(router)
const upland = packId('organisation', 'XX-UPLAND')
const date = '2026-11-24'

/** Loads the worked example of the guide of country packs from a folder, as an instance does. */
async function loadGuideCountry() {
  const guide = await readFile(fileURLToPath(new URL('../../docs/guides/packs.md', import.meta.url)), 'utf8')
  const folder = await mkdtemp(join(tmpdir(), 'integral-guide-country-'))
  try {
    await writeFile(
      join(folder, 'index.ts'),
      /## A country with three levels[\s\S]*?```ts\n([\s\S]*?)```/.exec(guide)![1]!,
    )
    return await loadCountry(folder)
  } finally {
    await rm(folder, { recursive: true })
  }
}

const enrolAs = (role: string, name: string): Promise<Actor> =>
  enrol(api.database, makePerson([{ organisationId: upland, role }], name))

it('in the country of the guide, a governor decides alone on the plan of a region', async () => {
  const country = await loadGuideCountry()
  usePack(country)
  await openTransaction(api.database.kysely, (tx) => installCountry(tx, country))
  const planner = await enrolAs('regional_planner', 'Planner')
  const confirmer = await enrolAs('regional_planner', 'Second planner')
  const governor = await enrolAs('governor', 'Governor')
  const actOnPath = (actor: Actor) => withSecondPerson(api.as(actor).legalPath, api.context, { actor, confirmer })
  const { plans } = api.as(planner)

  const { id: planId } = await plans.startPlan({
    code: 'UPLAND',
    kind: 'regional_plan',
    title: localized('en', 'Plan of Upland'),
    ownerId: upland,
    areaId: packId('area', 'XX-R-1'),
    periodFrom: '2026-01-01',
    marking: 'TLP:GREEN',
    languages: ['en'],
  })
  await plans.sendPlan({ id: planId })
  const { rows } = await plans.outline.getOutline({ planId })
  const parentId = rows.find((row) => row.place === 'priorities')!.id
  await plans.outline.addElement({
    planId,
    parentId,
    content: { kind: 'priority', title: localized('en', 'Burglary') },
  })
  const path = actOnPath(planner)
  await path.completeStep({ planId, step: 'drafting', date })
  const { id: versionId } = await api.as(governor).plans.versions.freezeVersion({ planId, reason: 'For decision.' })
  await path.submitVersion({ planId, versionId, date })
  const getSeat = async (code: string) =>
    (await path.getPath({ planId })).steps.find((step) => step.code === code)!.seats[0]!.seat
  const decision = {
    planId,
    step: 'decision',
    seat: await getSeat('decision'),
    versionId,
    verdict: 'approved',
    date,
  } as const
  expect(await catchError(actOnPath(governor).decide(decision))).toMatchObject({ code: 'STEPS_INCOMPLETE' })
  await path.giveOpinion({ planId, step: 'opinion', seat: await getSeat('opinion'), date, text: 'In favour.' })
  expect(await actOnPath(governor).decide(decision)).toMatchObject({ state: 'approved' })
  expect(await path.enterIntoForce({ planId, step: 'entry', date })).toMatchObject({ state: 'in_force' })

  // Who acts: a column for each police force, from the pack.
  const analysis = await plans.analyses.getAnalysis({ planId, kind: 'integrated' })
  expect(analysis.columns).toEqual(['national_police', 'town_police', 'justice', 'administration'])
  // The numbers of this country are refused, and those of another country are not known.
  const { id: next } = await plans.startPlan({
    code: 'UPLAND-2',
    kind: 'regional_plan',
    title: localized('en', 'Next plan of Upland'),
    ownerId: upland,
    areaId: packId('area', 'XX-R-1'),
    periodFrom: '2031-01-01',
    marking: 'TLP:GREEN',
    languages: ['en'],
  })
  const section = (await plans.outline.getOutline({ planId: next })).rows.find((row) => row.place === 'priorities')!.id
  const addText = (text: string) =>
    plans.outline.addElement({
      planId: next,
      parentId: section,
      content: { kind: 'priority', title: localized('en', text) },
    })
  expect((await catchError(addText('See 1234567894'))).code).toBe('SENSITIVE_TEXT')
  expect(await addText('See 1234567895 and 85.07.30-033.28')).toMatchObject({ id: expect.any(String) })
})
