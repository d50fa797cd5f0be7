import { sql } from 'kysely'
import type { Reader, Tx } from '#platform/db/db.ts'
import type { LegalDate } from '#shared/dates.ts'
import { type Id, newId } from '#shared/ids.ts'
import type { Assignment } from './contract.ts'

export async function findTask(db: Reader, id: Id) {
  return db
    .selectFrom('task')
    .select(['id', 'organisation_id', 'function_id', 'person_id', 'plan_id', 'done_at'])
    .where('id', '=', id)
    .executeTakeFirst()
}

/** Returns the functions of an organisation on a day, each with the persons who hold it. */
export async function listFunctions(db: Reader, organisationId: Id, on: LegalDate): Promise<Assignment['functions']> {
  const { rows } = await sql<Assignment['functions'][number]>`
    select f.id, f.names, (select p.name from function_holding h join person p on p.id = h.person_id
        where h.function_id = f.id and h.capacity = 'holder' and h.valid_from <= ${on} and (h.valid_to is null or h.valid_to > ${on})
        order by h.valid_from desc limit 1) as holder
    from function f where f.organisation_id = ${organisationId}
      and (f.valid_from is null or f.valid_from <= ${on}) and (f.valid_to is null or f.valid_to > ${on})
    order by f.code`.execute(db as Tx)
  return rows
}

/** Returns the people with a role in an organisation on a day. */
export async function getPeople(db: Reader, organisationId: Id, on: LegalDate): Promise<Assignment['persons']> {
  const { rows } = await sql<Assignment['persons'][number]>`
    select p.id, p.name from person p where p.left_at is null and exists (select from role_assignment r where r.person_id = p.id
      and r.organisation_id = ${organisationId} and r.valid_from <= ${on} and (r.valid_to is null or r.valid_to > ${on}))
    order by lower(p.name), p.id`.execute(db as Tx)
  return rows
}

export async function getHistory(db: Reader, taskId: Id): Promise<Assignment['history']> {
  const rows = await db
    .selectFrom('task_assignment as a')
    .leftJoin('function as f', 'f.id', 'a.function_id')
    .leftJoin('person as p', 'p.id', 'a.person_id')
    .leftJoin('person as b', 'b.id', 'a.assigned_by')
    .select(['a.function_id', 'f.names', 'a.person_id', 'p.name', 'a.reason', 'a.assigned_at', 'b.name as by'])
    .where('a.task_id', '=', taskId)
    .orderBy('a.assigned_at', 'desc')
    .orderBy('a.id', 'desc')
    .execute()
  return rows.map((row) => ({
    functionId: row.function_id,
    functionNames: row.names as Assignment['history'][number]['functionNames'],
    personId: row.person_id,
    personName: row.name,
    reason: row.reason,
    assignedAt: row.assigned_at,
    assignedBy: row.by,
  }))
}

/** Assigns a task and stores the assignment in the history. */
export async function saveAssignment(
  tx: Tx,
  task: { id: Id; organisationId: Id },
  to: { functionId: Id | null; personId: Id | null; reason: string | null },
  at: { now: string; personId: Id | null },
): Promise<void> {
  const who = { function_id: to.functionId, person_id: to.personId }
  await tx.updateTable('task').set(who).where('id', '=', task.id).execute()
  await tx
    .insertInto('task_assignment')
    .values({
      id: newId(),
      task_id: task.id,
      organisation_id: task.organisationId,
      ...who,
      reason: to.reason,
      assigned_at: at.now,
      assigned_by: at.personId,
      // Set by a trigger.
      access_id: 1,
    })
    .execute()
}
