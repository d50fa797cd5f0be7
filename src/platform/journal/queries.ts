import { sql } from 'kysely'
import type { Reader, Tx } from '../db/db.ts'
import { ChainReader, hashLine, hashPayload, type JournalFault, type JournalLine } from './journal.ts'

export interface Act {
  at: string
  personId: string | null
  organisationId: string | null
  procedure: string
  subjectKind: string | null
  subjectId: string | null
  reason: string | null
  /** Absent: only its hash is kept (secrets). */
  payload?: unknown
  payloadToHash: unknown
}

/** Adds a line. The head is locked last, just before the commit, so that acts wait for each other as short as possible. */
export async function appendToJournal(tx: Tx, act: Act): Promise<number> {
  const head = await tx.selectFrom('journal_head').select(['seq', 'hash']).forUpdate().executeTakeFirstOrThrow()
  const line: JournalLine = {
    seq: Number(head.seq) + 1,
    at: act.at,
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
      combine_access(
        access_for(3::smallint, case when ${line.organisationId}::uuid is null then '{}' else array[${line.organisationId}::uuid] end, null, null),
        coalesce((select access_id from element where id = ${line.subjectId}::uuid), (select access_id from plan where id = ${line.subjectId}::uuid))))`.execute(
    tx,
  )
  await tx.updateTable('journal_head').set({ seq: line.seq, hash }).execute()
  return line.seq
}

/** Reads the whole chain in pieces and names what is wrong with it. Runs as owner: verifying must see every line. */
export async function verifyJournal(db: Reader): Promise<{ lines: number; faults: JournalFault[] }> {
  const chain = new ChainReader()
  const head = await db.selectFrom('journal_head').select(['seq', 'hash']).executeTakeFirstOrThrow()
  let after = 0
  let lines = 0
  for (;;) {
    const rows = await db
      .selectFrom('journal')
      .selectAll()
      .where('seq', '>', after)
      .where('seq', '<=', head.seq)
      .orderBy('seq')
      .limit(1000)
      .execute()
    for (const row of rows) {
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
      after = Number(row.seq)
    }
    lines += rows.length
    if (rows.length < 1000) return { lines, faults: chain.end({ seq: Number(head.seq), hash: head.hash }) }
  }
}
