import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { EditedWorkbook } from '#features/planning/plan-workbook/edited-workbook.fixture.ts'
import { openDatabase } from '#platform/db/db.ts'
import { migrate } from '#platform/db/migrate.ts'
import { loadWorkbookFile, saveWorkbook } from '#platform/workbook/table/workbook.fixture.ts'
import { belgium } from '../../../packs/be/index.ts'
import { demoCountry } from '../../../packs/demo/index.ts'
import { openCountry } from '../country.ts'

const command = fileURLToPath(new URL('../../../bin/integral.js', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'integral-workbooks-'))
const dataDir = join(folder, 'data')
const country = demoCountry(belgium, { seed: 'workbooks', zones: 1 })
const zonal = country.zonal[0]!.plan
const { code } = zonal.plan

async function run(...args: string[]) {
  const env = { PATH: process.env.PATH, DATA_DIR: dataDir }
  const child = spawn(process.execPath, [command, ...args], { env, cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] })
  const output = { stdout: '', stderr: '' }
  for (const name of ['stdout', 'stderr'] as const)
    child[name].setEncoding('utf8').on('data', (text: string) => {
      output[name] += text
    })
  const [exitCode] = await once(child, 'close')
  return { exitCode, ...output }
}
const open = (name: string) => EditedWorkbook.open(new File([new Uint8Array(readFileSync(join(folder, name)))], name))
const save = async (book: EditedWorkbook, name: string) => writeFileSync(join(folder, name), await book.save().bytes())

beforeAll(async () => {
  const database = await openDatabase({ dataDir })
  await migrate(database.pool)
  await openCountry(database, 'be')
  await database.close()
  const file = { format: 'integral.plan/1', illustrative: true, plans: [...country.upper, zonal] }
  writeFileSync(join(folder, 'plans.json'), JSON.stringify(file))
  expect((await run('import', 'plans.json')).exitCode).toBe(0)
}, 240_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('workbooks on the command line', { timeout: 240_000 }, () => {
  it('are exported in the requested language, and change no data when imported unedited', async () => {
    const out = await run('export', code, '--format', 'xlsx', '--language', 'nl', '-o', 'plan.xlsx')
    expect(out).toMatchObject({ exitCode: 0, stdout: `${code} was written to plan.xlsx.\n` })
    expect((await open('plan.xlsx')).sheets.map((sheet) => sheet.name)).toContain('Elementen')
    const preview = await run('--json', 'import', '--preview', 'plan.xlsx')
    expect(preview.exitCode).toBe(0)
    expect(JSON.parse(preview.stdout).files[0]).toMatchObject({ accepted: true, issues: [], lines: [] })
  })

  it('are merged into their plan, with each changed row listed', async () => {
    const book = await open('plan.xlsx')
    const rows = book.sheet('Elementen').rows
    const kind = book.column('Elementen', 'soort')
    const title = rows[0]!.findIndex((head) => String(head).startsWith('titel ('))
    const row = rows.find((values) => values[kind] === 'prioriteit' && values[title])!
    row[title] = 'Anders genoemd'
    await save(book, 'changed.xlsx')
    const brought = await run('import', 'changed.xlsx', '--reason', 'Overleg', '--language', 'nl')
    expect(brought.exitCode).toBe(0)
    expect(brought.stdout).toContain('1 gewijzigd')
    expect(brought.stdout).toContain('-> Anders genoemd')
    const again = JSON.parse((await run('--json', 'import', 'changed.xlsx')).stdout)
    expect(again.files[0]).toMatchObject({ lines: [] })
  })

  it('end with 1 and the cell of each issue, with 1 for a file that is not a workbook, and with 2 for an unreadable file', async () => {
    const book = await open('plan.xlsx')
    book.add('Elementen', { soort: 'iets anders' })
    await save(book, 'faults.xlsx')
    const refused = await run('import', 'faults.xlsx')
    expect(refused.exitCode).toBe(1)
    expect(refused.stdout).toContain('faults.xlsx: nothing was imported.')
    expect(refused.stdout).toMatch(/- Elementen B\d+\n {4}“iets anders” is not a valid value/)
    writeFileSync(join(folder, 'text.xlsx'), 'no workbook at all, only some words')
    expect(await run('import', 'text.xlsx')).toMatchObject({
      exitCode: 1,
      stderr: expect.stringContaining('This file is not an Excel workbook'),
    })
    expect((await run('import', 'nowhere.xlsx')).exitCode).toBe(2)
    expect((await run('export', code, '--format', 'ods')).exitCode).toBe(2)
  })

  it('of lists are exported and merged on import, with a message for ended rows and for a missing reason', async () => {
    const out = await run('lists', 'export', 'organisations', '--language', 'nl', '-o', 'lijst.xlsx')
    expect(out).toMatchObject({ exitCode: 0, stdout: 'Organisaties: lijst.xlsx\n' })
    const list = await loadWorkbookFile(
      new File([new Uint8Array(readFileSync(join(folder, 'lijst.xlsx')))], 'lijst.xlsx'),
    )
    const [row, removed] = list.rows
    row!['Naam (nl)'] = 'Anders genoemd'
    const rows = list.rows.filter((cells) => cells !== removed)
    writeFileSync(join(folder, 'anders.xlsx'), await (await saveWorkbook({ ...list, rows })).bytes())
    expect((await run('lists', 'import', 'organisations', 'anders.xlsx')).exitCode).toBe(2)
    const brought = await run('lists', 'import', 'organisations', 'anders.xlsx', '--reason', 'Overleg')
    expect(brought.exitCode).toBe(0)
    expect(brought.stdout).toContain('-> Anders genoemd')
    expect(brought.stdout).toContain('Use --ends to end them')
    const again = JSON.parse(
      (await run('--json', 'lists', 'import', 'organisations', 'anders.xlsx', '--preview')).stdout,
    )
    expect(again).toMatchObject({ accepted: true, rows: [{ key: removed!.Code, outcome: 'ends' }] })
    const other = await run('lists', 'import', 'functions', 'anders.xlsx', '--preview')
    expect(other).toMatchObject({ exitCode: 1, stdout: expect.stringContaining('This workbook contains another list') })
  })

  it('of lists may also be tables from other programs, in the encoding of Western Windows', async () => {
    const text = 'code;kind;name_fr\r\nZ-NEW;police_zone;Fléron\r\n'
    writeFileSync(join(folder, 'zones.csv'), Buffer.from(text, 'latin1'))
    const imported = await run('lists', 'import', 'areas', 'zones.csv', '--reason', 'Nouvelle zone')
    expect(imported).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('Fléron (Z-NEW)') })
    writeFileSync(join(folder, 'picture.csv'), '\x89PNG\r\n\x1a\n\0\0')
    expect(await run('lists', 'import', 'areas', 'picture.csv', '--preview')).toMatchObject({
      exitCode: 1,
      stderr: expect.stringMatching(/picture\.csv: This file is not a workbook \(\.xlsx\) or a table/),
    })
  })
})
