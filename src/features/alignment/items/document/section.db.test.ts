import { beforeEach, describe, expect, it } from 'vitest'
import type { TransactionContext } from '#platform/context.ts'
import { actAs } from '#platform/db/act-as.ts'
import { openTransaction } from '#platform/db/db.ts'
import type { Actor } from '#shared/actor.ts'
import type { Id } from '#shared/ids.ts'
import { alignmentRoutes } from '../../../../../testing/alignment-routes.ts'
import { useApi } from '../../../../../testing/api.ts'
import { people } from '../../../../../testing/people.ts'

import { makeCountry, reasons } from '../country.fixture.ts'
import { AnswerRow } from './row.ts'
import { answersSection } from './section.ts'

const api = useApi({ alignment: alignmentRoutes })
let country: Awaited<ReturnType<typeof makeCountry>>
let code: string
beforeEach(async () => {
  country = await makeCountry(api.database)
  code = country.national.code
  await api.as(country.ministryPlanner).alignment.items.sendItems({
    versionId: country.versionId,
    addressees: { method: 'kind', kind: 'police_zone' },
    dueOn: null,
  })
})

const during = <T>(actor: Actor, run: (context: TransactionContext) => Promise<T>) =>
  openTransaction(api.database.kysely, async (tx) => {
    await actAs(tx, api.database, actor, 'plan.write')
    return run({
      tx,
      actor,
      now: api.clock.now().toISOString(),
      today: '2026-11-24',
      audit: () => {},
      afterCommit: () => {},
    })
  })
const planId = () => country.zones[0]!.planId
const write = (
  rows: unknown[],
  actor = country.planner(0),
  keys: [string, Id][] = [['goal', country.zones[0]!.objectiveId]],
) =>
  during(actor, (context) => answersSection.write!(context, planId(), answersSection.schema.parse(rows), new Map(keys)))
const read = (actor = country.planner(0)) => during(actor, (context) => answersSection.read(context, planId()))
const row = (index: number, input: Partial<AnswerRow> = {}) => ({
  plan: code,
  version: 1,
  element: country.priorities[index]!,
  kind: 'adopt',
  ...input,
})

describe('answers of a plan document', () => {
  it('are written once: the same document changes no data, and the export equals the import', async () => {
    const { objectiveId } = country.zones[0]!
    const rows = [
      row(0, { elements: ['goal'], decidingBody: 'Council', signatories: ['Mayor'], decidedOn: '2026-11-20' }),
      row(1, { kind: 'partly', reasons: reasons(), marking: 'TLP:AMBER' }),
    ]
    expect(await write(rows)).toEqual({ issues: [], changed: 2 })
    expect(await write(rows)).toEqual({ issues: [], changed: 0 })
    const exported = (await read()).map((entry) => entry.row)
    expect(exported).toMatchObject([{ elements: [objectiveId], signatories: ['Mayor'] }, { kind: 'partly' }])
    expect(await write(exported, country.planner(0), [[objectiveId, objectiveId]])).toEqual({ issues: [], changed: 0 })
    expect(await write([row(1, { kind: 'covered' })])).toEqual({ issues: [], changed: 1 })
    const { rows: items } = await api
      .as(country.planner(0))
      .alignment.items.listItems({ addresseeId: country.zones[0]!.id })
    expect(items.map((item) => item.answer?.kind)).toEqual(['adopt', 'covered', undefined])
  })

  it('are rejected with the place of each issue, and none of them is stored', async () => {
    const { issues } = await write([
      row(0, { elements: ['goal', 'nothing'] }),
      row(1, { version: 7 }),
      row(2, { plan: 'ELSEWHERE' }),
    ])
    expect(issues.map((issue) => [issue.pointer, issue.code])).toEqual([
      ['/0/elements/1', 'UNKNOWN_CODE'],
      ['/1', 'NO_RESPONSE_REQUESTED'],
      ['/2', 'NO_RESPONSE_REQUESTED'],
    ])
    const unmotivated = await write([row(0), row(1, { kind: 'not_relevant' })])
    expect(unmotivated.issues.map((issue) => [issue.pointer, issue.code])).toEqual([['/1', 'REASONS_REQUIRED']])
    const writer = people.action_owner(country.zones[0]!.id)
    expect((await write([row(0)], writer)).issues.map((issue) => issue.code)).toEqual(['NOT_ADDRESSED'])
    expect(await read()).toEqual([])
  })

  it('are readable within the access of the reader, each under the access of the answer and of the linked elements', async () => {
    await write([row(0, { elements: ['goal'] }), row(1, { kind: 'covered', marking: 'TLP:AMBER+STRICT' })])
    const other = people.reader(country.zones[1]!.id)
    expect((await read(other)).map((entry) => entry.row.element)).toEqual([country.priorities[0]])
    await api.database.pool.query(`update element set marking = 3 where id = $1`, [country.zones[0]!.objectiveId])
    const [own] = await read()
    const { rows } = await api.database.pool.query(
      `select (select access_id from answer_element) = $1 as narrow, (select count(distinct access_id)::int from answer) as answers`,
      [own!.accessId],
    )
    expect([own!.row.elements?.length, rows[0].narrow]).toEqual([1, true])
    expect((await read(other))[0]?.row.elements).toBeUndefined()
  })

  it('keep their form: an exported row equals the parsed row', async () => {
    await write([row(0, { elements: ['goal'] }), row(1, { kind: 'no_capacity', reasons: reasons() })])
    for (const entry of await read()) expect(AnswerRow.parse(entry.row)).toEqual(entry.row)
  })
})
