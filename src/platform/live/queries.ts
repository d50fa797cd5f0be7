import { sql } from 'kysely'
import type { Id } from '#shared/ids.ts'
import type { OpenDatabase, Reader } from '../db/db.ts'
import { matchAnyId } from '../db/match-any-id.ts'
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
  /** The readers of the plan in the change. */
  planAudience: Audience | undefined
}

/** Tables whose rows have an access, by the kind used in change events. */
const tables: Record<string, string> = {
  agreement: 'agreement',
  answer: 'answer',
  answer_link: 'signed_link',
  element: 'element',
  file: 'file',
  item: 'item',
  job: 'job',
  justified_exception: 'justified_exception',
  meeting: 'meeting',
  path_act: 'path_act',
  plan: 'plan',
  plan_extension: 'plan_extension',
  preparation_step: 'preparation_step',
  question: 'member_question',
  version: 'plan_version',
  comment: 'comment',
  comment_link: 'signed_link',
  comment_round: 'comment_round',
  confirmation_link: 'signed_link',
  consultation: 'consultation',
  signal: 'signal',
  task: 'task',
}

/** Kinds without rows of their own, which all readers of the plan may know of. */
const kindsOfPlan: ReadonlySet<string> = new Set(['presence'])

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
 * Returns the changes with the access that they name, or else the *current* access of each subject. Runs as the owner and
 * returns only ids. An unknown or deleted subject is not sent to any reader.
 */
export async function findAudiences(
  database: OpenDatabase,
  announcements: readonly Announcement[],
): Promise<ChangeNotice[]> {
  const audienceByAccess = await listAccessAudiences(database, announcements)
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
  return announcements.flatMap(({ kind, id, planId, accessId }) => {
    const planAudience = found.get(`plan ${planId}`)
    const ofSubject =
      audiences[kind] ?? found.get(`${kind} ${id}`) ?? (kindsOfPlan.has(kind) ? planAudience : undefined)
    const audience = accessId === null ? ofSubject : audienceByAccess.get(accessId)
    return audience ? [{ change: { kind, id, ...(planId ? { planId } : {}) }, audience, planAudience }] : []
  })
}

/** Returns the readers of the access that announcements name. */
async function listAccessAudiences(
  database: OpenDatabase,
  announcements: readonly Announcement[],
): Promise<ReadonlyMap<number, Audience>> {
  const ids = [...new Set(announcements.flatMap(({ accessId }) => accessId ?? []))]
  if (ids.length === 0) return new Map()
  const rows = await database.kysely
    .selectFrom('access')
    .select(['id', 'signed_in as signedIn', 'organisation_ids as organisationIds', 'person_ids as personIds'])
    .where('id', 'in', ids)
    .execute()
  return new Map(rows.map(({ id, ...audience }) => [id, audience]))
}

/** Returns the current access of elements. A deleted element has none. */
export async function listElementAccess(reader: Reader, ids: readonly Id[]): Promise<ReadonlyMap<Id, number>> {
  if (ids.length === 0) return new Map()
  const rows = await reader
    .selectFrom('element')
    .select(['id', 'access_id'])
    .where('id', '=', matchAnyId(ids))
    .execute()
  return new Map(rows.map((row) => [row.id, row.access_id]))
}
