import { sql } from 'kysely'
import type { Reader, Tx } from '#platform/db/db.ts'
import { subjectSource } from '#platform/journal/subjects.ts'
import { newId } from '#shared/ids.ts'
import type { Severity } from '../engine.ts'
import type { SeverityChange } from './contract.ts'
import type { Severities } from './model.ts'

/** Returns the severities in force here that override the pack. */
export async function getSeverities(reader: Reader): Promise<Severities> {
  const rows = await reader
    .selectFrom('rule_severity')
    .select(['rule', 'severity'])
    .where('superseded_at', 'is', null)
    .where('severity', 'is not', null)
    .execute()
  return new Map(rows.map((row) => [row.rule, row.severity as Severity]))
}

/** Returns all severity changes by rule, the newest first. */
export async function listSeverityChanges(reader: Reader): Promise<Map<string, SeverityChange[]>> {
  const rows = await reader
    .selectFrom('rule_severity')
    .select(['rule', 'severity', 'reason', 'set_by', 'set_at'])
    .orderBy('set_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
  const entries = rows.map((row) => ({
    rule: row.rule,
    change: { severity: row.severity as Severity | null, reason: row.reason, setBy: row.set_by, setAt: row.set_at },
  }))
  return new Map(
    [...Map.groupBy(entries, ({ rule }) => rule)].map(([rule, group]) => [rule, group.map((entry) => entry.change)]),
  )
}

/** Sets the severity of a rule. Earlier entries are kept but are no longer in force. */
export async function saveSeverity(
  tx: Tx,
  entry: { rule: string; severity: Severity | null; reason: string; setBy: string; setAt: string },
): Promise<void> {
  await tx
    .updateTable('rule_severity')
    .set({ superseded_at: entry.setAt })
    .where('rule', '=', entry.rule)
    .where('superseded_at', 'is', null)
    .execute()
  await tx
    .insertInto('rule_severity')
    .values({
      id: newId(),
      rule: entry.rule,
      severity: entry.severity,
      reason: entry.reason,
      set_by: entry.setBy,
      set_at: entry.setAt,
    })
    .execute()
}

/** The severity of a rule applies to the country, whose area is the subject. */
export const ruleSubjects = {
  rule: subjectSource({ from: sql`area a`, id: sql`a.id`, names: sql`a.names`, areaId: sql`a.id` }),
}
