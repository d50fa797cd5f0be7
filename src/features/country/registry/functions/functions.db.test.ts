import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { anyone } from '#shared/actor.ts'
import type { Id } from '#shared/ids.ts'
import { belgium } from '../../../../../packs/be/index.ts'
import { catchError, useApi } from '../../../../../testing/api.ts'
import { factories } from '../../../../../testing/factories/index.ts'
import { enrol, people } from '../../../../../testing/people.ts'
import { storePlanKinds } from '../../../../../testing/stored-law.ts'
import { writeAs } from '../../../../../testing/write-as.ts'
import { registryRoutes } from '../routes.ts'

const api = useApi({ registry: registryRoutes })
const make = factories(api.database)

async function zone() {
  const { id: organisationId } = await make.organisation()
  const registry = api.as(people.instance_administrator(organisationId)).registry
  const organisationFunction = await registry.functions.addFunction({
    organisationId,
    code: 'chief_of_corps',
    names: { en: 'Chief' },
  })
  const [first, second] = [
    await registry.people.addPerson({ name: 'First Person' }),
    await registry.people.addPerson({ name: 'Second Person' }),
  ]
  const appoint = (personId: Id, from: string, more: { to?: string; capacity?: 'deputy'; replaces?: boolean } = {}) =>
    registry.functions.appointHolder({
      functionId: organisationFunction.id,
      personId,
      capacity: 'holder',
      from,
      ...more,
    })
  return { organisationId, registry, duty: organisationFunction, first, second, appoint }
}

describe('functions of an organisation', () => {
  it('are entered again by another person after a person appointed themselves [law-26]', async () => {
    const { organisationId, registry, duty, first } = await zone()
    const self = { ...people.instance_administrator(organisationId), personId: first.id }
    const input = { functionId: duty.id, personId: first.id, capacity: 'holder', from: '2026-11-24' } as const
    const { functions } = api.as(self).registry
    await functions.appointHolder(input)
    const isOwnEntry = async () =>
      (
        await api.database.pool.query(
          'select entered_by = person_id as own from function_holding where person_id = $1',
          [first.id],
        )
      ).rows[0].own
    expect(await isOwnEntry()).toBe(true)
    expect((await catchError(functions.appointHolder(input))).code).toBe('FUNCTION_OCCUPIED')
    await registry.functions.appointHolder(input)
    expect(await isOwnEntry()).toBe(false)
  })

  it('have one holder at a time, from one date to another, and also a deputy [country-4] [deck-35]', async () => {
    const { duty, first, second, appoint, registry, organisationId } = await zone()
    await appoint(first.id, '2020-01-01')
    await appoint(second.id, '2021-01-01', { capacity: 'deputy' })
    expect(await catchError(appoint(second.id, '2024-01-01'))).toEqual({
      code: 'FUNCTION_OCCUPIED',
      data: { personName: 'First Person', validFrom: '2020-01-01', validTo: null },
    })
    await appoint(second.id, '2018-01-01', { to: '2020-01-01' })
    await appoint(second.id, '2024-01-01', { replaces: true })
    const names = async (date: string) => {
      const { rows } = await registry.functions.listFunctions({ organisationId, date })
      return [rows[0]?.holder?.personName ?? null, rows[0]?.deputy?.personName ?? null]
    }
    expect(await names('2019-06-01')).toEqual(['Second Person', null])
    expect(await names('2023-12-31')).toEqual(['First Person', 'Second Person'])
    expect(await names('2024-01-01')).toEqual(['Second Person', 'Second Person'])
    const { rows } = await registry.functions.listFunctionHolders({ functionId: duty.id })
    expect(rows.map(({ validFrom, validTo }) => [validFrom, validTo])).toEqual([
      ['2024-01-01', null],
      ['2021-01-01', null],
      ['2020-01-01', '2024-01-01'],
      ['2018-01-01', '2020-01-01'],
    ])
  })

  it('remain when the assignment of a holder ends', async () => {
    const { first, appoint, registry, organisationId } = await zone()
    const holding = await appoint(first.id, '2020-01-01')
    await registry.functions.endFunctionHolder({ id: holding.id, date: '2025-01-01' })
    const { rows } = await registry.functions.listFunctions({ organisationId })
    expect(rows.map(({ code, holder }) => [code, holder])).toEqual([['chief_of_corps', null]])
    const early = registry.functions.endFunctionHolder({ id: holding.id, date: '2020-01-01' })
    expect(await catchError(early)).toMatchObject({ code: 'PERIOD_END_BEFORE_START' })
  })

  it('end with their organisation', async () => {
    const { duty, first, appoint, registry } = await zone()
    await appoint(first.id, '2020-01-01')
    await registry.functions.endFunction({ id: duty.id, date: '2026-01-01', reason: 'Abolished.' })
    const { rows } = await registry.functions.listFunctionHolders({ functionId: duty.id })
    expect(rows.map(({ validTo }) => validTo)).toEqual(['2026-01-01'])
  })

  it('stay while a law in use names them as seats, also below the endpoints [law-105]', async () => {
    await storePlanKinds(api.database, belgium)
    const { id: organisationId } = await make.organisation({ kind: 'police_zone' })
    const actor = await enrol(api.database, people.organisation_administrator(organisationId))
    const { functions } = api.as(actor).registry
    const add = (code: string) => functions.addFunction({ organisationId, code, names: { en: code } })
    const [seat, other] = [await add('chief_of_corps'), await add('driver')]
    const end = (id: Id) => functions.endFunction({ id, date: '2026-11-24', reason: 'Abolished.' })
    expect((await catchError(end(seat.id))).code).toBe('FUNCTION_IS_SEAT')
    const write = (text: string) => writeAs(api.context(actor), 'function.write', sql.raw(text))
    expect(await write(`update function set valid_to = '2026-11-24' where id = '${seat.id}'`)).toBe('function_is_seat')
    expect(await write(`update function set valid_from = '2026-11-25' where id = '${seat.id}'`)).not.toBe('written')
    expect(await write(`delete from function where id = '${seat.id}'`)).not.toBe('written')
    // Days before today, and another code, are refused for every function.
    const change = (set: string) => write(`update function set ${set} where id = '${other.id}'`)
    expect(await change(`valid_to = '2015-01-01'`)).toBe('function_in_past')
    expect(await change(`code = 'porter'`)).toBe('42501')
    // A function that ended is reopened. Its organisation ends with its functions.
    await end(other.id)
    expect(await add('driver')).toMatchObject({ id: other.id, validTo: null })
    expect((await catchError(add('driver'))).code).toBe('CODE_TAKEN')
    const { organisations } = api.as(people.instance_administrator(organisationId)).registry
    await organisations.endOrganisation({ id: organisationId, date: '2026-12-01', reason: 'Merged.' })
    const { rows } = await functions.listFunctions({ organisationId, date: '2026-11-30' })
    expect(rows.map(({ validTo }) => validTo)).toEqual(['2026-12-01', '2026-12-01'])
  })

  it('are found in all organisations by text without accents, by organisation and by id', async () => {
    const zone = await make.organisation({
      code: 'PZ-N',
      names: { fr: 'Zone de police Liège', nl: 'Politiezone Luik' },
    })
    const other = await make.organisation({ code: 'PZ-S', names: { nl: 'Politiezone Zuid' } })
    const chief = await make.function(zone.id, {
      code: 'chief_of_corps',
      names: { nl: 'Korpschef', fr: 'Chef de corps' },
    })
    const planner = await make.function(zone.id, { code: 'strategic_planner', names: { nl: 'Planner' } })
    const second = await make.function(other.id, { code: 'chief_of_corps', names: { nl: 'Korpschef' } })
    const { findFunctions } = api.as(anyone('nl')).registry.functions
    const ids = async (input: Parameters<typeof findFunctions>[0]) =>
      (await findFunctions(input)).rows.map((row) => row.id)
    expect(await ids({ query: 'KORPSCHEF liege' })).toEqual([chief.id])
    expect(await ids({ query: 'korpschef' })).toEqual([chief.id, second.id])
    expect(await ids({ query: 'korpschef', limit: 1 })).toEqual([chief.id])
    expect(await ids({ organisationIds: [zone.id] })).toEqual([chief.id, planner.id])
    await api.as(people.instance_administrator(zone.id)).registry.functions.endFunction({
      id: planner.id,
      date: '2026-01-01',
      reason: 'Abolished.',
    })
    expect(await ids({ ids: [second.id, planner.id] })).toEqual([second.id])
    const { rows } = await findFunctions({ ids: [planner.id], date: 'any' })
    expect(rows).toMatchObject([{ names: { nl: 'Planner' }, organisationNames: { nl: 'Politiezone Luik' } }])
  })

  it('are public, with the names of their holders for signed-in users only', async () => {
    const { organisationId, duty, first, appoint } = await zone()
    await appoint(first.id, '2020-01-01')
    const open = await api.as(anyone('en')).registry.functions.listFunctions({ organisationId })
    expect([open.personsShown, open.rows[0]?.code, open.rows[0]?.holder]).toEqual([false, 'chief_of_corps', null])
    expect(await api.as(anyone('en')).registry.functions.listFunctionHolders({ functionId: duty.id })).toEqual({
      rows: [],
      personsShown: false,
    })
    const signedIn = await api.as(people.reader(organisationId)).registry.functions.listFunctions({ organisationId })
    expect(signedIn.rows[0]?.holder?.personName).toBe('First Person')
  })
})
