import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openDatabase } from '#platform/db/db.ts'
import { migrate } from '#platform/db/migrate.ts'
import { openCountry } from '../country.ts'

const command = fileURLToPath(new URL('../../../bin/integral.js', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'integral-areas-'))
const dataDir = join(folder, 'data')

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

beforeAll(async () => {
  const database = await openDatabase({ dataDir })
  await migrate(database.pool)
  await openCountry(database, 'be')
  await database.close()
  writeFileSync(
    join(folder, 'gemeenten.csv'),
    'code;kind;name_nl;parent\nNL-ZE;foreign_region;Zeeland;\nGM0677;foreign_municipality;Hulst;NL-ZE\n',
  )
  writeFileSync(join(folder, 'wrong.csv'), 'code;kind;name_nl;parent\nGM0677;foreign_municipality;Hulst;PV99\n')
}, 240_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

it('areas of another country are previewed and imported as one list, and their source is declared', async () => {
  const wrong = await run('areas', 'import', 'NL', 'wrong.csv', '--reason', 'List of 2026')
  expect(wrong).toMatchObject({ exitCode: 1 })
  expect(wrong.stdout).toMatch(/nothing was imported, 1 fault[\s\S]*D2[\s\S]*PV99/)
  const preview = await run('areas', 'import', 'NL', 'gemeenten.csv', '--preview')
  expect(preview.stdout).toMatch(/would be imported[\s\S]*NEW {2}Hulst \(NL \/ GM0677\)/)
  const imported = await run('areas', 'import', 'NL', 'gemeenten.csv', '--reason', 'List of 2026')
  expect(imported).toMatchObject({ exitCode: 0 })
  const again = await run('areas', 'import', 'NL', 'gemeenten.csv', '--preview')
  expect(again.stdout).toMatch(/2 rows are unchanged/)
  const own = await run('areas', 'declare', 'BE', '--owner', 'BE-FP', '--source', 'Statbel', '--licence', 'CC BY 4.0')
  expect(own.stderr).toMatch(/Name another country/)
  const source = ['--source', 'CBS, StatLine 83648NED', '--licence', 'CC BY 4.0', '--areas', 'NL-GM0677']
  const declared = await run('areas', 'declare', 'NL', '--owner', 'BE-FP', ...source)
  expect(declared).toMatchObject({ exitCode: 0 })
  const id = declared.stdout.slice(0, 36)
  expect((await run('areas', 'confirm', id)).stderr).toMatch(/Another person than the one who declared/)
  expect((await run('areas', 'sources')).stdout).toMatch(
    /NL {2}DECLARED[\s\S]*CBS, StatLine 83648NED, CC BY 4\.0\n {4}NL-GM0677/,
  )
  expect(await run('areas', 'withdraw', id, '--reason', 'No licence')).toMatchObject({ exitCode: 0 })
  expect((await run('areas', 'sources')).stdout).toMatch(/NL {2}WITHDRAWN/)
}, 240_000)
