import { beforeEach, describe, expect, it } from 'vitest'
import { api, importList, install, lines, makeListWorkbook, preview, toIssueLines } from './import-workbooks.fixture.ts'

beforeEach(install)

describe('workbook of phenomena', () => {
  const getRow = async (code: string) =>
    (
      await api.database.pool.query(
        `select p.names, up.code as parent, l.code as list, p.valid_to::text as until, p.source from phenomenon p
          join phenomenon_list l on l.id = p.list_id left join phenomenon up on up.id = p.parent_id where p.code = $1`,
        [code],
      )
    ).rows[0]

  it('is imported unchanged, and names, places and dates items, including new items', async () => {
    expect((await preview('phenomena', await makeListWorkbook('phenomena'))).rows).toEqual([])
    const file = await makeListWorkbook('phenomena', (rows) => {
      const drugs = rows.find(({ Code }) => Code === 'NSP-2022-3')!
      drugs['Name (da)'] = 'Narkotika'
      drugs.Until = '2027-01-01'
      rows.push({ Code: 'NSP-2022-16-1', List: 'NSP-2022', 'Name (en)': 'By telephone', 'Part of': 'NSP-2022-16' })
      rows.push({ Code: 'NSP-2022-16', List: 'NSP-2022', 'Name (en)': 'Scams' })
    })
    const listPreview = await preview('phenomena', file)
    expect(lines(listPreview)).toEqual(
      expect.arrayContaining([
        ['NSP-2022-3', 'ends'],
        ['NSP-2022-16', 'new'],
        ['NSP-2022-16-1', 'new'],
      ]),
    )
    await importList('phenomena', file, { choices: { allEnds: true } })
    expect(await getRow('NSP-2022-3')).toMatchObject({
      names: { da: 'Narkotika' },
      until: '2027-01-01',
      source: 'edited',
    })
    expect(await getRow('NSP-2022-16-1')).toMatchObject({ parent: 'NSP-2022-16', list: 'NSP-2022', source: 'edited' })
    await install()
    expect(await getRow('NSP-2022-3')).toMatchObject({ names: { da: 'Narkotika' }, until: '2027-01-01' })
  })

  it('is rejected when an item would change to another list, or be placed under itself or under an item of another list', async () => {
    const file = await makeListWorkbook('phenomena', (rows) => {
      const findRow = (code: string) => rows.find(({ Code }) => Code === code)!
      findRow('NSP-2022-3').List = 'NSP-2016'
      findRow('NSP-2022-4')['Part of'] = 'NSP-2022-4'
      findRow('NSP-2022-5')['Part of'] = 'NSP-2016-1'
    })
    expect(toIssueLines(await preview('phenomena', file)).map(([, code, value]) => [code, value])).toEqual(
      expect.arrayContaining([
        ['NOT_CHANGEABLE', 'NSP-2022'],
        ['CYCLE', 'NSP-2022-4'],
        ['REFERENCE_UNKNOWN', 'NSP-2016-1'],
      ]),
    )
  })
})
