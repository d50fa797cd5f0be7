import { sql } from 'kysely'
import { json } from '#platform/db/column-values.ts'
import type { Reader, Tx } from '#platform/db/db.ts'
import { subjectSource } from '#platform/journal/subjects.ts'
import type { LinkHashes } from '#platform/links/queries.ts'
import type { LegalDate } from '#shared/dates.ts'
import type { AnswerKind } from '#shared/element-kind.ts'
import type { Id } from '#shared/ids.ts'
import type { Language } from '#shared/language.ts'
import type { LocalizedText, Names } from '#shared/localized-text.ts'
import type { NamedRecipient } from '#shared/signed-link.ts'
import type { LinkedItem } from './contract.ts'

/** Reads the marking of what a link for answers shows. */
export const readAnswerLinkMarking = (linkId: Id) => sql<number | null>`answer_link_marking(${linkId}::uuid)`

/** Returns the names of at most five people with an account that may answer for an organisation today. */
export async function listAnsweringPeople(tx: Tx, organisationId: Id): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select p.name from answering_people(${organisationId}::uuid) a (id) join person p on p.id = a.id order by lower(p.name), p.id limit 5`.execute(
    tx,
  )
  return rows.map(({ name }) => name)
}

/** Returns the address of the registry to which a link for answers goes, in the language of the plan. */
export async function findRegisteredRecipient(
  tx: Tx,
  planId: Id,
  organisationId: Id,
): Promise<NamedRecipient | undefined> {
  const { rows } = await sql<{ name: string; email: string; languages: Language[] }>`
    select a.name, a.email, p.languages from visible_answer_link_addresses(${planId}::uuid, ${organisationId}::uuid) a
    join plan p on p.id = ${planId} limit 1`.execute(tx)
  const [found] = rows
  return found && { name: found.name, email: found.email, function: null, language: found.languages[0] ?? 'en' }
}

interface LinkedRow {
  organisation_id: Id
  organisation_names: Names
  asking_names: Names
  plan_title: LocalizedText
  version_number: number
  in_force_on: LegalDate | null
  expires_at: string
  item_id: Id | null
  element_code: string | null
  element_title: LocalizedText | null
  gain: LocalizedText | null
  due_on: string | null
  kind: AnswerKind | null
  reasons: LocalizedText | null
  deciding_body: string | null
  signatories: string[] | null
  decided_on: string | null
  answered_at: string | null
}

/** Returns the data for the holder of a secret. Undefined when the link is not valid at that time. */
export async function findLinkedItems(db: Reader, { secretHash, tokenHash }: LinkHashes, now: string) {
  const { rows } = await sql<LinkedRow>`
    select * from linked_items(${secretHash}, ${tokenHash}, ${now}::timestamptz)`.execute(db as Tx)
  const [first] = rows
  if (!first) return undefined
  return {
    organisationId: first.organisation_id,
    organisationNames: first.organisation_names,
    requesterNames: first.asking_names,
    planTitle: first.plan_title,
    versionNumber: first.version_number,
    inForceOn: first.in_force_on,
    expiresAt: first.expires_at,
    items: rows.flatMap((row): LinkedItem[] => (row.item_id === null ? [] : [linkedItem(row, row.item_id)])),
  }
}

const linkedItem = (row: LinkedRow, itemId: Id): LinkedItem => ({
  itemId,
  code: row.element_code,
  title: row.element_title,
  gain: row.gain,
  dueOn: row.due_on,
  answer:
    row.kind === null
      ? null
      : {
          kind: row.kind,
          reasons: row.reasons,
          decidingBody: row.deciding_body,
          signatories: row.signatories ?? [],
          decidedOn: row.decided_on,
          answeredAt: row.answered_at!,
        },
})

/**
 * Saves an answer through a restricted database function (migrations, answer_by_link).
 *
 * @returns the organisation; null if the link or the item is not valid; `too_early` if the decision is dated long before the plan
 */
export async function answerByLink(
  tx: Tx,
  { secretHash, tokenHash }: LinkHashes,
  now: string,
  answer: {
    id: Id
    itemId: Id
    kind: AnswerKind
    reasons: LocalizedText | null
    decidingBody: string | null
    signatories: readonly string[]
    decidedOn: string | null
  },
): Promise<Id | null | 'too_early'> {
  const { rows } = await sql<{
    body: Id | null | 'too_early'
  }>`select answer_by_link(${secretHash}, ${tokenHash}, ${now}::timestamptz, ${answer.id}::uuid,
    ${answer.itemId}::uuid, ${answer.kind}, ${answer.reasons && json(answer.reasons)}::jsonb, ${answer.decidingBody},
    ${answer.signatories}::text[], ${answer.decidedOn}::date) as body`
    .execute(tx)
    .catch((error: { constraint?: string }) => {
      if (error.constraint !== 'first_act_day') throw error
      return { rows: [{ body: 'too_early' as const }] }
    })
  return rows[0]!.body
}

/** The subjects of acts on answer links, named after the plan. */
export const answerLinkSubjects = {
  answer_link: subjectSource({
    from: sql`signed_link l join plan_version v on v.id = l.subject_id join plan p on p.id = v.plan_id`,
    id: sql`l.id`,
    title: sql`p.title`,
    planId: sql`p.id`,
  }),
}
