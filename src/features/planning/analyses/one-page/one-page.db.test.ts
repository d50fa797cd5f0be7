import { beforeEach, describe, expect, it } from 'vitest'
import { newId } from '#shared/ids.ts'
import { catchError, useApi } from '../../../../../testing/api.ts'
import { factories } from '../../../../../testing/factories/index.ts'
import { people } from '../../../../../testing/people.ts'
import { planRoutes } from '../../../../../testing/plan-routes.ts'

const api = useApi({ plans: planRoutes })
const make = factories(api.database)
let zone: { id: string }
let planId: string
let priorityId: string
const page = (organisationId = zone.id) => api.as(people.reader(organisationId)).plans.onePage.getOnePage({ planId })
const set = (id: string, values: Record<string, unknown>) => {
  const names = Object.keys(values)
  const columns = names.map((name, index) => `${name} = $${index + 2}`).join(', ')
  return api.database.pool.query(`update element set ${columns} where id = $1`, [id, ...Object.values(values)])
}
const addResource = (
  elementId: string,
  kind: string,
  service: string,
  amount: number | null,
  year: number | null = null,
) =>
  api.database.pool.query(
    `insert into element_resource (id, element_id, owner_id, kind, service, year, amount, not_available, access_id)
     values ($1, $2, $2, $3, $4, $6, $5::numeric, $5::numeric is null, 1)`,
    [newId(), elementId, kind, service, amount, year],
  )

beforeEach(async () => {
  zone = await make.organisation({ names: { en: 'North' } })
  planId = (await make.plan({ ownerId: zone.id })).id
  await make.element({ planId, kind: 'security_interest', title: 'Safe homes' })
  priorityId = (await make.element({ planId, kind: 'priority', code: 'P-1', title: 'Burglary' })).id
})
const addChild = (kind: 'strategic_objective' | 'action' | 'study', title: string, parentId = priorityId) =>
  make.element({ planId, kind, title, parentId })

describe('Plan on a single page', () => {
  it('shows each priority with objectives, accountable functions and the status of the measures', async () => {
    const chief = await make.function(zone.id, { names: { en: 'Chief of corps' } })
    const objective = await make.element({
      planId,
      kind: 'strategic_objective',
      title: 'Fewer burglaries',
      parentId: priorityId,
      accountableFunctionId: chief.id,
    })
    for (const [title, state] of [
      ['Visits', 'running'],
      ['Letters', 'running'],
      ['Film', 'done'],
    ] as const)
      await set((await addChild('action', title, objective.id)).id, { state })
    await addChild('study', 'Why here?')
    const { interests, priorities, issuers, functions } = await page()
    expect(issuers.map((issuer) => issuer.names.en)).toEqual(['North'])
    expect(interests.map((interest) => interest.title?.text.en)).toEqual(['Safe homes'])
    expect(priorities).toMatchObject([
      {
        code: 'P-1',
        objectives: [{ elementId: objective.id, accountableFunctionId: chief.id }],
        measures: [
          { state: 'running', count: 2 },
          { state: 'done', count: 1 },
          { state: null, count: 1 },
        ],
      },
    ])
    expect(functions).toMatchObject([{ id: chief.id, functionNames: { en: 'Chief of corps' } }])
  })

  it('sums resources only when comparable, and shows how many lines have no amount', async () => {
    const { id } = await addChild('action', 'Visits')
    await addResource(id, 'hours', 'police', 300)
    await addResource(priorityId, 'hours', 'police', 200)
    await addResource(id, 'hours', 'inspectorate', 40)
    await addResource(id, 'hours', 'inspectorate', null)
    await addResource(id, 'budget', 'police', 9000)
    await addResource(id, 'budget', 'police', 9500, 2027)
    await addResource(priorityId, 'budget', 'police', 500, 2027)
    expect((await page()).priorities[0]!.resources.toSorted((a, b) => a.amount - b.amount)).toEqual([
      { kind: 'hours', service: 'inspectorate', year: null, amount: 40, unspecifiedCount: 1 },
      { kind: 'hours', service: 'police', year: null, amount: 500, unspecifiedCount: 0 },
      { kind: 'budget', service: 'police', year: null, amount: 9000, unspecifiedCount: 0 },
      { kind: 'budget', service: 'police', year: 2027, amount: 10_000, unspecifiedCount: 0 },
    ])
  })

  it('omits confidential elements with all children, and shows how many', async () => {
    const { id } = await addChild('strategic_objective', 'Night rounds')
    await addChild('action', 'Route', id)
    await set(id, { confidential: true, confidential_reason: 'Council' })
    const { priorities, omittedCounts } = await page()
    expect(priorities[0]).toMatchObject({ objectives: [], measures: [] })
    expect(omittedCounts).toEqual({ confidential: 1, withoutPriority: 0 })
  })

  it('uses the next kind as priorities when a plan has none, and counts the elements elsewhere', async () => {
    await api.database.pool.query('delete from element where id = $1', [priorityId])
    const programme = await make.element({ planId, kind: 'programme', title: 'Ports' })
    await addChild('action', 'Scans', programme.id)
    await make.element({ planId, kind: 'study', title: 'Elsewhere' })
    const { priorities, omittedCounts } = await page()
    expect(priorities.map((priority) => [priority.kind, priority.measures])).toEqual([
      ['programme', [{ state: null, count: 1 }]],
    ])
    expect(omittedCounts.withoutPriority).toBe(1)
  })

  it('contains only what the reader may read, also in the counts', async () => {
    const { id } = await addChild('action', 'Hidden')
    await set(id, { marking: 3 })
    await addResource(id, 'hours', 'police', 10)
    const other = await make.organisation()
    expect((await page(other.id)).priorities[0]).toMatchObject({ measures: [], resources: [] })
    expect((await page()).priorities[0]!.resources).toHaveLength(1)
    await api.database.pool.query('update plan set marking = 3 where id = $1', [planId])
    expect((await catchError(page(other.id))).code).toBe('NOT_FOUND')
  })
})
