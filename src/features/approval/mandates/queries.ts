import { sql } from 'kysely'
import type { Reader, Tx } from '#platform/db/db.ts'
import { subjectSource } from '#platform/journal/subjects.ts'
import type { LegalDate } from '#shared/dates.ts'
import { type Id, newId } from '#shared/ids.ts'
import type { Names } from '#shared/localized-text.ts'

export interface MandateRow {
  id: Id
  ownerId: Id
  ownerNames: Names
  function: string
  toOrganisationId: Id
  toNames: Names
  toFunction: string | null
  personName: string | null
  validFrom: LegalDate
  validTo: LegalDate
  steps: string[] | null
  reference: string
  withdrawnOn: LegalDate | null
  withdrawnReason: string | null
}

const mandates = (reader: Reader) =>
  reader
    .selectFrom('mandate as m')
    .innerJoin('organisation as o', 'o.id', 'm.owner_id')
    .innerJoin('organisation as t', 't.id', 'm.to_organisation_id')
    .leftJoin('person as p', 'p.id', 'm.to_person_id')
    .select(['m.id', 'm.owner_id as ownerId', 'm.function', 'm.to_organisation_id as toOrganisationId'])
    .select([
      'm.to_function as toFunction',
      'p.name as personName',
      'm.valid_from as validFrom',
      'm.valid_to as validTo',
    ])
    .select(['m.steps', 'm.reference', 'm.withdrawn_on as withdrawnOn', 'm.withdrawn_reason as withdrawnReason'])
    .select((expressionBuilder) => [
      expressionBuilder.ref('o.names').$castTo<Names>().as('ownerNames'),
      expressionBuilder.ref('t.names').$castTo<Names>().as('toNames'),
    ])

/** Returns the powers of attorney given or received by any of these organisations, the latest first. */
export const listMandates = (reader: Reader, bodies: readonly Id[]): Promise<MandateRow[]> =>
  mandates(reader)
    .where((mandate) =>
      mandate.or([mandate('m.owner_id', 'in', [...bodies]), mandate('m.to_organisation_id', 'in', [...bodies])]),
    )
    .orderBy('m.valid_from', 'desc')
    .orderBy('m.id', 'desc')
    .limit(500)
    .execute()

export const findMandate = (reader: Reader, id: Id): Promise<MandateRow | undefined> =>
  mandates(reader).where('m.id', '=', id).executeTakeFirst()

export const findMandates = (reader: Reader, ids: readonly Id[]): Promise<MandateRow[]> =>
  ids.length === 0
    ? Promise.resolve([])
    : mandates(reader)
        .where('m.id', 'in', [...ids])
        .execute()

/**
 * Returns the powers of attorney given for functions of these organisations that are in effect on a day: valid, and without
 * a vacancy of the function since they were given.
 */
export const listActiveMandates = (reader: Reader, bodies: readonly Id[], day: LegalDate): Promise<MandateRow[]> =>
  bodies.length === 0
    ? Promise.resolve([])
    : mandates(reader)
        .where('m.owner_id', 'in', [...bodies])
        .where(
          sql<boolean>`m.id in (select visible_mandates_in_effect(array(
            select id from mandate where owner_id = any (${[...bodies]}::uuid[])), ${day}))`,
        )
        .orderBy('m.id')
        .execute()

/**
 * Inserts a power of attorney.
 * @returns its id; undefined if the same one was given before and is not withdrawn
 */
export async function insertMandate(
  tx: Tx,
  given: {
    organisationId: Id
    function: string
    toOrganisationId: Id
    toFunction: string | null
    toPersonId: Id | null
    validFrom: LegalDate
    validTo: LegalDate
    steps: string[] | null
    reference: string
    now: string
    personId: Id | null
  },
): Promise<Id | undefined> {
  const id = newId()
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('mandate')
    .values({
      id,
      owner_id: given.organisationId,
      function: given.function,
      to_organisation_id: given.toOrganisationId,
      to_function: given.toFunction,
      to_person_id: given.toPersonId,
      valid_from: given.validFrom,
      valid_to: given.validTo,
      steps: given.steps,
      reference: given.reference,
      recorded_at: given.now,
      recorded_by: given.personId,
      // Set by a trigger.
      access_id: 1,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows ? id : undefined
}

/**
 * Withdraws a power of attorney.
 * @returns whether it was not withdrawn before; the second of two concurrent withdrawals gets false
 */
export async function endMandate(tx: Tx, id: Id, on: LegalDate, reason: string): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('mandate')
    .set({ withdrawn_on: on, withdrawn_reason: reason })
    .where('id', '=', id)
    .where('withdrawn_on', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0
}

export async function functionExists(reader: Reader, organisationId: Id, code: string): Promise<boolean> {
  const row = await reader
    .selectFrom('function')
    .select('id')
    .where('organisation_id', '=', organisationId)
    .where('code', '=', code)
    .executeTakeFirst()
  return row !== undefined
}

/** Returns the functions of an organisation, with codes. */
export async function listFunctions(reader: Reader, organisationId: Id): Promise<{ code: string; names: Names }[]> {
  const rows = await reader
    .selectFrom('function')
    .select(['code', 'names'])
    .where('organisation_id', '=', organisationId)
    .orderBy('code')
    .execute()
  return rows.map(({ code, names }) => ({ code, names: names as Names }))
}

export async function isMember(reader: Reader, personId: Id, organisationId: Id, day: LegalDate): Promise<boolean> {
  const row = await reader
    .selectFrom('role_assignment')
    .select('id')
    .where('person_id', '=', personId)
    .where('organisation_id', '=', organisationId)
    .where('valid_from', '<=', day)
    .where((expressionBuilder) =>
      expressionBuilder.or([expressionBuilder('valid_to', 'is', null), expressionBuilder('valid_to', '>', day)]),
    )
    .executeTakeFirst()
  return row !== undefined
}

export async function bodyExists(reader: Reader, id: Id): Promise<boolean> {
  return (await reader.selectFrom('organisation').select('id').where('id', '=', id).executeTakeFirst()) !== undefined
}

/** A power of attorney is named after the organisation that grants it. */
export const mandateSubjects = {
  mandate: subjectSource({
    from: sql`mandate m join organisation o on o.id = m.owner_id`,
    id: sql`m.id`,
    names: sql`o.names`,
    organisationId: sql`o.id`,
  }),
}
