import { expect, it } from 'vitest'
import { readCsvSheet } from './csv-sheet.ts'
import { maxCells, maxColumns } from './model.ts'

const csv = (text: string) => readCsvSheet(new File([text], 'list.csv'))

it('reads a CSV table as the only sheet of a workbook, each row with the line number', async () => {
  const { sheets } = await csv('code;name\n\nA;"two\nlines"\nB;\n')
  expect(sheets).toMatchObject([{ name: 'list.csv', hidden: false }])
  expect(sheets![0]!.rows).toMatchObject([
    { number: 1, cells: [{ column: 0 }, { column: 1, value: 'name' }] },
    { number: 3, cells: [{ value: 'A' }, { column: 1, kind: 'text', value: 'two\nlines' }] },
    { number: 5, cells: [{ column: 0, value: 'B' }] },
  ])
})

it('accepts as many columns and cells as a workbook may have, and no more', async () => {
  const row = (columns: number) => `${Array.from({ length: columns }, () => 'a').join(',')}\n`
  const whole = row(maxColumns).repeat(maxCells / maxColumns)
  expect((await csv(whole)).issue).toBeUndefined()
  expect(await csv(`${whole}a\n`)).toEqual({
    issue: { code: 'TOO_LARGE', data: { unit: 'cells', maxCount: maxCells } },
  })
  expect(await csv(row(maxColumns + 1))).toEqual({
    issue: { code: 'TOO_LARGE', data: { unit: 'columns', maxCount: maxColumns } },
  })
})
