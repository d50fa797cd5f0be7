import { sql } from 'kysely'
import { lawOf } from '#features/country/law/index.ts'
import { listFigureFacts, listResultFacts } from '#features/measurement/targets/index.ts'
import { findKind } from '#features/planning/plans/index.ts'
import { loadDepartures } from '#features/planning/priorities/index.ts'
import { comparePlannedWithAvailable } from '#features/planning/resources/index.ts'
import type { TransactionContext } from '#platform/context.ts'
import type { Reader, Tx } from '#platform/db/db.ts'
import { matchAnyId } from '#platform/db/match-any-id.ts'
import type { LegalDate } from '#shared/dates.ts'
import type { Id } from '#shared/ids.ts'
import type { Names } from '#shared/localized-text.ts'
import type { Level } from '#shared/pack-level.ts'
import type { CheckFacts, CompetenceFact, PhenomenonFact, PlanFact, Section, UnitFact } from '../facts.ts'
import { loadComments } from './comment-facts.ts'
import { loadElements } from './element-facts.ts'
import { loadHolders } from './holder-facts.ts'
import { loadItems } from './item-facts.ts'
import { loadPaths } from './path-facts.ts'
import type { LockedPlan } from './plans.ts'
import { loadUnapprovedChangeFacts } from './unapproved-change-facts.ts'

/**
 * Loads the requested sections of facts for the given plans. The number of statements does not depend on the number of
 * plans, except for plans in force that were edited since approval.
 * The reader must have access to every row. A verdict on an incomplete plan would be wrong.
 */
export async function loadFacts(
  context: TransactionContext,
  plans: readonly LockedPlan[],
  wanted: ReadonlySet<Section>,
): Promise<CheckFacts[]> {
  const { tx: reader, today } = context
  const selectPlanKeys = (matches: (plan: LockedPlan) => boolean) => plans.filter(matches).map((plan) => plan.key)
  const elements = wanted.has('elements') ? await loadElements(reader, plans) : undefined
  const units = wanted.has('units') ? await loadUnits(reader, namedUnits(plans, elements)) : undefined
  const holders = wanted.has('holders') ? await loadHolders(reader, listAccountable(elements), today) : undefined
  const phenomena = wanted.has('phenomena') ? await loadPhenomena(reader, namedPhenomena(elements), today) : undefined
  const competences = wanted.has('competences') ? await loadCompetences(reader, plans) : undefined
  const capacities = wanted.has('elements')
    ? await loadForPlans(
        selectPlanKeys((plan) => plan.presentSections.resources),
        (planIds) => comparePlannedWithAvailable(reader, planIds),
      )
    : undefined
  const results = wanted.has('results')
    ? await loadForPlans(
        selectPlanKeys((plan) => plan.presentSections.results),
        (planIds) => listResultFacts(reader, planIds),
      )
    : undefined
  const ranking = wanted.has('ranking')
    ? await loadForPlans(
        selectPlanKeys((plan) => plan.presentSections.ranking),
        (planIds) => loadDepartures(reader, planIds),
      )
    : undefined
  const figures = wanted.has('figures')
    ? await loadForPlans(
        selectPlanKeys((plan) => plan.presentSections.results),
        (planIds) => listFigureFacts(reader, planIds),
      )
    : undefined
  const paths = wanted.has('path')
    ? await loadForPlans(
        selectPlanKeys((plan) => plan.presentSections.path),
        (planIds) => loadPaths({ tx: reader, today }, planIds),
      )
    : undefined
  const unapprovedChanges = wanted.has('unapprovedChanges')
    ? await loadForPlans(
        selectPlanKeys((plan) => plan.presentSections.approved),
        (planIds) => loadUnapprovedChangeFacts(context, planIds),
      )
    : undefined
  const items = wanted.has('items')
    ? await loadItems(
        reader,
        selectPlanKeys(() => true),
      )
    : undefined
  const comments = wanted.has('comments')
    ? await loadForPlans(
        selectPlanKeys((plan) => plan.presentSections.comments),
        (planIds) => loadComments(reader, planIds),
      )
    : undefined
  return plans.map(
    ({ packVersion, stateChangesOn: _, wasChecked: __, hasVersion: ___, presentSections: ____, ...plan }) => {
      const kind = findKind({ kind: plan.kind, packVersion })
      const powers = competences?.get(packVersion)
      return {
        plan,
        today,
        ...(kind && { kind }),
        instrumentKinds: lawOf({ packVersion }).instrumentKinds ?? [],
        ...(elements && { elements: elements.get(plan.key) ?? [] }),
        ...(items && { items: items.get(plan.key) ?? [] }),
        ...(comments && { comments: comments.get(plan.key) ?? [] }),
        ...(powers && { competences: powers.filter((power) => overlaps(power, plan)) }),
        ...(units && { units }),
        ...(holders && { holders }),
        ...(phenomena && { phenomena }),
        ...(results && { results: results.get(plan.key) ?? [] }),
        ...(ranking && { ranking: ranking.get(plan.key) ?? null }),
        ...(figures && { figures: figures.get(plan.key) ?? [] }),
        ...(paths && { path: paths.get(plan.key) ?? null }),
        ...(unapprovedChanges && {
          unapprovedChanges: unapprovedChanges.get(plan.key) ?? { version: null, elements: [], hasOtherChanges: false },
        }),
        ...(capacities && { capacities: capacities.get(plan.key) ?? [] }),
      }
    },
  )
}

/** Skips the query when there are no plans. */
const loadForPlans = async <Fact>(planIds: readonly Id[], load: (planIds: readonly Id[]) => Promise<Map<Id, Fact>>) =>
  planIds.length === 0 ? new Map<Id, Fact>() : load(planIds)

type Elements = Awaited<ReturnType<typeof loadElements>> | undefined

function namedUnits(plans: readonly LockedPlan[], elements: Elements): Set<Id> {
  const named = new Set<Id>()
  for (const { area } of plans) if (area !== null) named.add(area)
  for (const element of elements?.values() ?? [])
    for (const { accountable, accountableUnit, units } of element) {
      if (accountable !== null) named.add(accountable)
      if (accountableUnit !== null) named.add(accountableUnit)
      for (const unit of units) named.add(unit)
    }
  return named
}

const listAccountable = (elements: Elements): Set<Id> =>
  new Set([...(elements?.values() ?? [])].flat().flatMap(({ accountable }) => accountable ?? []))

function namedPhenomena(elements: Elements): Set<Id> {
  const named = new Set<Id>()
  for (const element of elements?.values() ?? [])
    for (const { phenomenon } of element) if (phenomenon !== null) named.add(phenomenon)
  return named
}

async function loadUnits(reader: Reader, ids: ReadonlySet<Id>): Promise<Map<Id, UnitFact>> {
  if (ids.size === 0) return new Map()
  const columns = ['id', 'names', 'kind', 'valid_from', 'valid_to'] as const
  const rows = await reader
    .selectFrom('organisation')
    .select([...columns, 'level'])
    .where('id', '=', matchAnyId(ids))
    .unionAll(
      reader
        .selectFrom('area')
        .select([...columns, sql<string>`null`.as('level')])
        .where('id', '=', matchAnyId(ids)),
    )
    .execute()
  return new Map(
    rows.map((row) => [
      row.id,
      {
        names: row.names as Names,
        kind: row.kind,
        level: row.level as Level | null,
        validFrom: row.valid_from,
        validTo: row.valid_to,
      },
    ]),
  )
}

interface DatedCompetence extends CompetenceFact {
  from: LegalDate | null
  to: LegalDate | null
}

/** Checks whether a competence is in force at any moment of the plan's period. */
const overlaps = (power: DatedCompetence, plan: PlanFact): boolean =>
  (power.from === null || power.from < plan.periodTo) && (power.to === null || power.to > plan.periodFrom)

/**
 * Loads the table of competences of each version of the pack. A version without a table has no entry, and
 * accountability is not computed.
 */
async function loadCompetences(reader: Reader, plans: readonly LockedPlan[]): Promise<Map<string, DatedCompetence[]>> {
  const rows = await reader
    .selectFrom('competence')
    .select(['pack_version', 'topic', 'level', 'organisation_kinds', 'valid_from', 'valid_to'])
    .where('pack_version', 'in', [...new Set(plans.map((plan) => plan.packVersion)), ''])
    .execute()
  const powers = rows.map((row) => ({
    packVersion: row.pack_version,
    topic: row.topic,
    level: row.level as Level,
    organisationKinds: row.organisation_kinds,
    from: row.valid_from,
    to: row.valid_to,
  }))
  return Map.groupBy(powers, (power) => power.packVersion)
}

/** Loads phenomena with their successors. The crosswalk is followed over any number of steps. */
async function loadPhenomena(reader: Tx, ids: ReadonlySet<Id>, today: LegalDate): Promise<Map<Id, PhenomenonFact>> {
  if (ids.size === 0) return new Map()
  const { rows } = await sql<{
    id: Id
    names: Names
    list: Names
    current: boolean
    leads: boolean
    change_on: LegalDate | null
  }>`
    with recursive holding as materialized (
      select id from phenomenon_list
      where coalesce(valid_from <= ${today}::date, true) and coalesce(${today}::date < valid_to, true)
    ), reached (start, id) as (
      select id, id from phenomenon where id = ${matchAnyId(ids)}
      union
      select r.start, c.to_id from reached r join phenomenon_crosswalk c on c.from_id = r.id
      where c.to_id is not null and not c.set_aside
    ), arrived as materialized (
      select distinct r.start from reached r join phenomenon p on p.id = r.id where p.list_id in (select id from holding)
    )
    select p.id, p.names, l.names as list, p.list_id in (select id from holding) as current,
      p.id in (select start from arrived) as leads,
      (select min(day) from phenomenon_list, lateral (values (valid_from), (valid_to)) d (day) where day > ${today}::date) as change_on
    from phenomenon p join phenomenon_list l on l.id = p.list_id where p.id = ${matchAnyId(ids)}`.execute(reader)
  return new Map(
    rows.map((row) => [
      row.id,
      {
        names: row.names,
        list: row.list,
        current: row.current,
        leadsToCurrent: row.leads,
        listChangeOn: row.change_on,
      },
    ]),
  )
}
