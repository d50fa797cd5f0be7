import { beforeEach, describe, expect, it } from 'vitest'
import { taskRoutes } from '#features/base/tasks/index.ts'
import { alignmentRoutes } from '../../../../../testing/alignment-routes.ts'
import { catchError, useApi } from '../../../../../testing/api.ts'

import { makeCountry, reasons } from '../country.fixture.ts'

const api = useApi({ alignment: alignmentRoutes, tasks: taskRoutes })
let country: Awaited<ReturnType<typeof makeCountry>>
beforeEach(async () => {
  country = await makeCountry(api.database, { zones: 3 })
})
const zone = (number: number) => api.as(country.planner(number))
const requestAgreement = () =>
  zone(0).alignment.agreements.requestAgreement({
    fromElementId: country.zones[0]!.objectiveId,
    toPlanId: country.zones[1]!.planId,
    text: reasons('Joint checks on the canal.'),
  })

describe('agreement between equal authorities', () => {
  it('is requested from the other organisation as a task, and accepted with the element that carries it there [deck-16]', async () => {
    const agreement = await requestAgreement()
    expect(agreement).toMatchObject({ status: 'asked', abilities: { answer: false, withdraw: true } })
    expect((await zone(1).tasks.listTasks({})).rows).toMatchObject([
      { kind: 'answer_agreement', subjectId: agreement.id },
    ])
    const toElementId = country.zones[1]!.objectiveId
    const agreed = await zone(1).alignment.agreements.answerAgreement({
      id: agreement.id,
      status: 'agreed',
      toElementId,
    })
    expect(agreed).toMatchObject({ status: 'agreed', to: { elementId: toElementId } })
    expect((await zone(1).tasks.listTasks({})).total).toBe(0)
    const [seen] = await zone(0).alignment.agreements.listAgreements({ planId: country.zones[0]!.planId })
    expect(seen).toMatchObject({ id: agreement.id, status: 'agreed' })
    expect(await zone(0).alignment.agreements.listAgreements({ elementId: toElementId })).toHaveLength(1)
    expect(await zone(2).alignment.agreements.listAgreements({})).toEqual([])
  })

  it('is refused only with reasons, only by the requested organisation, and only once [deck-16]', async () => {
    const { id } = await requestAgreement()
    const refuse = { id, status: 'refused' as const }
    const { agreements } = zone(1).alignment
    expect((await catchError(agreements.answerAgreement(refuse))).code).toBe('REASONS_REQUIRED')
    const own = zone(0).alignment.agreements.answerAgreement({ id, status: 'agreed' })
    expect((await catchError(own)).code).toBe('NOT_ADDRESSED')
    const foreign = agreements.answerAgreement({
      id,
      status: 'agreed',
      toElementId: country.zones[2]!.objectiveId,
    })
    expect((await catchError(foreign)).code).toBe('ELEMENT_NOT_IN_PLAN')
    expect(await agreements.answerAgreement({ ...refuse, reasons: reasons() })).toMatchObject({ status: 'refused' })
    expect((await catchError(agreements.answerAgreement({ id, status: 'agreed' }))).code).toBe('ALREADY_SETTLED')
  })

  it('is not available for organisations of another level, nor for elements of another owner', async () => {
    const { agreements } = zone(0).alignment
    const text = reasons()
    const [first, second] = country.zones
    const up = agreements.requestAgreement({ fromElementId: first!.objectiveId, toPlanId: country.national.id, text })
    expect((await catchError(up)).code).toBe('NOT_EQUAL_AUTHORITIES')
    const foreign = agreements.requestAgreement({ fromElementId: second!.objectiveId, toPlanId: first!.planId, text })
    expect((await catchError(foreign)).code).toBe('NOT_YOUR_ORGANISATION')
  })

  it('is requested between levels that the law of the plan makes equal, and not between others [law-13]', async () => {
    const setLevels = (...levels: string[]) =>
      Promise.all(
        levels.map((level, index) =>
          api.database.pool.query('update organisation set level = $1 where id = $2', [
            level,
            country.zones[index]!.id,
          ]),
        ),
      )
    await setLevels('federal', 'community')
    expect(await requestAgreement()).toMatchObject({ status: 'asked' })
    await setLevels('region', 'zone')
    expect((await catchError(requestAgreement())).code).toBe('NOT_EQUAL_AUTHORITIES')
  })

  it('is withdrawn by the requesting organisation', async () => {
    const { id } = await requestAgreement()
    const withdraw = (number: number) =>
      zone(number).alignment.agreements.withdrawAgreement({ id, reason: 'No longer needed' })
    expect((await catchError(withdraw(1))).code).toBe('NOT_YOUR_ORGANISATION')
    expect(await withdraw(0)).toMatchObject({ status: 'withdrawn' })
    expect((await zone(1).tasks.listTasks({})).total).toBe(0)
  })
})
