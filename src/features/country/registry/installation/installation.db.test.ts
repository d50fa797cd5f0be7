import { describe, expect, it } from 'vitest'
import { openTransaction } from '#platform/db/db.ts'
import { anyone } from '#shared/actor.ts'
import type { LegalDate } from '#shared/dates.ts'
import { belgium, organisationKinds } from '../../../../../packs/be/index.ts'
import { borderRegionMembers } from '../../../../../packs/be/territory/index.ts'
import { catchError, useApi } from '../../../../../testing/api.ts'
import { factories } from '../../../../../testing/factories/index.ts'
import { selectPackPart } from '../../../../../testing/pack-part.ts'
import { people } from '../../../../../testing/people.ts'
import { registryRoutes } from '../../../../../testing/registry-routes.ts'
import { type CountryPack, usePack } from '../pack.ts'
import { packId } from '../pack-id/model.ts'
import { installPack, previewPack } from './install.ts'

const api = useApi({ registry: registryRoutes })
const make = factories(api.database)
const fullPack: CountryPack = { ...belgium, borderRegionMembers, organisationKinds }
const small = selectPackPart(belgium, ['BE-M-11002', 'BE-M-11007', 'BE-M-46030', 'BE-M-46003'])
const visitor = anyone('en')

const install = (pack: CountryPack) => openTransaction(api.database.kysely, (tx) => installPack(tx, pack))
const preview = (pack: CountryPack) => openTransaction(api.database.kysely, (tx) => previewPack(tx, pack))
const tables = [
  'area',
  'area_parent',
  'area_succession',
  'organisation',
  'organisation_succession',
  'contact_point',
  'function',
  'competence',
  'phenomenon_list',
  'phenomenon',
  'phenomenon_crosswalk',
  'pack_installation',
] as const

/** Returns every row of every table that a pack fills, as text. */
const everything = async () =>
  Object.fromEntries(
    await Promise.all(
      tables.map(async (table) => {
        const { rows } = await api.database.pool.query(`select to_jsonb(t)::text as row from ${table} t order by 1`)
        return [table, rows.map(({ row }) => row as string)] as const
      }),
    ),
  )

describe('installing a country', () => {
  it('creates all data of Belgium, with the state of each date, and changes no data the second time', async () => {
    usePack(fullPack)
    await install(fullPack)
    const first = await everything()
    await install(fullPack)
    expect(await everything()).toEqual(first)

    const count = async (kind: string, date: LegalDate) =>
      (await api.as(visitor).registry.areas.listAreas({ kind, date, limit: 1 })).total
    expect(await count('municipality', '2018-06-01')).toBe(589)
    expect(await count('municipality', '2024-12-31')).toBe(581)
    expect(await count('municipality', '2025-01-01')).toBe(565)
    expect(await count('police_zone', '2019-06-01')).toBe(185)
    expect(await count('police_zone', '2026-11-24')).toBe(176)

    const zone = await api.as(visitor).registry.areas.getArea({ id: packId('area', 'BE-Z-ANTWERPEN') })
    expect(zone.area.population?.['2020']).toBe(540_196)
    expect(zone.area.cell).toEqual([2, -6])
    const region = await api.as(visitor).registry.areas.getArea({ id: packId('area', 'BE-X-BORDER-BE-NL') })
    expect(region.children).toHaveLength(1)
    expect(region.children[0]).toMatchObject({ hierarchy: 'border' })
    expect(region.children[0]?.areas).toHaveLength(5)

    const country = await api.as(visitor).registry.country.getCountry({})
    expect(country.areaKinds.find(({ kind }) => kind === 'municipality')?.count).toBe(565)
    expect(country.organisationKinds.find(({ kind }) => kind === 'police_zone')).toEqual({
      kind: 'police_zone',
      names: expect.objectContaining({ nl: 'politiezone' }),
      count: 176,
    })
    expect(country.installations).toEqual([
      { code: 'BE', version: belgium.version, installedAt: expect.stringMatching(/Z$/) },
    ])
  }, 120_000)

  it('links the successors of forces to those of their zones, and gives a function to every organisation of the kind', async () => {
    await install(small)
    usePack(small)
    const force = await api.as(visitor).registry.organisations.getOrganisation({
      id: packId('organisation', 'BE-PZ-ANTWERPEN-2019'),
    })
    expect(force.existsOnDate).toBe(false)
    expect(force.successors).toEqual([
      { organisation: expect.objectContaining({ code: 'BE-PZ-ANTWERPEN' }), kind: 'merge', date: '2025-01-01' },
    ])
    const successor = await api.as(visitor).registry.organisations.getOrganisation({
      id: packId('organisation', 'BE-PZ-ANTWERPEN'),
    })
    expect(successor.functions.map(({ code }) => code)).toContain('chief_of_corps')
    expect(successor.parts.map(({ kind }) => kind)).toContain('zonal_security_council')
  }, 60_000)
})

describe('upgrade of the pack', () => {
  const area = (code: string) => small.areas.find((packArea) => packArea.code === code)!
  const next: CountryPack = {
    ...small,
    version: '2027.1.0',
    areas: [
      ...small.areas.filter(({ code }) => code !== 'BE-M-46003'),
      { ...area('BE-M-46003'), names: { nl: 'Beveren (Waas)' } },
      { ...area('BE-M-11002'), code: 'BE-M-99999', officialCode: '99999', names: { nl: 'Nieuwstad' } },
    ].map((packArea) => (packArea.code === 'BE-M-11002' ? { ...packArea, names: { nl: 'Antwerpen-stad' } } : packArea)),
    organisations: small.organisations.filter(({ code }) => code !== 'BE-MUN-11007'),
    functions: small.functions.filter(({ organisation }) => organisation !== 'BE-MUN-11007'),
    rules: small.rules
      .filter(({ number }) => number !== 'M08')
      .map((binding) => (binding.number === 'R11' ? { ...binding, severity: 'hint' } : binding)),
    planKinds: [
      ...small.planKinds.map((planKind) =>
        planKind.code === 'zonal_security_plan' ? { ...planKind, answers: [] } : planKind,
      ),
      { ...small.planKinds.find(({ code }) => code === 'zonal_security_plan')!, code: 'coastal_plan' },
    ],
  }

  it('previews new, changed, locally edited and withdrawn entries, and keeps local edits [country-2]', async () => {
    usePack(small)
    await install(small)
    const office = await make.organisation()
    const administrator = people.instance_administrator(office.id)
    await api.as(administrator).registry.areas.changeArea({
      id: packId('area', 'BE-M-11002'),
      patch: { names: { nl: 'Antwerpen hier' } },
      reason: 'The council wrote.',
    })
    const areas = (await preview(next)).subjects.find(({ subject }) => subject === 'area')
    expect(areas).toEqual({
      subject: 'area',
      new: { count: 1, codes: ['BE-M-99999'] },
      changed: { count: 1, codes: ['BE-M-46003'] },
      locallyEdited: { count: 1, codes: ['BE-M-11002'] },
      withdrawn: { count: 0, codes: [] },
    })
    const organisations = (await preview(next)).subjects.find(({ subject }) => subject === 'organisation')
    expect(organisations?.withdrawn).toEqual({ count: 1, codes: ['BE-MUN-11007'] })
    const rules = (await preview(next)).subjects.find(({ subject }) => subject === 'rule')
    expect(rules).toMatchObject({
      new: { count: 0 },
      changed: { codes: ['R11'] },
      locallyEdited: { count: 0 },
      withdrawn: { codes: ['M08'] },
    })
    const kinds = (await preview(next)).subjects.find(({ subject }) => subject === 'plan_kind')
    expect(kinds).toMatchObject({ new: { codes: ['coastal_plan'] }, changed: { codes: ['zonal_security_plan'] } })
    const forms = (await preview(next)).subjects.find(({ subject }) => subject === 'template')
    expect(forms?.new.codes).toEqual(['coastal_plan guided'])

    usePack(next)
    await api.as(administrator).registry.country.installPack({ reason: 'The pack of 2027.' })
    const name = async (code: string) =>
      (await api.as(visitor).registry.areas.getArea({ id: packId('area', code) })).area.names.nl
    expect(await name('BE-M-11002')).toBe('Antwerpen hier')
    expect(await name('BE-M-46003')).toBe('Beveren (Waas)')
    expect(await name('BE-M-99999')).toBe('Nieuwstad')
    const organisationPage = await api.as(visitor).registry.organisations.getOrganisation({
      id: packId('organisation', 'BE-MUN-11007'),
    })
    expect(organisationPage.organisation.code).toBe('BE-MUN-11007')
    const journal = await api.database.kysely
      .selectFrom('journal')
      .select(['procedure', 'reason'])
      .orderBy('seq')
      .execute()
    expect(journal.at(-1)).toEqual({ procedure: 'registry.country.installPack', reason: 'The pack of 2027.' })
  }, 60_000)

  it('keeps what running plans find their seats by: kind, area and first day, and places on past days [law-1] [law-106]', async () => {
    usePack(small)
    await install(small)
    const administrator = api.as(people.instance_administrator((await make.organisation()).id))
    const [zone, other] = small.organisations.filter(({ kind }) => kind === 'police_zone')
    const member = small.areas.find(({ code }) => code === 'BE-M-11007')!
    const place = member.parents.find(({ hierarchy }) => hierarchy === 'police')!
    const findProblem = async (next: Partial<CountryPack>) => {
      usePack({ ...small, version: '2027.1.0', ...next })
      const preview = await catchError(administrator.registry.country.previewPack({}))
      const installed = await catchError(administrator.registry.country.installPack({ reason: 'A reform.' }))
      expect(installed).toEqual(preview)
      expect(preview.code).toBe('PACK_INVALID')
      return (preview.data as { problem: string }).problem
    }
    const change = (patch: object) => ({
      organisations: small.organisations.map((entry) => (entry.code === zone!.code ? { ...entry, ...patch } : entry)),
    })
    const move = (...parents: typeof member.parents) => ({
      areas: small.areas.map((area) =>
        area.code === member.code
          ? { ...area, parents: [...area.parents.filter((entry) => entry !== place), ...parents] }
          : area,
      ),
    })
    const kind = await findProblem(change({ kind: 'police_council' }))
    expect(kind).toContain(`: ${zone!.code} (police_zone, in the pack police_council).`)
    expect(kind).not.toContain(other!.code)
    expect(await findProblem(change({ area: other!.area }))).toContain(
      `: ${zone!.code} (${zone!.area}, in the pack ${other!.area}).`,
    )
    expect(await findProblem(change({ from: '2027-06-01' }))).toContain(`${zone!.code} (`)
    const moved = `: ${member.code} (police: ${place.parent}).`
    expect(await findProblem(move())).toContain(moved)
    expect(await findProblem(move({ ...place, to: '2026-11-24' }))).toContain(moved)
    // From a later day, an area lies elsewhere.
    usePack({ ...small, version: '2027.1.0', ...move({ ...place, to: '2027-01-01' }) })
    await administrator.registry.country.installPack({ reason: 'A reform.' })
  })

  it('is refused to users who may not change the settings', async () => {
    const { id } = await make.organisation()
    expect(await catchError(api.as(people.planner(id)).registry.country.previewPack({}))).toMatchObject({
      code: 'FORBIDDEN',
    })
  })

  it('does not announce a decided change again, and does not withdraw locally planned changes', async () => {
    const brussels = belgium.areaChanges.find(({ kind }) => kind === 'planned_merge')!
    const pack = selectPackPart(belgium, [...brussels.from, ...brussels.into])
    usePack(pack)
    await install(pack)
    const { id } = await make.organisation()
    const changes = api.as(people.instance_administrator(id)).registry.areaChanges
    const planned = async () => changes.listAreaChanges({ kind: 'planned_merge' })
    const [change] = await planned()
    expect(change?.abilities).toEqual({ withdraw: false })
    const fromIds = change!.from.map((entry) => entry.id)
    const intoId = change!.into[0]!.id
    const reason = 'The act of parliament.'
    expect(
      await catchError(
        changes.withdrawAreaChange({ kind: 'planned_merge', date: change!.date, fromIds, intoIds: [intoId], reason }),
      ),
    ).toMatchObject({ code: 'CHANGE_OWNED_BY_PACK' })
    const { areas } = await changes.mergeAreas({ date: '2028-03-01', fromIds, into: { id: intoId }, reason })
    const current = areas.find((area) => area.id === intoId)!
    expect([current.validFrom, current.announced, current.cell !== null]).toEqual(['2028-03-01', null, true])
    const place = await api.as(visitor).registry.areas.getArea({ id: intoId, date: '2028-03-01' })
    expect(place.parents.find(({ hierarchy }) => hierarchy === 'police')?.areas[0]?.code).toMatch(/^BE-CSD/)
    await install({ ...pack, version: '2027.1.0' })
    expect(await planned()).toEqual([])
  })
})
