import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, it } from 'vitest'
import { findDataProblem, type PackLimits, packLimits } from './pack-limits.ts'
import { readPack } from './read-pack.ts'

const root = mkdtempSync(join(tmpdir(), 'integral-limits-'))
afterAll(() => rmSync(root, { recursive: true }))
let folders = 0

/** Reads a copy of the template whose `index.ts` is replaced or completed. */
function read(change: (text: { folder: string }) => string, limits: Partial<PackLimits> = {}) {
  folders += 1
  const folder = join(root, String(folders))
  cpSync(fileURLToPath(new URL('../../packs/template', import.meta.url)), folder, { recursive: true })
  cpSync(join(folder, 'index.ts'), join(folder, 'country.ts'))
  const file = join(folder, 'index.ts')
  writeFileSync(file, change({ folder }))
  return readPack(file, undefined, { ...packLimits, ...limits })
}
const withPack = (text: string) => `import country from './country.ts'\n${text}`

it('reads a pack within the limits', async () => {
  expect(await read(() => withPack('export default country'))).toMatchObject({ pack: { code: 'XX' } })
})

it.each([
  ['a loop that never ends', 'while (true) {}', { timeoutMs: 2500 }, /does not end within 2\.5 seconds/],
  [
    'a timer that never ends',
    'await new Promise(() => setInterval(() => {}, 100))',
    { timeoutMs: 2500 },
    /does not end within/,
  ],
  ['a wait without end', 'await new Promise(() => {})', {}, /ends without a pack/],
  [
    'too much memory',
    'const all = []\nwhile (true) all.push(new Array(1e5).fill({}))',
    { memoryMb: 64 },
    /more than 64 MB of memory/,
  ],
  [
    'a late error',
    'setTimeout(() => { throw new Error("late") })\nawait new Promise((done) => setTimeout(done, 5000))',
    {},
    /fails: late/,
  ],
  [
    'a pack with a function',
    withPack('export default { ...country, areas: [{ code: () => 1 }] }'),
    {},
    /areas\.0\.code is a function, not data/,
  ],
  ['no pack', 'export default 7', {}, /has no pack as its default export/],
])(
  'describes %s',
  async (_, text, limits, problem) => {
    expect(await read(() => text, limits)).toEqual({ unreadable: expect.stringMatching(problem) })
  },
  30_000,
)

it('describes data that is too deep, contains itself, or is too much', async () => {
  const circular: Record<string, unknown> = {}
  circular.inside = [circular]
  expect(findDataProblem(circular, packLimits)).toMatch(/is nested in more than 50 levels/)
  expect(findDataProblem({ areas: [1, 2, 3] }, { ...packLimits, values: 4 })).toBe('it has more than 4 values.')
  expect(findDataProblem({ areas: [1, 2] }, { ...packLimits, values: 4 })).toBeUndefined()
  const deep = withPack(
    'let deep = {}\nfor (let at = 0; at < 90; at++) deep = { deep }\nexport default { ...country, deep }',
  )
  expect(await read(() => deep)).toEqual({ unreadable: expect.stringMatching(/nested in more than 50 levels/) })
})

it('describes too many or too large files before it reads one', async () => {
  const endless = ({ folder }: { folder: string }) => {
    writeFileSync(join(folder, 'large.json'), ' '.repeat(2_000_000))
    return 'while (true) {}'
  }
  expect(await read(endless, { files: 5 })).toEqual({ unreadable: 'the folder has more than 5 files.' })
  expect(await read(endless, { bytes: 1_000_000 })).toEqual({ unreadable: 'its files have more than 1 MB.' })
})
