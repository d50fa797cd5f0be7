import { sql } from 'kysely'
import type { TransactionContext } from '#platform/context.ts'
import type { OpenDatabase, Reader } from '#platform/db/db.ts'
import type { Id } from '#shared/ids.ts'
import type { Present } from './contract.ts'

/** Timeout in ms after which a person is considered absent. It covers two missed presence messages of an open page. */
const silence = 25_000

const computePresenceCutoff = (now: string): string => new Date(Date.parse(now) - silence).toISOString()

/** Lists the other persons in a plan. Each person is listed once, at their last known position. */
export async function listParticipants(context: TransactionContext, planId: Id): Promise<Present[]> {
  const rows = await (context.tx as Reader)
    .selectFrom('presence')
    .innerJoin('person', 'person.id', 'presence.person_id')
    .leftJoin('element', (join) =>
      join.onRef('element.id', '=', 'presence.element_id').onRef('element.plan_id', '=', 'presence.plan_id'),
    )
    .distinctOn('presence.person_id')
    .select(['presence.person_id', 'person.name', 'element.id as element_id'])
    .where('presence.plan_id', '=', planId)
    .where('presence.person_id', '<>', context.actor.personId)
    .where('presence.seen_at', '>', computePresenceCutoff(context.now))
    .orderBy('presence.person_id')
    .orderBy('presence.seen_at', 'desc')
    .execute()
  return rows.map((row) => ({ personId: row.person_id, name: row.name, elementId: row.element_id }))
}

/**
 * Saves the position of a page. Returns whether others must be notified: the page opened, came back, or moved to
 * another element.
 */
export async function savePresence(
  context: TransactionContext,
  page: { id: Id; planId: Id; elementId: Id | null },
): Promise<boolean> {
  const { tx, now, actor } = context
  const before = await tx
    .selectFrom('presence')
    .select(['plan_id', 'element_id', 'seen_at'])
    .where('id', '=', page.id)
    .where('person_id', '=', actor.personId)
    .executeTakeFirst()
  const place = { plan_id: page.planId, element_id: page.elementId, seen_at: now }
  if (before) await tx.updateTable('presence').set(place).where('id', '=', page.id).execute()
  else
    await tx
      .insertInto('presence')
      // access_id is set by a trigger from the plan.
      .values({ id: page.id, person_id: actor.personId!, ...place, access_id: 1 })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  return (
    before?.plan_id !== page.planId ||
    before.element_id !== page.elementId ||
    before.seen_at <= computePresenceCutoff(now)
  )
}

export async function deletePresence(context: TransactionContext, pageId: Id): Promise<void> {
  await context.tx
    .deleteFrom('presence')
    .where('id', '=', pageId)
    .where('person_id', '=', context.actor.personId)
    .execute()
}

/** Deletes entries of pages that closed without a notification, after a long time. */
export async function deleteExpiredPresence({ kysely }: OpenDatabase, now: Date): Promise<number> {
  const { numAffectedRows } = await sql`
    delete from presence where seen_at < ${now.toISOString()}::timestamptz - interval '1 hour'`.execute(kysely)
  return Number(numAffectedRows ?? 0)
}
