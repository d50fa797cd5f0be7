import { expect, it } from 'vitest'
import { writeWorkbook } from '#platform/workbook/write.ts'
import { listFigures, makeKnownIndicator, makeMunicipalities, readFileAs } from './read-text.fixture.ts'

const names = ['Burcht', 'Dal', 'Heide', 'Oever', 'Meerdonk', 'Zandhoven']
const areas = makeMunicipalities(names)
const both = ['M0 2023-01-01 12', 'M1 2023-01-01 7']
const offences = ['theft', 'fraud'].map((code) => ({ code, names: { en: code } }))
const byOffence = makeKnownIndicator({
  dimensions: [{ code: 'offence', names: { en: 'Offence' }, isAdditive: true, values: offences }],
})

it('takes the period of a whole file from the title, otherwise from the name of the file', async () => {
  const titled = await readFileAs('Crimes by municipality, 2023\n\nArea;Crimes\nBurcht;12\nDal;7\n', { areas })
  expect(titled).toMatchObject({ issues: [], importProfile: { period: 'title' } })
  expect(listFigures(titled.figures)).toEqual(both)
  const text = 'Area;Crimes\nBurcht;12\nDal;7\n'
  const named = await readFileAs(text, { areas, name: 'crimes_2023.csv' })
  expect(named).toMatchObject({ issues: [], importProfile: { period: 'file_name' } })
  expect(listFigures(named.figures)).toEqual(both)
})

it('takes the period of a whole file from the name of the sheet', async () => {
  const bytes = await writeWorkbook({
    ...{ title: 'x', createdAt: '2026-11-24T10:00:00.000Z' },
    sheets: [
      {
        name: '2023 Q2',
        columns: [{ width: 10 }, { width: 10, cellType: 'number' }],
        rows: [{ cells: ['Area', 'Crimes'] }, { cells: ['Burcht', 12] }, { cells: ['Dal', 7] }],
      },
    ],
  })
  const indicator = makeKnownIndicator({ periodType: 'quarter' })
  const read = await readFileAs(new File([bytes as Uint8Array<ArrayBuffer>], 'crimes.xlsx'), { areas, indicator })
  expect(read).toMatchObject({ issues: [], importProfile: { period: 'sheet_name' } })
  expect(listFigures(read.figures)).toEqual(['M0 2023-04-01 12', 'M1 2023-04-01 7'])
})

it('asks for the period of a file that names none or several, and again for the next file', async () => {
  const text = 'Area;Crimes\nBurcht;12\nDal;7\n'
  const asked = await readFileAs(text, { areas })
  expect(asked.issues).toMatchObject([{ code: 'QUESTION_OPEN' }])
  expect(asked.questions).toMatchObject([{ subject: 'period' }])
  const read = await readFileAs(text, { areas, period: '2023' })
  expect(read).toMatchObject({ issues: [], importProfile: { period: 'asked' } })
  expect(listFigures(read.figures)).toEqual(both)
  const { importProfile } = read
  const next = await readFileAs(text, { areas, adjust: () => importProfile })
  expect(next.issues).toMatchObject([{ code: 'PERIOD_ASKED' }])
  const several = await readFileAs(`Crimes 2022 and 2023\n\n${text}`, { areas })
  expect(several.questions).toMatchObject([{ subject: 'period' }])
})

it('reads years in heads, also inside a text', async () => {
  const read = await readFileAs('Area;Crimes 2022;Crimes 2023\nBurcht;11;12\nDal;6;7\n', { areas })
  expect(read.issues).toEqual([])
  expect(listFigures(read.figures)).toEqual([
    'M0 2022-01-01 11',
    'M0 2023-01-01 12',
    'M1 2022-01-01 6',
    'M1 2023-01-01 7',
  ])
})

it('reads rows that name a section as the category of the rows below', async () => {
  const text = 'Area;2022;2023\nTheft;;\nBurcht;1;2\nDal;3;4\nFraud;;\nBurcht;5;6\nDal;7;8\n'
  const read = await readFileAs(text, { areas, indicator: byOffence })
  expect(read.issues).toEqual([])
  expect(listFigures(read.figures)).toEqual([
    ...['M0 theft 2022-01-01 1', 'M0 theft 2023-01-01 2', 'M1 theft 2022-01-01 3', 'M1 theft 2023-01-01 4'],
    ...['M0 fraud 2022-01-01 5', 'M0 fraud 2023-01-01 6', 'M1 fraud 2022-01-01 7', 'M1 fraud 2023-01-01 8'],
  ])
})

it('reads rows that name a section as the area of the rows below', async () => {
  const text = 'Offence;2022;2023\nBurcht;;\nTheft;1;2\nFraud;5;6\nDal;;\nTheft;3;4\nFraud;7;8\n'
  const read = await readFileAs(text, { areas, indicator: byOffence })
  expect(read.issues).toEqual([])
  expect(listFigures(read.figures)).toContain('M1 fraud 2023-01-01 8')
  expect(read.figures).toHaveLength(8)
})

it('fills labels down, as areas and as categories', async () => {
  const text = 'Area;Offence;2022;2023\nBurcht;Theft;1;2\n;Fraud;5;6\nDal;Theft;3;4\n;Fraud;7;8\n'
  const read = await readFileAs(text, { areas, indicator: byOffence })
  expect(read.issues).toEqual([])
  expect(listFigures(read.figures)).toEqual([
    ...['M0 theft 2022-01-01 1', 'M0 theft 2023-01-01 2', 'M0 fraud 2022-01-01 5', 'M0 fraud 2023-01-01 6'],
    ...['M1 theft 2022-01-01 3', 'M1 theft 2023-01-01 4', 'M1 fraud 2022-01-01 7', 'M1 fraud 2023-01-01 8'],
  ])
})

it('reads areas across the columns, and asks for a head between them that is no area', async () => {
  const read = await readFileAs('Year;Burcht;Dal;Heide\n2022;1;2;3\n2023;4;5;6\n', { areas })
  expect(read.issues).toEqual([])
  expect(listFigures(read.figures)).toEqual([
    ...['M0 2022-01-01 1', 'M1 2022-01-01 2', 'M2 2022-01-01 3'],
    ...['M0 2023-01-01 4', 'M1 2023-01-01 5', 'M2 2023-01-01 6'],
  ])
  const total = await readFileAs('Year;Burcht;Dal;Heide;Alles\n2022;1;2;3;6\n', { areas })
  expect(total.issues).toMatchObject([{ code: 'AREA_UNKNOWN', value: 'Alles' }])
})

it('asks which of several tables of a sheet is imported', async () => {
  const text = 'Theft\nArea;2023\nBurcht;12\nDal;7\n\nFraud\nArea;2022;2023\nBurcht;1;2\nHeide;3;4\n'
  const asked = await readFileAs(text, { areas })
  expect(asked.questions).toMatchObject([{ subject: 'table', options: ['1', '2'], evidence: '1: Theft · 2: Fraud' }])
  const first = await readFileAs(text, { areas, table: 1 })
  expect(first.issues).toEqual([])
  expect(listFigures(first.figures)).toEqual(both)
  const second = await readFileAs(text, { areas, table: 2 })
  expect(second.issues).toEqual([])
  expect(listFigures(second.figures)).toEqual([
    'M0 2022-01-01 1',
    'M0 2023-01-01 2',
    'M2 2022-01-01 3',
    'M2 2023-01-01 4',
  ])
})

it('reads a file of 5,000 columns', async () => {
  const months = Array.from(
    { length: 400 * 12 },
    (_, at) => `${1800 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`,
  )
  const columns = months.filter((month) => month < '2100')
  const text = `Area;${columns.join(';')}\nBurcht;${columns.map((_, at) => at).join(';')}\nDal;${columns.map(() => 7).join(';')}\n`
  const read = await readFileAs(text, { areas, indicator: makeKnownIndicator({ periodType: 'month' }) })
  expect(read.issues).toEqual([])
  expect(read.figures).toHaveLength(columns.length * 2)
  expect(read.figures[4]).toMatchObject({ startsOn: '1800-05-01', value: '4' })
})

it('gives rows without an area the area that a person chose', async () => {
  const text = 'Area;2022;2023\n;19;20\nBurcht;11;12\nDal;6;7\nHeide;2;1\n'
  expect((await readFileAs(text, { areas })).issues).toMatchObject([{ code: 'AREA_EMPTY', row: 2 }])
  const read = await readFileAs(text, { areas, adjust: (profile) => ({ areas: { ...profile.areas, emptyArea: 'P' } }) })
  expect(read.issues).toEqual([])
  expect(listFigures(read.figures)[0]).toBe('P 2022-01-01 19')
})

it('never guesses which of several columns has the figures', async () => {
  const text = 'Area;Year;Monday;Tuesday;Total\nBurcht;2023;5;7;12\nDal;2023;4;3;7\n'
  const asked = await readFileAs(text, { areas })
  expect(asked.questions).toMatchObject([
    { subject: 'values', options: ['Monday', 'Tuesday', 'Total'], proposal: null },
  ])
  expect(asked.issues).toMatchObject([{ code: 'QUESTION_OPEN' }])
  const read = await readFileAs(text, { areas, answers: { values: 'Total' } })
  expect(read.issues).toEqual([])
  expect(listFigures(read.figures)).toEqual(both)
})

it('reports a cell to the right of the heads instead of dropping it', async () => {
  const read = await readFileAs('Area;2022;2023\nBurcht;11;12;13\nDal;6;7\n', { areas })
  expect(read.issues).toMatchObject([{ code: 'COLUMN_UNKNOWN', row: 2, column: 3, value: '13' }])
})

it('asks how numbers are meant that a file gives in thousands', async () => {
  const text = 'Crimes (x 1 000)\nArea;2022;2023\nBurcht;1,5;2\nDal;3;4\n'
  const asked = await readFileAs(text, { areas })
  expect(asked.questions).toMatchObject([{ subject: 'scale', options: ['0', '3'] }])
  const read = await readFileAs(text, { areas, answers: { scale: '3' } })
  expect(read.issues).toEqual([])
  expect(listFigures(read.figures).slice(0, 2)).toEqual(['M0 2022-01-01 1500', 'M0 2023-01-01 2000'])
})
