import { gzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { makeArchive } from '../archive/archive.fixture.ts'
import { maxCells, maxColumns, maxRows } from './model.ts'
import { makeSampleWorkbook } from './samples.fixture.ts'
import { loadTableFile } from './table-file.ts'

type Content = ConstructorParameters<typeof File>[0][number]
const loadFile = (content: Content, name = 'list.csv') => loadTableFile(new File([content], name))
const loadValues = async (content: Content, name?: string) =>
  (await loadFile(content, name)).sheets?.map(({ rows }) => rows.map(({ cells }) => cells.map(({ value }) => value)))

it('reads delimited text as the only sheet of a workbook, each row with the line number', async () => {
  const { sheets } = await loadFile('code;name\n\nA;"two\nlines"\nB;\n')
  expect(sheets).toMatchObject([{ name: 'list.csv', hidden: false }])
  expect(sheets![0]!.rows).toMatchObject([
    { number: 1, cells: [{ column: 0 }, { column: 1, value: 'name' }] },
    { number: 3, cells: [{ value: 'A' }, { column: 1, kind: 'text', value: 'two\nlines' }] },
    { number: 5, cells: [{ column: 0, value: 'B' }] },
  ])
})

it('recognises the encoding, the delimiter, the compression and the kind by the content', async () => {
  const text = 'code\tname\nA\tLiège\n'
  const values = [
    [
      ['code', 'name'],
      ['A', 'Liège'],
    ],
  ]
  expect(await loadValues(Buffer.from(text, 'latin1'), 'list.txt')).toEqual(values)
  expect(await loadValues(Buffer.from(text.replaceAll('\t', '|'), 'latin1'))).toEqual(values)
  expect(await loadValues(Buffer.from(`\u{feff}${text}`, 'utf16le'))).toEqual(values)
  expect(await loadValues(gzipSync(text), 'list.tsv.gz')).toEqual(values)
  const cell = (value: string) => `<c t="inlineStr"><is><t>${value}</t></is></c>`
  const rows = `<row>${cell('code')}${cell('name')}</row><row>${cell('A')}${cell('Liège')}</row>`
  expect(await loadValues(makeSampleWorkbook(rows), 'list.csv')).toEqual(values)
  const row = (...cells: string[]) =>
    `<t:table-row>${cells.map((value) => `<t:table-cell o:value-type="string"><p>${value}</p></t:table-cell>`).join('')}</t:table-row>`
  const content = `<d xmlns:t="t" xmlns:o="o"><t:table t:name="x">${row('code', 'name')}${row('A', 'Liège')}</t:table></d>`
  const spreadsheet = makeArchive({
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    'content.xml': content,
  })
  expect(await loadValues(spreadsheet, 'list.ods')).toEqual(values)
})

it('refuses a file that is no table, with the same reasons as any table', async () => {
  expect(await loadFile('')).toEqual({ issue: { code: 'EMPTY' } })
  expect(await loadFile(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3))).toEqual({ issue: { code: 'NOT_A_TABLE' } })
  expect(await loadFile(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0, 0, 0, 0))).toEqual({
    issue: { code: 'OLD_OR_LOCKED' },
  })
  expect(await loadFile('code;name\nA;"open\n')).toEqual({ issue: { code: 'QUOTE_OPEN', data: { line: 2 } } })
  expect(await loadFile('code;name\n', 'list.xlsx')).toEqual({ issue: { code: 'NOT_A_WORKBOOK' } })
  expect(await loadFile(makeArchive({ 'word/document.xml': '<x/>' }))).toEqual({ issue: { code: 'NOT_A_WORKBOOK' } })
})

it('accepts as many rows, columns and cells as a workbook may have, and no more', async () => {
  const row = (columns: number) => `${Array.from({ length: columns }, () => 'a').join(',')}\n`
  const whole = row(maxColumns).repeat(maxCells / maxColumns)
  expect((await loadFile(whole)).issue).toBeUndefined()
  expect(await loadFile(`${whole}a\n`)).toEqual({
    issue: { code: 'TOO_LARGE', data: { unit: 'cells', maxCount: maxCells } },
  })
  expect(await loadFile(row(maxColumns + 1))).toEqual({
    issue: { code: 'TOO_LARGE', data: { unit: 'columns', maxCount: maxColumns } },
  })
  expect(await loadFile('a,b\n'.repeat(maxRows + 1))).toEqual({
    issue: { code: 'TOO_LARGE', data: { unit: 'rows', maxCount: maxRows } },
  })
  // 60 MB of rows, compressed to a few kilobytes.
  expect(await loadFile(gzipSync(Buffer.alloc(60 * 1024 * 1024, `${'a'.repeat(1000)},b\n`)))).toEqual({
    issue: { code: 'TOO_LARGE', data: { unit: 'megabytes', maxCount: 50 } },
  })
})
