import { spawnSync } from 'node:child_process'
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Command } from 'commander'
import { afterAll, expect, it, vi } from 'vitest'
import { checkCountryPack } from '#features/quality/pack-checks/index.ts'
import { loadCountry } from '../country.ts'
import { register } from './pack.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'integral-guide-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Creates a pack with `init`, in a folder where the package is installed. Returns the folder. */
async function initPack(name: string): Promise<string> {
  const place = join(folder, name)
  vi.spyOn(process.stdout, 'write').mockReturnValue(true)
  const program = new Command('integral').option('--json').exitOverride()
  register(program, () => Promise.reject(new Error('No instance is opened here.')))
  await program.parseAsync(['pack', 'init', place, '--code', 'SE', '--name', 'Sweden'], { from: 'user' })
  vi.restoreAllMocks()
  mkdirSync(join(place, 'node_modules'))
  symlinkSync(root, join(place, 'node_modules/integral'))
  return place
}

const compile = (place: string) => {
  const compiler = join(root, 'node_modules/typescript/bin/tsc')
  const { status, stdout } = spawnSync(process.execPath, [compiler, '--strict', '--noEmit'], {
    cwd: place,
    encoding: 'utf8',
  })
  return { status, stdout }
}

it('a new pack compiles with the published types, and a value of another type does not [law-100]', async () => {
  const place = await initPack('new')
  expect(compile(place)).toEqual({ status: 0, stdout: '' })
  const file = join(place, 'roles.ts')
  writeFileSync(file, readFileSync(file, 'utf8').replace("bundle: 'planner'", "bundle: 'planer'"))
  expect(compile(place)).toMatchObject({ status: 1, stdout: expect.stringContaining('"planer"') })
})

it('the worked example of the guide compiles with the published types and has no issues', async () => {
  const guide = readFileSync(join(root, 'docs/guides/packs.md'), 'utf8')
  const example = /## A country with three levels[\s\S]*?```ts\n([\s\S]*?)```/.exec(guide)?.[1]
  const place = await initPack('example')
  writeFileSync(join(place, 'index.ts'), example!)
  for (const file of ['indicators', 'organisations', 'phenomena', 'plan-kinds', 'roles', 'rules', 'territory'])
    rmSync(join(place, `${file}.ts`))
  expect(compile(place)).toEqual({ status: 0, stdout: '' })
  const country = await loadCountry(place)
  expect(country.levels).toHaveLength(3)
  const { issues, advice } = checkCountryPack(country)
  expect(issues).toEqual([])
  expect(advice.map((entry) => entry.place)).toEqual(['rules'])
})

it('the tables of the guide list every extent, and every bundle with its powers', async () => {
  const guide = readFileSync(join(root, 'docs/guides/packs.md'), 'utf8')
  const { levelExtents } = await import('#shared/pack-level.ts')
  const { bundleNames, hasPermission } = await import('#shared/permission.ts')
  for (const extent of levelExtents) expect(guide).toContain(`| \`${extent}\` |`)
  const rows = new Map(
    guide.split('\n').flatMap((line) => {
      const cells = line.split('|').map((cell) => cell.trim())
      return cells.length === 7 && cells[1]!.startsWith('`') ? [[cells[1]!.replaceAll('`', ''), cells] as const] : []
    }),
  )
  for (const bundle of bundleNames) {
    const [, , , decides, , speaks] = rows.get(bundle) ?? []
    expect([bundle, decides, speaks]).toEqual([
      bundle,
      hasPermission(bundle, 'plan.decide') ? 'yes' : 'no',
      hasPermission(bundle, 'path.speak') ? 'yes' : 'no',
    ])
  }
})

it('the guide names for each act the bundles that permit it', async () => {
  const guide = readFileSync(join(root, 'docs/guides/packs.md'), 'utf8').replaceAll(/\s+/g, ' ')
  const { bundleNames, hasPermission } = await import('#shared/permission.ts')
  for (const [permission, act] of [
    ['path.lead', 'leads the approval procedure ('],
    ['plan.decide', 'freezes the version for the decision ('],
    ['item.send', 'sends the items:'],
    ['answer.write', 'Items are answered by'],
    ['figure.write', 'Figures are reported by'],
    ['figure.approve', 'and approved by'],
  ] as const) {
    const [, text = ''] = guide.split(act)
    const named = [...text.split(/[.)]|, and approved/)[0]!.matchAll(/`(\w+)`/g)].map(([, bundle]) => bundle)
    const permitted = bundleNames.filter((bundle) => hasPermission(bundle, permission))
    expect([permission, named.sort()]).toEqual([permission, permitted.sort()])
  }
})

it('the countries written from the guide import only the published types and their own files', () => {
  const files = globSync('testing/countries/**/*.ts', { cwd: root })
  expect(files.length).toBeGreaterThan(10)
  for (const file of files)
    for (const [, specifier] of readFileSync(join(root, file), 'utf8').matchAll(/from '([^']+)'/g))
      expect([file, specifier]).toEqual([file, expect.stringMatching(/^(integral\/pack|\.\.?\/[a-z-]+\.ts)$/)])
})
