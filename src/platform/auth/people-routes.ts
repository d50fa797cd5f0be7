import { type Actor, getPermittedOrganisationIds } from '#shared/actor.ts'
import type { LegalDate } from '#shared/dates.ts'
import type { Id } from '#shared/ids.ts'
import { openTransaction, type Reader } from '../db/db.ts'
import { implementSlice } from '../procedure.ts'
import { canAssignRole, canManageAllPeople, canManagePeople } from './can-manage-people.ts'
import { peopleContract } from './contract.ts'
import {
  endRole as endRoleOn,
  findAssignmentsOfPerson,
  findHomeOrganisation,
  listOtherAdministrators,
  listPeople as listPeopleFound,
  listWithAccount,
  mayReceiveRole,
  savePersonDeparture,
} from './people-queries.ts'
import { endSessions, findPerson, insertPerson, isEmailTaken, saveRole } from './queries.ts'
import { saveLink, sendLink } from './sent-link.ts'

const implemented = implementSlice(peopleContract)

/**
 * Checks that the account of the person belongs to an organisation of the actor. A role that another organisation gave
 * does not change that. Administrators of the instance are managed by others of these only. A person without a role in
 * the organisations of the actor is not found.
 */
async function findCared(
  db: Reader,
  actor: Actor,
  personId: Id,
  today: LegalDate,
): Promise<'ok' | 'not_found' | 'not_yours'> {
  const assignments = await findAssignmentsOfPerson(db, personId, today)
  if (!assignments) return 'not_found'
  if (canManageAllPeople(actor)) return 'ok'
  const home = await findHomeOrganisation(db, personId)
  const isAtHome = home !== null && canManagePeople(actor, [home])
  if (!isAtHome && !assignments.some(({ organisationId }) => canManagePeople(actor, [organisationId])))
    return 'not_found'
  return isAtHome && assignments.every(({ role }) => role !== 'instance_administrator') ? 'ok' : 'not_yours'
}

const listPeople = implemented.listPeople.handler(async ({ context, input }) => {
  const { rows, next } = await context.transact('read', ({ tx, actor, today }) =>
    listPeopleFound(
      tx,
      {
        ...input,
        inOrganisations: canManageAllPeople(actor) ? undefined : getPermittedOrganisationIds(actor, 'person.manage'),
      },
      today,
    ),
  )
  const ids = rows.map((row) => row.id)
  const withAccount = await listWithAccount(context.database.kysely, ids)
  return { rows: rows.map((row) => ({ ...row, hasAccount: withAccount.has(row.id) })), next }
})

const invitePerson = implemented.invitePerson.handler(async ({ context, input, errors }) => {
  const { name, email, language, organisationId, role } = input
  const personId = await context.transact('write', async ({ tx, actor, today, audit }) => {
    if (!canAssignRole(actor, { organisationId, role })) throw errors.NOT_YOUR_ORGANISATION()
    if (await isEmailTaken(tx, email)) throw errors.EMAIL_TAKEN()
    const id = await insertPerson(tx, { name, email, language })
    await saveRole(tx, { personId: id, organisationId, role, from: today })
    audit({ subjectKind: 'person', subjectId: id, organisationId, reason: role })
    return id
  })
  const now = context.clock.now()
  const secret = await openTransaction(context.database.kysely, (tx) =>
    saveLink(tx, 'invitation', personId, { createdBy: context.actor.personId, now }),
  )
  const sent = await sendLink(context, 'invitation', { id: personId, name, email, language }, secret)
  return { personId, kind: 'invitation' as const, ...sent }
})

const createSignInLink = implemented.createSignInLink.handler(async ({ context, input, errors }) => {
  const { personId } = input
  const person = await context.transact('write', async ({ tx, actor, today, audit }) => {
    const cared = await findCared(tx, actor, personId, today)
    if (cared === 'not_yours') throw errors.NOT_YOUR_ORGANISATION()
    const personToSignIn = cared === 'ok' ? await findPerson(tx, personId) : undefined
    if (!personToSignIn) throw errors.PERSON_NOT_FOUND()
    if (!personToSignIn.email) throw errors.NO_EMAIL()
    audit({ subjectKind: 'person', subjectId: personId })
    return { ...personToSignIn, email: personToSignIn.email }
  })
  const now = context.clock.now()
  const { kind, secret } = await openTransaction(context.database.kysely, async (tx) => {
    const kind = (await listWithAccount(tx, [personId])).has(personId) ? ('reset' as const) : ('invitation' as const)
    return { kind, secret: await saveLink(tx, kind, personId, { createdBy: context.actor.personId, now }) }
  })
  return { personId, kind, ...(await sendLink(context, kind, person, secret)) }
})

const grantRole = implemented.grantRole.handler(async ({ context, input, errors }) => {
  const { tx, actor, today } = context
  if (!canAssignRole(actor, input)) throw errors.NOT_YOUR_ORGANISATION()
  const { personId, organisationId } = input
  if (!(await findPerson(tx, personId))) throw errors.PERSON_NOT_FOUND()
  if (personId === actor.personId) {
    // The first administrator of a new instance is alone. What this person does under the role counts as recorded.
    const names = await listOtherAdministrators(tx, personId, organisationId)
    if (!canManageAllPeople(actor) || names.length > 0) throw errors.OWN_ROLE({ data: { names } })
  } else if (!canManageAllPeople(actor) && !(await mayReceiveRole(tx, personId))) throw errors.NOT_YOUR_ORGANISATION()
  await saveRole(tx, { ...input, from: today })
  context.audit({ subjectKind: 'person', subjectId: input.personId, organisationId: input.organisationId })
  return {}
})

/** Checks whether the database refused because no remaining person could assign roles. */
const isLastAdministratorError = (error: unknown): boolean =>
  (error as { constraint?: unknown } | null)?.constraint === 'last_administrator'

const endRole = implemented.endRole.handler(async ({ context, input, errors }) => {
  const { tx, actor, today } = context
  if (!canAssignRole(actor, input)) throw errors.NOT_YOUR_ORGANISATION()
  if (!(await findPerson(tx, input.personId))) throw errors.PERSON_NOT_FOUND()
  try {
    await endRoleOn(tx, input, today)
  } catch (error) {
    if (isLastAdministratorError(error)) throw errors.LAST_ADMINISTRATOR()
    throw error
  }
  context.audit({ subjectKind: 'person', subjectId: input.personId, organisationId: input.organisationId })
  return {}
})

const endAccess = implemented.endAccess.handler(async ({ context, input, errors }) => {
  await context.transact('write', async ({ tx, actor, today, now, audit }) => {
    const cared = await findCared(tx, actor, input.personId, today)
    if (cared === 'not_found') throw errors.PERSON_NOT_FOUND()
    if (cared === 'not_yours') throw errors.NOT_YOUR_ORGANISATION()
    try {
      await savePersonDeparture(tx, input.personId, now)
    } catch (error) {
      if (isLastAdministratorError(error)) throw errors.LAST_ADMINISTRATOR()
      throw error
    }
    audit({ subjectKind: 'person', subjectId: input.personId })
  })
  await openTransaction(context.database.kysely, (tx) => endSessions(tx, input.personId))
  return {}
})

export const peopleRoutes = { listPeople, invitePerson, createSignInLink, grantRole, endRole, endAccess }
