import { describe, expect, it } from 'vitest'
import type { Cells } from '#platform/workbook/table/workbook.fixture.ts'
import { anyone } from '#shared/actor.ts'
import { catchError } from '../../../../../testing/api.ts'
import { people } from '../../../../../testing/people.ts'
import { usePack } from '../pack.ts'
import {
  api,
  importList,
  install,
  lines,
  make,
  makeListWorkbook,
  preview,
  small,
  stored,
} from './import-workbooks.fixture.ts'

describe('workbook of areas', () => {
  it('is imported as CSV through the same endpoint, and recreates the same areas in an empty country', async () => {
    await install()
    const before = await stored()
    const { text, fileName } = await api.as(anyone('en')).registry.areaFiles.exportAreas({})
    const file = new File([text], fileName)
    expect(await preview('areas', file)).toMatchObject({ rows: [], issues: [] })
    await importList('areas', file)
    expect(await stored()).toEqual(before)
    await api.database.pool.query('truncate area, area_parent, area_succession cascade')
    usePack(small)
    const { id } = await make.organisation({ code: 'OFFICE' })
    await importList('areas', file, { actor: people.administrator(id) })
    expect((await api.as(anyone('en')).registry.areaFiles.exportAreas({})).text).toBe(text)
  }, 120_000)

  it('requires a choice for differences in a table without history, and is imported as a whole', async () => {
    await make.area({ code: 'Z1', names: { nl: 'Noord' } })
    const file = new File(['code;kind;name_fr;name_nl\nZ1;police_zone;Nord;Noorden\n'], 'areas.csv')
    const seen = await preview('areas', file)
    expect(lines(seen)).toEqual([['Z1', 'conflict']])
    await importList('areas', file, { choices: { otherConflicts: 'workbook' } })
    const { rows } = await api.as(anyone('en')).registry.areas.listAreas({ kind: 'police_zone' })
    expect(rows).toMatchObject([{ names: { nl: 'Noorden', fr: 'Nord' }, source: 'imported' }])
  })

  it('lists every issue with the cell and suggested values, and stores no row of the file', async () => {
    await make.area({ code: 'BE-CSD-ANT', kind: 'coordination_area' })
    const before = await stored()
    const file = await makeListWorkbook('areas', (rows) => {
      const area = (Code: string, rest: Cells = {}): Cells => ({
        Code,
        Kind: 'police zone',
        'Name (nl)': Code,
        ...rest,
      })
      rows[0]!.Kind = 'province'
      rows.push(
        area('Z2', { Kind: 'police zon' }),
        area('Z3', { Languages: 'nl; xx', 'Borders on': 'Holland', 'Outside the hierarchy': 'perhaps' }),
        area('Z4', { 'Located in: Police': 'BE-CSD-ANR' }),
        area('Z5', { Inhabitants: 'many', 'Position on the hexagon map': 'x', 'Located in: Police': 'A B C' }),
        area('Z6', { 'Located in: Police': 'Z7' }),
        area('Z7', { 'Located in: Police': 'Z6' }),
        area('Z8', { 'Located in: Police': 'BE-CSD-ANT; BE-CSD-ANT' }),
      )
    })
    const found = (await preview('areas', file)).issues.map(({ code, value, proposals }) => [code, value, ...proposals])
    expect(found).toEqual([
      ['NOT_IN_LIST', 'police zon', 'police zone'],
      ['LANGUAGE_UNKNOWN', 'nl; xx'],
      ['NOT_IN_LIST', 'perhaps'],
      ['COUNTRY_MALFORMED', 'Holland'],
      ['REFERENCE_UNKNOWN', 'BE-CSD-ANR', 'BE-CSD-ANT'],
      ['CELL_MALFORMED', 'x'],
      ['POPULATION_MALFORMED', 'many'],
      ['PLACES_MALFORMED', 'A B C'],
      ['NOT_CHANGEABLE', 'coordination_area'],
      ['CYCLE', 'Z6'],
      ['CYCLE', 'Z7'],
      ['PARENTS_OVERLAP', 'BE-CSD-ANT; BE-CSD-ANT'],
    ])
    expect((await catchError(importList('areas', file))).code).toBe('WORKBOOK_REJECTED')
    expect(await stored()).toEqual(before)
  })
})
