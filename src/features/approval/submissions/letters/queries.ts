import { sql } from 'kysely'
import { selectLanguageParty } from '#features/country/language-regime/index.ts'
import { loadNamesAt } from '#features/country/registry/index.ts'
import type { Reader, Tx } from '#platform/db/db.ts'
import type { LegalDate } from '#shared/dates.ts'
import type { Id } from '#shared/ids.ts'
import type { Language } from '#shared/language.ts'
import type { LanguageParty } from '#shared/language-regime.ts'
import type { LocalizedText, Names } from '#shared/localized-text.ts'
import type { LetterKind } from '#shared/pack-letter.ts'
import type { Letter } from './entities.ts'

export interface NewLetter {
  id: Id
  planId: Id
  versionId: Id | null
  ownerId: Id
  addresseeId: Id
  kind: LetterKind
  language: Language
  subject: string
  body: string
  hash: string
}

export async function insertLetters(
  tx: Tx,
  letters: readonly NewLetter[],
  at: { now: string; date: LegalDate; personId: Id | null },
): Promise<void> {
  if (letters.length === 0) return
  await tx
    .insertInto('letter')
    .values(
      letters.map((letter) => ({
        id: letter.id,
        plan_id: letter.planId,
        version_id: letter.versionId,
        owner_id: letter.ownerId,
        addressee_id: letter.addresseeId,
        kind: letter.kind,
        language: letter.language,
        subject: letter.subject,
        body: letter.body,
        hash: letter.hash,
        sent_on: at.date,
        sent_at: at.now,
        sent_by: at.personId,
        // Set by a trigger: the sender and the recipient.
        access_id: 1,
      })),
    )
    .execute()
}

/**
 * Returns the letters about a plan, or the letters with these ids, the newest first, as far as the reader may read
 * them. Sender and recipient have the names of the moment of sending.
 */
export async function listLetters(db: Reader, of: { planId: Id } | { ids: readonly Id[] }): Promise<Letter[]> {
  const { rows } = await sql<Letter & { sentAt: string }>`
    select l.id, l.plan_id as "planId", l.kind, l.owner_id as "senderId", s.names as "senderNames", l.addressee_id as "addresseeId",
      a.names as "addresseeNames", l.language, l.subject, l.body, l.hash, l.sent_on as "sentOn", l.sent_at as "sentAt"
    from letter l join organisation s on s.id = l.owner_id join organisation a on a.id = l.addressee_id
    where ${'planId' in of ? sql`l.plan_id = ${of.planId}` : sql`l.id = any (${[...of.ids]}::uuid[])`}
    order by l.sent_at desc, l.id desc limit 500`.execute(db as Tx)
  const ids = new Set(rows.flatMap(({ senderId, addresseeId }) => [senderId, addresseeId]))
  const getNames = await loadNamesAt(db, 'organisation', ids)
  return rows.map(({ sentAt, ...letter }) => ({
    ...letter,
    senderNames: getNames(letter.senderId, letter.senderNames, sentAt),
    addresseeNames: getNames(letter.addresseeId, letter.addresseeNames, sentAt),
  }))
}

export interface AddressedPlan {
  id: Id
  code: string
  kind: string
  title: LocalizedText
  periodFrom: LegalDate
  periodTo: LegalDate
  ownerId: Id
  ownerNames: Names
  /** The language of the organisation's area, or else of the plan. It applies where the law has no language regime. */
  language: Language
  /** The languages of the plan, the first preferred. */
  languages: Language[]
  /** The owner as the receiver of the letter, for the language regime. */
  party: LanguageParty
  versionNumber: number | null
  versionHash: string | null
}

/** Returns the data that a letter about each of these plans needs, with the version that was sent. */
export async function getAddressed(
  db: Reader,
  plans: readonly { planId: Id; versionId: Id | null }[],
): Promise<Map<Id, AddressedPlan>> {
  const { rows } = await sql<AddressedPlan>`
    select p.id, p.code, p.kind,
      -- The title of the version that was sent. A later title, with its translations, is that of another text.
      case when v.facts ->> 'title' <> p.title -> 'text' ->> (p.title ->> 'source')
        then jsonb_build_object('source', p.title -> 'source', 'outdated', '[]'::jsonb,
          'text', jsonb_build_object(p.title ->> 'source', v.facts -> 'title'))
        else p.title end as title,
      p.period_from as "periodFrom", p.period_to as "periodTo", o.id as "ownerId", o.names as "ownerNames",
      coalesce((select a.languages[1] from area a where a.id = o.area_id), p.languages[1]) as language,
      p.languages, ${selectLanguageParty(sql`o.id`, sql`p.area_id`)} as party,
      v.number as "versionNumber", v.hash as "versionHash"
    from unnest(${plans.map(({ planId }) => planId)}::uuid[], ${plans.map(({ versionId }) => versionId)}::uuid[]) n (plan_id, version_id)
    join plan p on p.id = n.plan_id join organisation o on o.id = p.owner_id left join plan_version v on v.id = n.version_id`.execute(
    db as Tx,
  )
  return new Map(rows.map((row) => [row.id, row]))
}

export async function getOrganisationNames(db: Reader, id: Id): Promise<Names> {
  const row = await db.selectFrom('organisation').select('names').where('id', '=', id).executeTakeFirst()
  return (row?.names ?? {}) as Names
}
