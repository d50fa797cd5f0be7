import { createRouterClient } from '@orpc/server'
import { describe, expect, it } from 'vitest'
import { usePack } from '#features/country/registry/index.ts'
import type { Letter } from '#platform/mail/mailer.ts'
import { transactor } from '#platform/procedure.ts'
import { newId } from '#shared/ids.ts'
import { localized } from '#shared/localized-text.ts'
import { belgium } from '../../../../packs/be/index.ts'
import { catchError } from '../../../../testing/api.ts'
import { people } from '../../../../testing/people.ts'
import { countStatements } from '../../../../testing/statements.ts'
import { closeConsultations } from './close-consultations.ts'
import { dueOn, testDate, zoneThatCalls } from './consultation.fixture.ts'
import { consultationRoutes } from './routes.ts'

usePack(belgium)
const { api, its, call, circulars, send, reply, show } = zoneThatCalls()

describe('consultation of organisations', () => {
  it('is sent to the list of the country, resolved for the plan, with a task and a due date for each organisation', async () => {
    const lists = await circulars().listDistributionLists({ planId: its().planId })
    expect(lists.map(({ key, own }) => [key, own])).toEqual([['zonal_call', false]])
    const circular = await send()
    expect(circular.addressees.filter(({ copy }) => copy).map(({ organisationId }) => organisationId)).toEqual([
      its().council,
    ])
    const requested = circular.addressees.filter(({ copy }) => !copy)
    expect(requested.map(({ functionNames }) => functionNames?.en ?? null).sort()).toEqual([
      'Crown prosecutor',
      'Mayor',
      'Mayor',
      null,
      null,
    ])
    const waits = (await api.as(its().mayors[0]!).tasks.listTasks({})).rows
    expect(waits.map(({ kind, subjectId, dueOn: day, abilities }) => [kind, subjectId, day, abilities.close])).toEqual([
      ['answer_circular', circular.id, dueOn, false],
    ])
    expect(waits[0]!.data.names).toEqual({ nl: 'Uw verwachtingen' })
  })

  it('is sent to a custom list, which another organisation cannot read, and to named organisations', async () => {
    const { planId, bodies, interior } = its()
    const lists = await circulars().saveDistributionList({
      planId,
      name: 'Buren',
      to: [bodies[0]!],
      copies: [interior],
    })
    const own = lists.find((list) => list.own)!
    expect(own).toMatchObject({ names: { nl: 'Buren' }, to: [{ id: bodies[0] }], copies: [{ id: interior }] })
    const circular = await send({ list: own.key, to: [bodies[1]!] })
    expect(circular.addressees.map(({ organisationId, copy }) => [organisationId, copy]).sort()).toEqual(
      [
        [bodies[0], false],
        [bodies[1], false],
        [interior, true],
      ].sort(),
    )
    const other = people.ministry_planner(interior)
    expect((await catchError(circulars(other).endDistributionList({ id: own.key }))).code).toBe('NOT_FOUND')
    await circulars().endDistributionList({ id: own.key })
    expect((await catchError(send({ list: own.key }))).code).toBe('UNKNOWN_LIST')
  })

  it('is read together with others of the plan in the same number of statements, each with separate data', async () => {
    const [first, second] = [await send(), await send({ list: null, to: [its().bodies[0]!] })]
    await reply(first.id, its().bodies[0]!, its().mayors[0]!)
    await reply(second.id, its().bodies[0]!, its().mayors[0]!, [])
    const list = () => circulars().listConsultations({ planId: its().planId })
    const visible = (await list()).circulars
    expect(visible).toEqual([await show(second.id), await show(first.id)])
    expect(visible.map(({ expectations }) => expectations.length)).toEqual([0, 1])
    const ofTwo = await countStatements(api.database, list)
    await send()
    expect(await countStatements(api.database, list)).toBe(ofTwo)
  })

  it('reports why it cannot be sent', async () => {
    expect((await catchError(send({ step: 'drafting' }))).code).toBe('NO_CONSULTATION')
    expect((await catchError(send({ dueOn: '2026-11-23' }))).code).toBe('DUE_IN_THE_PAST')
    expect((await catchError(send({ list: null }))).code).toBe('NO_ADDRESSEES')
    expect((await catchError(send({ to: [newId()] }))).code).toBe('UNKNOWN_ORGANISATION')
    expect((await catchError(send({ words: localized('nl', 'x'.repeat(10_001)) }))).code).toBe('BAD_REQUEST')
    expect((await catchError(send({ to: Array.from({ length: 1001 }, newId) }))).code).toBe('BAD_REQUEST')
    expect((await catchError(circulars(its().mayors[0]!).sendConsultation(call()))).code).toBe('FORBIDDEN')
  })
})

describe('organisations that have not answered', () => {
  it('receive an email at the request and one reminder a day, in their language, and other organisations receive none', async () => {
    const { kysely } = api.database
    for (const [at, mayor] of its().mayors.entries())
      await kysely
        .updateTable('person')
        .set({ email: `mayor${at}@example.org`, language: 'fr' })
        .where('id', '=', mayor.personId!)
        .execute()
    const letters: Letter[] = []
    const post = { publicUrl: 'https://i.example', send: async (letter: Letter) => void letters.push(letter) }
    const client = createRouterClient(
      { circulars: consultationRoutes },
      { context: { ...api.context(its().chief), post } },
    )
    const {
      circulars: [circular],
    } = await client.circulars.sendConsultation(call())
    await expect.poll(() => letters.map(({ to }) => to).sort()).toEqual(['mayor0@example.org', 'mayor1@example.org'])
    expect(letters[0]!.text).toContain(`https://i.example/circulars/${circular!.id}`)
    await reply(circular!.id, its().bodies[0]!, its().mayors[0]!)
    letters.length = 0
    const visible = await client.circulars.sendReminders({ id: circular!.id })
    await expect
      .poll(() => letters.map(({ to, subject }) => [to, subject]))
      .toEqual([['mayor1@example.org', 'Rappel : Uw verwachtingen']])
    expect(visible.addressees.find(({ organisationId }) => organisationId === its().bodies[1])!.remindedOn).toBe(
      testDate,
    )
    expect((await catchError(client.circulars.sendReminders({ id: circular!.id }))).code).toBe('REMINDED_TODAY')
    expect((await catchError(circulars(its().mayors[1]!).sendReminders({ id: circular!.id }))).code).toBe('FORBIDDEN')
  })
})

it('a plan that enters into force closes all open consultations', async () => {
  await send()
  const waiting = async () => (await api.as(its().mayors[0]!).tasks.listTasks({})).total
  expect(await waiting()).toBe(1)
  const transact = transactor(api.context(its().chief), { permission: 'path.lead', effect: 'write' }, ['x'], null)
  await transact('write', (work) => closeConsultations(work, { planId: its().planId }))
  expect(await waiting()).toBe(0)
})

it('sent consultations, replies and expectations cannot be changed or removed', async () => {
  const { id } = await send()
  await reply(id, its().bodies[0]!, its().mayors[0]!)
  const { kysely } = api.database
  await expect(kysely.updateTable('circular').set({ due_on: '2030-01-01' }).execute()).rejects.toThrow('stays')
  await expect(kysely.updateTable('circular_reply').set({ source: 'Other' }).execute()).rejects.toThrow('stays')
  await expect(
    kysely.updateTable('circular_expectation').set({ organisation_id: its().zone }).execute(),
  ).rejects.toThrow('stays')
  const transact = transactor(api.context(its().chief), { permission: 'path.lead', effect: 'write' }, ['x'], null)
  await expect(transact('write', ({ tx }) => tx.deleteFrom('circular').execute())).rejects.toThrow(/permission denied/)
})
