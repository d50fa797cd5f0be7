import { describe, expect, it } from 'vitest'
import { newId } from '#shared/ids.ts'
import { catchError, useApi } from '../../../testing/api.ts'
import { enrol, makePerson, people } from '../../../testing/people.ts'
import { actAs } from '../db/act-as.ts'
import { json } from '../db/column-values.ts'
import { openTransaction } from '../db/db.ts'
import { peopleRoutes, sessionRoutes } from './index.ts'
import { ensureOperator } from './queries.ts'

const api = useApi({ people: peopleRoutes, session: sessionRoutes })

async function organisation() {
  const id = newId()
  const names = json({ en: id })
  await api.database.kysely
    .insertInto('organisation')
    .values({ id, code: id, kind: 'local_police_zone', level: 'local', names, sort_name: id })
    .execute()
  return id
}
const operator = () => openTransaction(api.database.kysely, (tx) => ensureOperator(tx, { en: 'Operator' }))
const administrator = async (organisationId: string) =>
  enrol(api.database, people.organisation_administrator(organisationId))
const instanceAdministrator = async () => enrol(api.database, people.instance_administrator(await operator()))
const invitation = (organisationId: string, email = 'new@example.org') => ({
  name: 'New Example',
  email,
  language: 'nl' as const,
  organisationId,
  role: 'planner' as const,
})
const lines = () =>
  api.database.kysely.selectFrom('journal').select(['procedure', 'reason', 'subject_id', 'payload']).execute()

describe('administrator', () => {
  it('invites people into the own organisation, and an administrator of the instance sees the link once without a mail server', async () => {
    const zone = await organisation()
    const actor = await administrator(zone)
    const { personId } = await api.as(actor).people.invitePerson(invitation(zone))
    const sent = await api.as(await instanceAdministrator()).people.createSignInLink({ personId })
    expect(sent).toMatchObject({
      kind: 'invitation',
      isMailed: false,
      link: expect.stringMatching(/^\/sign-in\/link#.{43}$/),
    })
    const secret = sent.link!.split('#')[1]!
    const anybody = api.as(makePerson([]))
    expect(await anybody.session.getSignInLink({ secret })).toMatchObject({
      kind: 'invitation',
      email: 'new@example.org',
      language: 'nl',
    })
    expect(await anybody.session.redeemLink({ secret, password: 'correct horse battery' })).toEqual({
      email: 'new@example.org',
    })
    expect(await catchError(anybody.session.redeemLink({ secret, password: 'correct horse battery' }))).toMatchObject({
      code: 'LINK_NOT_VALID',
    })
    expect(await lines()).toMatchObject([
      { procedure: 'people.invitePerson', reason: 'planner', subject_id: sent.personId, payload: null },
      { procedure: 'people.createSignInLink', subject_id: sent.personId },
      { procedure: 'session.showLink', subject_id: sent.personId, payload: { kind: 'invitation' } },
      { procedure: 'session.redeemLink', subject_id: sent.personId, payload: { kind: 'invitation' } },
    ])
    const { rows } = await api.as(actor).people.listPeople({ query: 'NEW@' })
    expect(rows).toMatchObject([
      { id: sent.personId, hasAccount: true, hasLeft: false, roles: [{ organisationId: zone, role: 'planner' }] },
    ])
  })

  it('of a single organisation neither invites people into another nor gives roles there', async () => {
    const [zone, other] = [await organisation(), await organisation()]
    const actor = await administrator(zone)
    const as = api.as(actor).people
    expect(await catchError(as.invitePerson(invitation(other)))).toMatchObject({ code: 'NOT_YOUR_ORGANISATION' })
    const given = { personId: actor.personId!, organisationId: other, role: 'minister' as const }
    expect(await catchError(as.grantRole(given))).toMatchObject({ code: 'NOT_YOUR_ORGANISATION' })
    expect(await catchError(as.endRole(given))).toMatchObject({ code: 'NOT_YOUR_ORGANISATION' })
  })

  it('manages the accounts that belong to the organisation, whatever role another organisation adds [law-32]', async () => {
    const [zone, other] = [await organisation(), await organisation()]
    const as = api.as(await administrator(zone)).people
    const { personId } = await as.invitePerson(invitation(zone))
    expect(await as.createSignInLink({ personId })).toMatchObject({ kind: 'invitation' })
    const elsewhere = api.as(await administrator(other)).people
    const role = { personId, organisationId: other, role: 'partner' as const }
    expect(await catchError(elsewhere.grantRole(role))).toMatchObject({ code: 'NOT_YOUR_ORGANISATION' })
    await api.as(await instanceAdministrator()).people.grantRole(role)
    expect(await catchError(elsewhere.createSignInLink({ personId }))).toMatchObject({ code: 'NOT_YOUR_ORGANISATION' })
    expect(await catchError(elsewhere.endAccess({ personId }))).toMatchObject({ code: 'NOT_YOUR_ORGANISATION' })
    expect(await as.createSignInLink({ personId })).toMatchObject({ kind: 'invitation' })
    // A person who has nothing left in the first organisation belongs to the next.
    await as.endRole({ personId, organisationId: zone, role: 'planner' })
    await elsewhere.grantRole({ ...role, role: 'planner' })
    expect(await catchError(as.endAccess({ personId }))).toMatchObject({ code: 'PERSON_NOT_FOUND' })
    await elsewhere.endAccess({ personId })
  })

  it('ends a role that the country no longer has, and cannot grant it', async () => {
    const zone = await organisation()
    const as = api.as(await administrator(zone)).people
    const { personId } = await as.invitePerson(invitation(zone))
    const { rowCount } = await api.database.pool.query(
      `update role_assignment set role = 'sheriff', valid_from = '2020-01-01' where person_id = $1`,
      [personId],
    )
    expect(rowCount).toBe(1)
    const { rows } = await as.listPeople({ query: 'New Example' })
    expect(rows[0]?.roles.map(({ role }) => role)).toEqual(['sheriff'])
    const given = { personId, organisationId: zone, role: 'sheriff' }
    expect(await catchError(as.grantRole(given))).toMatchObject({ code: 'BAD_REQUEST' })
    await as.endRole(given)
    const ended = await api.database.pool.query('select valid_to from role_assignment where person_id = $1', [personId])
    expect(ended.rows[0].valid_to).not.toBeNull()
  })

  it('lists only the people of the own organisation, with their roles there', async () => {
    const [zone, other] = [await organisation(), await organisation()]
    const elsewhere = api.as(await administrator(other)).people
    const { personId: stranger } = await elsewhere.invitePerson(invitation(other, 'stranger@example.org'))
    const as = api.as(await administrator(zone)).people
    const { personId } = await as.invitePerson(invitation(zone))
    const instance = api.as(await instanceAdministrator()).people
    await instance.grantRole({ personId, organisationId: other, role: 'partner' })
    const { rows } = await as.listPeople({ query: 'New Example' })
    expect(rows).toMatchObject([{ id: personId, roles: [{ organisationId: zone, role: 'planner' }] }])
    expect(rows[0]?.roles).toHaveLength(1)
    expect(await catchError(as.createSignInLink({ personId: stranger }))).toMatchObject({ code: 'PERSON_NOT_FOUND' })
    const all = await instance.listPeople({ query: 'New Example' })
    expect(all.rows.map((row) => row.roles.length).toSorted()).toEqual([1, 2])
  })

  it('of an organisation neither makes an administrator of the instance nor takes over the account of one [law-9]', async () => {
    const zone = await organisation()
    const chief = await instanceAdministrator()
    const as = api.as(await administrator(zone)).people
    const role = 'instance_administrator' as const
    expect(await catchError(as.invitePerson({ ...invitation(zone), role }))).toMatchObject({
      code: 'NOT_YOUR_ORGANISATION',
    })
    const { personId } = await as.invitePerson(invitation(zone))
    const given = { personId, organisationId: zone, role }
    expect(await catchError(as.grantRole(given))).toMatchObject({ code: 'NOT_YOUR_ORGANISATION' })
    await api.as(chief).people.grantRole(given)
    expect(await catchError(as.createSignInLink({ personId }))).toMatchObject({ code: 'NOT_YOUR_ORGANISATION' })
    expect(await catchError(as.endAccess({ personId }))).toMatchObject({ code: 'NOT_YOUR_ORGANISATION' })
    expect(await catchError(as.endRole(given))).toMatchObject({ code: 'NOT_YOUR_ORGANISATION' })
  })

  it('is refused by the database too: roles elsewhere, and the role of an administrator of the instance', async () => {
    const [zone, other] = [await organisation(), await organisation()]
    const actor = await administrator(zone)
    const { personId } = await api.as(actor).people.invitePerson(invitation(zone))
    const insert = (organisationId: string, role: string) =>
      openTransaction(api.database.kysely, async (tx) => {
        await actAs(tx, api.database, actor, 'person.manage', '2026-11-24')
        await tx
          .insertInto('role_assignment')
          .values({
            id: newId(),
            person_id: personId,
            organisation_id: organisationId,
            role,
            valid_from: '2026-11-24',
          })
          .execute()
      })
    await insert(zone, 'mayor')
    await expect(insert(zone, 'instance_administrator')).rejects.toThrow(/row-level security/)
    await expect(insert(other, 'planner')).rejects.toThrow(/row-level security/)
  })

  it('of the instance manages all people', async () => {
    const zone = await organisation()
    const as = api.as(await instanceAdministrator()).people
    const { personId } = await as.invitePerson(invitation(zone))
    await as.endAccess({ personId })
    const { rows } = await as.listPeople({ query: 'new example' })
    expect(rows).toMatchObject([{ id: personId, hasLeft: true }])
    expect(await catchError(as.createSignInLink({ personId }))).toMatchObject({ code: 'PERSON_NOT_FOUND' })
  })

  it('keeps role and access as the last administrator who can give roles', async () => {
    const zone = await operator()
    const actor = await instanceAdministrator()
    const as = api.as(actor).people
    const own = { personId: actor.personId!, organisationId: zone, role: 'instance_administrator' as const }
    expect(await catchError(as.endRole(own))).toMatchObject({ code: 'LAST_ADMINISTRATOR' })
    expect(await catchError(as.endAccess({ personId: own.personId }))).toMatchObject({ code: 'LAST_ADMINISTRATOR' })
    const { personId } = await as.invitePerson({ ...invitation(zone), role: 'instance_administrator' })
    await as.endRole(own)
    const { rows } = await api.as(people.instance_administrator(zone)).people.listPeople({})
    expect(rows.map((row) => [row.id === personId, row.hasLeft, row.roles.length])).toEqual([
      [false, false, 0],
      [true, false, 1],
    ])
  })

  it('is informed that an address is taken, regardless of upper or lower case', async () => {
    const zone = await organisation()
    const as = api.as(await administrator(zone)).people
    await as.invitePerson(invitation(zone))
    expect(await catchError(as.invitePerson(invitation(zone, 'NEW@example.org')))).toMatchObject({
      code: 'EMAIL_TAKEN',
    })
  })

  it('reads people in pages', async () => {
    const zone = await organisation()
    const as = api.as(await administrator(zone)).people
    for (const name of ['a', 'b', 'c'])
      await as.invitePerson({ ...invitation(zone, `${name}@example.org`), name: `Same ${name}` })
    const first = await as.listPeople({ query: 'same', limit: 2 })
    const second = await as.listPeople({ query: 'same', limit: 2, after: first.next! })
    expect([...first.rows, ...second.rows].map((row) => row.name)).toEqual(['Same a', 'Same b', 'Same c'])
    expect(second.next).toBeNull()
  })
})

it('only administrators manage people', async () => {
  const zone = await organisation()
  const as = api.as(await enrol(api.database, people.chief_of_corps(zone))).people
  expect(await catchError(as.listPeople({}))).toMatchObject({ code: 'FORBIDDEN' })
  expect(await catchError(as.invitePerson(invitation(zone)))).toMatchObject({ code: 'FORBIDDEN' })
})
