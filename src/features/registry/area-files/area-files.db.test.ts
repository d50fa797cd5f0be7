import { describe, expect, it } from 'vitest'
import { openTransaction } from '#platform/db/db.ts'
import { anyone } from '#shared/actor.ts'
import { readCsv, writeCsv } from '#shared/csv.ts'
import { belgium } from '../../../../packs/be/index.ts'
import { borderRegionMembers } from '../../../../packs/be/territory/index.ts'
import { refusalOf, useApi } from '../../../../testing/api.ts'
import { factories } from '../../../../testing/factories/index.ts'
import { people } from '../../../../testing/people.ts'
import { installPack } from '../installation/install.ts'
import { usePack } from '../pack.ts'
import { registryRoutes } from '../routes.ts'
import type { AreaFilePreview } from './contract.ts'

const api = useApi({ registry: registryRoutes })
const make = factories(api.database)
const territory = { ...belgium, organisations: [], functions: [], borderRegionMembers }
const reason = 'The list of the ministry.'

const files = () => api.as(anyone('en')).registry.areaFiles
const writer = async () => api.as(people.administrator((await make.organisation()).id)).registry.areaFiles

/** Areas and their places as they are stored, without the ids of the places. */
const stored = async () => ({
  areas: (await api.database.pool.query('select to_jsonb(a)::text as row from area a order by code')).rows,
  places: (
    await api.database.pool.query(
      `select (to_jsonb(p) - 'id')::text as row from area_parent p order by area_id, hierarchy, parent_id, valid_from`,
    )
  ).rows,
})

describe('a file of areas', () => {
  it('comes back from an export of the whole of Belgium without changing anything', async () => {
    usePack(territory)
    await openTransaction(api.database.kysely, (tx) => installPack(tx, territory))
    const before = await stored()
    const { text, fileName } = await files().exportAreas({})
    expect(fileName).toBe('areas-all-2026-11-24.csv')
    const writes = await writer()
    const preview = await writes.previewAreaImport({ text })
    expect(preview).toMatchObject({ rows: belgium.areas.length, unchanged: belgium.areas.length, faultCount: 0 })
    await writes.importAreas({ text, reason })
    expect(await stored()).toEqual(before)

    // The same into an empty registry gives the same areas and places again.
    await api.database.pool.query('truncate area, area_parent, area_succession cascade')
    const whole = await (await writer()).importAreas({ text, reason })
    expect(whole.new.count).toBe(belgium.areas.length)
    expect((await files().exportAreas({})).text).toBe(text)
  }, 120_000)

  const heading = ['code', 'kind', 'name_nl', 'valid_from', 'valid_to', 'parent_police', 'population']
  const small = { ...territory, areas: [], areaChanges: [], borderRegionMembers: {} }

  it('lists every fault with row, column and proposal, and stores nothing of the file', async () => {
    usePack(small)
    await make.area({ code: 'BE-CSD-ANT', kind: 'coordination_area' })
    const writes = await writer()
    const text = writeCsv([
      heading,
      ['Z1', 'police_zone', 'Goed', '', '', 'BE-CSD-ANT', '2020=100'],
      ['Z2', 'police_zon', 'Soort', '', '', '', ''],
      ['', 'police_zone', 'Zonder code', '', '', '', ''],
      ['Z1', 'police_zone', 'Twee keer', '', '', '', ''],
      ['Z3', 'police_zone', '', '2026-02-30', '', '', ''],
      ['Z4', 'police_zone', 'Ouder', '', '', 'BE-CSD-ANR', ''],
      ['Z5', 'police_zone', 'Tijd', '2026-01-01', '2025-01-01', 'BE-CSD-ANT; BE-CSD-ANT', 'veel'],
    ])
    const faults = [
      [3, 'kind', 'KIND_UNKNOWN', 'police_zon', 'police_zone'],
      [4, 'code', 'CODE_MISSING', '', null],
      [5, 'code', 'CODE_TWICE', 'Z1', '2'],
      [6, 'valid_from', 'DATE_MALFORMED', '2026-02-30', null],
      [6, 'name_en', 'NAME_MISSING', '', null],
      [7, 'parent_police', 'PARENT_UNKNOWN', 'BE-CSD-ANR', 'BE-CSD-ANT'],
      [8, 'population', 'POPULATION_MALFORMED', 'veel', null],
      [8, 'valid_to', 'PERIOD_ENDS_BEFORE_IT_BEGINS', '2025-01-01', null],
      [8, 'parent_police', 'PARENTS_OVERLAP', 'police', null],
    ]
    const listed = (preview: AreaFilePreview) =>
      preview.faults.map(({ row, column, code, value, proposal }) => [row, column, code, value, proposal])
    expect(listed(await writes.previewAreaImport({ text }))).toEqual(faults)
    const refusal = await refusalOf(writes.importAreas({ text, reason }))
    expect(refusal.code).toBe('FAULTS_IN_FILE')
    expect(listed(refusal.data as AreaFilePreview)).toEqual(faults)
    expect((await stored()).areas).toHaveLength(1)
  })

  it('finds an area that would stand under itself, and stores nothing', async () => {
    usePack(small)
    const writes = await writer()
    const text = writeCsv([
      heading,
      ['Z1', 'police_zone', 'Een', '', '', 'Z2', ''],
      ['Z2', 'police_zone', 'Twee', '', '', 'Z1', ''],
    ])
    const refusal = await refusalOf(writes.importAreas({ text, reason }))
    expect((refusal.data as AreaFilePreview).faults.map(({ row, code }) => [row, code])).toEqual([
      [2, 'INSIDE_ITSELF'],
      [3, 'INSIDE_ITSELF'],
    ])
    expect((await stored()).areas).toEqual([])
  })

  it('leaves what a file has no column for, and says which column nobody knows', async () => {
    usePack(small)
    const writes = await writer()
    await writes.importAreas({
      text: writeCsv([heading, ['Z1', 'police_zone', 'Noord', '2020-01-01', '', '', '2020=5']]),
      reason,
    })
    const changed = await writes.importAreas({ text: 'code;kind;name_fr\nZ1;police_zone;Nord\n', reason })
    expect(changed.changed.codes).toEqual(['Z1'])
    const { rows } = await api.as(anyone('en')).registry.areas.listAreas({ kind: 'police_zone' })
    expect(rows).toEqual([
      expect.objectContaining({
        names: { nl: 'Noord', fr: 'Nord' },
        validFrom: '2020-01-01',
        population: { '2020': 5 },
        source: 'imported',
      }),
    ])
    const wrong = await writes.previewAreaImport({ text: 'code,kind,naam_nl\nZ1,police_zone,x\n' })
    expect(wrong.faults).toEqual([
      { row: 1, column: 'naam_nl', code: 'COLUMN_UNKNOWN', value: 'naam_nl', proposal: 'name_nl' },
    ])
  })

  it('exports a name that looks like a formula as text', async () => {
    usePack(small)
    await make.area({ code: 'Z1', names: { en: '=1+1' } })
    const { text } = await files().exportAreas({ kind: 'police_zone' })
    expect(text).toContain("'=1+1")
    expect([...readCsv(text)][1]?.cells).toContain('=1+1')
  })
})
