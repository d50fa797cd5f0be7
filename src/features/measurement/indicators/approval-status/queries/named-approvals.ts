import { sql } from 'kysely'
import type { Tx } from '#platform/db/db.ts'
import type { Id } from '#shared/ids.ts'
import type { Names } from '#shared/localized-text.ts'
import type { ApprovalNamed, ApprovalStep } from '../entities.ts'

/** Returns the approvers by approval id, as far as the reader may read them. */
export async function getNamed(tx: Tx, ids: readonly Id[]): Promise<Map<Id, ApprovalNamed>> {
  if (ids.length === 0) return new Map()
  const rows = await tx
    .selectFrom('figure_approval as a')
    .innerJoin('organisation as o', 'o.id', 'a.approver_id')
    .leftJoin('person as p', 'p.id', 'a.approved_by')
    .leftJoin('function as f', 'f.id', 'a.function_id')
    .select(['a.id', 'a.step', 'a.approver_id', 'a.role', 'a.approved_at', 'o.names', 'p.name', 'f.names as held'])
    .where('a.id', '=', sql<string>`any (${[...new Set(ids)]}::uuid[])`)
    .execute()
  return new Map(
    rows.map((row) => [
      row.id,
      {
        step: row.step as ApprovalStep,
        approverId: row.approver_id,
        approverNames: row.names as Names,
        person: row.name,
        role: row.role,
        functionNames: row.held as Names | null,
        approvedAt: row.approved_at,
      },
    ]),
  )
}
