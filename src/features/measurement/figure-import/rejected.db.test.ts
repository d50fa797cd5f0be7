import { describe, expect, it } from 'vitest'
import { definition } from '#features/measurement/indicators/figures.fixture.ts'
import { catchError } from '../../../../testing/api.ts'
import { people } from '../../../../testing/people.ts'
import { importIssues } from './from-file.fixture.ts'
import { analyst, api, csv, emptyCounts, police, traces, useSmallCountry, wide, zone } from './small-country.fixture.ts'

useSmallCountry()

describe('Permission to import figures', () => {
  const asZone = () => api.as(people.planner(zone)).indicators.imports
  const file = () => csv('gemeente;2018\nBurcht;12\nHeide;7\n')

  it('allows figures of the own area only; names a row of another area and records no figures', async () => {
    const error = await catchError(
      asZone().importFigures({ file: file(), ownerId: zone, importProfile: wide(), indicator: 'burglary' }),
    )
    expect(error).toMatchObject({ code: 'FILE_REJECTED', data: { issues: [{ row: 3, code: 'OUTSIDE_YOUR_AREA' }] } })
    expect(await traces()).toEqual(emptyCounts)
  })

  it('denies an import for another organisation, and any import by a reader', async () => {
    const given = { file: file(), ownerId: police, importProfile: wide(), indicator: 'burglary' }
    expect((await catchError(asZone().importFigures(given))).code).toBe('FORBIDDEN')
    expect((await catchError(asZone().requestFigureImport(given))).code).toBe('FORBIDDEN')
    expect((await catchError(asZone().saveImportProfile({ ownerId: police, importProfile: wide() }))).code).toBe(
      'FORBIDDEN',
    )
    const reader = api.as(people.reader(police)).indicators.imports
    expect((await catchError(reader.previewFigureImport(given))).code).toBe('FORBIDDEN')
    const savedProfile = await analyst().imports.saveImportProfile({ ownerId: police, importProfile: wide() })
    expect((await catchError(asZone().removeImportProfile({ id: savedProfile.id }))).code).toBe('NOT_FOUND')
    expect(await analyst().imports.removeImportProfile({ id: savedProfile.id })).toEqual({ id: savedProfile.id })
  })

  it('does not reveal an indicator that the user may not read', async () => {
    await analyst().definitions.createIndicator({
      code: 'secret',
      ownerId: police,
      marking: 'TLP:AMBER+STRICT',
      definition: definition(),
    })
    const given = { file: csv('gemeente;2018\nBurcht;12\n'), ownerId: zone, importProfile: wide(), indicator: 'secret' }
    const error = await catchError(asZone().importFigures(given))
    expect(error).toMatchObject({
      code: 'FILE_REJECTED',
      data: { issues: [{ code: 'INDICATOR_UNKNOWN', proposals: [] }] },
    })
  })
})

describe('Invalid file', () => {
  const bad: [name: string, file: () => File, code: string][] = [
    ['nothing', () => csv(''), 'EMPTY'],
    ['a picture', () => csv('\x89PNG\r\n\x1a\n\0\0'), 'NOT_A_TABLE'],
    [
      'random bytes',
      () => new File([Uint8Array.from({ length: 9999 }, (_, at) => (at * 7919) % 256)], 'x.csv'),
      'NOT_A_TABLE',
    ],
    ['an open quote', () => csv('gemeente;2018\n"Dal;1\n'), 'QUOTE_OPEN'],
    ['a million columns', () => csv(`${Array.from({ length: 1_000_000 }, (_, at) => at).join(';')}\n`), 'TOO_LARGE'],
    [
      'an archive that is no workbook',
      () => new File([Uint8Array.of(0x50, 0x4b, 3, 4, ...Array.from({ length: 60 }, () => 0))], 'x.xlsx'),
      'DAMAGED',
    ],
    [
      'two gigabytes',
      () => {
        const file = csv('a,b\n')
        Object.defineProperty(file, 'size', { value: 2 ** 31 })
        return file
      },
      'TOO_LARGE',
    ],
  ]
  it.each(bad)('is rejected with a specific reason (%s) and changes no data', async (_, file, code) => {
    for (const method of ['previewFigureImport', 'importFigures'] as const) {
      const call: Promise<unknown> = analyst().imports[method]({
        file: file(),
        ownerId: police,
        importProfile: wide(),
        indicator: 'burglary',
      })
      const error = await catchError(call)
      expect(error).toMatchObject({ code: 'WORKBOOK_NOT_READ', data: { issue: { code } } })
    }
    expect(await traces()).toEqual(emptyCounts)
  })

  it('reports NaN, dates in the year 9999 and very long numbers as plain issues', async () => {
    expect(await importIssues('gemeente;2018\nDal;NaN\n', { importProfile: wide() })).toMatchObject([
      { row: 2, column: 2, code: 'NOT_A_NUMBER', value: 'NaN' },
    ])
    expect(await importIssues('gemeente;9999\nDal;1\n', { importProfile: wide() })).toMatchObject([
      { column: 2, code: 'HEADER_UNKNOWN', value: '9999' },
    ])
    expect(await importIssues(`gemeente;2018\nDal;${'9'.repeat(5000)}\n`, { importProfile: wide() })).toMatchObject([
      { code: 'TOO_LARGE' },
    ])
    expect(await traces()).toEqual(emptyCounts)
  })
})
