import type { OpenAPI } from '@orpc/openapi'
import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { procedure } from '#shared/procedure.ts'
import { describeApi } from './openapi-document.ts'
import { selectArea, selectPublic } from './openapi-selection.ts'
import { referencePage } from './reference-page.ts'

const Id = z.guid()
const Day = z.iso.date()
const Place = z.strictObject({
  placeId: Id,
  title: z.string().min(1).max(300),
  startsOn: Day.nullable(),
  size: z.int(),
})
const Town = Place.extend({ mayor: z.string() })
const Point = z.tuple([z.number(), z.string()])
const MoveInput = z.strictObject({ point: Point, reason: z.string().min(3).max(2000) })
const ImportInput = z.strictObject({ file: z.instanceof(File), reason: z.string() })
const DayList = z.strictObject(Object.fromEntries(Array.from({ length: 15 }, (_, n) => [`day${n}`, Day.nullable()])))

const read = (path: `/${string}`) => procedure.meta({ permission: 'plan.read' }).route({ method: 'GET', path })
const write = (path: `/${string}`) => procedure.meta({ permission: 'plan.write' }).route({ method: 'POST', path })
const readPart = (path: `/${string}`) =>
  read(path)
    .input(z.strictObject({ id: Id }))
    .output(z.string())
    .errors({ NOT_FOUND: { status: 404 } })
const moveErrors = {
  NOT_FOUND: { status: 404 },
  TOWN_CLOSED: { status: 409 },
  TOWN_FULL: { status: 409, data: z.object({ count: z.int() }) },
} as const

const contract = {
  towns: {
    getTown: read('/towns/{id}')
      .input(z.strictObject({ id: Id }))
      .output(Town)
      .errors({ NOT_FOUND: { status: 404 } }),
    getMayor: readPart('/towns/{id}/mayor'),
    getRiver: readPart('/towns/{id}/river'),
    listTowns: read('/towns')
      .route({ description: 'Towns that you may read.' })
      .input(z.strictObject({ onlyLarge: z.stringbool().or(z.boolean()).default(false) }))
      .output(z.array(Place)),
    moveTown: write('/towns/{id}/move')
      .input(MoveInput.extend({ id: Id }))
      .output(Town)
      .errors(moveErrors),
    previewTowns: procedure
      .meta({ permission: 'plan.read', isInternal: true })
      .route({ method: 'GET', path: '/towns/preview' })
      .output(Town),
    importTowns: write('/towns/import')
      .input(ImportInput)
      .errors({ TIMED_OUT: { status: 503 } }),
    moveMarket: write('/markets/{id}/move')
      .input(MoveInput.extend({ id: Id }))
      .output(DayList)
      .errors({ NOT_FOUND: { status: 404 }, LINK_NOT_VALID: { status: 404 } }),
  },
}

let document: OpenAPI.Document

beforeAll(async () => {
  const schemas = new Map<string, z.ZodType>(Object.entries({ Id, Day, Place, Town, MoveInput, ImportInput, DayList }))
  document = await describeApi(
    contract,
    { publicUrl: 'https://integral.example', isDemo: false },
    { schemas, tags: [{ name: 'towns', area: 'Country', description: 'Towns.' }] },
  )
})

const getSchema = (name: string) => document.components?.schemas?.[name]

describe('a part that several operations have', () => {
  it('is described once: an answer, a body, a parameter', () => {
    expect(document.paths?.['/towns/{id}']?.get?.responses?.['200']).toEqual({ $ref: '#/components/responses/Town' })
    expect(document.components?.responses?.Town).toMatchObject({
      content: { 'application/json': { schema: { $ref: '#/components/schemas/Town' } } },
    })
    for (const path of ['/towns/{id}/move', '/markets/{id}/move'] as const)
      expect(document.paths?.[path]?.post?.requestBody).toEqual({ $ref: '#/components/requestBodies/MoveInput' })
    expect(document.paths?.['/towns/{id}']?.get?.parameters).toEqual([{ $ref: '#/components/parameters/towns.id' }])
  })

  it('is a form when it has a file', () => {
    expect(document.paths?.['/towns/import']?.post?.requestBody).toEqual({
      required: true,
      content: { 'multipart/form-data': { schema: { $ref: '#/components/schemas/ImportInput' } } },
    })
  })

  it('is not moved when a single operation has it', () => {
    expect(document.paths?.['/towns']?.get?.responses?.['200']).toMatchObject({
      content: { 'application/json': { schema: { type: 'array', items: { $ref: '#/components/schemas/Place' } } } },
    })
    expect(Object.keys(document.components?.requestBodies ?? {})).toEqual(['MoveInput'])
  })

  it('is shown in full on the page for readers', () => {
    const page = referencePage(document)
    const article = page.slice(page.indexOf('id="towns.moveTown"')).split('</article>')[0]
    expect(article).toContain('<h4>Body (application/json)</h4><pre tabindex="0">MoveInput</pre>')
    expect(article).toContain('<summary>Answer 200</summary><pre tabindex="0">Town</pre>')
    expect(article).toContain('<summary>Answer 4XX</summary><p>404 NOT_FOUND; 409 TOWN_CLOSED, TOWN_FULL ')
  })
})

describe('an internal operation', () => {
  it('is marked, and is not in the document for other programs', () => {
    expect(document.paths?.['/towns/preview']?.get).toMatchObject({ 'x-internal': true })
    expect(document.paths?.['/towns']?.get).not.toHaveProperty('x-internal')
    expect(Object.keys(selectPublic(document).paths ?? {})).not.toContain('/towns/preview')
    expect(Object.keys(selectPublic(document).paths ?? {})).toContain('/towns')
    expect(Object.keys(selectArea(document, 'country')?.paths ?? {})).toContain('/towns/preview')
  })

  it('is described as internal on the page for readers', () => {
    const [article] = referencePage(document)
      .slice(referencePage(document).indexOf('id="towns.previewTowns"'))
      .split('</article>')
    expect(article).toContain('<strong>Internal:</strong>')
    expect(referencePage(document).split('<strong>Internal:</strong>')).toHaveLength(2)
  })
})

describe('an operation with only a summary', () => {
  const text = 'Permission: Create, edit and import plans of your organisation.'

  it('is described by its permission', () => {
    expect(document.paths?.['/towns/{id}/move']?.post?.description).toBe(text)
    expect(document.paths?.['/towns']?.get?.description).toBe('Towns that you may read.')
  })

  it('has this text once on the page for readers', () => {
    const page = referencePage(document)
    const [article] = page.slice(page.indexOf('id="towns.moveTown"')).split('</article>')
    expect(article?.split(text)).toHaveLength(2)
  })
})

describe('an object with all properties of a named object', () => {
  it('refers to it and lists only its other properties', () => {
    expect(getSchema('Town')).toEqual({
      allOf: [
        { $ref: '#/components/schemas/Place' },
        { properties: { mayor: { type: 'string' } }, required: ['mayor'] },
      ],
    })
  })
})

describe('errors', () => {
  const getAnswer = (path: `/${string}`, method: 'get' | 'post') => document.paths?.[path]?.[method]?.responses?.['4XX']

  it('are listed by each operation, with their status', () => {
    expect(getAnswer('/towns/{id}/move', 'post')).toEqual({
      $ref: '#/components/responses/Error',
      description: '404 NOT_FOUND; 409 TOWN_CLOSED, TOWN_FULL',
    })
  })

  it('that several operations declare are described once', () => {
    for (const path of ['/towns/{id}', '/towns/{id}/mayor'] as const)
      expect(getAnswer(path, 'get')).toEqual({ $ref: '#/components/responses/NotFound' })
    expect(document.components?.responses?.NotFound).toEqual({
      description: '404 NOT_FOUND',
      content: { 'application/json': { schema: { $ref: '#/components/schemas/ApiError' } } },
    })
  })

  it('that every operation can answer with are described by the answer without declared errors', () => {
    expect(getAnswer('/towns', 'get')).toEqual({ $ref: '#/components/responses/Error' })
    expect(document.components?.responses?.Error).toMatchObject({
      description: expect.stringContaining('UNAUTHORIZED'),
    })
  })

  it('have one schema with the status and the data of each code', () => {
    expect(getSchema('ApiError')).toEqual({
      allOf: [{ $ref: '#/components/schemas/ErrorResponse' }, { anyOf: expect.any(Array) }],
    })
    const described = (getSchema('ApiError') as { allOf: [unknown, { anyOf: unknown[] }] }).allOf[1].anyOf
    const taken = { type: 'object', properties: { count: { type: 'integer' } }, required: ['count'] }
    for (const properties of [
      { status: { enum: [401] }, code: { enum: ['UNAUTHORIZED'] } },
      { status: { enum: [404] }, code: { enum: ['LINK_NOT_VALID', 'NOT_FOUND'] } },
      { status: { enum: [409] }, code: { enum: ['TOWN_CLOSED'] } },
      { status: { enum: [409] }, code: { enum: ['TOWN_FULL'] }, data: taken },
    ])
      expect(described).toContainEqual({ properties })
  })

  it('of the server are apart', () => {
    const { responses } = document.paths?.['/towns/import']?.post ?? {}
    expect(responses?.['4XX']).toEqual({ $ref: '#/components/responses/Error' })
    expect(responses?.['5XX']).toEqual({ $ref: '#/components/responses/Error', description: '503 TIMED_OUT' })
  })
})

describe('a value', () => {
  it('of a query that is read as a boolean is described as a boolean', () => {
    expect(document.paths?.['/towns']?.get?.parameters).toEqual([
      { name: 'onlyLarge', in: 'query', schema: { type: 'boolean', default: false } },
    ])
  })

  it('that is a tuple has exactly its items', () => {
    expect(getSchema('MoveInput')).toMatchObject({
      properties: { point: { prefixItems: [{ type: 'number' }, { type: 'string' }], minItems: 2, maxItems: 2 } },
    })
  })

  it('that is often null has a name for this', () => {
    expect(getSchema('DayList')).toMatchObject({ properties: { day0: { $ref: '#/components/schemas/DayOrNull' } } })
    expect(getSchema('DayOrNull')).toEqual({ anyOf: [{ $ref: '#/components/schemas/Day' }, { type: 'null' }] })
  })
})
