import { sql } from 'kysely'
import type { Id } from '#shared/ids.ts'
import type { OpenDatabase } from '../db/db.ts'
import type { Announcement } from './announcement.ts'
import type { Audience } from './audience.ts'

export interface NotifiedChange {
  kind: string
  id: Id
  planId?: Id
}

export interface ChangeNotice {
  change: NotifiedChange
  audience: Audience
}

/** Tables whose rows have an access, by the kind used in change events. */
const tables: Record<string, string> = {
  agreement: 'agreement',
  answer: 'answer',
  answer_link: 'signed_link',
  check_result: 'check_result',
  element: 'element',
  file: 'file',
  item: 'item',
  job: 'job',
  justified_exception: 'justified_exception',
  plan: 'plan',
  plan_version: 'plan_version',
  comment: 'comment',
  comment_link: 'signed_link',
  comment_round: 'comment_round',
  confirmation_link: 'signed_link',
  consultation: 'consultation',
  signal: 'signal',
  task: 'task',
}

/** The structure of the country is public. People are visible to all signed-in users. */
const audiences: Record<string, Audience> = Object.fromEntries([
  ...['area', 'organisation', 'function', 'competence', 'phenomenon', 'instance'].map((kind) => [
    kind,
    { signedIn: false, organisationIds: null, personIds: null },
  ]),
  ['person', { signedIn: true, organisationIds: null, personIds: null }],
])

interface AccessRow {
  kind: string
  id: Id
  signed_in: boolean
  organisation_ids: Id[] | null
  person_ids: Id[] | null
}

/**
 * Returns the changes with the *current* access of each subject. Runs as the owner and returns only ids. For a deleted
 * subject, the access of the plan applies. An unknown subject is not sent to any reader.
 */
export async function findAudiences(
  database: OpenDatabase,
  announcements: readonly Announcement[],
): Promise<ChangeNotice[]> {
  const wanted = new Map<string, Id[]>()
  const want = (kind: string, id: Id) => wanted.set(kind, [...(wanted.get(kind) ?? []), id])
  for (const { kind, id, planId } of announcements) {
    if (tables[kind]) want(kind, id)
    if (planId) want('plan', planId)
  }
  const found = new Map<string, Audience>()
  for (const [kind, ids] of wanted) {
    const { rows } = await sql<AccessRow>`
      select ${kind} as kind, subject.id, access.signed_in, access.organisation_ids, access.person_ids
      from ${sql.table(tables[kind]!)} subject join access on access.id = subject.access_id
      where subject.id = any (${ids}::uuid[])`.execute(database.kysely)
    for (const row of rows) {
      found.set(`${kind} ${row.id}`, {
        signedIn: row.signed_in,
        organisationIds: row.organisation_ids,
        personIds: row.person_ids,
      })
    }
  }
  return announcements.flatMap(({ kind, id, planId }) => {
    const audience = audiences[kind] ?? found.get(`${kind} ${id}`) ?? found.get(`plan ${planId}`)
    return audience ? [{ change: { kind, id, ...(planId ? { planId } : {}) }, audience }] : []
  })
}
