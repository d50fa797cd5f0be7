import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { hashPassword } from 'better-auth/crypto'
import type { Hono } from 'hono'
import { afterAll, beforeAll, beforeEach } from 'vitest'
import { z } from 'zod'
import type { Role } from '#shared/country-vocabulary.ts'
import { newId } from '#shared/ids.ts'
import { Marking } from '#shared/marking.ts'
import { procedure } from '#shared/procedure.ts'
import { firstMoment, TestClock } from '../../../testing/clock.ts'
import { useDatabase } from '../../../testing/database.ts'
import { demoPlugin } from '../auth/demo-plugin.ts'
import { peopleContract, peopleRoutes, sessionContract, sessionRoutes } from '../auth/index.ts'
import { insertPerson, saveAccount, saveRole } from '../auth/queries.ts'
import { createSignIn } from '../auth/sign-in.ts'
import { json } from '../db/column-values.ts'
import { type OpenDatabase, openTransaction } from '../db/db.ts'
import { fileContract } from '../files/contract.ts'
import { createDownloadEndpoint } from '../files/download.ts'
import { fileRoutes } from '../files/routes.ts'
import type { HttpEnvironment } from '../http-environment.ts'
import { type Live, openLive } from '../live/live.ts'
import type { Email } from '../mail/mailer.ts'
import { implementSlice } from '../procedure.ts'
import { createHttpApp, type HttpParts } from './app.ts'
import { createLog } from './log.ts'
import { getOwnAddresses } from './same-site.ts'

/** A test slice with a procedure of each sort. */
const probeContract = {
  read: procedure
    .route({ method: 'GET', path: '/probe', summary: 'Reads.' })
    .meta({ permission: 'plan.read' })
    .input(z.strictObject({ text: z.string().default('') }))
    .output(z.strictObject({ text: z.string() })),
  write: procedure
    .route({ method: 'POST', path: '/probe' })
    .meta({ permission: 'plan.write', effect: 'write' })
    .input(z.strictObject({ text: z.string() }))
    .output(z.strictObject({ length: z.number() })),
  lookUpCode: procedure
    .route({ method: 'GET', path: '/probe/{code}' })
    .meta({ permission: 'plan.read', limitsAttempts: true })
    .input(z.strictObject({ code: z.string() }))
    .output(z.strictObject({})),
  preview: procedure
    .route({ method: 'GET', path: '/probe-preview' })
    .meta({ permission: 'plan.read', isInternal: true })
    .output(z.strictObject({})),
  fail: procedure
    .route({ method: 'POST', path: '/probe/fail' })
    .meta({ permission: 'plan.read', effect: 'read' })
    .output(z.strictObject({})),
}
const probe = implementSlice(probeContract)
const probeRoutes = {
  read: probe.read.handler(async ({ input }) => ({ text: input.text })),
  write: probe.write.handler(async ({ input }) => ({ length: input.text.length })),
  lookUpCode: probe.lookUpCode.handler(async () => ({})),
  preview: probe.preview.handler(async () => ({})),
  fail: probe.fail.handler(async () => {
    throw new Error('The inside is visible.')
  }),
}

export const password = 'correct horse battery'

export interface TestEndpoint {
  app: Hono<HttpEnvironment>
  database: OpenDatabase
  clock: TestClock
  live: Live
  /** Lines of the log since the start of the test. */
  log: string[]
  /** Mails since the start of the test. */
  letters: Email[]
  /** Calls the endpoint as a program on that address would. */
  call(path: string, options?: Call): Promise<Response>
  /** Creates a person with a password and a role in an organisation (a new organisation of that kind, if not given). */
  enrol(email: string, role: Role, organisation?: { id: string }): Promise<{ personId: string; organisationId: string }>
  makeOrganisation(kind?: string): Promise<{ id: string }>
  /**
   * Signs in.
   * @returns the cookie of the new session
   */
  signIn(email: string): Promise<string>
}

interface Call {
  method?: string
  body?: unknown
  headers?: Record<string, string>
  cookie?: string
  address?: string
}

interface TestEndpointOptions {
  /** The procedures behind the HTTP layer. Default: people, files and the test slice. */
  api?: () => Promise<Pick<HttpParts, 'contract' | 'router'>>
  isUploadPath?: HttpParts['isUploadPath']
  isDemo?: boolean
  publicUrl?: string
  trustedProxies?: string[]
  webFolder?: string
  sendsMail?: boolean
}

/** Starts the complete HTTP application in this process, with a separate database and a test slice. */
export function useTestEndpoint(options: TestEndpointOptions = {}): TestEndpoint {
  const { isDemo = false, publicUrl = 'http://localhost:4321' } = options
  const database = useDatabase()
  const endpoint = { database, clock: new TestClock(), log: [], letters: [] } as unknown as TestEndpoint
  beforeAll(async () => {
    const log = createLog('debug', { write: (line) => endpoint.log.push(line) })
    endpoint.live = await openLive(database, log)
    const { contract, router } = (await options.api?.()) ?? {
      contract: { session: sessionContract, people: peopleContract, probe: probeContract, files: fileContract },
      router: { session: sessionRoutes, people: peopleRoutes, probe: probeRoutes, files: fileRoutes },
    }
    const signIn = createSignIn({
      database,
      secret: 'a secret of the tests, long enough',
      publicUrl,
      log,
      plugins: isDemo ? [demoPlugin(database)] : [],
    })
    endpoint.app = createHttpApp({
      contract,
      loadReference: async () => ({ schemas: new Map([['Marking', Marking]]), tags: [] }),
      router,
      database,
      signIn,
      clock: endpoint.clock,
      log,
      live: endpoint.live,
      mailer: {
        publicUrl,
        ...(options.sendsMail ? { send: async (letter: Email) => void endpoint.letters.push(letter) } : {}),
      },
      endpoints: [
        { path: '/api/files/:id', answer: createDownloadEndpoint({ database, signIn, clock: endpoint.clock }) },
      ],
      isDemo,
      places: getOwnAddresses(publicUrl, 4321),
      trustedProxies: options.trustedProxies ?? [],
      webFolder: options.webFolder ?? mkdtempSync(join(tmpdir(), 'integral-web-')),
      isUploadPath: options.isUploadPath ?? ((path) => path.startsWith('/api/files') || path.endsWith('/files')),
      isStopping: () => false,
    })
  })
  beforeEach(() => {
    endpoint.clock.set(firstMoment)
    endpoint.log.length = 0
    endpoint.letters.length = 0
  })
  afterAll(() => endpoint.live?.close())

  endpoint.call = async (path, { method, body, headers, cookie, address = '192.0.2.7' } = {}) => {
    const url = new URL(path, publicUrl)
    const request = new Request(url, {
      method: method ?? (body === undefined ? 'GET' : 'POST'),
      headers: {
        host: url.host,
        // A form sets the content type itself, with the boundary of the fields.
        ...(body === undefined || body instanceof FormData ? {} : { 'content-type': 'application/json' }),
        ...(cookie ? { cookie, 'x-integral-request': '1' } : {}),
        ...headers,
      },
      ...(body === undefined ? {} : { body: toRequestBody(body) }),
    })
    const bindings = { incoming: { socket: { remoteAddress: address } } }
    return endpoint.app.fetch(request, bindings as unknown as HttpEnvironment['Bindings'])
  }
  endpoint.makeOrganisation = async (kind = 'local_police_zone') => {
    const id = newId()
    const names = json({ en: `Organisation ${id}` })
    await database.kysely
      .insertInto('organisation')
      .values({ id, code: `O-${id}`, kind, level: 'local', names, sort_name: id })
      .execute()
    return { id }
  }
  endpoint.enrol = async (email, role, organisation) => {
    const { id: organisationId } = organisation ?? (await endpoint.makeOrganisation())
    const passwordHash = await hashPassword(password)
    const now = endpoint.clock.now()
    return openTransaction(database.kysely, async (tx) => {
      const personId = await insertPerson(tx, { name: 'Robin Example', email, language: 'nl' })
      await saveRole(tx, { personId, organisationId, role, from: '2026-01-01' })
      await saveAccount(tx, { personId, name: 'Robin Example', email, passwordHash, now })
      return { personId, organisationId }
    })
  }
  endpoint.signIn = async (email) => {
    const answer = await endpoint.call('/api/auth/sign-in', { body: { email, password } })
    if (!answer.ok) throw new Error(`Not signed in: ${await answer.text()}`)
    return getCookie(answer)
  }
  return endpoint
}

const toRequestBody = (body: unknown): string | FormData =>
  typeof body === 'string' || body instanceof FormData ? body : JSON.stringify(body)

export const getCookie = (answer: Response): string =>
  answer.headers
    .getSetCookie()
    .map((value) => value.split(';')[0])
    .join('; ')
