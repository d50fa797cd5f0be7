import { beforeEach, describe, expect, it } from 'vitest'
import { installPack, packId, usePack } from '#features/country/registry/index.ts'
import { previewPack } from '#features/country/registry/installation/install.ts'
import { openTransaction } from '#platform/db/db.ts'
import { anyone } from '#shared/actor.ts'
import { newId } from '#shared/ids.ts'
import { belgium } from '../../../../../packs/be/index.ts'
import { catchError, useApi } from '../../../../../testing/api.ts'
import { factories } from '../../../../../testing/factories/index.ts'
import { people } from '../../../../../testing/people.ts'
import { phenomenaMeaning } from '../index.ts'
import { phenomenaRoutes } from '../routes.ts'

const api = useApi({ phenomena: phenomenaRoutes })
const make = factories(api.database)
const lists = { ...belgium, areas: [], areaChanges: [], organisations: [], functions: [] }
const id = (code: string) => packId('phenomenon', code)
const reads = () => api.as(anyone('en')).phenomena
const reason = 'Decided by the council.'
const install = (pack = lists) => openTransaction(api.database.kysely, (tx) => installPack(tx, pack))
let writes: ReturnType<typeof writer>
const writer = (organisationId: string) =>
  api.as(people.instance_administrator(organisationId, 'An administrator')).phenomena

beforeEach(async () => {
  usePack(lists)
  await install()
  writes = writer((await make.organisation()).id)
})

const begin = () =>
  writes.startList({
    code: 'NSP-2026',
    names: { en: 'National plan 2026-2029', nl: 'Nationaal plan 2026-2029' },
    validFrom: '2026-01-01',
    fromListCode: 'NSP-2022',
  })
const item = async (code: string) => {
  const found = (await reads().listPhenomena({})).find((phenomenon) => phenomenon.code === code)
  return found!
}

describe('new generation of a list', () => {
  it('starts with the items of the previous list, each marked as the same, and ends that list on the new start date', async () => {
    const list = await begin()
    const before = await reads().listPhenomena({ listCode: 'NSP-2022' })
    expect(list).toMatchObject({ count: before.length, source: 'edited', validFrom: '2026-01-01' })
    const cocaine = await item('NSP-2026-3-1')
    expect(cocaine.parentId).toBe((await item('NSP-2026-3')).id)
    const meanings = await openTransaction(api.database.kysely, (tx) => phenomenaMeaning(tx, [id('NSP-2022-3')]))
    expect(meanings.get(id('NSP-2022-3'))).toContainEqual({
      phenomenonId: (await item('NSP-2026-3')).id,
      exact: true,
      relations: ['same'],
    })
    const former = (await reads().listLists({})).find(({ code }) => code === 'NSP-2022')
    expect(former?.validTo).toBe('2026-01-01')
    expect((await catchError(begin())).data).toEqual({ code: 'NSP-2026' })
  })

  it('is removed with all relations while no item is in use, and not after that', async () => {
    await begin()
    await writes.removeList({ listCode: 'NSP-2026' })
    expect((await reads().listPhenomena({ listCode: 'NSP-2026' })).length).toBe(0)
    await begin()
    const plan = await make.plan({ ownerId: (await make.organisation()).id })
    await make.element({ planId: plan.id, kind: 'priority', phenomenonId: (await item('NSP-2026-3')).id })
    expect((await catchError(writes.removeList({ listCode: 'NSP-2026' }))).code).toBe('IN_USE')
    expect((await reads().getCrosswalk({ phenomenonId: id('NSP-2022-3') })).after.length).toBeGreaterThan(0)
    expect((await catchError(writes.removeList({ listCode: 'NSP-2022' }))).code).toBe('ITEM_OWNED_BY_PACK')
  })

  it('is created only by an administrator of the lists', async () => {
    const planner = api.as(people.ministry_planner((await make.organisation()).id)).phenomena
    const catchErrorCode = await catchError(
      planner.startList({ code: 'MINE', names: { en: 'Mine' }, validFrom: '2026-01-01', fromListCode: null }),
    )
    expect(catchErrorCode.code).toBe('FORBIDDEN')
  })
})

describe('item of a list', () => {
  it('has names in five languages and dates, and a pack upgrade keeps the edit and reports it', async () => {
    const names = {
      en: 'Narcotics',
      nl: 'Verdovende middelen',
      fr: 'Stupéfiants',
      de: 'Betäubungsmittel',
      da: 'Narkotika',
    }
    const drugs = await writes.changePhenomenon({
      id: id('NSP-2022-3'),
      patch: { names, validTo: '2026-01-01' },
      reason,
    })
    expect(drugs).toMatchObject({ names, validTo: '2026-01-01', source: 'edited' })
    await writes.changeList({ listCode: 'NSP-2022', patch: { names: { en: 'The list of 2022' } }, reason })
    const preview = await openTransaction(api.database.kysely, (tx) => previewPack(tx, lists))
    const edited = (subject: string) => preview.subjects.find((entry) => entry.subject === subject)?.locallyEdited.codes
    expect([edited('phenomenon'), edited('phenomenon_list')]).toEqual([['NSP-2022-3'], ['NSP-2022']])
    await install({ ...lists, version: '2027.1.0' })
    expect((await item('NSP-2022-3')).names).toEqual(names)
    const { rows } = await api.database.pool.query(
      `select reason from journal where procedure = 'phenomena.changePhenomenon'`,
    )
    expect(rows).toEqual([{ reason }])
  })

  it('is restored to the pack version when an administrator reverts the edit', async () => {
    const before = await item('NSP-2022-3')
    await writes.changePhenomenon({ id: before.id, patch: { names: { en: 'Narcotics' } }, reason })
    expect(await writes.restorePhenomenon({ id: before.id })).toEqual(before)
    const own = await writes.addPhenomenon({
      listCode: 'NSP-2022',
      code: 'NSP-2022-16',
      names: { en: 'Scams by telephone' },
      parentId: null,
      validFrom: '2024-01-01',
      validTo: null,
    })
    expect((await catchError(writes.restorePhenomenon({ id: own.id }))).code).toBe('ITEM_NOT_IN_PACK')
    await writes.removePhenomenon({ id: own.id })
    expect(await item('NSP-2022-16')).toBeUndefined()
  })

  it('has a unique code, an end after the start, and a parent in the same list', async () => {
    const given = {
      listCode: 'NSP-2022',
      code: 'NSP-2022-16',
      names: { en: 'Scams' },
      parentId: null,
      validFrom: null,
      validTo: null,
    }
    const catchErrorCode = async (patch: object) =>
      (await catchError(writes.addPhenomenon({ ...given, ...patch }))).code
    expect(await catchErrorCode({ code: 'NSP-2016-1' })).toBe('CODE_TAKEN')
    expect(await catchErrorCode({ validFrom: '2026-01-01', validTo: '2026-01-01' })).toBe('PERIOD_END_BEFORE_START')
    expect(await catchErrorCode({ parentId: id('NSP-2016-1') })).toBe('PARENT_DOES_NOT_FIT')
    expect(await catchErrorCode({ listCode: 'NO' })).toBe('NOT_FOUND')
    const inside = { id: id('NSP-2022-3'), patch: { parentId: id('NSP-2022-3-1') }, reason }
    expect((await catchError(writes.changePhenomenon(inside))).code).toBe('PARENT_DOES_NOT_FIT')
    expect((await catchError(writes.changePhenomenon({ ...inside, id: newId() }))).code).toBe('NOT_FOUND')
  })
})

describe('preview of a relation', () => {
  it('shows which items would get the same meaning, and the related plans that the reader may read', async () => {
    const owner = (await make.organisation()).id
    const plan = await make.plan({ ownerId: owner, code: 'OPEN', marking: 'TLP:GREEN' })
    const secret = await make.plan({ ownerId: owner, code: 'SECRET', marking: 'TLP:AMBER+STRICT' })
    for (const { id: planId } of [plan, secret])
      await make.element({ planId, kind: 'priority', phenomenonId: id('NSP-2022-15') })
    const link = { fromId: id('NSP-2022-15'), toId: id('EU-2026-4'), relation: 'same' as const }
    const { changed, plans, planCount } = await writes.previewCrosswalk(link)
    expect(changed.find((entry) => entry.phenomenonId === id('NSP-2022-15'))?.gained).toContain(id('EU-2026-4'))
    expect([plans.map(({ code, elements }) => [code, elements]), planCount]).toEqual([[['OPEN', 1]], 1])
    expect((await writes.previewCrosswalk({ ...link, relation: 'split' })).changed).toEqual([])
    await writes.addCrosswalkLink(link)
    const without = await writes.previewCrosswalk({ ...link, rejected: true })
    expect(without.changed.find((entry) => entry.phenomenonId === id('NSP-2022-15'))?.lost).toContain(id('EU-2026-4'))
  })
})
