import { sql } from 'kysely'
import type { SubjectKind } from '#shared/subject-kind.ts'
import type { Reader, Tx } from '../db/db.ts'
import { operatorKind } from '../operator.ts'
import type { Verified } from './contract.ts'
import { beginning, ChainReader, hashLine, hashPayload, type JournalIssue, type JournalLine } from './journal.ts'

export interface Act {
  recordedAt: string
  personId: string | null
  organisationId: string | null
  procedure: string
  subjectKind: SubjectKind | null
  subjectId: string | null
  /** The plan that contains or contained the subject. */
  planId?: string | undefined
  reason: string | null
  /** Absent: only the hash is stored (secrets). */
  payload?: unknown
  payloadToHash: unknown
}

/**
 * Tables whose audit entries reveal content. The audit log follows the access of their rows (`restrict_journal_access`
 * in the migrations).
 */
const subjectTables = [
  'element',
  'plan',
  'plan_version',
  'justified_exception',
  'agreement',
  'item',
  'comment',
  'comment_round',
  'consultation',
  'saved_view',
] as const

const selectAccessId = (id: string | null) => (table: string) =>
  sql`(select access_id from ${sql.table(table)} where id = ${id}::uuid)`

/**
 * Appends an entry to the audit log. Readers are the organisation for which the user acted, within the access of the
 * subject and of the plan. For a deleted subject, the access of the history applies. For an act without organisation (a
 * refused sign-in, the system), the reader is the organisation that operates the instance. The head is locked last,
 * just before the commit, to keep waiting times short.
 */
export async function appendToJournal(tx: Tx, act: Act): Promise<number> {
  const head = await tx.selectFrom('journal_head').select(['seq', 'hash']).forUpdate().executeTakeFirstOrThrow()
  const line: JournalLine = {
    seq: Number(head.seq) + 1,
    at: act.recordedAt,
    personId: act.personId,
    organisationId: act.organisationId,
    procedure: act.procedure,
    subjectKind: act.subjectKind,
    subjectId: act.subjectId,
    reason: act.reason,
    payloadHash: hashPayload(act.payloadToHash),
    previousHash: head.hash,
  }
  const hash = hashLine(line)
  await sql`insert into journal (seq, at, person_id, organisation_id, procedure, subject_kind, subject_id, reason, payload, payload_hash, previous_hash, hash, access_id)
    values (${line.seq}, ${line.at}::timestamptz, ${line.personId}, ${line.organisationId}, ${line.procedure}, ${line.subjectKind}, ${line.subjectId}, ${line.reason},
      ${act.payload === undefined ? null : JSON.stringify(act.payload)}::jsonb, ${line.payloadHash}, ${line.previousHash}, ${hash},
      combine_access(combine_access(
        access_for(3::smallint, case when ${line.organisationId}::uuid is null
          then array(select id from organisation where kind = ${operatorKind}) else array[${line.organisationId}::uuid] end, null, null),
        coalesce(${sql.join(subjectTables.map(selectAccessId(line.subjectId)), sql`, `)},
          (select access_id from change where element_id = ${line.subjectId}::uuid order by at desc, id desc limit 1))),
        (select access_id from plan where id = ${act.planId ?? null}::uuid)))`.execute(tx)
  await tx.updateTable('journal_head').set({ seq: line.seq, hash }).execute()
  return line.seq
}

/** Number of entries read at a time, small enough not to block other users. */
const batchSize = 1000

interface Head {
  seq: number
  hash: string
}

async function getHead(db: Reader): Promise<Head> {
  const head = await db.selectFrom('journal_head').select(['seq', 'hash']).executeTakeFirstOrThrow()
  return { seq: Number(head.seq), hash: head.hash }
}

/** Passes the entries between two positions to the chain and returns the number of entries. */
async function getLines(db: Reader, chain: ChainReader, after: number, until: number): Promise<number> {
  let count = 0
  for (let last = after; ; ) {
    const rows = await db
      .selectFrom('journal')
      .selectAll()
      .where('seq', '>', last)
      .where('seq', '<=', until)
      .orderBy('seq')
      .limit(batchSize)
      .execute()
    for (const row of rows)
      chain.read({
        seq: Number(row.seq),
        at: new Date(row.at).toISOString(),
        personId: row.person_id,
        organisationId: row.organisation_id,
        procedure: row.procedure,
        subjectKind: row.subject_kind,
        subjectId: row.subject_id,
        reason: row.reason,
        payloadHash: row.payload_hash,
        previousHash: row.previous_hash,
        hash: row.hash,
        payload: row.payload,
        erased: row.payload === null,
      })
    count += rows.length
    last = Number(rows.at(-1)?.seq ?? until)
    if (rows.length < batchSize) return count
  }
}

/**
 * Verifies the whole chain in parts and returns the issues. Runs as the owner, because verification must read every
 * entry.
 */
export async function verifyJournal(db: Reader): Promise<{ lines: number; issues: JournalIssue[] }> {
  const head = await getHead(db)
  const chain = new ChainReader()
  const lines = await getLines(db, chain, beginning.seq, head.seq)
  return { lines, issues: chain.end(head) }
}

/**
 * Verifies up to the given number of entries after an entry that is trusted because the previous part ended with it.
 * Reports only the first issue. Runs as the owner, like the complete verification.
 */
export async function verifyBatch(db: Reader, after: number, limit: number): Promise<Verified> {
  const head = await getHead(db)
  const to = Math.min(after + limit, Math.max(head.seq, after))
  const isLast = to >= head.seq
  const answer = { from: after + 1, to, last: head.seq, isLast }
  const before = after === beginning.seq ? beginning : await findLine(db, after)
  if (!before) return { ...answer, issue: await describeIssue(db, { seq: after, kind: 'missing' }) }
  const chain = new ChainReader(before)
  await getLines(db, chain, after, to)
  const [first] = isLast ? chain.end(head) : chain.endBatch(to)
  return { ...answer, issue: first ? await describeIssue(db, first) : null }
}

/** Adds the time, when the entry exists. If no entry follows, the end was removed instead of an entry in the middle. */
async function describeIssue(db: Reader, issue: JournalIssue): Promise<NonNullable<Verified['issue']>> {
  if (issue.kind !== 'missing') return { ...issue, recordedAt: (await findLine(db, issue.seq))?.recordedAt ?? null }
  const next = await db.selectFrom('journal').select('seq').where('seq', '>', issue.seq).limit(1).executeTakeFirst()
  return { ...issue, kind: next ? 'missing' : 'cut_off', recordedAt: null }
}

async function findLine(db: Reader, seq: number): Promise<(Head & { recordedAt: string }) | undefined> {
  const line = await db.selectFrom('journal').select(['seq', 'hash', 'at']).where('seq', '=', seq).executeTakeFirst()
  return line && { seq: Number(line.seq), hash: line.hash, recordedAt: new Date(line.at).toISOString() }
}
