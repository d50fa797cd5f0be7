import { beforeEach, describe, expect, it } from 'vitest'
import { currentLaw } from '#features/country/law/index.ts'
import { type CountryPack, installPack, usePackSource } from '#features/country/registry/index.ts'
import { openTransaction } from '#platform/db/db.ts'
import { system } from '#shared/actor.ts'
import type { LegalDate } from '#shared/dates.ts'
import { succeed } from '#shared/result.ts'
import { catchError } from '../../testing/api.ts'
import {
  administrator,
  api,
  enactReform,
  former,
  planner,
  reformed,
  restoreFormerLaw,
  startPlan,
  zone,
} from './law-change.fixture.ts'

const preview = (pack: CountryPack, actor = administrator) => {
  usePackSource({ load: async () => succeed(pack) })
  return api.as(actor).registry.country.previewPack({})
}

/** Returns the non-empty effects, as `plan_kind changed zonal_security_plan`. */
const listEffects = ({ subjects }: Awaited<ReturnType<typeof preview>>) =>
  subjects.flatMap(({ subject, ...effects }) =>
    Object.entries(effects).flatMap(([effect, { codes }]) => codes.map((code) => `${subject} ${effect} ${code}`)),
  )

beforeEach(restoreFormerLaw)

describe('the preview of a pack', () => {
  it('lists no change for an unchanged pack, also under a new version', async () => {
    expect(listEffects(await preview(former))).toEqual([])
    expect(listEffects(await preview({ ...former, version: '2099.0.1' }))).toEqual([])
  })

  it('lists each change of the law and of the lists [law-2]', async () => {
    const [first, ...competences] = former.competences
    const { number } = former.rules.find(({ rule }) => rule === 'accountability')!
    const changed: CountryPack = {
      ...reformed,
      competences: [{ ...first!, basis: 'The reform of 2099' }, ...competences],
      collegialBodies: former.collegialBodies!.slice(1),
      distributionLists: [],
      officialLanguages: ['nl', 'fr'],
      phenomenonLists: former.phenomenonLists.map((list, index) =>
        index === 0 ? { ...list, names: { ...list.names, en: 'Renamed' } } : list,
      ),
    }
    const body = former.collegialBodies![0]!
    expect(listEffects(await preview(changed)).toSorted()).toEqual(
      [
        `competence changed ${first!.topic} ${first!.level}`,
        `phenomenon_list changed ${former.phenomenonLists[0]!.code}`,
        'plan_kind changed zonal_security_plan',
        'path changed zonal_security_plan start',
        'path withdrawn zonal_security_plan early_advice',
        `rule withdrawn ${number}`,
        `collegial_body withdrawn ${'body' in body ? body.body : body.bodyKind}`,
        ...former.distributionLists!.map(({ code }) => `distribution_list withdrawn ${code}`),
        'country withdrawn officialLanguages de',
      ].toSorted(),
    )
  })

  it('shows a competence that was edited here as such, not as new', async () => {
    const { competences } = api.as(administrator).registry
    const { rows } = await competences.listCompetences({})
    await competences.changeCompetence({
      id: rows[0]!.id,
      from: '2026-12-01',
      patch: { basis: 'Edited here' },
      reason: 'The council of state decided.',
    })
    expect(listEffects(await preview({ ...former, version: '2099.0.1' }))).toEqual([
      `competence locallyEdited ${rows[0]!.topic} ${rows[0]!.level}`,
    ])
  })

  it('lists the plans that keep their law, those that can be moved, and the notified roles, as far as the reader may read them', async () => {
    const draft = await startPlan('ZVP-1')
    const decided = await startPlan('ZVP-2')
    const ended = await startPlan('ZVP-3')
    for (const [id, state] of [
      [decided.id, 'in_force'],
      [ended.id, 'ended'],
    ])
      await api.database.pool.query('update plan set state = $1, sent_at = now() where id = $2', [state, id])
    const { plans, notifiedRoles } = await preview(reformed, system)
    expect(plans.map(({ id, packVersion, ownerId, mayMove }) => ({ id, packVersion, ownerId, mayMove }))).toEqual([
      { id: draft.id, packVersion: former.version, ownerId: zone, mayMove: true },
      { id: decided.id, packVersion: former.version, ownerId: zone, mayMove: false },
    ])
    expect(notifiedRoles).toContain('planner')
    expect(notifiedRoles).not.toContain('reader')
    // The administrator of the ministry may not read the draft of the zone.
    expect((await preview(reformed)).plans.map(({ id }) => id)).toEqual([decided.id])
    const withoutKind = { ...reformed, planKinds: reformed.planKinds.filter(({ code }) => code !== draft.kind) }
    expect((await preview(withoutKind, system)).plans.map(({ mayMove }) => mayMove)).toEqual([false, false])
  })
})

describe('a pack without a role that people hold', () => {
  const changed: CountryPack = {
    ...reformed,
    roles: [
      ...reformed.roles.filter(({ code }) => code !== 'planner'),
      { ...reformed.roles.find(({ code }) => code === 'planner')!, code: 'drafter' },
    ],
  }

  it('is shown with the people and their running plans, and cannot be installed [law-69]', async () => {
    const { code } = await startPlan('ZVP-9')
    const { withdrawnRoles, notifiedRoles } = await preview(changed, system)
    expect(withdrawnRoles).toEqual([{ role: 'planner', people: 1, plans: [code] }])
    // The roles of the pack, not those of the law in use.
    expect(notifiedRoles).toContain('drafter')
    expect(notifiedRoles).not.toContain('planner')
    expect(listEffects(await preview(changed))).toEqual(
      expect.arrayContaining(['country new roles drafter', 'country withdrawn roles planner']),
    )
    const { country } = api.as(administrator).registry
    expect(await catchError(country.installPack({ reason: 'The reform.' }))).toMatchObject({
      code: 'ROLES_IN_USE',
      data: { roles: [{ role: 'planner', people: 1 }] },
    })
    expect(currentLaw().version).toBe(former.version)
  })

  it('can be installed when nobody holds the role', async () => {
    await api.database.pool.query(`delete from role_assignment where role = 'planner'`)
    expect((await preview(changed)).withdrawnRoles).toEqual([])
  })
})

describe('the competences during an installation', () => {
  const days: LegalDate[] = ['2020-01-01', '2026-11-23', '2026-11-24', '2026-11-25', '2099-12-31']
  const countRows = (date: LegalDate, packVersion?: string) =>
    api
      .as(planner)
      .registry.competences.listCompetences({ date, ...(packVersion && { packVersion }) })
      .then(({ rows }) => rows.length)

  it('are never empty: not within the transaction, not before its commit, and not after [law-2]', async () => {
    const before = await Promise.all(days.map((date) => countRows(date)))
    expect(Math.min(...before)).toBeGreaterThan(0)
    const countStored = async (tx: Parameters<typeof installPack>[0]) => {
      const { rows } = await tx
        .selectFrom('competence')
        .select(({ fn }) => ['pack_version', fn.countAll<number>().as('count')])
        .groupBy('pack_version')
        .orderBy('pack_version')
        .execute()
        .then((counted) => ({ rows: counted.map((row) => [row.pack_version, Number(row.count)]) }))
      return rows
    }
    const total = former.competences.length
    await openTransaction(api.database.kysely, async (tx) => {
      await installPack(tx, reformed)
      expect(await countStored(tx)).toEqual([
        [former.version, total],
        [reformed.version, total],
      ])
      // The law in use changes only after the commit.
      expect(currentLaw().version).toBe(former.version)
    })
    expect(await Promise.all(days.map((date) => countRows(date)))).toEqual(before)
    await enactReform()
    expect(currentLaw().version).toBe(reformed.version)
    expect(await Promise.all(days.map((date) => countRows(date)))).toEqual(before)
    expect(await Promise.all(days.map((date) => countRows(date, former.version)))).toEqual(before)
  })
})
