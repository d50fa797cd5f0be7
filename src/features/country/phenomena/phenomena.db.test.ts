import { beforeEach, describe, expect, it } from 'vitest'
import { installPack, packId, usePack } from '#features/country/registry/index.ts'
import { openTransaction } from '#platform/db/db.ts'
import { anyone } from '#shared/actor.ts'
import { belgium } from '../../../../packs/be/index.ts'
import { catchError, useApi } from '../../../../testing/api.ts'
import { factories } from '../../../../testing/factories/index.ts'
import { people } from '../../../../testing/people.ts'
import { phenomenaMeaning } from './index.ts'
import { phenomenaRoutes } from './routes.ts'

const api = useApi({ phenomena: phenomenaRoutes })
const make = factories(api.database)
const lists = { ...belgium, areas: [], areaChanges: [], organisations: [], functions: [] }
const id = (code: string) => packId('phenomenon', code)
const phenomena = () => api.as(anyone('en')).phenomena
const writer = async () =>
  api.as(people.instance_administrator((await make.organisation()).id, 'An administrator')).phenomena
const reason = 'The analysts disagree.'
const install = (pack = lists) => openTransaction(api.database.kysely, (tx) => installPack(tx, pack))
const meaning = (code: string) =>
  openTransaction(api.database.kysely, async (tx) => (await phenomenaMeaning(tx, [id(code)])).get(id(code))!)

beforeEach(async () => {
  usePack(lists)
  await install()
})

describe('lists of phenomena', () => {
  it('are separate per generation, in the order of their numbers', async () => {
    const all = await phenomena().listLists({})
    expect(all.map(({ code }) => code)).toEqual(expect.arrayContaining(['NSP-2004', 'NSP-2022', 'EU-2026']))
    expect(all.reduce((sum, { count }) => sum + count, 0)).toBe(
      lists.phenomenonLists.reduce((sum, list) => sum + list.phenomena.length, 0),
    )
    const items = (await phenomena().listPhenomena({ listCode: 'NSP-2016' })).map(({ code }) => code)
    expect(items.indexOf('NSP-2016-2')).toBeLessThan(items.indexOf('NSP-2016-10'))
    const found = await phenomena().listPhenomena({ query: 'COCAINE' })
    expect(found.length).toBeGreaterThan(0)
    expect(found.every(({ names }) => /cocaine/i.test(JSON.stringify(names)))).toBe(true)
  })

  it('show the predecessors and successors of an item, and the names in other lists', async () => {
    const drugs = await phenomena().getCrosswalk({ phenomenonId: id('NSP-2022-3') })
    expect(drugs.before.map(({ link }) => link.fromId)).toContain(id('NSP-2016-3'))
    expect(drugs.meanings).toContainEqual({ phenomenonId: id('EU-2026-3'), exact: true, relations: ['same'] })
    expect(drugs.phenomena.map(({ code }) => code)).toEqual(expect.arrayContaining(['NSP-2016-3', 'EU-2026-3']))
    expect(await catchError(phenomena().getCrosswalk({ phenomenonId: id('NO-1') }))).toMatchObject({
      code: 'NOT_FOUND',
    })
  })
})

describe('two lists of phenomena compared', () => {
  const lines = async (fromListCode: string, toListCode: string) => {
    const { rows, phenomena: named } = await phenomena().compareLists({ fromListCode, toListCode })
    const code = (phenomenonId: string | null) => named.find((entry) => entry.id === phenomenonId)?.code ?? null
    return rows.map(({ fromId, outcome, toId }) => [code(fromId), outcome, code(toId)])
  }

  it('show for every item of both lists the counterpart, also from the other side', async () => {
    const found = await lines('NSP-2016', 'NSP-2022')
    const listItemCodes = (listCode: string) =>
      lists.phenomenonLists.find(({ code }) => code === listCode)!.phenomena.map(({ code }) => code)
    expect(new Set(found.flatMap(([from]) => from ?? []))).toEqual(new Set(listItemCodes('NSP-2016')))
    expect(new Set(found.flatMap(([, , to]) => to ?? []))).toEqual(new Set(listItemCodes('NSP-2022')))
    const link = lists.crosswalk.find(
      ({ from, to, relation }) => relation === 'narrowed' && from.startsWith('NSP-2016') && to?.startsWith('NSP-2022'),
    )!
    expect(found).toContainEqual([link.from, 'narrowed', link.to])
    expect(await lines('NSP-2022', 'NSP-2016')).toContainEqual([link.to, 'widened', link.from])
  })

  it('are related through the generations in between, and without a disabled link', async () => {
    const across = await lines('NSP-2004', 'NSP-2022')
    expect(across.some(([from, , to]) => from && to)).toBe(true)
    const writes = await writer()
    const { after } = await phenomena().getCrosswalk({ phenomenonId: id('NSP-2016-3') })
    const { link } = after.find((step) => step.link.toId === id('NSP-2022-3'))!
    await writes.changeCrosswalkLink({ id: link.id, patch: { rejected: true }, reason })
    expect(await lines('NSP-2016', 'NSP-2022')).not.toContainEqual(['NSP-2016-3', link.relation, 'NSP-2022-3'])
    expect(await catchError(phenomena().compareLists({ fromListCode: 'NSP-2016', toListCode: 'NO' }))).toMatchObject({
      code: 'NOT_FOUND',
    })
  })
})

describe('corrections of the crosswalk by an administrator', () => {
  it('add a link under the name of the author, once, and only with a valid target', async () => {
    const writes = await writer()
    const link = { fromId: id('NSP-2022-15'), toId: id('EU-2026-4'), relation: 'same' as const }
    expect((await writes.addCrosswalkLink(link)).author).toBe('An administrator')
    expect((await meaning('NSP-2022-15')).map(({ phenomenonId }) => phenomenonId)).toContain(id('EU-2026-4'))
    expect((await catchError(writes.addCrosswalkLink(link))).code).toBe('LINK_EXISTS')
    expect((await catchError(writes.addCrosswalkLink({ ...link, toId: null }))).code).toBe('TARGET_DOES_NOT_FIT')
    expect((await catchError(writes.addCrosswalkLink({ ...link, toId: id('NO-1') }))).code).toBe('UNKNOWN_REFERENCE')
  })

  it('change or disable a link of the pack, which an upgrade then leaves unchanged', async () => {
    const writes = await writer()
    const { meanings, before } = await phenomena().getCrosswalk({ phenomenonId: id('NSP-2022-3') })
    expect(meanings.map(({ phenomenonId }) => phenomenonId)).toContain(id('EU-2026-3'))
    const link = before.find((step) => step.link.fromId === id('EU-2026-3'))!.link
    await writes.changeCrosswalkLink({ id: link.id, patch: { rejected: true }, reason })
    const narrowed = before.find((step) => step.link.fromId === id('NSP-2016-3'))!.link
    await writes.changeCrosswalkLink({ id: narrowed.id, patch: { relation: 'same' }, reason })
    await install({ ...lists, version: '2027.1.0' })
    const after = await phenomena().getCrosswalk({ phenomenonId: id('NSP-2022-3') })
    expect(after.rejected.map((entry) => entry.id)).toEqual([link.id])
    expect(after.meanings).toContainEqual({ phenomenonId: id('NSP-2016-3'), exact: true, relations: ['same'] })
    const taken = await writes.changeCrosswalkLink({ id: link.id, patch: { rejected: false }, reason })
    expect(taken.rejected).toBe(false)
    const { rows } = await api.database.pool.query('select reason from journal order by seq desc limit 1')
    expect(rows).toEqual([{ reason }])
  })
})
