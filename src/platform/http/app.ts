import type { AnyContractRouter } from '@orpc/contract'
import { type Context, Hono } from 'hono'
import { compress } from 'hono/compress'
import { requestId } from 'hono/request-id'
import { newId } from '#shared/ids.ts'
import type { Language } from '#shared/language.ts'
import { getCaller } from '../auth/actor.ts'
import { createDemoRoutes } from '../auth/demo-routes.ts'
import { createSignInRoutes } from '../auth/sign-in-routes.ts'
import type { HttpEnvironment } from '../http-environment.ts'
import { eventStream } from '../live/event-stream.ts'
import type { Live } from '../live/live.ts'
import { bodyLimit } from './body-limit.ts'
import { knowClient } from './client-address.ts'
import { health } from './health.ts'
import { largeBodies } from './large-bodies.ts'
import { type ApiReference, describeApi } from './openapi-document.ts'
import { selectArea, selectPublic } from './openapi-selection.ts'
import { createProcedureRoutes, makeInternalError, type ProcedureParts } from './procedures.ts'
import { referencePage } from './reference-page.ts'
import { requestLog } from './request-log.ts'
import { type OwnAddresses, requireOwnHost, sameSiteOnly } from './same-site.ts'
import { markAnswer, sandboxed, securityHeaders } from './security-headers.ts'
import { sendError } from './send-response.ts'
import { webFiles } from './web-files.ts'

export interface HttpParts extends Omit<ProcedureParts, 'publishChanges'> {
  contract: AnyContractRouter
  /** Loads the names of schemas and the tags for the document of the API, on first use. */
  loadReference?: (() => Promise<ApiReference>) | undefined
  live: Live
  isDemo: boolean
  places: OwnAddresses
  trustedProxies: readonly string[]
  webFolder: string
  /** Language for users who request no supported language. */
  interfaceLanguage?: Language | undefined
  /** Whether the path accepts uploads, which have a larger body limit. */
  isUploadPath: (path: string) => boolean
  /** Additional endpoints apart from procedures: file downloads, and endpoints of slices for programs. */
  endpoints?: readonly { path: string; answer: (c: Context<HttpEnvironment>) => Promise<Response> }[]
  isStopping: () => boolean
}

/** Creates the HTTP application: all middleware on the way to a procedure, in order. */
export function createHttpApp(parts: HttpParts): Hono<HttpEnvironment> {
  const { database, signIn, clock, log, live, isDemo, places } = parts
  const { publicUrl } = parts.mailer
  const app = new Hono<HttpEnvironment>()

  app.use(requestId({ limitLength: 64, generator: newId }), knowClient(parts.trustedProxies), requestLog(log))
  app.use('/api/files/*', sandboxed)
  app.use(securityHeaders(publicUrl.startsWith('https:')), markAnswer(isDemo))
  app.route('/health', health(database, parts.isStopping))
  app.use(requireOwnHost(places), compress(), sameSiteOnly(places))
  app.use(bodyLimit(parts.isUploadPath, largeBodies({ database, signIn, clock })))

  app.route('/api/auth', createSignInRoutes({ database, signIn, clock, publicUrl }))
  if (isDemo) app.route('/api/demo', createDemoRoutes({ database, signIn, clock, publicUrl }))

  app.get('/api/events', async (c) => {
    const { actor } = await getCaller(c.req.raw.headers, parts)
    // An open stream uses server resources as long as it exists, so it requires sign-in.
    if (actor.personId === null) return sendError(c, 401, 'UNAUTHORIZED', 'Sign in first.')
    return eventStream(c, live, actor)
  })

  for (const { path, answer } of parts.endpoints ?? []) app.get(path, answer)

  const document = memoise(async () =>
    describeApi(parts.contract, { publicUrl, isDemo }, await parts.loadReference?.()),
  )
  const reference = memoise(async () => referencePage(await document()))
  app.get('/api/openapi.json', async (c) => {
    const area = c.req.query('area')
    const described = area === undefined ? selectPublic(await document()) : selectArea(await document(), area)
    return described ? c.json(described) : sendError(c, 404, 'NOT_FOUND', 'The API has no such area.')
  })
  app.get('/api/docs', async (c) => c.html(await reference()))

  const endpoints = createProcedureRoutes({ ...parts, publishChanges: live.publishChanges })
  app.all('/rpc/*', endpoints.rpc)
  app.all('/api/*', endpoints.api)

  app.route('/', webFiles(parts.webFolder, parts.interfaceLanguage))
  app.notFound((c) => sendError(c, 404, 'NOT_FOUND', 'There is nothing here.'))
  app.onError((error, c) => {
    log.error({ requestId: c.get('requestId'), err: error }, 'a request failed')
    return c.json(makeInternalError(c.get('requestId')).toJSON(), 500)
  })
  return app
}

function memoise<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined
  return () => {
    made ??= make()
    return made
  }
}
