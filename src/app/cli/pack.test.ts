import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Command } from 'commander'
import { afterAll, afterEach, expect, it, vi } from 'vitest'
import { describeFailure } from './failure.ts'
import { register } from './pack.ts'

const folder = mkdtempSync(join(tmpdir(), 'integral-packs-'))
afterAll(() => rmSync(folder, { recursive: true }))
afterEach(() => {
  process.exitCode = undefined
  vi.restoreAllMocks()
})

/** Returns the output of the command and the exit code. */
async function run(...given: string[]): Promise<{ code: number; output: string }> {
  let output = ''
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    output += text
    return true
  })
  const program = new Command('integral').option('--json').option('--country <code>').exitOverride()
  register(program, () => Promise.reject(new Error('No instance is opened here.')))
  try {
    await program.parseAsync(given, { from: 'user' })
    return { code: Number(process.exitCode ?? 0), output }
  } catch (error) {
    const { exitCode, error: failure } = describeFailure(error)
    return { code: exitCode, output: failure.message }
  } finally {
    vi.restoreAllMocks()
  }
}

it('creates a valid pack in a new folder, and never overwrites existing files', async () => {
  const place = join(folder, 'sweden')
  const initResult = await run('pack', 'init', place, '--code', 'SE', '--name', "Sweden's")
  expect(initResult).toMatchObject({ code: 0, output: expect.stringContaining('index.ts') })
  expect(readFileSync(join(place, 'organisations.ts'), 'utf8')).toContain("'SE-MIN-INTERIOR'")
  expect(await run('pack', 'check', place)).toMatchObject({
    code: 0,
    output: expect.stringContaining('SE 2026.1.0: no errors.'),
  })
  expect(await run('pack', 'init', place)).toMatchObject({
    code: 1,
    output: expect.stringContaining('is not empty'),
  })
  expect(await run('pack', 'init', join(folder, 'other'), '--code', 'Sweden')).toMatchObject({ code: 2 })
})

it('groups the issues of a pack by kind, with their number, the first places and the fix, and with an exit code [law-100]', async () => {
  const place = join(folder, 'spoilt')
  await run('pack', 'init', place)
  const file = join(place, 'territory.ts')
  const more = Array.from(
    { length: 70 },
    (_, at) => `{ code: 'XX-M-9${at}', kind: 'municipality', names: {}, parents: [] },`,
  )
  writeFileSync(
    file,
    readFileSync(file, 'utf8').replace(
      'areas: readonly PackArea[] = [',
      `areas: readonly PackArea[] = [${more.join('\n')}`,
    ),
  )
  const { code, output } = await run('pack', 'check', place)
  expect(code).toBe(1)
  expect(output).toContain(
    [
      'ERROR   areas[].names: 70 times',
      '        - areas[XX-M-90].names: has no text in any language',
      '        - areas[XX-M-91].names: has no text in any language',
      '        - areas[XX-M-92].names: has no text in any language',
      '        ... and 67 more',
      '        See src/shared/pack.ts',
    ].join('\n'),
  )
  expect(output.split('\n').filter((line) => line.includes('has no text'))).toHaveLength(3)
  const asJson = JSON.parse((await run('--json', 'pack', 'check', place)).output)
  expect([asJson.issueCount, asJson.code]).toEqual([70, 'XX'])
  expect(asJson.groups).toMatchObject([{ field: 'areas[].names', count: 70, first: [{}, {}, {}] }])
})

it('checks the pack of the folder in which it runs, unless a country is given [law-100]', async () => {
  const place = join(folder, 'own-folder')
  await run('pack', 'init', place, '--code', 'SE', '--name', 'Sweden')
  vi.spyOn(process, 'cwd').mockReturnValue(place)
  const own = await run('pack', 'check')
  vi.spyOn(process, 'cwd').mockReturnValue(place)
  const given = await run('--country', 'nl', 'pack', 'check')
  expect([own.output, given.output]).toEqual([
    expect.stringContaining('SE 2026.1.0: no errors.'),
    expect.stringContaining('NL 2026.11.3: no errors.'),
  ])
})

it('makes the folder of a new pack a project with the published types', async () => {
  const place = join(folder, 'project')
  await run('pack', 'init', place)
  expect(readFileSync(join(place, 'plan-kinds.ts'), 'utf8')).toContain("from 'integral/pack'")
  for (const file of readdirSync(place)) expect(readFileSync(join(place, file), 'utf8')).not.toContain('#shared/')
  expect(JSON.parse(readFileSync(join(place, 'package.json'), 'utf8')).scripts.check).toBe('integral pack check && tsc')
})

it('checks the included packs by code, and lists the available packs for an unknown code', async () => {
  expect(await run('pack', 'check', 'nl')).toMatchObject({
    code: 0,
    output: expect.stringContaining('NL 2026.11.3: no errors.'),
  })
  expect(await run('--country', 'be', 'pack', 'check')).toMatchObject({
    code: 0,
    output: expect.stringContaining('BE'),
  })
  expect(await run('pack', 'check', join(folder, 'nowhere'))).toMatchObject({
    code: 1,
    output: expect.stringContaining('there is no'),
  })
})
