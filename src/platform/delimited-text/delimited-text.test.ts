import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { writeCsv } from '#shared/csv.ts'
import { FileReadError } from '../file-read-error.ts'
import { type Delimiter, type TextLimits, textLimits } from './model.ts'
import { findDelimiter, openDelimitedText } from './read.ts'

async function loadCells(
  content: string | Uint8Array<ArrayBuffer>,
  limits?: TextLimits,
  delimiter: Delimiter | null = null,
) {
  const text = await openDelimitedText(new File([content], 'list.csv'), { delimiter }, limits)
  const cells: (readonly string[])[] = []
  for await (const rows of text.rows()) cells.push(...rows.map((row) => row.cells))
  return cells
}

async function getIssue(content: string | Uint8Array<ArrayBuffer>, limits?: TextLimits) {
  try {
    await loadCells(content, limits)
  } catch (error) {
    if (error instanceof FileReadError) return error.issue
    throw error
  }
  throw new Error('The file was read.')
}

describe('delimited text', () => {
  it('reads back every cell that was written, and detects the delimiter of every table', async () => {
    const cell = fc.oneof(
      fc.string(),
      fc.constantFrom(
        '=1+1',
        "'=x",
        'x;=1',
        "x; '=1",
        '\t\t=1',
        'x\n-1',
        '"',
        ',',
        ';',
        '\n',
        '\r\n',
        ' x ',
        '-2',
        '@a',
        "''=",
        '\t',
      ),
    )
    // A row with a single empty cell is an empty line, which is skipped.
    const table = (minLength: number, maxLength: number) =>
      fc.array(fc.array(cell, { minLength, maxLength }), { minLength: 1, maxLength: 5 })
    const heads = ['a', 'b', 'c', 'd']
    const sameLength = fc.integer({ min: 2, max: 4 }).chain((length) => table(length, length))
    await fc.assert(
      fc.asyncProperty(sameLength, async (rows) => {
        const heading = heads.slice(0, rows[0]!.length)
        expect(await loadCells(writeCsv([heading, ...rows]))).toEqual([heading, ...rows])
      }),
    )
    await fc.assert(
      fc.asyncProperty(table(2, 4), async (rows) => {
        expect(await loadCells(writeCsv([heads, ...rows]), textLimits, ',')).toEqual([heads, ...rows])
      }),
    )
  })

  it('keeps an apostrophe that is part of a text', async () => {
    expect(await loadCells("code;name\nA;'t Zand\nB;d'Oreye; 'x\n")).toEqual([
      ['code', 'name'],
      ['A', "'t Zand"],
      ['B', "d'Oreye", " 'x"],
    ])
  })

  it('has the delimiter detected in lists, with other delimiters inside cells and rows of different lengths', () => {
    expect(findDelimiter('code,kind,languages\nA,zone,nl; fr\nB,zone,nl; fr\nC,zone,nl; de\n')).toBe(',')
    expect(findDelimiter('code;kind;name\nA;zone;Noord, Zuid\nB;zone;Oost, West\n')).toBe(';')
    expect(findDelimiter('code;kind;name;note\nA;zone;Noord\n')).toBe(';')
    expect(findDelimiter('code;kind;name\n')).toBe(';')
    expect(findDelimiter('code\tkind\tname\nA\tzone\tNoord; Zuid\nB\tzone\tOost; West\n')).toBe('\t')
    expect(findDelimiter('code\nA\nB\n')).toBe(',')
  })

  it('is read within the limits given', async () => {
    const limits = { maxBytes: 100, maxRows: 2, maxColumns: 3 }
    expect(await loadCells('a,b,c\nd,e,f\n', limits)).toHaveLength(2)
    expect(await getIssue('a,b\nc,d\ne,f\n', limits)).toEqual({
      code: 'TOO_LARGE',
      data: { unit: 'rows', maxCount: 2 },
    })
    expect(await getIssue('a,b,c,d\n', limits)).toEqual({ code: 'TOO_LARGE', data: { unit: 'columns', maxCount: 3 } })
    expect(await getIssue('a'.repeat(101), limits)).toMatchObject({ code: 'TOO_LARGE', data: { unit: 'megabytes' } })
  })

  it('is either read or refused, after any change of bytes', async () => {
    const whole = Buffer.from('code;name\r\n"A";"Li\u{e8}ge ""x"""\r\nB;Fl\u{e9}ron\r\n')
    const change = fc.tuple(fc.nat(whole.byteLength - 1), fc.integer({ min: 0, max: 255 }))
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 5 }), async (changes) => {
        const broken = Uint8Array.from(whole)
        for (const [at, value] of changes) broken[at] = value
        try {
          expect((await loadCells(broken)).length).toBeGreaterThan(0)
        } catch (error) {
          expect(error).toBeInstanceOf(FileReadError)
        }
      }),
      { seed: 20261129, numRuns: 300 },
    )
  })
})
