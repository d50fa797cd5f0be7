import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { makeArchive } from '#platform/archive/archive.fixture.ts'
import { type Cells, saveWorkbook } from '#platform/workbook/table/workbook.fixture.ts'
import { anyone } from '#shared/actor.ts'
import { belgium } from '../../../../../packs/be/index.ts'
import { catchError } from '../../../../../testing/api.ts'
import { people } from '../../../../../testing/people.ts'
import { storePlanKinds } from '../../../../../testing/stored-law.ts'
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
    await importList('areas', file, { actor: people.instance_administrator(id) })
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

  it('moves no seat of a running plan, and names the row that would [law-111]', async () => {
    await storePlanKinds(api.database, { ...belgium, version: 'test' })
    const [zone, other] = [await make.area({ code: 'ZONE' }), await make.area({ code: 'OTHER' })]
    const town = await make.area({ code: 'TOWN', kind: 'municipality', parentId: zone.id, hierarchy: 'police' })
    await make.area({ code: 'VILLAGE', kind: 'municipality', parentId: other.id, hierarchy: 'police' })
    await make.organisation({ kind: 'municipality', areaId: town.id })
    const owner = await make.organisation({ kind: 'police_zone', areaId: zone.id })
    const { id } = await make.plan({ ownerId: owner.id, kind: 'zonal_security_plan' })
    const move = (place: string) =>
      makeListWorkbook('areas', (rows) => {
        for (const [code, parent] of [
          ['TOWN', place],
          ['VILLAGE', 'ZONE'],
        ])
          rows.find(({ Code }) => Code === code)!['Located in: Police'] = parent!
      })
    const file = await move('OTHER')
    expect((await preview('areas', file)).issues).toEqual([])
    await api.database.pool.query(`update plan set state = 'in_force' where id = $1`, [id])
    const before = await stored()
    const { issues } = await preview('areas', file)
    expect(issues.map(({ code, value }) => [code, value])).toEqual([['SEAT_IN_USE', 'OTHER']])
    expect((await catchError(importList('areas', file))).code).toBe('WORKBOOK_REJECTED')
    expect(await stored()).toEqual(before)
    await importList('areas', await move('ZONE ../2026-12-01; OTHER 2026-12-01/..'))
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

const heads = ['code', 'kind', 'name_fr', 'name_nl']
const areas = [
  ['Z1', 'police_zone', 'Fléron – Sœurs', 'Luik; Noord'],
  ['Z2', 'police_zone', 'Liège', 'Luik, Zuid'],
  ['Z3', 'police_zone', 'Bütgenbach "Süd"', 'Bütgenbach'],
]
const quoted = (value: string) => (/[",;]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value)
const makeText = (delimiter: string) =>
  [heads, ...areas].map((cells) => `${cells.map(quoted).join(delimiter)}\r\n`).join('')

/** Characters whose byte in Windows-1252 differs from their number. */
const westernBytes: Readonly<Record<string, number>> = { '–': 0x96, œ: 0x9c }
const toWindows1252 = (text: string) =>
  Uint8Array.from(text, (character) => westernBytes[character] ?? character.charCodeAt(0))

function makeSpreadsheet(): Uint8Array<ArrayBuffer> {
  const rows = [heads, ...areas].map((cells) =>
    cells.map((cell) => `<t:table-cell o:value-type="string"><x:p>${cell}</x:p></t:table-cell>`).join(''),
  )
  const table = `<t:table t:name="Areas">${rows.map((row) => `<t:table-row>${row}</t:table-row>`).join('')}</t:table>`
  return makeArchive({
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    'content.xml': `<o:document xmlns:o="o" xmlns:t="t" xmlns:x="x">${table}</o:document>`,
  })
}

describe('list of areas from another program', () => {
  it('is imported in the encoding of Western Windows, with the names as written', async () => {
    await importList('areas', new File([toWindows1252(makeText(';'))], 'areas.csv'))
    const { rows } = await api.as(anyone('en')).registry.areas.listAreas({ kind: 'police_zone' })
    const names = rows.map((area) => [area.code, area.names.fr, area.names.nl])
    expect(names.toSorted()).toEqual(areas.map(([code, , fr, nl]) => [code, fr, nl]))
  })

  it('has the same preview in every encoding, with every delimiter, compressed and in a spreadsheet', async () => {
    await make.area({ code: 'Z2', names: { fr: 'Liège' } })
    const file = (content: string | Uint8Array<ArrayBuffer>, name: string) => new File([content], name)
    const { rows, issues } = await preview('areas', file(toWindows1252(makeText(';')), 'areas.csv'))
    expect([rows.length, issues]).toEqual([3, []])
    const row = (cells: readonly (string | undefined)[]) =>
      Object.fromEntries(heads.map((head, at) => [head, cells[at]!]))
    for (const other of [
      file(makeText(','), 'areas.csv'),
      file(`\u{feff}${makeText(';')}`, 'areas.csv'),
      file(new Uint8Array(Buffer.from(`\u{feff}${makeText('\t')}`, 'utf16le')), 'areas.txt'),
      file(new Uint8Array(Buffer.from(`\u{feff}${makeText('\t')}`, 'utf16le').swap16()), 'areas.tsv'),
      file(toWindows1252(makeText('|')), 'AREAS.CSV'),
      file(gzipSync(makeText(';')), 'areas.csv.gz'),
      file(makeSpreadsheet(), 'areas.ods'),
      await saveWorkbook({ heads, rows: areas.map(row), otherSheets: [] }),
    ])
      expect(await preview('areas', other), other.name).toMatchObject({ rows, issues: [] })
  })

  it('is refused with the reason when it is no table, and stores no row', async () => {
    const getIssue = async (content: string | Uint8Array<ArrayBuffer>) =>
      ((await catchError(preview('areas', new File([content], 'areas.csv')))).data as { issue: unknown }).issue
    expect(await getIssue('')).toEqual({ code: 'EMPTY' })
    expect(await getIssue(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 1))).toEqual({ code: 'NOT_A_TABLE' })
    expect(await getIssue('code;kind\nZ1;"police_zone\n')).toEqual({ code: 'QUOTE_OPEN', data: { line: 2 } })
    expect(await getIssue(makeSpreadsheet().slice(0, -1))).toEqual({ code: 'DAMAGED', data: { part: '' } })
    const { rows } = await api.as(anyone('en')).registry.areas.listAreas({ kind: 'police_zone' })
    expect(rows).toEqual([])
  })
})
