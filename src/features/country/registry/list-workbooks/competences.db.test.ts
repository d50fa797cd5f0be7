import { describe, expect, it } from 'vitest'
import type { Cells } from '#platform/workbook/table/workbook.fixture.ts'
import { api, importList, makeListWorkbook, preview, small, toIssueLines } from './import-workbooks.fixture.ts'

describe('workbook of competences', () => {
  const power = (topic: string, rest: Cells = {}): Cells => ({
    Topic: topic,
    Level: 'Region',
    'Name (en)': topic,
    Exclusivity: 'exclusive',
    'Legal basis': 'Art. 6',
    ...rest,
  })
  const table = async () =>
    (
      await api.database.pool.query(
        `select topic, basis, valid_from::text, valid_to::text from competence where pack_version = $1 order by topic, valid_from`,
        [small.version],
      )
    ).rows.map((row) => Object.values(row))

  it('adds competences, changes a competence from a date on without overwriting it, and ends a removed and confirmed competence', async () => {
    const file = await makeListWorkbook('competences', (rows) => {
      rows.push(power('water'), power('roads', { Since: '2020-01-01', 'Exercised by': 'OFFICE KIND' }))
    })
    expect(toIssueLines(await preview('competences', file))).toMatchObject([
      [expect.any(String), 'NOT_IN_LIST', 'OFFICE KIND'],
    ])
    const fixed = await makeListWorkbook('competences', (rows) => {
      rows.push(power('water'), power('roads', { Since: '2020-01-01', 'Exercised by': 'ministry' }))
    })
    await importList('competences', fixed, { from: '2026-01-01' })
    expect(await table()).toEqual([
      ['roads', 'Art. 6', '2020-01-01', null],
      ['water', 'Art. 6', '2026-01-01', null],
    ])
    const changed = await makeListWorkbook('competences', (rows) => {
      rows.find(({ Topic }) => Topic === 'roads')!['Legal basis'] = 'Art. 7'
      return rows.filter(({ Topic }) => Topic !== 'water')
    })
    await importList('competences', changed, { from: '2027-01-01', choices: { endedKeys: ['water / region'] } })
    const after = [
      ['roads', 'Art. 6', '2020-01-01', '2027-01-01'],
      ['roads', 'Art. 7', '2027-01-01', null],
      ['water', 'Art. 6', '2026-01-01', '2027-01-01'],
    ]
    expect(await table()).toEqual(after)
    expect((await preview('competences', changed)).rows).toEqual([])
    const early = await makeListWorkbook('competences', (rows) => {
      rows.find(({ Topic }) => Topic === 'roads')!['Legal basis'] = 'Art. 8'
    })
    expect(toIssueLines(await preview('competences', early))).toEqual([
      [expect.any(String), 'CHANGED_BEFORE_START', '2027-01-01'],
    ])
  })
})
