import { sql } from 'kysely'
import type { Tx } from '#platform/db/db.ts'
import type { Id } from '#shared/ids.ts'

/** A plan with the submitted version of its round; null while no version is submitted. */
export interface PlanRound {
  planId: Id
  versionId: Id | null
  isAddendum: boolean
}

/** The sections by which conditional steps apply. */
export interface StepSections {
  /** Sections with content. */
  filled: ReadonlySet<string>
  /** Only for an addendum: the sections that it adds, changes or removes. */
  touched?: ReadonlySet<string>
}

/**
 * Returns the sections of each plan that decide whether a conditional step applies: those of the submitted version, or
 * of the version in force, and before the first submission those of the draft. A later edit of the working copy changes
 * nothing. An addendum is compared with the version that was in force before it, as frozen for decision. Before an
 * addendum is submitted, a section counts as touched after any edit in it, and after any removal.
 *
 * The reader must have access to every row, because unreadable content counts too.
 */
export async function listStepSections(tx: Tx, rounds: readonly PlanRound[]): Promise<Map<Id, StepSections>> {
  if (rounds.length === 0) return new Map()
  const { rows } = await sql<{ planId: Id; filled: string[]; touched: string[] | null }>`
    with given as (
      select * from unnest(${rounds.map(({ planId }) => planId)}::uuid[], ${rounds.map(({ versionId }) => versionId)}::uuid[],
        ${rounds.map(({ isAddendum }) => isAddendum)}::boolean[]) as g (plan_id, version_id, is_addendum)
    ), compared as materialized (
      select g.plan_id, v.id as version_id, g.is_addendum, b.id as base_id, b.frozen_at as base_at,
        coalesce(b.filled_sections, '{}') as base_sections,
        coalesce(v.filled_sections, case when not g.is_addendum then b.filled_sections end, filled_sections(g.plan_id)) as filled
      from given g left join plan_version v on v.id = g.version_id left join lateral (
        select o.id, o.frozen_at, o.filled_sections from plan_version o
        where o.plan_id = g.plan_id and o.in_force_on is not null and coalesce(o.number < v.number, true)
        order by o.number desc limit 1
      ) b on true
    )
    select c.plan_id as "planId", c.filled, case when c.is_addendum then array(
      select distinct section from unnest(c.filled || c.base_sections) section
      where c.base_id is null or (section = any (c.filled)) <> (section = any (c.base_sections)) or case
        when c.version_id is null then exists (
          with recursive inside as (
            select e.id from element e where e.plan_id = c.plan_id and e.kind = 'section' and e.place = section
            union all select e.id from element e join inside i on e.parent_id = i.id)
          select from change h where h.plan_id = c.plan_id and h.at > c.base_at
            and (h.element_id in (select id from inside)
              or h.element_id is not null and not exists (select from element e where e.id = h.element_id)))
        else (select s.sections -> section from path_act s where s.version_id = c.version_id and s.kind = 'submitted' order by s.place desc limit 1)
          is distinct from (select s.sections -> section from path_act s where s.version_id = c.base_id and s.kind = 'submitted' order by s.place desc limit 1)
      end order by section) end as touched
    from compared c`.execute(tx)
  return new Map(
    rows.map(({ planId, filled, touched }) => [
      planId,
      { filled: new Set(filled), ...(touched && { touched: new Set(touched) }) },
    ]),
  )
}
