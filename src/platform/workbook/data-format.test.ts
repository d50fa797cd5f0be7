import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { openAnyTable } from './any-table.ts'
import type { DataFormat } from './contract.ts'
import { otherFormats } from './other-formats.fixture.ts'
import { loadTableFile } from './table-file.ts'
import { WorkbookError } from './workbook-error.ts'

const asFound = { encoding: null, delimiter: null, sheet: null }
type Content = ConstructorParameters<typeof File>[0][number]

async function read(content: Content, name = 'figures.json') {
  const table = await openAnyTable(new File([content], name), asFound)
  const rows: (string | number)[][] = []
  for await (const batch of table.rows()) rows.push(...batch.map(({ cells }) => [...cells]))
  return rows
}
const getIssue = (content: Content) =>
  read(content).then(
    () => 'read',
    (error: unknown) => (error instanceof WorkbookError ? error.issue : Promise.reject(error)),
  )

describe('Format of data that is no table', () => {
  it.each(otherFormats)('is recognised by name: %s', async (format: DataFormat, text: string) => {
    const issue = { code: 'OTHER_FORMAT', data: { format } }
    expect(await getIssue(text)).toEqual(issue)
    expect(await getIssue(`\u{feff}${text}`)).toEqual(issue)
    expect(await getIssue(gzipSync(text) as Uint8Array<ArrayBuffer>)).toEqual(issue)
    expect(await loadTableFile(new File([text], 'x.csv'))).toEqual({ issue })
  })

  it('is not found in a table that begins with a bracket', async () => {
    expect(await read('<5;a\n7;b\n')).toEqual([
      ['<5', 'a'],
      ['7', 'b'],
    ])
    expect(await read('[1];a\n[2];b\n')).toHaveLength(2)
  })
})

describe('JSON records', () => {
  const rows = [
    ['area', 'year', 'crimes', 'by.sex'],
    ['Burcht', 2023, 12, ''],
    ['Dal', 2023, '', 'm'],
  ]
  const records =
    '[{"area":"Burcht","year":2023,"crimes":12},{"area":"Dal","year":2023,"crimes":null,"by":{"sex":"m"}}]'

  it('are read as a table, as a list or as the only list of an object', async () => {
    expect(await read(records)).toEqual(rows)
    expect(await read(`{"@context":"x","value":${records}}`)).toEqual(rows)
    expect(await read(gzipSync(records) as Uint8Array<ArrayBuffer>)).toEqual(rows)
  })

  it('are refused when they are damaged, nested or not one list', async () => {
    expect(await getIssue('[{"a":1},')).toEqual({ code: 'DAMAGED', data: { part: 'JSON' } })
    for (const text of ['{"a":1}', '[{"a":[1]}]', `{"a":${records},"b":${records}}`, '[]'])
      expect(await getIssue(text), text).toEqual({ code: 'OTHER_FORMAT', data: { format: 'JSON' } })
  })
})
