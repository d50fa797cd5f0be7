import { createRouterClient } from '@orpc/server'
import { describe, expect, it } from 'vitest'
import { usePack } from '#features/country/registry/index.ts'
import type { Email } from '#platform/mail/mailer.ts'
import { transactor } from '#platform/transactor.ts'
import { newId } from '#shared/ids.ts'
import { localized } from '#shared/localized-text.ts'
import { belgium } from '../../../../packs/be/index.ts'
import { catchError } from '../../../../testing/api.ts'
import { people } from '../../../../testing/people.ts'
import { countStatements } from '../../../../testing/statements.ts'
import { closeConsultations } from './close-consultations.ts'
import { dueOn, testDate, zoneWithConsultations } from './consultation.fixture.ts'
import { consultationRoutes } from './routes.ts'

usePack(belgium)
const { api, getZone, makeInput, getConsultationApi, send, reply, show } = zoneWithConsultations()

describe('consultation of organisations', () => {
  it('is sent to the list of the country, resolved for the plan, with a task and a due date for each organisation', async () => {
    const lists = await getConsultationApi().listDistributionLists({ planId: getZone().planId })
    expect(lists.map(({ key, isOwn }) => [key, isOwn])).toEqual([['zonal_consultation', false]])
    const consultation = await send()
    expect(consultation.addressees.filter(({ copy }) => copy).map(({ organisationId }) => organisationId)).toEqual([
      getZone().council,
    ])
    const addressees = consultation.addressees.filter(({ copy }) => !copy)
    expect(addressees.map(({ functionNames }) => functionNames?.en ?? null).sort()).toEqual([
      'Crown prosecutor',
      'Mayor',
      'Mayor',
      null,
      null,
    ])
    const waits = (await api.as(getZone().mayors[0]!).tasks.listTasks({})).rows
    expect(waits.map(({ kind, subjectId, dueOn: day, abilities }) => [kind, subjectId, day, abilities.close])).toEqual([
      ['answer_consultation', consultation.id, dueOn, false],
    ])
    expect(waits[0]!.data.names).toEqual({ nl: 'Uw verwachtingen' })
  })

  it('is sent to a custom list, which another organisation cannot read, and to named organisations', async () => {
    const { planId, bodies, interior } = getZone()
    const lists = await getConsultationApi().saveDistributionList({
      planId,
      name: 'Buren',
      to: [bodies[0]!],
      copies: [interior],
    })
    const own = lists.find((list) => list.isOwn)!
    expect(own).toMatchObject({ names: { nl: 'Buren' }, to: [{ id: bodies[0] }], copies: [{ id: interior }] })
    const consultation = await send({ list: own.key, to: [bodies[1]!] })
    expect(consultation.addressees.map(({ organisationId, copy }) => [organisationId, copy]).sort()).toEqual(
      [
        [bodies[0], false],
        [bodies[1], false],
        [interior, true],
      ].sort(),
    )
    const other = people.ministry_planner(interior)
    expect((await catchError(getConsultationApi(other).endDistributionList({ id: own.key }))).code).toBe('NOT_FOUND')
    await getConsultationApi().endDistributionList({ id: own.key })
    expect((await catchError(send({ list: own.key }))).code).toBe('UNKNOWN_LIST')
  })

  it('is read together with others of the plan in the same number of statements, each with separate data', async () => {
    const [first, second] = [await send(), await send({ list: null, to: [getZone().bodies[0]!] })]
    await reply(first.id, getZone().bodies[0]!, getZone().mayors[0]!)
    await reply(second.id, getZone().bodies[0]!, getZone().mayors[0]!, [])
    const list = () => getConsultationApi().listConsultations({ planId: getZone().planId })
    const visible = (await list()).consultations
    expect(visible).toEqual([await show(second.id), await show(first.id)])
    expect(visible.map(({ expectations }) => expectations.length)).toEqual([0, 1])
    const ofTwo = await countStatements(api.database, list)
    await send()
    expect(await countStatements(api.database, list)).toBe(ofTwo)
  })

  it('reports why it cannot be sent', async () => {
    expect((await catchError(send({ step: 'drafting' }))).code).toBe('NO_CONSULTATION')
    expect((await catchError(send({ dueOn: '2026-11-23' }))).code).toBe('DUE_DATE_IN_PAST')
    expect((await catchError(send({ list: null }))).code).toBe('NO_ADDRESSEES')
    expect((await catchError(send({ to: [newId()] }))).code).toBe('UNKNOWN_ORGANISATION')
    expect((await catchError(send({ text: localized('nl', 'x'.repeat(10_001)) }))).code).toBe('BAD_REQUEST')
    expect((await catchError(send({ to: Array.from({ length: 1001 }, newId) }))).code).toBe('BAD_REQUEST')
    expect((await catchError(getConsultationApi(getZone().mayors[0]!).sendConsultation(makeInput()))).code).toBe(
      'FORBIDDEN',
    )
  })
})

describe('organisations that have not answered', () => {
  it('receive an email at the request and one reminder a day, in their language, and other organisations receive none', async () => {
    const { kysely } = api.database
    for (const [at, mayor] of getZone().mayors.entries())
      await kysely
        .updateTable('person')
        .set({ email: `mayor${at}@example.org`, language: 'fr' })
        .where('id', '=', mayor.personId!)
        .execute()
    const letters: Email[] = []
    const mailer = { publicUrl: 'https://i.example', send: async (letter: Email) => void letters.push(letter) }
    const client = createRouterClient(
      { consultations: consultationRoutes },
      { context: { ...api.context(getZone().chief), mailer } },
    )
    const {
      consultations: [consultation],
    } = await client.consultations.sendConsultation(makeInput())
    await expect.poll(() => letters.map(({ to }) => to).sort()).toEqual(['mayor0@example.org', 'mayor1@example.org'])
    expect(letters[0]!.text).toContain(`https://i.example/consultations/${consultation!.id}`)
    await reply(consultation!.id, getZone().bodies[0]!, getZone().mayors[0]!)
    letters.length = 0
    const visible = await client.consultations.sendReminders({ id: consultation!.id })
    await expect
      .poll(() => letters.map(({ to, subject }) => [to, subject]))
      .toEqual([['mayor1@example.org', 'Rappel\u00a0: Uw verwachtingen']])
    expect(visible.addressees.find(({ organisationId }) => organisationId === getZone().bodies[1])!.remindedOn).toBe(
      testDate,
    )
    expect((await catchError(client.consultations.sendReminders({ id: consultation!.id }))).code).toBe('REMINDED_TODAY')
    expect(
      (await catchError(getConsultationApi(getZone().mayors[1]!).sendReminders({ id: consultation!.id }))).code,
    ).toBe('FORBIDDEN')
  })
})

it('a plan that enters into force closes all open consultations', async () => {
  await send()
  const waiting = async () => (await api.as(getZone().mayors[0]!).tasks.listTasks({})).total
  expect(await waiting()).toBe(1)
  const transact = transactor(api.context(getZone().chief), { permission: 'path.lead', effect: 'write' }, ['x'], null)
  await transact('write', (context) => closeConsultations(context, { planId: getZone().planId }))
  expect(await waiting()).toBe(0)
})

it('sent consultations, replies and expectations cannot be changed or removed', async () => {
  const { id } = await send()
  await reply(id, getZone().bodies[0]!, getZone().mayors[0]!)
  const { kysely } = api.database
  await expect(kysely.updateTable('consultation').set({ due_on: '2030-01-01' }).execute()).rejects.toThrow(
    'cannot be changed',
  )
  await expect(kysely.updateTable('consultation_reply').set({ source: 'Other' }).execute()).rejects.toThrow(
    'cannot be changed',
  )
  await expect(
    kysely.updateTable('consultation_expectation').set({ organisation_id: getZone().zone }).execute(),
  ).rejects.toThrow('cannot be changed')
  const transact = transactor(api.context(getZone().chief), { permission: 'path.lead', effect: 'write' }, ['x'], null)
  await expect(transact('write', ({ tx }) => tx.deleteFrom('consultation').execute())).rejects.toThrow(
    /permission denied/,
  )
})
