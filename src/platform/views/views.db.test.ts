import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Actor } from '#shared/actor.ts'
import { newId } from '#shared/ids.ts'
import { catchError, useApi } from '../../../testing/api.ts'
import { factories } from '../../../testing/factories/index.ts'
import { enrol, people } from '../../../testing/people.ts'
import { viewRoutes } from './routes.ts'

const api = useApi({ views: viewRoutes })
let zone: { id: string }
let planner: Actor
let colleague: Actor
let stranger: Actor

beforeEach(async () => {
  const make = factories(api.database)
  zone = await make.organisation({ names: { en: 'North' } })
  planner = await enrol(api.database, people.planner(zone.id, 'Robin Example'))
  colleague = await enrol(api.database, people.reader(zone.id, 'Sam Example'))
  stranger = await enrol(api.database, people.planner((await make.organisation()).id, 'Kim Example'))
})

const views = (actor = planner) => api.as(actor).views
const save = (name: string, given: { sharedWith?: string; query?: string } = {}) =>
  views().saveView({ place: 'search', name, query: 'query=drugs', ...given })
const listViewNames = async (actor: Actor) =>
  (await views(actor).listViews({ place: 'search' })).map((view) => view.name)

describe('saved view', () => {
  it('is private until it is shared with the own organisation, and private again when sharing ends', async () => {
    const { id } = await save('Drugs in force')
    expect([await listViewNames(planner), await listViewNames(colleague)]).toEqual([['Drugs in force'], []])
    await views().changeView({ id, sharedWith: zone.id })
    expect(await listViewNames(colleague)).toEqual(['Drugs in force'])
    expect(await listViewNames(stranger)).toEqual([])
    const [shared] = await views(colleague).listViews({ place: 'search' })
    expect(shared).toMatchObject({
      query: 'query=drugs',
      ownerName: 'Robin Example',
      sharedWith: { names: { en: 'North' } },
      abilities: { change: false },
    })
    await views().changeView({ id, sharedWith: null })
    expect(await listViewNames(colleague)).toEqual([])
  })

  it('is renamed, changed and removed by the owner only', async () => {
    const { id } = await save('Drugs', { sharedWith: zone.id })
    expect((await catchError(views(colleague).changeView({ id, name: 'Mine' }))).code).toBe('NOT_FOUND')
    expect((await catchError(views(colleague).removeView({ id }))).code).toBe('NOT_FOUND')
    expect(await views().changeView({ id, name: 'Drugs here', query: 'query=drug' })).toMatchObject({
      name: 'Drugs here',
      query: 'query=drug',
      sharedWith: { organisationId: zone.id },
    })
    await views().removeView({ id })
    expect(await listViewNames(planner)).toEqual([])
  })

  it('is shared only with an organisation of the user', async () => {
    const elsewhere = stranger.assignments[0]!.organisationId
    expect((await catchError(save('Theirs', { sharedWith: elsewhere }))).code).toBe('NOT_YOUR_ORGANISATION')
    const { id } = await save('Mine')
    expect((await catchError(views().changeView({ id, sharedWith: elsewhere }))).code).toBe('NOT_YOUR_ORGANISATION')
  })

  it('can be the default for each user separately, until it is deleted or no longer shared', async () => {
    const { id } = await save('Drugs', { sharedWith: zone.id })
    await views(colleague).setDefaultView({ place: 'search', id })
    const isDefault = async (actor: Actor) => (await views(actor).listViews({ place: 'search' }))[0]?.isDefault
    expect([await isDefault(colleague), await isDefault(planner)]).toEqual([true, false])
    expect((await catchError(views(stranger).setDefaultView({ place: 'search', id }))).code).toBe('NOT_FOUND')
    expect((await catchError(views().setDefaultView({ place: 'plans', id }))).code).toBe('NOT_FOUND')
    await views(colleague).setDefaultView({ place: 'search', id: null })
    expect(await isDefault(colleague)).toBe(false)
    await views(colleague).setDefaultView({ place: 'search', id })
    await views().removeView({ id })
    expect((await api.database.pool.query('select count(*)::int as count from default_view')).rows).toEqual([
      { count: 0 },
    ])
  })

  it('is recorded in the audit log, and a name with prohibited data is refused', async () => {
    const { id } = await save('Drugs')
    const { rows } = await api.database.pool.query('select procedure from journal where subject_id = $1', [id])
    expect(rows).toEqual([{ procedure: 'views.saveView' }])
    expect((await catchError(save(''))).code).toBe('BAD_REQUEST')
    expect((await catchError(views().removeView({ id: newId() }))).code).toBe('NOT_FOUND')
  })

  it('of a former release keeps its filter on an organisation', async () => {
    const names = new Map([
      ['After a word', `query=drugs&body=${zone.id}`],
      ['First', `body=${zone.id}&query=drugs`],
      ['Other', 'query=nobody=1'],
    ])
    for (const [name, query] of names) await save(name, { query })
    const migration = join(import.meta.dirname, '../../../migrations/20261129_0900_renamed_address.sql')
    await api.database.pool.query(readFileSync(migration, 'utf8'))
    const stored = await views().listViews({ place: 'search' })
    expect(Object.fromEntries(stored.map(({ name, query }) => [name, query]))).toEqual({
      'After a word': `query=drugs&organisation=${zone.id}`,
      First: `organisation=${zone.id}&query=drugs`,
      Other: 'query=nobody=1',
    })
  })
})
