import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { insertIndicator } from '#features/measurement/indicators/definitions/queries.ts'
import { definition } from '#features/measurement/indicators/figures.fixture.ts'
import { openDatabase, openTransaction } from '#platform/db/db.ts'
import { migrate } from '#platform/db/migrate.ts'
import { newId } from '#shared/ids.ts'
import { openCountry } from '../country.ts'

const command = fileURLToPath(new URL('../../../bin/integral.js', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'integral-figures-'))
const dataDir = join(folder, 'data')
const owner = 'BE-FP'

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
const importObservations = (...args: string[]) => run('import', 'observations', ...args, '--owner', owner)
const saved = () => JSON.parse(readFileSync(join(folder, 'profile.json'), 'utf8')) as Record<string, unknown>

beforeAll(async () => {
  const database = await openDatabase({ dataDir })
  await migrate(database.pool)
  await openCountry(database, 'be')
  await openTransaction(database.kysely, async (tx) => {
    const { id } = await tx.selectFrom('organisation').select('id').where('code', '=', owner).executeTakeFirstOrThrow()
    for (const code of ['burglary', 'theft'])
      await insertIndicator(
        tx,
        { id: newId(), code, ownerId: id, marking: 'TLP:GREEN', source: 'edited', definition: definition() },
        { savedAt: '2026-11-24T10:00:00.000Z', personId: null },
      )
  })
  await database.close()
  writeFileSync(
    join(folder, 'burglary.csv'),
    'Gemeente;2018;2019 (*)\nAalst;1.204;301\nGent;2.310;577\nBrugge;1.050;260\n',
  )
  writeFileSync(join(folder, 'theft.csv.gz'), gzipSync('Gemeente;2018;2019 (*)\nAalst;2.000;3\nGent;4;x\n'))
}, 240_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('files of figures on the command line', { timeout: 240_000 }, () => {
  it('ask whether numbers are codes of the country, and take the confirmation of the list on the command line', async () => {
    writeFileSync(join(folder, 'codes.csv'), 'code;jaar;cijfer\n02000;2020;7\n11000;2020;9\n')
    const preview = (...args: string[]) =>
      importObservations(
        'codes.csv',
        '--indicator',
        'theft',
        '--preview',
        '--save-import-profile',
        'codes.json',
        ...args,
      )
    const asked = await preview()
    expect(asked.exitCode).toBe(1)
    expect(asked.stdout).toMatch(/Country: BE/)
    expect(asked.stdout).toMatch(/A: 02000, 11000\n {4}The areas are bare numbers\. Confirm that they are codes/)
    const unchecked = await importObservations('codes.csv', '--indicator', 'theft', '--confirm-areas')
    expect(unchecked.stderr).toMatch(/no import profile is saved/)
    const german = await preview('--file-country', 'DE')
    expect(german.stdout).toMatch(/would be refused/)
    expect(german.stdout).toMatch(/No area has this name or code/)
    expect(await preview('--confirm-areas')).toMatchObject({ exitCode: 0 })
    expect(JSON.parse(readFileSync(join(folder, 'codes.json'), 'utf8'))).toMatchObject({
      areas: { country: 'BE', codesConfirmed: true },
    })
  })

  it('are previewed, corrected in the import profile and imported with it, and another file of the same form is recognised', async () => {
    const asked = await importObservations('burglary.csv', '--indicator', 'burglary', '--preview')
    expect(asked).toMatchObject({ exitCode: 1, stderr: '' })
    expect(asked.stdout).toMatch(
      /\? What does the symbol \(\*\) next to figures mean\?\n {4}--answer marks=provisional/,
    )
    const answers = ['--answer', 'marks=provisional']
    const previewed = await importObservations(
      'burglary.csv',
      '--indicator',
      'burglary',
      '--preview',
      '--save-import-profile',
      'profile.json',
      ...answers,
    )
    expect(previewed).toMatchObject({ exitCode: 0, stderr: '' })
    expect(previewed.stdout).toMatch(/burglary\.csv: would be imported\. 6 figures: 6 added, 0 revised/)
    expect(previewed.stdout).toMatch(/Thousands and decimal separators: \. ,/)

    const importProfile = {
      ...saved(),
      name: 'Crime',
      indicator: { kind: 'by_file', files: { burglary: 'burglary', theft: 'theft' } },
    }
    writeFileSync(join(folder, 'profile.json'), JSON.stringify(importProfile))
    expect((await importObservations('burglary.csv', ...answers)).stderr).toMatch(/no import profile is saved/)
    const unchecked = await importObservations('burglary.csv', '--import-profile', 'profile.json')
    expect(unchecked.stderr).toMatch(/nobody has checked the import profile/)
    const both = await importObservations(
      'burglary.csv',
      'theft.csv.gz',
      '--import-profile',
      'profile.json',
      '--confirm',
      '--language',
      'nl',
    )
    expect(both.exitCode).toBe(1)
    expect(both.stdout).toMatch(
      /burglary\.csv: 6 toegevoegd, 0 herzien, 0 ongewijzigd, 0 herhaald \(importprofiel Crime\)/,
    )
    expect(both.stdout).toMatch(/theft\.csv\.gz: er is niets geïmporteerd/)
    expect(both.stdout).toMatch(/- C3: x\n {4}Dit is niet als getal herkend/)

    const again = await importObservations('burglary.csv', '--json')
    expect(JSON.parse(again.stdout)).toMatchObject({
      files: [{ accepted: true, result: { added: 0, revised: 0, unchanged: 6, importProfileName: 'Crime' } }],
    })
  })

  it('are rejected with their issues, and with the issues of the import profile', async () => {
    writeFileSync(join(folder, 'odd.json'), JSON.stringify({ formatVersion: 1, name: 'x' }))
    expect(await importObservations('burglary.csv', '--import-profile', 'odd.json')).toMatchObject({
      exitCode: 2,
      stderr: expect.stringMatching(/odd\.json is not a valid import profile: \/heads/),
    })
    writeFileSync(join(folder, 'picture.csv'), '\x89PNG\r\n\x1a\n\0\0')
    expect(await importObservations('picture.csv', '--preview')).toMatchObject({
      exitCode: 1,
      stderr: expect.stringMatching(/picture\.csv: This file is not a workbook \(\.xlsx\) or a table/),
    })
    expect(await run('import', 'observations', 'burglary.csv')).toMatchObject({
      exitCode: 2,
      stderr: expect.stringMatching(/--owner/),
    })
  })
})
