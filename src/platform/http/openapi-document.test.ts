import type { OpenAPI } from '@orpc/openapi'
import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { procedure } from '#shared/procedure.ts'
import { describeApi } from './openapi-document.ts'
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
const moveErrors = { NOT_FOUND: { status: 404 }, TOWN_CLOSED: { status: 409 }, TOWN_FULL: { status: 409 } } as const

const contract = {
  towns: {
    getTown: read('/towns/{id}')
      .input(z.strictObject({ id: Id }))
      .output(Town)
      .errors({ NOT_FOUND: { status: 404 } }),
    listTowns: read('/towns')
      .input(z.strictObject({ onlyLarge: z.stringbool().or(z.boolean()).default(false) }))
      .output(z.array(Place)),
    moveTown: write('/towns/{id}/move')
      .input(MoveInput.extend({ id: Id }))
      .output(Town)
      .errors(moveErrors),
    importTowns: write('/towns/import').input(ImportInput),
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
    const article = page.slice(page.indexOf('id="towns.moveTown"'))
    expect(article).toContain('<h4>Body (application/json)</h4><pre tabindex="0">MoveInput</pre>')
    expect(article).toContain('<summary>Answer 200</summary><pre tabindex="0">Town</pre>')
    expect(article).toContain('<summary>Answer 409</summary><p>TOWN_CLOSED, TOWN_FULL ')
  })
})

describe('an object with all properties of a named object', () => {
  it('refers to it and lists only its other properties', () => {
    expect(getSchema('Town')).toEqual({
      allOf: [
        { $ref: '#/components/schemas/Place' },
        { type: 'object', properties: { mayor: { type: 'string' } }, required: ['mayor'] },
      ],
    })
  })
})

describe('errors', () => {
  it('that are the most frequent of a status are described by its response, others by the operation', () => {
    expect(document.components?.responses?.NotFound).toMatchObject({ description: 'NOT_FOUND' })
    expect(document.paths?.['/towns/{id}']?.get?.responses?.['404']).toEqual({
      $ref: '#/components/responses/NotFound',
    })
    expect(document.paths?.['/markets/{id}/move']?.post?.responses?.['404']).toEqual({
      $ref: '#/components/responses/NotFound',
      description: 'NOT_FOUND, LINK_NOT_VALID',
    })
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
