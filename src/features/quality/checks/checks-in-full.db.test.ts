import { beforeEach, describe, expect, it } from 'vitest'
import { localized } from '#shared/localized-text.ts'
import { makeProse } from '#shared/prose.ts'
import { belgium } from '../../../../packs/be/index.ts'
import { people } from '../../../../testing/people.ts'
import { planRoutes } from '../../../../testing/plan-routes.ts'
import { recheckPlan } from './check-queue.ts'
import { useChecks } from './country.fixture.ts'
import { withoutProcedureRules } from './facts.fixture.ts'

const { api, make, pool, reactions, makeZone, addPower, sendElementsToZones, answer, stored, asSystem, during } =
  useChecks(belgium, planRoutes, { askItems: true })

let zone: Awaited<ReturnType<typeof makeZone>>
const recheck = () => asSystem((context) => recheckPlan(context, zone.planId))
const found = async (...rules: string[]) => (await stored(zone.planId)).filter(([rule]) => rules.includes(rule))
type Kind = Parameters<typeof make.element>[0]['kind']
const add = async (kind: Kind, given: object = {}, columns: object = {}) => {
  const place = { planId: zone.planId, parentId: zone.sectionId, accountableFunctionId: zone.dutyId }
  const { id } = await make.element({ ...place, kind, ...given })
  for (const [column, value] of Object.entries(columns))
    await pool().query(`update element set ${column} = $1 where id = $2`, [value, id])
  return id
}
const prose = (text: string) => JSON.stringify({ source: 'en', outdated: [], text: { en: makeProse(text) } })

beforeEach(async () => {
  await addPower()
  zone = await makeZone()
})

describe('rules of law on stored data', () => {
  it('reports by R06 the section for each item of article 36 that the plan does not contain', async () => {
    const sections = new Map<string, string>()
    for (const place of ['strategic_objectives', 'capacity', 'municipality_missions'])
      sections.set(place, (await make.element({ planId: zone.planId, kind: 'section', place })).id)
    await recheck()
    const capacity = sections.get('capacity')!
    const missing = [sections.get('strategic_objectives'), capacity, capacity, sections.get('municipality_missions')]
    expect((await found('R06')).map(([, , element]) => element).toSorted()).toEqual(missing.toSorted())
    await add('text', { parentId: capacity }, { body: prose('Local capacity and HyCap.') })
    await add('operational_objective')
    await recheck()
    expect((await found('R06')).map(([, , element]) => element)).toEqual([sections.get('municipality_missions')])
    await add('municipality_mission', {}, { details: JSON.stringify({ declaresNone: true }) })
    await recheck()
    expect(await found('R06')).toEqual([])
  })

  it('accepts for R14 the answer of a priority as a source as soon as the item is answered', async () => {
    const priority = await add('priority')
    await add('operational_objective', { parentId: priority })
    const { items } = await sendElementsToZones([zone], ['Drugs'])
    await recheck()
    expect(await found('R14')).toEqual([
      ['R14', 'missing_sections', null],
      ['R14', 'no_source', priority],
    ])
    await answer(items[0]!)
    await pool().query(
      'insert into answer_element (answer_id, element_id, owner_id, access_id) select id, $1, owner_id, 1 from answer',
      [priority],
    )
    await during(people.planner(zone.id), (context) => reactions.itemsAnswered(context, { itemIds: [items[0]!.id] }))
    expect(await found('R14', 'M04')).toEqual([['R14', 'missing_sections', null]])
  })

  it('names for R15 the function with more running actions than the limit of the country', async () => {
    for (let number = 0; number < 26; number++) await add('action', {}, { state: 'running' })
    await recheck()
    const [row] = (
      await pool().query(`select data from check_result where plan_id = $1 and rule = 'R15'`, [zone.planId])
    ).rows
    expect(row.data).toMatchObject({ count: 26, maxCount: 25, unit: { en: 'Zone' }, function: expect.any(Object) })
  })

  it.each(['85.07.30-033.28', 'BE68 5390 0754 7034', '1-ABC-123'])(
    'finds %s by R24 in every text, although only suspicious texts are read',
    async (sign) => {
      const text = JSON.stringify(localized('en', `A line with ${sign} in it`))
      const ids = [
        await add('text', {}, { body: prose(`A line with ${sign} in it`) }),
        await add('text', {}, { title: text }),
        await add('text', {}, { gain: text }),
        await add('text', {}, { rationale: text }),
        await add('text', {}, { details: JSON.stringify({ question: localized('en', sign) }) }),
        await add('text', {}, { state_reason: sign }),
      ]
      for (const [table, column, value] of [
        ['element_need', 'kind, text', `'resources', '${text}'`],
        ['element_resource', 'kind, service, amount, source', `'hours', 'police', 1, '${sign}'`],
        ['element_partner', 'organisation_id, commitment', `'${zone.id}', '${text}'`],
      ] as const) {
        const id = await add('text')
        ids.push(id)
        await pool().query(
          `insert into ${table} (id, element_id, owner_id, access_id, ${column}) values (gen_random_uuid(), $1, $1, 1, ${value})`,
          [id],
        )
      }
      await pool().query('update plan set motto = $1 where id = $2', [text, zone.planId])
      await recheck()
      const named = (await found('R24')).map(([, , element]) => element)
      expect(named.toSorted()).toEqual([...ids, null].toSorted())
    },
  )
})

describe('rules of method on stored data', () => {
  it('each find their issues', async () => {
    await pool().query(`update plan set languages = '{en,nl}' where id = $1`, [zone.planId])
    const outdated = JSON.stringify({ ...localized('en', 'New'), outdated: ['nl'] })
    const priority = await add('priority', { chainLinks: ['prevention'] }, { rationale: outdated })
    const objective = await add('operational_objective', { parentId: priority, title: 'Fewer burglaries' })
    await add('action', { parentId: objective, chainLinks: ['reaction'] })
    const needing = await add('action')
    await pool().query(
      `insert into element_need (id, element_id, owner_id, access_id, kind, text) values (gen_random_uuid(), $1, $1, 1, 'resources', $2)`,
      [needing, outdated],
    )
    const translated = await add('action', {}, { details: JSON.stringify({ question: JSON.parse(outdated) }) })
    const wish = await add('operational_objective', { title: ' fewer BURGLARIES' })
    const late = await add('milestone', {}, { details: JSON.stringify({ dueOn: '2032-01-01' }) })
    const { items } = await sendElementsToZones([zone], ['Drugs'])
    await answer(items[0]!)
    await recheck()
    expect(await found('M01', 'M03', 'M04', 'M05', 'M06', 'M07', 'M08')).toEqual(
      [
        ['M01', 'not_reached', priority],
        ['M03', 'not_asked', needing],
        ['M04', 'not_carried', null],
        ['M05', 'out_of_date', priority],
        ['M05', 'out_of_date', translated],
        ['M06', 'not_carried_out', wish],
        ['M07', 'due_outside', late],
        ['M08', 'duplicate_title', wish],
      ].toSorted((left, other) => (left.join() < other.join() ? -1 : 1)),
    )
  })

  it('update M06 when a plan starts to elaborate an objective', async () => {
    const objective = await add('operational_objective')
    await recheck()
    expect(await found('M06')).toEqual([['M06', 'not_carried_out', objective]])
    const lower = await make.plan({ ownerId: zone.id, kind: 'yearly_action_plan', elaboratesId: objective })
    await during(people.planner(zone.id), (context) =>
      reactions.planChanged(context, { planId: lower.id, elementIds: null }),
    )
    expect(await found('M06')).toEqual([])
    expect(await api.as(people.planner(zone.id)).checks.listRules()).toHaveLength(
      new Set(withoutProcedureRules(belgium.rules).map(({ number }) => number)).size,
    )
  })
})
