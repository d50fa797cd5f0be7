import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { makeArchive } from '#platform/archive/archive.fixture.ts'
import { saveWorkbook } from '#platform/workbook/table/workbook.fixture.ts'
import { anyone } from '#shared/actor.ts'
import { catchError } from '../../../../../testing/api.ts'
import { api, importList, make, preview } from './import-workbooks.fixture.ts'

const heads = ['code', 'kind', 'name_fr', 'name_nl']
const areas = [
  ['Z1', 'police_zone', 'Fléron – Sœurs', 'Luik; Noord'],
  ['Z2', 'police_zone', 'Liège', 'Luik, Zuid'],
  ['Z3', 'police_zone', 'Bütgenbach "Süd"', 'Bütgenbach'],
]
const quoted = (value: string) => (/[",;]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value)
const makeText = (delimiter: string) =>
  [heads, ...areas].map((cells) => `${cells.map(quoted).join(delimiter)}\r\n`).join('')

/** Characters whose byte in Windows-1252 differs from their number. */
const westernBytes: Readonly<Record<string, number>> = { '–': 0x96, œ: 0x9c }
const toWindows1252 = (text: string) =>
  Uint8Array.from(text, (character) => westernBytes[character] ?? character.charCodeAt(0))

function makeSpreadsheet(): Uint8Array<ArrayBuffer> {
  const rows = [heads, ...areas].map((cells) =>
    cells.map((cell) => `<t:table-cell o:value-type="string"><x:p>${cell}</x:p></t:table-cell>`).join(''),
  )
  const table = `<t:table t:name="Areas">${rows.map((row) => `<t:table-row>${row}</t:table-row>`).join('')}</t:table>`
  return makeArchive({
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    'content.xml': `<o:document xmlns:o="o" xmlns:t="t" xmlns:x="x">${table}</o:document>`,
  })
}

describe('list from another program', () => {
  it('is imported in the encoding of Western Windows, with the names as written', async () => {
    await importList('areas', new File([toWindows1252(makeText(';'))], 'areas.csv'))
    const { rows } = await api.as(anyone('en')).registry.areas.listAreas({ kind: 'police_zone' })
    const names = rows.map((area) => [area.code, area.names.fr, area.names.nl])
    expect(names.toSorted()).toEqual(areas.map(([code, , fr, nl]) => [code, fr, nl]))
  })

  it('has the same preview in every encoding, with every delimiter, compressed and in a spreadsheet', async () => {
    await make.area({ code: 'Z2', names: { fr: 'Liège' } })
    const file = (content: string | Uint8Array<ArrayBuffer>, name: string) => new File([content], name)
    const { rows, issues } = await preview('areas', file(toWindows1252(makeText(';')), 'areas.csv'))
    expect([rows.length, issues]).toEqual([3, []])
    const row = (cells: readonly (string | undefined)[]) =>
      Object.fromEntries(heads.map((head, at) => [head, cells[at]!]))
    for (const other of [
      file(makeText(','), 'areas.csv'),
      file(`\u{feff}${makeText(';')}`, 'areas.csv'),
      file(new Uint8Array(Buffer.from(`\u{feff}${makeText('\t')}`, 'utf16le')), 'areas.txt'),
      file(new Uint8Array(Buffer.from(`\u{feff}${makeText('\t')}`, 'utf16le').swap16()), 'areas.tsv'),
      file(toWindows1252(makeText('|')), 'AREAS.CSV'),
      file(gzipSync(makeText(';')), 'areas.csv.gz'),
      file(makeSpreadsheet(), 'areas.ods'),
      await saveWorkbook({ heads, rows: areas.map(row), otherSheets: [] }),
    ])
      expect(await preview('areas', other), other.name).toMatchObject({ rows, issues: [] })
  })

  it('is refused with the reason when it is no table, and stores no row', async () => {
    const getIssue = async (content: string | Uint8Array<ArrayBuffer>) =>
      ((await catchError(preview('areas', new File([content], 'areas.csv')))).data as { issue: unknown }).issue
    expect(await getIssue('')).toEqual({ code: 'EMPTY' })
    expect(await getIssue(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 1))).toEqual({ code: 'NOT_A_TABLE' })
    expect(await getIssue('code;kind\nZ1;"police_zone\n')).toEqual({ code: 'QUOTE_OPEN', data: { line: 2 } })
    expect(await getIssue(makeSpreadsheet().slice(0, -1))).toEqual({ code: 'DAMAGED', data: { part: '' } })
    const { rows } = await api.as(anyone('en')).registry.areas.listAreas({ kind: 'police_zone' })
    expect(rows).toEqual([])
  })
})
