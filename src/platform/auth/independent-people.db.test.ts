import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import type { Actor } from '#shared/actor.ts'
import type { Id } from '#shared/ids.ts'
import type { Permission } from '#shared/permission.ts'
import { catchError, useApi } from '../../../testing/api.ts'
import { factories } from '../../../testing/factories/index.ts'
import { enrol, people } from '../../../testing/people.ts'
import { actAs } from '../db/act-as.ts'
import { openTransaction, type Tx } from '../db/db.ts'
import type { Email } from '../mail/mailer.ts'
import { peopleRoutes, sessionRoutes } from './index.ts'

const api = useApi({ people: peopleRoutes, session: sessionRoutes })
const make = factories(api.database)
const password = 'correct horse battery'

const organisation = async () => (await make.organisation()).id
const administrator = async (organisationId: Id, name = 'Ada') =>
  enrol(api.database, people.organisation_administrator(organisationId, name))
const instanceAdministrator = async (name = 'Ines') =>
  enrol(api.database, people.instance_administrator(await organisation(), name))
const invitation = (organisationId: Id, email = 'new@example.org') => ({
  name: 'New Example',
  email,
  language: 'nl' as const,
  organisationId,
  role: 'planner' as const,
})
const write = <Result>(actor: Actor, permission: Permission, run: (tx: Tx) => Promise<Result>) =>
  openTransaction(api.database.kysely, async (tx) => {
    await actAs(tx, api.database, actor, permission, '2026-11-24')
    return run(tx)
  })
const isIndependent = async (confirmer: Id, ...others: Id[]): Promise<boolean> => {
  const query = 'select is_independent_person($1, $2) as independent'
  return (await api.database.pool.query(query, [confirmer, others])).rows[0].independent
}
/** Moves an account to another organisation, as when a person leaves one and starts in another. */
const moved = async ({ personId }: { personId: Id }, organisationId: Id): Promise<Id> => {
  await api.database.pool.query('update person set home_organisation_id = $1 where id = $2', [organisationId, personId])
  return personId
}
const failingMailer = {
  publicUrl: 'https://integral.example',
  send: async () => {
    throw new Error('The mail server does not answer.')
  },
}

describe('a role of oneself', () => {
  it('comes from another administrator, whose name the error says, and the database refuses it too [law-30]', async () => {
    const zone = await organisation()
    const actor = await administrator(zone)
    const own = { personId: actor.personId!, organisationId: zone, role: 'mayor' as const }
    const chief = await instanceAdministrator()
    expect(await catchError(api.as(actor).people.grantRole(own))).toEqual({
      code: 'OWN_ROLE',
      data: { names: ['Ines'] },
    })
    for (const person of [actor, chief])
      await expect(
        write(person, 'person.manage', (tx) =>
          sql`insert into role_assignment (id, person_id, organisation_id, role, valid_from)
            values (gen_random_uuid(), ${person.personId}, ${zone}, 'mayor', '2026-11-24')`.execute(tx),
        ),
      ).rejects.toThrow('Another administrator gives you a role')
    await api.as(await administrator(zone, 'Bea')).people.grantRole(own)
    const { rows } = await api.database.pool.query(
      `select has_role_from_another($1, $2, '2026-11-24') as counts from person where id = $1`,
      [actor.personId, zone],
    )
    expect(rows).toEqual([{ counts: true }])
  })

  it('is possible for the only administrator of a new instance, and does not count as a role from another [law-30]', async () => {
    const zone = await organisation()
    const first = await instanceAdministrator()
    const own = { personId: first.personId!, organisationId: zone, role: 'chief_of_corps' as const }
    await api.as(first).people.grantRole(own)
    const countsFor = async () =>
      (
        await api.database.pool.query(`select has_role_from_another($1, $2, '2026-11-24') as counts`, [
          own.personId,
          zone,
        ])
      ).rows[0].counts
    expect(await countsFor()).toBe(false)
    // An account that the person gave cannot give the role back.
    const { personId } = await api
      .as(first)
      .people.invitePerson({ ...invitation(zone), role: 'organisation_administrator' })
    await api.database.pool.query(
      'update role_assignment set granted_by = $1 where person_id = $2 and organisation_id = $3',
      [personId, own.personId, zone],
    )
    expect(await countsFor()).toBe(false)
    const other = await instanceAdministrator('Ivo')
    expect(await catchError(api.as(first).people.grantRole(own))).toMatchObject({ code: 'OWN_ROLE' })
    await api.as(other).people.grantRole(own)
    expect(await countsFor()).toBe(true)
  })

  it('begins no earlier than today for an administrator of the organisation [law-30]', async () => {
    const zone = await organisation()
    const actor = await administrator(zone)
    const { personId } = await api.as(actor).people.invitePerson(invitation(zone))
    const backdate = (by: Actor) =>
      write(by, 'person.manage', (tx) =>
        sql`insert into role_assignment (id, person_id, organisation_id, role, valid_from)
          values (gen_random_uuid(), ${personId}, ${zone}, 'reader', '2020-01-01')`.execute(tx),
      )
    await expect(backdate(actor)).rejects.toThrow('A role begins today or later')
    await backdate(await instanceAdministrator())
  })
})

describe('an account', () => {
  it('that somebody gave is no second person for what that person writes, nor the other way round [law-31]', async () => {
    const zone = await organisation()
    const [actor, stranger] = [await administrator(zone), await enrol(api.database, people.mayor(await organisation()))]
    const second = (await api.as(actor).people.invitePerson(invitation(zone))).personId
    const inSecondHand = { ...actor, personId: second, name: 'New Example' }
    const third = (await api.as(inSecondHand).people.invitePerson(invitation(zone, 'third@example.org'))).personId
    const own = actor.personId!
    expect(await isIndependent(own, own)).toBe(false)
    for (const account of [second, third]) {
      expect(await isIndependent(account, stranger.personId!, own)).toBe(false)
      expect(await isIndependent(own, account)).toBe(false)
      expect(await isIndependent(account, stranger.personId!)).toBe(true)
    }
    expect(await isIndependent(stranger.personId!, own, second)).toBe(true)
  })

  it('that got all roles from a person is no second person for it [law-31]', async () => {
    const [zone, town] = [await organisation(), await organisation()]
    const actor = await administrator(zone)
    const person = await enrol(api.database, { ...people.mayor(town), assignments: [] })
    const other = await instanceAdministrator()
    await api.as(actor).people.grantRole({ personId: person.personId!, organisationId: zone, role: 'planner' })
    expect(await isIndependent(person.personId!, actor.personId!)).toBe(false)
    expect(await isIndependent(actor.personId!, person.personId!)).toBe(false)
    await api.as(other).people.grantRole({ personId: person.personId!, organisationId: town, role: 'mayor' })
    expect(await isIndependent(person.personId!, actor.personId!)).toBe(true)
  })

  it('depends on who gave it through other accounts only in the same organisation, and not on a shared administrator [law-50]', async () => {
    const [zone, town, ministry] = [await organisation(), await organisation(), await organisation()]
    const first = await instanceAdministrator()
    const invite = async (by: Actor, organisationId: Id, email: string) => {
      const role = 'organisation_administrator' as const
      const { personId } = await api.as(by).people.invitePerson({ ...invitation(organisationId, email), role })
      return { ...people.organisation_administrator(organisationId, email), personId }
    }
    const [planner, mayor] = [await invite(first, zone, 'p@example.org'), await invite(first, town, 'm@example.org')]
    const colleague = await invite(planner, zone, 'c@example.org')
    const own = first.personId!
    expect(await isIndependent(planner.personId, mayor.personId)).toBe(true)
    expect(await isIndependent(mayor.personId, planner.personId, colleague.personId)).toBe(true)
    expect(await isIndependent(mayor.personId, own)).toBe(false)
    // The administrator gave this account through the planner, to another organisation.
    expect(await isIndependent(colleague.personId, own)).toBe(true)
    expect(await isIndependent(own, colleague.personId)).toBe(true)
    const second = await invite(colleague, zone, 's@example.org')
    expect(await isIndependent(second.personId, planner.personId)).toBe(false)
    expect(await isIndependent(await moved(second, ministry), planner.personId)).toBe(true)
  })

  it('whose role in the organisation for which it acts comes from a person is no second person for it there [law-50]', async () => {
    const [zone, town] = [await organisation(), await organisation()]
    const actor = await administrator(zone)
    const person = await enrol(api.database, people.mayor(town))
    const other = await instanceAdministrator()
    const role = { personId: person.personId!, organisationId: zone, role: 'planner' as const }
    await api.as(other).people.grantRole(role)
    await api.database.pool.query(
      'update role_assignment set granted_by = $1 where organisation_id = $2 and role = $3',
      [actor.personId, zone, 'planner'],
    )
    const isIndependentFor = async (organisationId: Id) =>
      (
        await api.database.pool.query('select is_independent_person($1, $2, $3) as independent', [
          person.personId,
          [actor.personId],
          organisationId,
        ])
      ).rows[0].independent
    expect([await isIndependentFor(zone), await isIndependentFor(town)]).toEqual([false, true])
    expect(await isIndependent(person.personId!, actor.personId!)).toBe(true)
  })

  it('records who gave it by trigger, which nobody can change [law-31]', async () => {
    const zone = await organisation()
    const actor = await administrator(zone)
    const { personId } = await api.as(actor).people.invitePerson(invitation(zone))
    const forge = (set: string) =>
      write(actor, 'person.manage', (tx) => sql`update person set ${sql.raw(set)} where id = ${personId}`.execute(tx))
    await forge(`access_given_by = '{}', home_organisation_id = null, name = 'Renamed'`)
    const disown = write(actor, 'person.manage', (tx) =>
      sql`update role_assignment set granted_by = null where person_id = ${personId}`.execute(tx),
    )
    await expect(disown).rejects.toMatchObject({ constraint: 'kept_role' })
    const { rows } = await api.database.pool.query(
      `select p.name, p.access_given_by, p.home_organisation_id, r.granted_by from person p join role_assignment r on r.person_id = p.id
       where p.id = $1`,
      [personId],
    )
    expect(rows).toEqual([
      { name: 'Renamed', access_given_by: [actor.personId], home_organisation_id: zone, granted_by: actor.personId },
    ])
  })

  it('of another organisation is neither changed nor deleted below the procedures [law-32]', async () => {
    const [zone, other] = [await organisation(), await organisation()]
    const actor = await administrator(zone)
    const stranger = await enrol(api.database, people.mayor(other, 'Mayor'))
    const change = (by: Actor) =>
      write(by, 'person.manage', (tx) =>
        sql`update person set email = 'mine@example.org' where id = ${stranger.personId}`.execute(tx),
      )
    expect((await change(actor)).numAffectedRows).toBe(0n)
    const removed = await write(actor, 'person.manage', (tx) =>
      sql`delete from person where id = ${stranger.personId}`.execute(tx),
    )
    expect(removed.numAffectedRows).toBe(0n)
    await expect(
      write(actor, 'person.manage', (tx) =>
        sql`insert into role_assignment (id, person_id, organisation_id, role, valid_from)
          values (gen_random_uuid(), ${stranger.personId}, ${zone}, 'reader', '2026-11-24')`.execute(tx),
      ),
    ).rejects.toThrow('belongs to another organisation')
    expect((await change(await instanceAdministrator())).numAffectedRows).toBe(1n)
  })
})

describe('a sign-in link', () => {
  it('that cannot be mailed is shown to administrators of the instance only, and is no mail [law-31]', async () => {
    const zone = await organisation()
    const actor = await administrator(zone)
    const { personId } = await api.as(actor).people.invitePerson(invitation(zone))
    for (const parts of [{}, { mailer: failingMailer }]) {
      const hidden = await api.as(actor, parts).people.createSignInLink({ personId })
      expect(hidden).toMatchObject({ isMailed: false, link: null })
      const shown = await api.as(await instanceAdministrator(), parts).people.createSignInLink({ personId })
      expect(shown).toMatchObject({ isMailed: false, link: expect.stringContaining('/sign-in/link#') })
    }
  })

  it('that another person saw is told at the next sign-in, stands in the audit log, and makes the viewer no second person [law-31]', async () => {
    const zone = await organisation()
    const viewer = await instanceAdministrator()
    const person: Actor = await enrol(api.database, people.mayor(zone, 'Mayor'))
    await api.database.pool.query(`update person set email = 'mayor@example.org' where id = $1`, [person.personId])
    const { link } = await api.as(viewer).people.createSignInLink({ personId: person.personId! })
    expect((await api.as(person).session.getSession()).shownLink).toEqual({ at: expect.any(String), by: 'Ines' })
    expect(await isIndependent(person.personId!, viewer.personId!)).toBe(true)
    await api.as(person).session.redeemLink({ secret: link!.split('#')[1]!, password })
    expect(await isIndependent(person.personId!, viewer.personId!)).toBe(false)
    await api.as(person).session.closeLinkNotice({})
    expect((await api.as(person).session.getSession()).shownLink).toBeUndefined()
    const { rows } = await api.database.pool.query(
      `select person_id, subject_id from journal where procedure = 'session.showLink'`,
    )
    expect(rows).toEqual([{ person_id: viewer.personId, subject_id: person.personId }])
  })

  it('that went to the address of the person leaves both independent [law-31]', async () => {
    const sent: Email[] = []
    const mailer = { publicUrl: 'https://integral.example', send: async (email: Email) => void sent.push(email) }
    const zone = await organisation()
    const actor = await administrator(zone)
    const person = await enrol(api.database, people.mayor(zone, 'Mayor'))
    await api.database.pool.query(`update person set email = 'mayor@example.org' where id = $1`, [person.personId])
    const result = await api.as(actor, { mailer }).people.createSignInLink({ personId: person.personId! })
    expect(result).toMatchObject({ isMailed: true, link: null })
    const secret = /#([\w-]{43})/.exec(JSON.stringify(sent))![1]!
    await api.as(person).session.redeemLink({ secret, password })
    expect(await isIndependent(person.personId!, actor.personId!)).toBe(true)
    expect((await api.as(person).session.getSession()).shownLink).toBeUndefined()
  })
})
