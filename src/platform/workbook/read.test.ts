import { describe, expect, it } from 'vitest'
import { hostileArchives } from '../archive/hostile-archives.fixture.ts'
import type { ReadCell } from './model.ts'
import { parseWorkbook } from './parse.ts'
import { loadWorkbook } from './read.ts'
import { makeSampleWorkbook, sampleParts } from './samples.fixture.ts'
import { toWorkbookError, WorkbookError } from './workbook-error.ts'

const parseCells = async (bytes: Uint8Array): Promise<ReadCell[]> =>
  (await loadWorkbook(bytes)).sheets!.flatMap((sheet) => sheet.rows.flatMap((row) => row.cells))
const row = (cells: string) => makeSampleWorkbook(`<row r="1">${cells}</row>`)
const getIssueCode = async (bytes: Uint8Array) => (await loadWorkbook(bytes)).issue

/** Returns the bytes with a number in the directory of the archive overwritten, at the given offset. */
function patchDirectory(bytes: Uint8Array, at: number, value: number): Uint8Array {
  const copy = bytes.slice()
  const view = new DataView(copy.buffer)
  let begin = 0
  while (view.getUint32(begin, true) !== 0x02014b50) begin += 1
  view.setUint32(begin + at, value, true)
  return copy
}

describe('cells of a workbook', () => {
  it('are read with position and kind', async () => {
    const { sheets } = await loadWorkbook(
      makeSampleWorkbook(
        '<row r="2"><c r="A2" t="inlineStr"><is><t>een</t></is></c><c r="C2"><v>2.5</v></c><c r="D2" t="b"><v>1</v></c></row>',
      ),
    )
    expect(sheets).toEqual([
      {
        name: 'Blad1',
        hidden: false,
        uses1904Dates: false,
        merged: [],
        rows: [
          {
            number: 2,
            cells: [
              { column: 0, kind: 'text', value: 'een' },
              { column: 2, kind: 'number', value: 2.5 },
              { column: 3, kind: 'boolean', value: true },
            ],
          },
        ],
      },
    ])
  })

  it('are counted when rows and cells have no position', async () => {
    const { sheets } = await loadWorkbook(
      makeSampleWorkbook('<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>'),
    )
    expect(sheets![0]!.rows.map((readRow) => [readRow.number, readRow.cells.map((cell) => cell.column)])).toEqual([
      [1, [0, 1]],
      [2, [0]],
    ])
  })

  it('contain shared texts with runs, without phonetic text', async () => {
    const texts =
      '<sst><si><r><t>half </t></r><r><t>vet</t></r></si><si><t>東京</t><rPh sb="0" eb="2"><t>とうきょう</t></rPh></si></sst>'
    const bytes = makeSampleWorkbook('<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c></row>', {
      parts: { 'xl/sharedStrings.xml': texts },
    })
    expect((await parseCells(bytes)).map((cell) => cell.value)).toEqual(['half vet', '東京'])
  })

  it('can contain right-to-left text, several lines, and characters that XML cannot represent', async () => {
    const text = 'خطة الأمن המשטרה'
    const cells = await parseCells(row(`<c t="inlineStr"><is><t>${text}&#10;b_x0007_c</t></is></c>`))
    expect(cells[0]!.value).toBe(`${text}\nb\u0007c`)
  })

  it('contain the last value of a formula, marked as a formula; a formula without a computed value is an error', async () => {
    const cells = await parseCells(
      row('<c><f>SUM(A2:A9)</f><v>12</v></c><c t="str"><f>A2&amp;"x"</f><v>ax</v></c><c><f>NOW()</f></c>'),
    )
    expect(cells).toEqual([
      { column: 0, kind: 'number', value: 12, formula: true },
      { column: 1, kind: 'text', value: 'ax', formula: true },
      { column: 2, kind: 'error', value: '', formula: true },
    ])
  })

  it('are recognised as dates by the number format, since 1900 and since 1904', async () => {
    const styles =
      '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="[$-413]d mmmm yyyy"/><numFmt numFmtId="165" formatCode="0.0 &quot;days&quot;"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>'
    const cells =
      '<row><c s="1"><v>46387</v></c><c s="2"><v>46387.75</v></c><c s="3"><v>46387</v></c><c s="1"><v>59</v></c></row>'
    const read = await parseCells(makeSampleWorkbook(cells, { parts: { 'xl/styles.xml': styles } }))
    expect(read.map((cell) => cell.value)).toEqual(['2026-12-31', '2026-12-31', 46387, '1900-02-28'])
    const book = `<workbook xmlns:r="r"><workbookPr date1904="1"/><sheets><sheet name="a" r:id="rId1"/></sheets></workbook>`
    const apple = await parseCells(
      makeSampleWorkbook('<row><c s="1"><v>44925</v></c></row>', {
        parts: { 'xl/styles.xml': styles, 'xl/workbook.xml': book },
      }),
    )
    expect(apple[0]!.value).toBe('2026-12-31')
  })

  it('report merged ranges, in which only the first cell has a value', async () => {
    const bytes = makeSampleWorkbook('<row><c><v>1</v></c></row>', {
      after: '<mergeCells><mergeCell ref="A1:B3"/></mergeCells>',
    })
    expect((await loadWorkbook(bytes)).sheets![0]!.merged).toEqual([{ range: 'A1:B3', firstRow: 1, lastRow: 3 }])
  })
})

describe('files that are not accepted', () => {
  it('include files that are not workbooks, are locked or old, or contain macros', async () => {
    expect(await getIssueCode(new TextEncoder().encode('code,titel\r\n1,Drugs en nog meer woorden'))).toEqual({
      code: 'NOT_A_WORKBOOK',
    })
    expect(await getIssueCode(makeSampleWorkbook('', { parts: { 'xl/workbook.xml': undefined } }))).toEqual({
      code: 'NOT_A_WORKBOOK',
    })
    expect(await getIssueCode(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, ...new Array(600).fill(0)))).toEqual({
      code: 'OLD_OR_LOCKED',
    })
    expect(await getIssueCode(makeSampleWorkbook('', { parts: { 'xl/vbaProject.bin': 'x' } }))).toEqual({
      code: 'MACROS',
    })
    const types =
      '<Types><Override PartName="/xl/workbook.xml" ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/></Types>'
    expect(await getIssueCode(makeSampleWorkbook('', { parts: { '[Content_Types].xml': types } }))).toEqual({
      code: 'MACROS',
    })
  })

  it('include a file that was cut off at any byte, reported as damaged', async () => {
    const whole = makeSampleWorkbook('<row><c><v>1</v></c></row>')
    for (const share of [0.2, 0.5, 0.9, 0.99])
      expect((await getIssueCode(whole.slice(0, Math.floor(whole.length * share))))?.code).toBe('DAMAGED')
  })

  it('include damaged parts with their name: broken XML, changed bytes, missing texts', async () => {
    expect(await getIssueCode(makeSampleWorkbook('<row><c><v>1</v></row>'))).toEqual({
      code: 'DAMAGED',
      data: { part: 'xl/worksheets/sheet1.xml' },
    })
    expect((await getIssueCode(makeSampleWorkbook('<row><c t="s"><v>7</v></c></row>')))?.code).toBe('DAMAGED')
    const changed = makeSampleWorkbook('<row><c><v>1</v></c></row>')
    changed[60] = changed[60]! ^ 0xff
    expect((await getIssueCode(changed))?.code).toBe('DAMAGED')
  })

  it.each(hostileArchives)('include every archive that no reader accepts: $name', async ({ code, make }) => {
    const taker = { sheet: () => {}, rows: async () => {}, merged: () => {} }
    const error = await parseWorkbook(make(sampleParts('<row><c><v>1</v></c></row>')), taker).catch(toWorkbookError)
    const codes: Partial<Record<typeof code, string>> = {
      NOT_AN_ARCHIVE: 'NOT_A_WORKBOOK',
      ENCRYPTED: 'OLD_OR_LOCKED',
      COMPRESSION_TOO_HIGH: 'DAMAGED',
    }
    expect(error instanceof WorkbookError && error.issue.code).toBe(codes[code] ?? code)
  })

  it('include XML that is nested deeper than in any document', async () => {
    expect(await getIssueCode(makeSampleWorkbook('<row>'.repeat(400) + '</row>'.repeat(400)))).toEqual({
      code: 'DAMAGED',
      data: { part: 'xl/worksheets/sheet1.xml' },
    })
  })

  it('include a document type: growing entities are never expanded', async () => {
    const bomb = '<!DOCTYPE s [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><sst><si><t>&b;</t></si></sst>'
    expect(await getIssueCode(makeSampleWorkbook('', { parts: { 'xl/sharedStrings.xml': bomb } }))).toMatchObject({
      code: 'DAMAGED',
    })
  })

  it('are refused by the size in the directory before unpacking, or during unpacking when that size is wrong', async () => {
    const honest = makeSampleWorkbook('<row><c><v>1</v></c></row>')
    expect(await getIssueCode(patchDirectory(honest, 24, 0x7fffffff))).toEqual({
      code: 'TOO_LARGE',
      data: { unit: 'megabytes', maxCount: 400 },
    })
    const small = makeSampleWorkbook(`<row><c t="inlineStr"><is><t>${'a'.repeat(500_000)}</t></is></c></row>`)
    expect((await getIssueCode(patchDirectory(small, 24, 10)))?.code).toBe('DAMAGED')
  })

  it('include too many rows, columns and sheets', async () => {
    expect(await getIssueCode(makeSampleWorkbook('<row r="100001"><c><v>1</v></c></row>'))).toEqual({
      code: 'TOO_LARGE',
      data: { unit: 'rows', maxCount: 100_000 },
    })
    expect(await getIssueCode(row('<c r="ZZ1"><v>1</v></c>'))).toEqual({
      code: 'TOO_LARGE',
      data: { unit: 'columns', maxCount: 500 },
    })
    const sheets = Array.from({ length: 51 }, (_, at) => `<sheet name="s${at}" r:id="rId1"/>`).join('')
    const book = `<workbook xmlns:r="r"><sheets>${sheets}</sheets></workbook>`
    expect((await getIssueCode(makeSampleWorkbook('', { parts: { 'xl/workbook.xml': book } })))?.code).toBe('TOO_LARGE')
  })

  it('include a file that takes too long to read', async () => {
    const rows = Array.from({ length: 20_000 }, () => '<row><c><v>1</v></c></row>').join('')
    expect((await loadWorkbook(makeSampleWorkbook(rows), 1)).issue?.code).toBe('TIMED_OUT')
  })
})
