import { sql } from 'kysely'
import { selectLanguageParty } from '#features/country/language-regime/index.ts'
import { lawOf } from '#features/country/law/index.ts'
import { selectPlanState } from '#features/planning/plans/index.ts'
import type { Tx } from '#platform/db/db.ts'
import type { LegalDate } from '#shared/dates.ts'
import type { Id } from '#shared/ids.ts'
import type { Language } from '#shared/language.ts'
import { type LanguageParty, requiredLanguages } from '#shared/language-regime.ts'
import { markings } from '#shared/marking.ts'
import type { PlanFact } from '../facts.ts'
import { collectText, outdatedIn } from '../rule-messages.ts'

export interface LockedPlan extends PlanFact {
  packVersion: string
  /** The next day on which the state of the plan changes without an act, such as its first day in force. */
  stateChangesOn: LegalDate | null
  /** Whether all rules were computed before. Only then may a subset of them be computed. */
  wasChecked: boolean
  /** Whether the plan has a version. Only then can others have been asked about the plan's elements. */
  hasVersion: boolean
  /** Sections that few plans have. They are loaded only where present, because an edit waits for the checks. */
  presentSections: {
    /** Comments made in a round, or points of opinions. */
    comments: boolean
    /** Elements whose text must be read. */
    text: boolean
    /** Results that the plan expects. */
    results: boolean
    /** Resources that the owner reports as available. */
    resources: boolean
    /** A decision on the plan's priorities that was taken with a matrix. */
    ranking: boolean
    /** An approval path that the plan has started. */
    path: boolean
    /** A version in force, while the plan is in force. */
    approved: boolean
  }
}

/** Locks plans in a fixed order. Two checks of a plan, or a check and an edit, therefore wait for each other. */
export async function lockPlans(tx: Tx, planIds: readonly Id[]): Promise<LockedPlan[]> {
  const rows = await tx
    .selectFrom('plan')
    .leftJoin('plan_check', 'plan_check.plan_id', 'plan.id')
    .select([
      'plan.id',
      'plan.kind',
      'plan.marking',
      'plan.area_id',
      'plan.period_from',
      'plan.period_to',
      'plan.extended_to',
    ])
    .select(selectPlanState().as('state'))
    .select(
      sql<LegalDate | null>`case when plan.state in ('approved', 'in_force', 'bridging') then (
        select min(day) from unnest(array[plan.in_force_on, plan.superseded_on, plan.period_to, plan.extended_to]) day
        where day > legal_today()) end`.as('state_changes_on'),
    )
    .select(selectLanguageParty(sql.ref('plan.owner_id'), sql.ref('plan.area_id')).as('party'))
    .select(['plan.pack_version', 'plan_check.plan_id as checked_id', 'plan.languages'])
    .select(['plan.title', 'plan.motto', 'plan.short_message', 'plan.legal_basis'])
    .select(sql<boolean>`exists (select from plan_version v where v.plan_id = plan.id)`.as('has_version'))
    .select(
      sql<boolean>`exists (select from comment m where m.plan_id = plan.id and m.round_id is not null)
        or exists (select from opinion_point o where o.plan_id = plan.id)`.as('has_comments'),
    )
    .select(sql<boolean>`exists (select from expected_result x where x.plan_id = plan.id)`.as('expects'))
    .select(sql<boolean>`exists (select from resource k where k.owner_id = plan.owner_id)`.as('has_resources'))
    .select(
      sql<boolean>`exists (select from priority_decision d where d.plan_id = plan.id and d.superseded_at is null)`.as(
        'ranked',
      ),
    )
    .select(sql<boolean>`exists (select from path_round o where o.plan_id = plan.id)`.as('has_path'))
    .select(
      sql<boolean>`plan_state(plan) in ('in_force', 'bridging') and exists (select from plan_version v
        where v.plan_id = plan.id and is_in_force(v))`.as('approved'),
    )
    .select(
      sql<boolean>`exists (select from element e
        where e.plan_id = plan.id and needs_text_check(e.title, e.body, e.gain, e.rationale, e.details, e.state_reason))`.as(
        'worded',
      ),
    )
    .where('plan.id', '=', sql<string>`any (${planIds}::uuid[])`)
    .orderBy('plan.id')
    .forNoKeyUpdate('plan')
    .execute()
  return rows.map((row) => ({
    key: row.id,
    kind: row.kind,
    state: row.state,
    marking: markings[row.marking] ?? 'TLP:RED',
    area: row.area_id,
    periodFrom: row.period_from,
    periodTo: row.period_to,
    extendedTo: row.extended_to,
    languages: row.languages as Language[],
    ...(row.party && { languageRequirement: toRequirement(row.pack_version, row.party) }),
    ...toCoverFacts([row.title, row.motto, row.short_message, row.legal_basis]),
    packVersion: row.pack_version,
    stateChangesOn: row.state_changes_on,
    wasChecked: row.checked_id !== null,
    hasVersion: row.has_version,
    presentSections: {
      comments: row.has_comments,
      text: row.worded,
      results: row.expects,
      resources: row.has_resources,
      ranking: row.ranked,
      path: row.has_path,
      approved: row.approved,
    },
  }))
}

const toCoverFacts = (texts: readonly unknown[]): Pick<PlanFact, 'outdated' | 'text'> => ({
  outdated: outdatedIn(texts),
  text: collectText({ details: texts }),
})

const toRequirement = (packVersion: string, party: LanguageParty) =>
  requiredLanguages(lawOf({ packVersion }), 'public_edition', party)
