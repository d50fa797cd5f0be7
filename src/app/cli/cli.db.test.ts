import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openDatabase } from '#platform/db/db.ts'

const command = fileURLToPath(new URL('../../../bin/integral.js', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'integral-cli-'))
const dataDir = join(folder, 'data')
const running: ChildProcess[] = []

const launch = (args: string[], environment: Record<string, string> = {}) => {
  const child = spawn(process.execPath, [command, ...args], {
    env: { PATH: process.env.PATH, DATA_DIR: dataDir, PORT: '0', ...environment },
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  running.push(child)
  return child
}

async function run(args: string[], environment: Record<string, string> = {}) {
  const child = launch(args, environment)
  const output = { stdout: '', stderr: '' }
  child.stdout.on('data', (chunk) => {
    output.stdout += chunk
  })
  child.stderr.on('data', (chunk) => {
    output.stderr += chunk
  })
  const [code] = await once(child, 'close')
  return { code, ...output }
}

async function runSql(statement: string): Promise<void> {
  const database = await openDatabase({ dataDir })
  await database.pool.query(statement)
  await database.close()
}

beforeAll(async () => {
  expect((await run(['migrate'])).code).toBe(0)
}, 120_000)
afterAll(() => {
  for (const child of running) if (child.exitCode === null) child.kill('SIGKILL')
  rmSync(folder, { recursive: true, force: true })
})

describe('command line', { timeout: 120_000 }, () => {
  it('shows the usage, and ends with 2 on wrong usage', async () => {
    const help = await run(['--help'])
    expect(help).toMatchObject({ code: 0, stdout: expect.stringContaining('Exit codes: 0 success') })
    for (const name of ['serve', 'demo', 'migrate', 'journal', 'user', 'doctor']) expect(help.stdout).toContain(name)
    expect(await run(['nonsense'])).toMatchObject({ code: 2, stderr: expect.stringContaining('nonsense') })
    const settings = await run(['--json', 'user', 'list'], { PORT: 'x', LOG_LEVEL: 'loud' })
    expect(settings.code).toBe(2)
    expect(JSON.parse(settings.stdout)).toMatchObject({
      error: { code: 'SETTINGS_INVALID', data: [expect.any(String), expect.any(String)] },
    })
  })

  it('ends with 3 without an instance or a database', async () => {
    const none = await run(['--json', '--data-dir', join(folder, 'none'), 'journal', 'verify'])
    expect(none.code).toBe(3)
    expect(JSON.parse(none.stdout)).toMatchObject({ error: { code: 'NO_INSTANCE' } })
    const unreachable = await run(['--database-url', 'postgres://127.0.0.1:1/none', 'journal', 'verify'])
    expect(unreachable).toMatchObject({ code: 3, stderr: expect.stringContaining('ECONNREFUSED') })
  })

  it('invites a person, shows the link, lists the person and creates another link', async () => {
    expect(await run(['user', 'invite', 'robin@example.org', 'Robin', 'planner', 'nowhere'])).toMatchObject({
      code: 1,
      stderr: 'The organisation nowhere does not exist.\n',
    })
    await runSql(
      `insert into organisation (id, code, kind, level, names, sort_name) values (gen_random_uuid(), 'ZONE-1', 'local_police_zone', 'local', '{"en": "Zone 1"}', 'zone 1')`,
    )
    const invited = await run([
      'user',
      'invite',
      'robin@example.org',
      'Robin Example',
      'planner',
      'ZONE-1',
      '--language',
      'nl',
    ])
    expect(invited).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/http:\/\/localhost:\d+\/sign-in\/link#.{43}/),
    })
    const listed = await run(['user', 'list'])
    expect(listed.stdout).toBe('Robin Example <robin@example.org> (no password yet): planner of Zone 1\n')
    const again = await run(['--json', 'user', 'reset-link', 'robin@example.org'])
    expect(JSON.parse(again.stdout)).toMatchObject({
      kind: 'invitation',
      isMailed: false,
      link: expect.stringContaining('#'),
    })
    const as = await run(['--json', '--as', 'robin@example.org', 'user', 'list'])
    expect(as.code).toBe(1)
    expect(JSON.parse(as.stdout)).toMatchObject({ error: { code: 'FORBIDDEN' } })
  })

  it('verifies the audit log, and ends with 1 after a line was altered [access-10]', async () => {
    expect(await run(['journal', 'verify'])).toMatchObject({ code: 0, stdout: '4 lines, no errors.\n' })
    await runSql(`set session_replication_role = replica; update journal set reason = 'minister' where seq = 1`)
    const verified = await run(['--json', 'journal', 'verify'])
    expect(verified.code).toBe(1)
    expect(JSON.parse(verified.stdout)).toEqual({ lines: 4, issues: [{ seq: 1, kind: 'altered' }] })
    await runSql(`set session_replication_role = replica; update journal set reason = 'planner' where seq = 1`)
  })

  it('reports which checks of the instance pass and which fail', async () => {
    const { code, stdout } = await run(['--json', 'doctor'])
    const { checks } = JSON.parse(stdout)
    expect(checks).toContainEqual({ name: 'Audit log', good: true, detail: expect.stringContaining('no errors') })
    expect(checks).toContainEqual(expect.objectContaining({ name: 'Administrator', good: false }))
    expect(code).toBe(1)
  })
})
