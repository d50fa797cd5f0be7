import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '#platform/db/db.ts'
import type { Id } from '#shared/ids.ts'
import type { Section } from '../facts.ts'

const ids = async (tx: Tx, query: RawBuilder<{ id: Id }>): Promise<Id[]> =>
  (await query.execute(tx)).rows.map((row) => row.id)

/** Subquery of plans that received an item, also through an issuing organisation that had no plan at that time. */
const selectAskingPlans = (condition: RawBuilder<unknown>) => sql<{ id: Id }>`
  select i.lower_plan_id as id from item i where ${condition} and i.lower_plan_id is not null
  union
  select p.id from item i join plan p on i.addressee_id = any (p.issuing_body_ids) and plan_state(p) <> 'ended'
  where ${condition} and i.lower_plan_id is null`

/** Returns plans that must answer elements of upper plans. Null means any element. */
export const listAnsweringPlans = (tx: Tx, planIds: readonly Id[], elementIds: readonly Id[] | null): Promise<Id[]> =>
  ids(
    tx,
    selectAskingPlans(
      elementIds === null
        ? sql`i.upper_plan_id = any (${planIds}::uuid[])`
        : sql`i.element_id = any (${elementIds}::uuid[])`,
    ),
  )

export const listPlansByVersion = (tx: Tx, versionId: Id): Promise<Id[]> =>
  ids(tx, selectAskingPlans(sql`i.version_id = ${versionId}`))

export const listPlansByItem = (tx: Tx, itemIds: readonly Id[]): Promise<Id[]> =>
  ids(tx, selectAskingPlans(sql`i.id = any (${itemIds}::uuid[])`))

/** Returns the plans with an element that these plans elaborate and therefore carry out. */
export const plansElaborated = (tx: Tx, planIds: readonly Id[]): Promise<Id[]> =>
  ids(
    tx,
    sql<{
      id: Id
    }>`select distinct e.plan_id as id from plan p join element e on e.id = p.elaborates_id where p.id = any (${planIds}::uuid[])`,
  )

/** Returns plans that refer to areas or organisations: as owner, accountable, partner, party, contributor, place or territory. */
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
      select e.plan_id from element_signature s join element e on e.id = s.element_id where s.organisation_id = any (${unitIds}::uuid[])
      union
      select e.plan_id from element_territory t join element e on e.id = t.element_id where t.area_id = any (${unitIds}::uuid[])
      union
      select e.plan_id from element e where e.contributor_ids && ${unitIds}::uuid[]
        or e.details -> 'areaIds' ?| ${unitIds}::text[] or e.details ->> 'municipalityId' = any (${unitIds}::text[])`,
  )

/** Returns plans with an element for which this function is accountable. */
export const listPlansByFunction = (tx: Tx, functionId: Id): Promise<Id[]> =>
  ids(tx, sql<{ id: Id }>`select distinct plan_id as id from element where accountable_function_id = ${functionId}`)

/** Returns plans under decision, whose approval path may have a seat for a function. */
export const listPlansOnPath = (tx: Tx): Promise<Id[]> =>
  ids(tx, sql<{ id: Id }>`select id from plan where plan_state(plan) = 'in_decision'`)

/** Returns plans with an element in any of these competence topics. */
export const listPlansByDomain = (tx: Tx, topics: readonly string[]): Promise<Id[]> =>
  ids(tx, sql<{ id: Id }>`select distinct plan_id as id from element where competence_topic = any (${topics}::text[])`)

/** Returns all plans that refer to a phenomenon, because a changed crosswalk link may affect any of them. */
export const listPlansWithPhenomena = (tx: Tx): Promise<Id[]> =>
  ids(tx, sql<{ id: Id }>`select distinct plan_id as id from element where phenomenon_id is not null`)

export const listPlansByOwner = (tx: Tx, ownerId: Id): Promise<Id[]> =>
  ids(tx, sql<{ id: Id }>`select id from plan where owner_id = ${ownerId} and plan_state(plan) <> 'ended'`)

export const everyPlan = (tx: Tx): Promise<Id[]> => ids(tx, sql<{ id: Id }>`select id from plan`)

/** Queues a later check of plans, regardless of owner. The queue persists over a restart. */
export async function enqueueChecks(
  tx: Tx,
  planIds: readonly Id[],
  changed: readonly Section[],
  now: string,
): Promise<void> {
  await sql`select request_check(${planIds}::uuid[], ${changed}::text[], ${now}::timestamptz)`.execute(tx)
}

/** Returns plans in the check queue, oldest request first. */
export const plansWaiting = (tx: Tx, limit: number): Promise<Id[]> =>
  ids(
    tx,
    sql<{ id: Id }>`
      select plan_id as id from check_queue group by plan_id order by min(asked_at), plan_id limit ${limit}`,
  )

/**
 * Removes the requests for these plans, and returns the sections to check of each plan. Requests locked by another
 * process are skipped.
 */
export async function dequeueChecks(tx: Tx, planIds: readonly Id[]): Promise<{ planId: Id; sections: Section[] }[]> {
  const { rows } = await sql<{ plan_id: Id; sections: Section[] }>`
    with taken as (
      delete from check_queue where id in (
        select id from check_queue where plan_id = any (${planIds}::uuid[]) order by id for update skip locked)
      returning plan_id, sections)
    select plan_id, array_agg(distinct section order by section) as sections
    from taken, unnest(sections) section group by plan_id order by plan_id`.execute(tx)
  return rows.map((row) => ({ planId: row.plan_id, sections: row.sections }))
}

/** Returns plans with expected results on indicators, or on indicators computed from them. */
export const listPlansByIndicator = (tx: Tx, indicatorIds: readonly Id[]): Promise<Id[]> =>
  ids(
    tx,
    sql<{ id: Id }>`
      select distinct r.plan_id as id from expected_result r join indicator i on i.id = r.indicator_id
      where r.removed_at is null and (i.id = any (${[...indicatorIds]}::uuid[]) or exists (
        select from indicator c where c.id = any (${[...indicatorIds]}::uuid[])
          and c.code in (i.definition #>> '{formula,numerator}', i.definition #>> '{formula,denominator}')))`,
  )
