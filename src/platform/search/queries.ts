import { sql } from 'kysely'
import type { Language } from '#shared/language.ts'
import type { Tx } from '../db/db.ts'
import type { Hit } from './contract.ts'

interface Row {
  subject_kind: Hit['kind']
  subject_id: string
  plan_id: string | null
  title: string
  found_in: Language
  plan_title: { text: Record<string, unknown> } | null
}

/**
 * Finds words, also the beginning of the last one, so that results come while one types. The function filters by the
 * reader's ids inside; the plan's title is read under the reader's own policies.
 */
export async function findWords(tx: Tx, words: string, language: Language, most: number): Promise<Hit[]> {
  const { rows } = await sql<Row>`
    select f.subject_kind, f.subject_id, f.plan_id, f.title, f.found_in, p.title as plan_title
    from find_words(${words}, ${language}, ${most}) f left join plan p on p.id = f.plan_id
    order by f.rank desc, f.title`.execute(tx)
  return rows.map((row) => ({
    kind: row.subject_kind,
    id: row.subject_id,
    planId: row.plan_id,
    title: row.title,
    language: row.found_in,
    planTitle: row.plan_title?.text ?? null,
  }))
}
