import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openDatabase } from '#platform/db/db.ts'
import { migrate } from '#platform/db/migrate.ts'
import { belgium } from '../../../packs/be/index.ts'
import { demoCountry } from '../../../packs/demo/index.ts'
import { openCountry } from '../country.ts'

const command = fileURLToPath(new URL('../../../bin/integral.js', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'integral-cli-'))
const dataDir = join(folder, 'data')
const country = demoCountry(belgium, { seed: 'command line', zones: 1 })
const zonal = country.zonal[0]!.plan
const { code } = zonal.plan
const file = { format: 'integral.plan/1', illustrative: true, plans: [...country.upper, zonal] }

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
const write = (name: string, content: unknown) => writeFileSync(join(folder, name), JSON.stringify(content))
const read = (name: string) => readFileSync(join(folder, name))

beforeAll(async () => {
  const database = await openDatabase({ dataDir })
  await migrate(database.pool)
  await openCountry(database, 'be')
  await database.close()
}, 120_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('plans on the command line', { timeout: 120_000 }, () => {
  it('are not imported from a file with issues: each issue is listed with place, nearest codes and fix', async () => {
    const [first, ...others] = zonal.elements
    write('faults.json', {
      ...file,
      plans: [{ ...zonal, elements: [{ ...first, phenomenon: 'NSP-2022-33' }, ...others] }],
    })
    const refused = await run('import', 'faults.json')
    expect(refused.exitCode).toBe(1)
    expect(refused.stdout).toContain('faults.json: nothing was imported')
    expect(refused.stdout).toContain(`- /plans/0/elements/0/phenomenon (plan ${code}, element ${first!.key})`)
    expect(refused.stdout).toMatch(/Similar codes: .*NSP-2022-3/)
    expect(refused.stdout).toContain('Correct the code')
  })

  it('are listed but not stored by a preview', async () => {
    write('plans.json', file)
    const preview = await run('--json', 'import', '--preview', 'plans.json')
    expect(preview.exitCode).toBe(0)
    const [reported] = JSON.parse(preview.stdout).files
    expect(reported).toMatchObject({ file: 'plans.json', accepted: true, issues: [] })
    expect(reported.effects.map((effect: { isNew: boolean }) => effect.isNew)).toEqual([true, true, true])
    expect(await run('export', code)).toMatchObject({
      exitCode: 1,
      stderr: expect.stringContaining(`The plan ${code} does not exist`),
    })
  })

  it('are imported, exported by code, and unchanged when the export is imported again [ops-4]', async () => {
    const imported = await run('import', 'plans.json', '--reason', 'The first plans')
    expect(imported).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('plans.json: 3 plans imported.') })
    expect(await run('export', code, '-o', 'exported.json')).toMatchObject({ exitCode: 0 })
    const [entry] = JSON.parse(read('exported.json').toString()).plans
    expect(entry.plan).toMatchObject({ code, illustrative: true })
    const again = await run('--json', 'import', 'exported.json')
    const [effect] = JSON.parse(again.stdout).files[0].effects
    expect(effect).toMatchObject({ code, isNew: false, added: 0, changed: 0, removed: 0 })
    const none = await run('--json', 'export', code, '--plan-version', '7')
    expect(JSON.parse(none.stdout)).toMatchObject({ error: { code: 'VERSION_NOT_FOUND' } })
  })

  it('are exported as PDF in the requested language and edition, and a public edition of a restricted plan is refused', async () => {
    const made = await run('--json', 'document', code, '--language', 'nl', '--rendition', 'council', '-o', 'plan.pdf')
    expect(made.exitCode).toBe(0)
    expect(JSON.parse(made.stdout)).toMatchObject({ language: 'nl', rendition: 'council', form: 'pdf' })
    expect(read('plan.pdf').subarray(0, 5).toString()).toBe('%PDF-')
    expect(await run('document', code, '--rendition', 'public')).toMatchObject({
      exitCode: 1,
      stderr:
        'The document was not created. The marking of this plan does not allow a public edition. Choose another edition.\n',
    })
  })

  it('have a published schema that needs no instance, and wrong usage ends with 2', async () => {
    const schema = await run('--data-dir', join(folder, 'none'), 'schema')
    expect(schema.exitCode).toBe(0)
    expect(Object.keys(JSON.parse(schema.stdout).properties.plans.items.properties)).toEqual([
      'plan',
      'elements',
      'answers',
      'exceptions',
      'carriedOver',
      'comments',
      'capacityDecisions',
      'expectedResults',
      'priorities',
    ])
    writeFileSync(join(folder, 'broken.json'), '{')
    const broken = await run('--json', 'import', 'broken.json')
    expect(broken.exitCode).toBe(2)
    expect(JSON.parse(broken.stdout)).toMatchObject({ error: { code: 'NOT_JSON' } })
  })
})
