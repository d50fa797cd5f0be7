import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { peopleContract, peopleRoutes, sessionContract, sessionRoutes } from '#platform/auth/index.ts'
import { parseSettings } from '#platform/config.ts'
import { createLog } from '#platform/http/log.ts'
import type { Api } from './api.ts'
import { ensureDemo } from './demo-folder.ts'
import { type RunningServer, startServer } from './server.ts'

const api: Api = {
  contract: { session: sessionContract, people: peopleContract },
  router: { session: sessionRoutes, people: peopleRoutes },
  jobs: [],
}

/** Each test creates a new database, some tests twice. */
const patient = { timeout: 120_000 }

const folders: string[] = []
const servers: RunningServer[] = []
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close()
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'integral-app-'))
  folders.push(folder)
  return join(folder, 'data')
}

async function start(settings: Record<string, string>, lines: string[] = []): Promise<RunningServer> {
  const log = createLog('info', { write: (line) => lines.push(line) })
  const server = await startServer(parseSettings({ PORT: '0', ...settings }), { api, log })
  servers.push(server)
  return server
}

const read = async (server: RunningServer, path: string) => (await fetch(new URL(path, server.url))).json()

describe('new instance', patient, () => {
  it('starts from an empty folder, keeps the secret private, and shows the first link without logging it [ops-1]', async () => {
    const dataDir = newFolder()
    const lines: string[] = []
    const server = await start({ DATA_DIR: dataDir }, lines)
    expect(await read(server, '/health/ready')).toMatchObject({ ready: true })
    expect(server.firstLink).toMatch(/^http:\/\/localhost:\d+\/sign-in\/link#.{43}$/)
    expect(lines.join()).not.toContain(server.firstLink!.split('#')[1])
    expect(statSync(join(dataDir, 'secret')).mode & 0o777).toBe(0o600)
    const session = await fetch(new URL('/api/session', server.url))
    expect(session.headers.get('x-integral-illustrative')).toBeNull()
    expect((await fetch(new URL('/api/demo/personas', server.url))).status).toBe(404)
  })

  it('stops in order: running streams end, and the server can restart on the same data', async () => {
    const dataDir = newFolder()
    const server = await start({ DATA_DIR: dataDir })
    const secret = server.firstLink!.split('#')[1]
    const json = { 'content-type': 'application/json' }
    const details = { secret, name: 'Alex Example', email: 'alex@example.org', password: 'correct horse battery' }
    await fetch(new URL('/api/session/link', server.url), {
      method: 'POST',
      headers: json,
      body: JSON.stringify(details),
    })
    const signIn = await fetch(new URL('/api/auth/sign-in', server.url), {
      method: 'POST',
      headers: json,
      body: JSON.stringify({ email: details.email, password: details.password }),
    })
    const cookie = signIn.headers.getSetCookie()[0]!.split(';')[0]!
    const events = await fetch(new URL('/api/events', server.url), { headers: { cookie } })
    const ended = events.text()
    await servers.pop()!.close()
    expect(await ended).toContain(':')
    await expect(fetch(server.url)).rejects.toThrow()
    const again = await start({ DATA_DIR: dataDir })
    expect(again.firstLink).toBeUndefined()
    const session = await fetch(new URL('/api/session', again.url), { headers: { cookie } })
    expect(await session.json()).toMatchObject({ person: { name: 'Alex Example' } })
  })

  it('reports that the port is in use, and releases the data folder', async () => {
    const dataDir = newFolder()
    const other = createServer().listen(0, '127.0.0.1')
    await new Promise((resolve) => other.once('listening', resolve))
    const { port } = other.address() as { port: number }
    await expect(start({ DATA_DIR: dataDir, PORT: String(port) })).rejects.toThrow('it is in use. Choose another one')
    other.close()
    expect(await read(await start({ DATA_DIR: dataDir }), '/health/live')).toEqual({ live: true })
  })
})

describe('demo instance', patient, () => {
  const make = async (dataDir: string, seed = async () => {}) =>
    ensureDemo(dataDir, seed, { size: undefined, reportProgress: () => {} })

  it('is marked as a demo before it is filled, and listens on this machine only', async () => {
    const dataDir = newFolder()
    let stamped: unknown
    await ensureDemo(
      dataDir,
      async ({ database, realNames }) => {
        const row = database.kysely.selectFrom('instance').select(['is_demo', 'shows_real_names'])
        stamped = { ...(await row.executeTakeFirstOrThrow()), realNames }
        await expect(database.pool.query('update instance set is_demo = false')).rejects.toThrow(
          'A demo cannot be turned into a production instance.',
        )
      },
      { size: undefined, realNames: true, reportProgress: () => {} },
    )
    expect(stamped).toEqual({ is_demo: true, shows_real_names: true, realNames: true })
    await expect(start({ DATA_DIR: dataDir, HOST: '0.0.0.0', PUBLIC_URL: 'http://example.org' })).rejects.toThrow(
      'this machine only',
    )
    const server = await start({ DATA_DIR: dataDir })
    expect(server).toMatchObject({ isDemo: true })
    expect(server.firstLink).toBeUndefined()
    expect((await fetch(new URL('/api/session', server.url))).headers.get('x-integral-illustrative')).toBe('true')
    expect(await read(server, '/api/demo/personas')).toEqual({ personas: [] })
  })

  it('is filled again after an interrupted start', async () => {
    const dataDir = newFolder()
    await expect(
      make(dataDir, async () => {
        throw new Error('interrupted')
      }),
    ).rejects.toThrow('interrupted')
    expect(existsSync(dataDir)).toBe(false)
    expect(await make(dataDir)).toBe(true)
    expect(await make(dataDir)).toBe(false)
  })
})
