import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { makeArchive } from '../archive/archive.fixture.ts'
import { findDelimiter } from '../delimited-text/read.ts'
import { RowSplitter } from '../delimited-text/rows.ts'
import { openAnyTable } from './any-table.ts'
import type { TableRow } from './model.ts'
import { WorkbookError } from './workbook-error.ts'
import { writeWorkbook } from './write.ts'

const asFound = { encoding: null, delimiter: null, sheet: null }
type Content = ConstructorParameters<typeof File>[0][number]
const makeFile = (...content: Content[]) => new File(content, 'figures.csv')

async function read(file: File) {
  const table = await openAnyTable(file, asFound)
  const rows: TableRow[] = []
  for await (const row of table.rows()) rows.push(...row)
  return { ...table.readOptions, cells: rows.map((row) => row.cells), numbers: rows.map((row) => row.number) }
}

async function getIssueCode(file: File) {
  try {
    await read(file)
  } catch (error) {
    if (error instanceof WorkbookError) return error.issue
    throw error
  }
  throw new Error('The file was taken.')
}

const utf16 = (text: string, bigEndian: boolean, mark: boolean) => {
  const bytes = Buffer.from(`${mark ? '\u{feff}' : ''}${text}`, 'utf16le')
  return Uint8Array.from(bigEndian ? bytes.swap16() : bytes)
}

describe('text table', () => {
  const text = 'gemeente;2019\r\nLiège;1.234\r\n"Fléron";5\r\n'
  const cells = [
    ['gemeente', '2019'],
    ['Liège', '1.234'],
    ['Fléron', '5'],
  ]

  it('is read in the encoding in which it was written, from any program', async () => {
    expect(await read(makeFile(text))).toMatchObject({ encoding: 'utf-8', delimiter: ';', cells })
    expect(await read(makeFile('\u{feff}', text))).toMatchObject({ encoding: 'utf-8', cells })
    const western = Uint8Array.from(text, (letter) => letter.charCodeAt(0))
    expect(await read(makeFile(western))).toMatchObject({ encoding: 'windows-1252', cells })
    expect(await read(makeFile(utf16(text, false, true)))).toMatchObject({ encoding: 'utf-16le', cells })
    expect(await read(makeFile(utf16(text, true, true)))).toMatchObject({ encoding: 'utf-16be', cells })
    expect(await read(makeFile(utf16(text, false, false)))).toMatchObject({ encoding: 'utf-16le', cells })
  })

  it('is read from a compressed file, and from a workbook', async () => {
    expect(await read(makeFile(gzipSync(text)))).toMatchObject({ cells })
    const bytes = await writeWorkbook({
      title: 'x',
      createdAt: '2026-11-24T10:00:00.000Z',
      sheets: [
        {
          name: 'Blad1',
          columns: [{ width: 10 }, { width: 10, cellType: 'number' }],
          rows: [{ cells: ['gemeente', '2019'] }, { cells: ['Luik', 1234.5] }],
        },
      ],
    })
    expect(await read(new File([bytes], 'x.xlsx'))).toMatchObject({
      sheet: 'Blad1',
      cells: [
        ['gemeente', '2019'],
        ['Luik', 1234.5],
      ],
    })
  })

  it('has the delimiter detected, also with decimal commas and titles above the table', () => {
    expect(findDelimiter('a;b;c\n1,5;2,5;3,5\n')).toBe(';')
    expect(findDelimiter('Titel, met komma\n\na;b;c\n1,5;2,5;3,5\n4;5;6\n')).toBe(';')
    expect(findDelimiter('freq,unit,geo\\TIME\t2008 \t2009 \nA,NR,BE\t1 \t: \n')).toBe('\t')
    expect(findDelimiter('a|b\n1|2\n')).toBe('|')
    expect(findDelimiter('"a;b",c\n"1;2",3\n')).toBe(',')
  })

  it('keeps line breaks, doubled quotes and unescaped quotes inside a cell, with the line on which each row begins', async () => {
    const { cells: found, numbers } = await read(
      makeFile('a,b\n"one\ntwo",1\n"he said ""no""",2\n"the "old" zone",3\n'),
    )
    expect(found).toEqual([
      ['a', 'b'],
      ['one\ntwo', '1'],
      ['he said "no"', '2'],
      ['the "old" zone', '3'],
    ])
    expect(numbers).toEqual([1, 2, 4, 5])
  })

  it('gives the same rows for any division of the text into chunks', () => {
    const whole = 'a;"x ""y""\r\nz";1\r\n;;\r"q;r";;2\n\nlast;"";3'
    const splitRows = (pieces: string[]) => {
      const splitter = new RowSplitter(';')
      return [...pieces.flatMap((chunk) => splitter.addChunk(chunk)), ...splitter.addChunk('', true)]
    }
    const expected = splitRows([whole])
    expect(expected.map((row) => row.cells)).toEqual([
      ['a', 'x "y"\r\nz', '1'],
      ['', '', ''],
      ['q;r', '', '2'],
      ['last', '', '3'],
    ])
    for (let size = 1; size < whole.length; size += 1) {
      const pieces = Array.from({ length: Math.ceil(whole.length / size) }, (_, at) =>
        whole.slice(at * size, (at + 1) * size),
      )
      expect(splitRows(pieces), String(size)).toEqual(expected)
    }
  })
})

describe('OpenDocument spreadsheet', () => {
  const mime = 'application/vnd.oasis.opendocument.spreadsheet'
  const names = 'xmlns:office="o" xmlns:table="t" xmlns:text="x"'
  /** The kind is in the first bytes, as office programs write it. */
  function makeOds(tables: string): File {
    const content = `<office:document-content ${names}><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`
    return new File([makeArchive({ mimetype: mime, 'content.xml': content })], 'figures.ods')
  }
  const cell = (type: string, value: string, text: string) =>
    `<table:table-cell office:value-type="${type}" office:value="${value}"><text:p>${text}</text:p></table:table-cell>`

  it('is read with numbers, and with repeated cells and rows', async () => {
    const note = '<office:annotation><text:p>a note</text:p></office:annotation>'
    const file = makeOds(
      `<table:table table:name="Uitleg"><table:table-row><table:table-cell office:value-type="string"><text:p>x</text:p></table:table-cell></table:table-row></table:table>` +
        `<table:table table:name="Cijfers"><table:table-row><table:table-cell office:value-type="string">${note}<text:p>gemeente</text:p></table:table-cell>${cell('float', '2019', '2019')}</table:table-row>` +
        `<table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="2"/></table:table-row>` +
        `<table:table-row><table:table-cell office:value-type="string"><text:p>Luik</text:p></table:table-cell>${cell('float', '1234.5', '1.234,5').replace('<table:table-cell ', '<table:table-cell table:number-columns-repeated="2" ')}</table:table-row>` +
        `<table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row></table:table>`,
    )
    expect(await read(file)).toMatchObject({
      sheet: 'Cijfers',
      numbers: [1, 4],
      cells: [
        ['gemeente', 2019],
        ['Luik', 1234.5, 1234.5],
      ],
    })
  })

  it('is refused when repeated cells exceed the limits', async () => {
    const makeTable = (rows: number, columns: number) =>
      makeOds(
        `<table:table table:name="x"><table:table-row table:number-rows-repeated="${rows}">${cell('float', '1', '1').replace('<table:table-cell ', `<table:table-cell table:number-columns-repeated="${columns}" `)}</table:table-row></table:table>`,
      )
    expect(await getIssueCode(makeTable(1, 1_000_000))).toEqual({
      code: 'TOO_LARGE',
      data: { unit: 'columns', maxCount: 500 },
    })
    expect(await getIssueCode(makeTable(1_000_000, 1))).toEqual({
      code: 'TOO_LARGE',
      data: { unit: 'rows', maxCount: 100_000 },
    })
    expect(await getIssueCode(makeTable(90_000, 400))).toEqual({
      code: 'TOO_LARGE',
      data: { unit: 'cells', maxCount: 2_000_000 },
    })
  })
})

describe('file that is not a table', () => {
  it('is refused with the detected kind', async () => {
    expect(await getIssueCode(makeFile())).toEqual({ code: 'EMPTY' })
    expect(await getIssueCode(makeFile('\n\n\r\n'))).toEqual({ code: 'EMPTY' })
    const binary = Uint8Array.from({ length: 5000 }, (_, at) => (at * 7919) % 256)
    expect(await getIssueCode(makeFile(binary))).toEqual({ code: 'NOT_A_TABLE' })
    expect(await getIssueCode(makeFile('\x89PNG\r\n\x1a\n\0\0\0'))).toEqual({ code: 'NOT_A_TABLE' })
    expect(await getIssueCode(makeFile(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0, 0, 0, 0)))).toEqual({
      code: 'OLD_OR_LOCKED',
    })
    expect(await getIssueCode(makeFile(gzipSync('a,b\n1,2\n').subarray(0, 20)))).toMatchObject({ code: 'DAMAGED' })
    // The byte order mark indicates UTF-8, but the bytes are not UTF-8.
    expect(await getIssueCode(makeFile(Uint8Array.of(0xef, 0xbb, 0xbf, 0x61, 0xe8, 0x2c, 0x31)))).toEqual({
      code: 'NOT_A_TABLE',
    })
  })

  it('is refused with the line on which an unclosed quote begins', async () => {
    expect(await getIssueCode(makeFile('a,b\n1,2\n"three,4\n5,6\n'))).toEqual({ code: 'QUOTE_OPEN', data: { line: 3 } })
    expect(await getIssueCode(makeFile(`a,b\n"${'x,1\n'.repeat(40_000)}`))).toEqual({
      code: 'QUOTE_OPEN',
      data: { line: 2 },
    })
  })

  it('is refused before it fills the memory when it is too large, with any compression', async () => {
    const declared = makeFile('a,b\n1,2\n')
    Object.defineProperty(declared, 'size', { value: 2 ** 31 })
    expect(await getIssueCode(declared)).toEqual({ code: 'TOO_LARGE', data: { unit: 'megabytes', maxCount: 400 } })
    const heads = Array.from({ length: 1_000_000 }, (_, at) => `c${at}`).join(';')
    expect(await getIssueCode(makeFile(`${heads}\n`))).toEqual({
      code: 'TOO_LARGE',
      data: { unit: 'columns', maxCount: 5_000 },
    })
    // 450 MB of zeros and line ends, compressed to half a megabyte.
    const nonSharedBuffer = gzipSync(Buffer.alloc(50 * 1024 * 1024, '0,0\n'))
    const bomb = makeFile(...Array.from({ length: 9 }, () => nonSharedBuffer))
    expect(await getIssueCode(bomb)).toEqual({ code: 'TOO_LARGE', data: { unit: 'megabytes', maxCount: 400 } })
  })
})
