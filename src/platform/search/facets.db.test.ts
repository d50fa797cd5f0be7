import { beforeEach, describe, expect, it } from 'vitest'
import type { Id } from '#shared/ids.ts'
import { catchError, useApi } from '../../../testing/api.ts'
import { factories } from '../../../testing/factories/index.ts'
import { people } from '../../../testing/people.ts'
import { searchRoutes } from './routes.ts'

const api = useApi({ search: searchRoutes })
const make = factories(api.database)
let zone: Id
let otherOrganisationId: Id
let planId: Id
let secondId: Id

/**
 * Creates five results for lanterns in two plans of two organisations. A single plan is visible only to the owning
 * organisation.
 */
beforeEach(async () => {
  zone = (await make.organisation({ names: { en: 'North' } })).id
  otherOrganisationId = (await make.organisation({ names: { en: 'South' } })).id
  planId = (await make.plan({ ownerId: zone, title: 'Plan North', periodFrom: '2026-01-01', periodTo: '2028-01-01' }))
    .id
  secondId = (
    await make.plan({
      ownerId: otherOrganisationId,
      kind: 'national_security_plan',
      title: 'Lantern plan',
      state: 'in_force',
      periodFrom: '2028-01-01',
      periodTo: '2030-01-01',
    })
  ).id
  await make.element({ planId, kind: 'priority', title: 'Lantern parade' })
  const action = await make.element({ planId, kind: 'action', title: 'Lantern makers' })
  await api.database.pool.query(`update element set state = 'running' where id = $1`, [action.id])
  await make.element({ planId: secondId, kind: 'priority', title: 'Lantern oil' })
  await make.element({ planId: secondId, kind: 'priority', title: 'Lantern secret', marking: 'TLP:AMBER+STRICT' })
})

type Input = Partial<Parameters<ReturnType<typeof search>['search']>[0]>
const search = (organisationId = zone) => api.as(people.reader(organisationId)).search
const find = (input: Input = {}, organisationId = zone) =>
  search(organisationId).search({ query: 'lantern', language: 'en', ...input })
const titles = async (input: Input = {}) =>
  (await find(input)).rows.map((row) => row.title.map((segment) => segment.text).join('')).sort()
const counts = async (facet: string, input: Input = {}, organisationId = zone) => {
  const { facets } = await find(input, organisationId)
  const { values } = facets.find((entry) => entry.facet === facet)!
  return Object.fromEntries(values.map((entry) => [entry.names?.en ?? entry.value, entry.count]))
}

describe('search with filters', () => {
  it('narrows by item kind, plan kind, organisation, state, year and language', async () => {
    expect(await titles()).toEqual(['Lantern makers', 'Lantern oil', 'Lantern parade', 'Lantern plan'])
    expect(await titles({ type: 'priority' })).toEqual(['Lantern oil', 'Lantern parade'])
    expect(await titles({ type: 'plan' })).toEqual(['Lantern plan'])
    expect(await titles({ planKind: 'national_security_plan' })).toEqual(['Lantern oil', 'Lantern plan'])
    expect(await titles({ organisation: zone })).toEqual(['Lantern makers', 'Lantern parade'])
    expect(await titles({ state: 'running' })).toEqual(['Lantern makers'])
    expect(await titles({ state: 'in_force' })).toEqual(['Lantern plan'])
    expect(await titles({ year: '2027' })).toEqual(['Lantern makers', 'Lantern parade'])
    expect(await titles({ year: '2028', type: 'priority' })).toEqual(['Lantern oil'])
    expect(await titles({ onlyLanguage: 'nl' })).toEqual([])
  })

  it('narrows by phenomenon and by the territory of the plan', async () => {
    const area = await make.area({ names: { en: 'Valley' } })
    await api.database.pool.query('update plan set area_id = $2 where id = $1', [planId, area.id])
    expect(await titles({ area: area.id })).toEqual(['Lantern makers', 'Lantern parade'])
    expect(await counts('area')).toEqual({ Valley: 2 })
    expect(await titles({ phenomenon: area.id })).toEqual([])
  })

  it('counts each value of a filter with the other filters unchanged', async () => {
    expect(await counts('type')).toEqual({ priority: 2, action: 1, plan: 1 })
    expect(await counts('type', { type: 'action' })).toEqual({ priority: 2, action: 1, plan: 1 })
    expect(await counts('type', { type: 'action', organisation: zone })).toEqual({ priority: 1, action: 1 })
    expect(await counts('organisation', { type: 'priority' })).toEqual({ North: 1, South: 1 })
    expect(await counts('year', { type: 'plan' })).toEqual({ 2028: 1, 2029: 1 })
  })

  it('excludes content that the reader may not read from results and counts', async () => {
    expect((await find()).total).toBe(4)
    expect(await counts('organisation')).toEqual({ North: 2, South: 2 })
    expect((await find({}, otherOrganisationId)).total).toBe(5)
    expect(await counts('organisation', {}, otherOrganisationId)).toEqual({ North: 2, South: 3 })
  })

  it('shows the search terms in title and prose, and the plan that contains them', async () => {
    const { id } = await make.element({ planId, kind: 'text', title: 'Evening' })
    const content = [
      {
        type: 'paragraph',
        attrs: { id: 'b1' },
        content: [{ type: 'text', text: 'Children carry <b>lanterns</b> home.' }],
      },
    ]
    const body = { source: 'en', text: { en: { type: 'doc', content } }, outdated: [] }
    await api.database.pool.query('update element set body = $2 where id = $1', [id, body])
    const row = (await find({ type: 'text' })).rows[0]!
    expect(row.title).toEqual([{ text: 'Evening', isHit: false }])
    expect(row.passage).toEqual([
      { text: 'Children carry <b>', isHit: false },
      { text: 'lanterns', isHit: true },
      { text: '</b> home.', isHit: false },
    ])
    expect(row.planTitle).toEqual({ en: 'Plan North' })
  })

  it('returns pages, each item once, and refuses an invalid filter', async () => {
    const first = await find({ limit: 3 })
    const second = await find({ limit: 3, after: first.next! })
    expect([first.rows.length, second.rows.length, second.next]).toEqual([3, 1, null])
    expect(new Set([...first.rows, ...second.rows].map((row) => row.id)).size).toBe(4)
    expect((await catchError(find({ year: 'soon' }))).code).toBe('BAD_REQUEST')
  })
})
