import { beforeEach, expect, it } from 'vitest'
import { factories } from '../../../testing/factories/index.ts'
import { samples } from '../files/samples.fixture.ts'
import type { HttpEnvironment } from '../http-environment.ts'
import { useTestEndpoint } from './endpoints.fixture.ts'

const endpoint = useTestEndpoint()
let zone: { id: string }
let planId: string
beforeEach(async () => {
  zone = await endpoint.makeOrganisation()
  planId = (await factories(endpoint.database).plan({ ownerId: zone.id })).id
})

const getSessionCookie = async (name: string): Promise<string> => {
  await endpoint.enrol(`${name}@example.org`, 'planner', zone)
  return endpoint.signIn(`${name}@example.org`)
}
const getErrorCode = async (answer: Response) => [answer.status, ((await answer.json()) as { code: string }).code]

/** Sends a file whose last part is sent only on request. `read` fulfils once the server reads the file. */
function sendSlowly(cookie: string, content = samples.pdf) {
  const head = `--x\r\nContent-Disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n`
  const [rest, read] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
  const body = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        read.resolve()
        await rest.promise
        controller.enqueue(Buffer.concat([Buffer.from(head), content, Buffer.from('\r\n--x--\r\n')]))
        controller.close()
      },
    },
    { highWaterMark: 0 },
  )
  const headers = {
    host: 'localhost:4321',
    'content-type': 'multipart/form-data; boundary=x',
    'x-integral-request': '1',
  }
  const init = { method: 'POST', headers: { ...headers, ...(cookie && { cookie }) }, body, duplex: 'half' }
  const bindings = { incoming: { socket: { remoteAddress: '192.0.2.7' } } }
  const request = new Request(`http://localhost:4321/api/plans/${planId}/files`, init as RequestInit)
  const answer = endpoint.app.fetch(request, bindings as unknown as HttpEnvironment['Bindings'])
  return { answer: Promise.resolve(answer), read: read.promise, finish: rest.resolve }
}

it('is accepted a few at a time: two per person, three in total, and a refused user may retry when an upload ends', async () => {
  const [robin, sam] = [await getSessionCookie('robin'), await getSessionCookie('sam')]
  const sent = [sendSlowly(robin), sendSlowly(robin)]
  for (const entry of sent) await entry.read
  const third = await sendSlowly(robin).answer
  expect(third.headers.get('retry-after')).toBe('5')
  expect(await getErrorCode(third)).toEqual([429, 'TOO_MANY_REQUESTS'])

  const other = sendSlowly(sam)
  await other.read
  expect(await getErrorCode(await sendSlowly(sam).answer)).toEqual([429, 'TOO_MANY_REQUESTS'])

  for (const entry of [...sent, other]) entry.finish()
  for (const entry of [...sent, other]) expect((await entry.answer).status).toBe(200)
  const again = sendSlowly(robin)
  again.finish()
  expect((await again.answer).status).toBe(200)
})

it('releases the slot when the upload is refused or breaks', async () => {
  const robin = await getSessionCookie('robin')
  for (let time = 0; time < 4; time += 1) {
    const refused = sendSlowly(robin, new Uint8Array([0, 1, 2]))
    refused.finish()
    expect(await getErrorCode(await refused.answer)).toEqual([422, 'FILE_TYPE_NOT_ALLOWED'])
  }
})

it('is not read for a user who has not signed in', async () => {
  let isRead = false
  const anybody = sendSlowly('')
  void anybody.read.then(() => {
    isRead = true
  })
  expect(await getErrorCode(await anybody.answer)).toEqual([401, 'UNAUTHORIZED'])
  expect(isRead).toBe(false)
})
