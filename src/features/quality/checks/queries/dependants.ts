import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '#platform/db/db.ts'
import type { Id } from '#shared/ids.ts'
import type { Section } from '../facts.ts'

const ids = async (tx: Tx, query: RawBuilder<{ id: Id }>): Promise<Id[]> =>
  (await query.execute(tx)).rows.map((row) => row.id)

/** Plans that were asked an item, also by way of an issuing body that had no plan then. */
const askedBy = (condition: RawBuilder<unknown>) => sql<{ id: Id }>`
  select i.lower_plan_id as id from item i where ${condition} and i.lower_plan_id is not null
  union
  select p.id from item i join plan p on i.addressee_id = any (p.issuing_body_ids) and p.state <> 'ended'
  where ${condition} and i.lower_plan_id is null`

/** Plans that were asked to answer elements of upper plans; null = any of their elements. */
export const plansAskedFrom = (tx: Tx, planIds: readonly Id[], elementIds: readonly Id[] | null): Promise<Id[]> =>
  ids(
    tx,
    askedBy(
      elementIds === null
        ? sql`i.upper_plan_id = any (${planIds}::uuid[])`
        : sql`i.element_id = any (${elementIds}::uuid[])`,
    ),
  )

export const plansOfVersion = (tx: Tx, versionId: Id): Promise<Id[]> =>
  ids(tx, askedBy(sql`i.version_id = ${versionId}`))

export const plansOfItems = (tx: Tx, itemIds: readonly Id[]): Promise<Id[]> =>
  ids(tx, askedBy(sql`i.id = any (${itemIds}::uuid[])`))

/** The plans of which these plans elaborate an element: that is carried out by them (M06). */
export const plansElaborated = (tx: Tx, planIds: readonly Id[]): Promise<Id[]> =>
  ids(
    tx,
    sql<{
      id: Id
    }>`select distinct e.plan_id as id from plan p join element e on e.id = p.elaborates_id where p.id = any (${planIds}::uuid[])`,
  )

/** Plans that name areas or organisations: as theirs, as who answers, as partner, contributor or place. */
export const plansNaming = (tx: Tx, unitIds: readonly Id[]): Promise<Id[]> =>
  ids(
    tx,
    sql<{ id: Id }>`
      select p.id from plan p where p.area_id = any (${unitIds}::uuid[])
      union
      select e.plan_id from element e join function f on f.id = e.accountable_function_id where f.organisation_id = any (${unitIds}::uuid[])
      union
      select e.plan_id from element_partner n join element e on e.id = n.element_id where n.organisation_id = any (${unitIds}::uuid[])
      union
      select e.plan_id from element e where e.contributor_ids && ${unitIds}::uuid[]
        or e.details -> 'areaIds' ?| ${unitIds}::text[] or e.details ->> 'municipalityId' = any (${unitIds}::text[])`,
  )

/** Plans with an element in one of these domains of competence. */
export const plansInDomains = (tx: Tx, topics: readonly string[]): Promise<Id[]> =>
  ids(tx, sql<{ id: Id }>`select distinct plan_id as id from element where competence_topic = any (${topics}::text[])`)

/** Plans that name a phenomenon: whichever link of the crosswalk changed, it may have led somewhere for each of them. */
export const plansWithPhenomena = (tx: Tx): Promise<Id[]> =>
  ids(tx, sql<{ id: Id }>`select distinct plan_id as id from element where phenomenon_id is not null`)

export const plansOfOwner = (tx: Tx, ownerId: Id): Promise<Id[]> =>
  ids(tx, sql<{ id: Id }>`select id from plan where owner_id = ${ownerId} and state <> 'ended'`)

export const everyPlan = (tx: Tx): Promise<Id[]> => ids(tx, sql<{ id: Id }>`select id from plan`)

/** Asks for a later check of plans, whoever owns them. Kept until it is done, also over a restart. */
export async function askRecheck(
  tx: Tx,
  planIds: readonly Id[],
  changed: readonly Section[],
  now: string,
): Promise<void> {
  await sql`select ask_recheck(${planIds}::uuid[], ${changed}::text[], ${now}::timestamptz)`.execute(tx)
}

/** Plans that wait for a check, longest first. */
export const plansWaiting = (tx: Tx, most: number): Promise<Id[]> =>
  ids(tx, sql<{ id: Id }>`select plan_id as id from recheck order by asked_at, plan_id limit ${most}`)

/** Takes what was asked for these plans; what somebody else takes at the same moment is left to them. */
export async function takeWaiting(tx: Tx, planIds: readonly Id[]): Promise<{ planId: Id; sections: Section[] }[]> {
  const { rows } = await sql<{ plan_id: Id; sections: Section[] }>`
    delete from recheck where plan_id in (
      select plan_id from recheck where plan_id = any (${planIds}::uuid[]) order by plan_id for update skip locked)
    returning plan_id, sections`.execute(tx)
  return rows.map((row) => ({ planId: row.plan_id, sections: row.sections }))
}

/** Plans that expect something of indicators, or of what is worked out from them. */
export const plansMeasuredBy = (tx: Tx, indicatorIds: readonly Id[]): Promise<Id[]> =>
  ids(
    tx,
    sql<{ id: Id }>`
      select distinct r.plan_id as id from expected_result r join indicator i on i.id = r.indicator_id
      where r.removed_at is null and (i.id = any (${[...indicatorIds]}::uuid[]) or exists (
        select from indicator c where c.id = any (${[...indicatorIds]}::uuid[])
          and c.code in (i.definition #>> '{formula,numerator}', i.definition #>> '{formula,denominator}')))`,
  )
