import { beforeEach, describe, expect, it } from 'vitest'
import { makeCountry, reasons } from '#features/alignment/items/country.fixture.ts'
import { taskRoutes } from '#features/base/tasks/index.ts'
import { alignmentRoutes } from '../../../../testing/alignment-routes.ts'
import { catchError, useApi } from '../../../../testing/api.ts'
import { people } from '../../../../testing/people.ts'

const api = useApi({ alignment: alignmentRoutes, tasks: taskRoutes })
let country: Awaited<ReturnType<typeof makeCountry>>
beforeEach(async () => {
  country = await makeCountry(api.database)
})
const ministry = () => api.as(people.programme_manager(country.ministry.id))
const zone = (number: number) => api.as(country.planner(number))
const send = (marking: 'TLP:GREEN' | 'TLP:AMBER' = 'TLP:AMBER') =>
  zone(0).alignment.signals.sendSignal({
    ownerId: country.zones[0]!.id,
    upperPlanId: country.national.id,
    title: reasons('Nitrous oxide'),
    text: reasons('Dumped along the canal.'),
    marking,
  })

describe('signal from below', () => {
  it('reaches the organisation that issues the upper plan, as a task, and under TLP:AMBER no other organisation [align-8]', async () => {
    const signal = await send()
    expect(signal).toMatchObject({ addresseeId: country.ministry.id, answer: null, abilities: { answer: false } })
    expect((await ministry().tasks.listTasks({})).rows).toMatchObject([
      { kind: 'answer_signal', subjectId: signal.id, subjectTitle: { text: { en: 'Nitrous oxide' } } },
    ])
    expect((await ministry().alignment.signals.listSignals({})).rows).toMatchObject([{ abilities: { answer: true } }])
    expect((await zone(1).alignment.signals.listSignals({})).total).toBe(0)
    expect((await catchError(zone(1).alignment.signals.getSignal({ id: signal.id }))).code).toBe('NOT_FOUND')
  })

  it('is answered with reasons, keeps the earlier answer, and ends the task [align-8] [deck-4]', async () => {
    const { id } = await send()
    const { signals } = ministry().alignment
    const parked = { signalId: id, kind: 'parked' as const, reasons: reasons('After the scan') }
    expect((await catchError(signals.answerSignal(parked))).code).toBe('PARKED_UNTIL_MISSING')
    expect((await catchError(signals.answerSignal({ ...parked, reasons: reasons(' ') }))).code).toBe('REASONS_REQUIRED')
    const answered = await signals.answerSignal({ ...parked, parkedUntil: '2027-01-01' })
    expect(answered).toMatchObject({ answer: { kind: 'parked', parkedUntil: '2027-01-01' }, isDue: false })
    expect((await ministry().tasks.listTasks({})).total).toBe(0)
    api.clock.set('2027-01-01T10:00:00.000Z')
    expect((await signals.getSignal({ id })).signal.isDue).toBe(true)
    await signals.answerSignal({ signalId: id, kind: 'taken_up', reasons: reasons('In the next plan') })
    const { signal, history } = await zone(0).alignment.signals.getSignal({ id })
    expect(signal.answer?.kind).toBe('taken_up')
    expect(history.map((entry) => [entry.kind, entry.supersededAt !== null])).toEqual([
      ['taken_up', false],
      ['parked', true],
    ])
  })

  it('is answered only by the addressee, and sent only for the own organisation', async () => {
    const { id } = await send('TLP:GREEN')
    const chief = api.as(people.chief_of_corps(country.zones[1]!.id)).alignment.signals
    const answer = { signalId: id, kind: 'no' as const, reasons: reasons() }
    expect((await catchError(chief.answerSignal(answer))).code).toBe('NOT_ADDRESSED')
    const text = { title: reasons('A'), text: reasons('B') }
    const foreign = { ownerId: country.zones[1]!.id, upperPlanId: country.national.id, ...text }
    expect((await catchError(zone(0).alignment.signals.sendSignal(foreign))).code).toBe('NOT_YOUR_ORGANISATION')
    const toNobody = { ownerId: country.zones[0]!.id, ...text }
    expect((await catchError(zone(0).alignment.signals.sendSignal(toNobody))).code).toBe('NO_TASK_RECIPIENTS')
  })

  it('is listed before answered signals', async () => {
    const first = await send()
    api.clock.advance(1000)
    const second = await send()
    const { signals } = ministry().alignment
    await signals.answerSignal({ signalId: second.id, kind: 'no', reasons: reasons() })
    const all = await signals.listSignals({})
    expect([all.rows.map((row) => row.id), all.open]).toEqual([[first.id, second.id], 1])
    expect((await signals.listSignals({ status: 'open' })).rows.map((row) => row.id)).toEqual([first.id])
    expect((await signals.listSignals({ status: 'answered' })).rows.map((row) => row.id)).toEqual([second.id])
  })
})

describe('choices without a related item', () => {
  it('count by organisation over all names of a phenomenon, without sent, wider or carried phenomena', async () => {
    const { make, zones, priorities, versionId } = country
    const [drugs, cannabis, speeding, speedingNow, carried] = await Promise.all(
      Array.from({ length: 5 }, () => make.phenomenon()),
    )
    const run = (sql: string, values: unknown[]) => api.database.pool.query(sql, values)
    await run(`update phenomenon set parent_id = $1 where id = $2`, [drugs!.id, cannabis!.id])
    await run(`update phenomenon_list set valid_from = '2022-01-01' where id = $1`, [speedingNow!.listId])
    await run(
      `insert into phenomenon_crosswalk (id, from_id, to_id, relation, author) values (gen_random_uuid(), $1, $2, 'renamed', 'test')`,
      [speeding!.id, speedingNow!.id],
    )
    await run(`update element set phenomenon_id = $1 where id = $2`, [drugs!.id, priorities[0]])
    const choose = (zone: number, phenomenonId: string | undefined, title: string) =>
      make.element({
        planId: zones[zone]!.planId,
        kind: 'priority',
        title,
        ...(phenomenonId && { phenomenonId }),
      })
    await run(`delete from element where kind = 'strategic_objective'`, [])
    await choose(0, drugs!.id, 'Drugs')
    await choose(1, cannabis!.id, 'Cannabis')
    await choose(0, speeding!.id, 'Speeding')
    await choose(1, speedingNow!.id, 'Rural speeding')
    await choose(1, undefined, 'Catalytic converters')
    const carrier = await choose(0, carried!.id, 'Carried')
    await api.as(country.ministryPlanner).alignment.items.sendItems({
      versionId,
      addressees: { method: 'kind', kind: 'police_zone' },
      dueOn: null,
    })
    const { rows } = await zone(0).alignment.items.listItems({ addresseeId: zones[0]!.id })
    await zone(0).alignment.answers.answerItem({ itemId: rows[0]!.id, kind: 'adopt', elementIds: [carrier.id] })
    const uncovered = await ministry().alignment.signals.listUncoveredPhenomena({ versionId })
    expect(uncovered.map((entry) => [entry.phenomenonId, entry.title?.text.en, entry.organisationCount])).toEqual([
      [speedingNow!.id, undefined, 2],
      [null, 'Catalytic converters', 1],
    ])
  })
})
