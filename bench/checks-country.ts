import type { OpenDatabase } from '../src/platform/db/db.ts'
import { type Id, newId } from '../src/shared/ids.ts'

/**
 * A test country for measuring the checks. It has plans with many elements, and a national version whose priorities
 * zones must answer.
 */
export interface ChecksCountry {
  nationalPlanId: Id
  versionId: Id
  ministryId: Id
  zonalPlanIds: Id[]
}

/** Number of elements per plan. Parts come first, then sections, then their contents. */
export const elementsPerPlan = 250

/**
 * Fills an empty, migrated database as the owner. Triggers are off during the fill, because the benchmark measures the
 * checks and not the import. The rows that triggers would maintain are written here.
 *
 * Of the elements that need an accountable function, 4 % have none. Of the elements that plan work, a tenth have no
 * resources. A ninth of the items have no answer. Each zonal plan has about thirty results.
 */
export async function fillChecksCountry(
  { pool }: OpenDatabase,
  size: { zones: number; otherPlans: number; priorities: number },
): Promise<ChecksCountry> {
  const [ministry, plan, version] = [newId(), newId(), newId()]
  const client = await pool.connect()
  const run = (sql: string, values: unknown[] = []) => client.query(sql, values)
  try {
    await run('begin; set local session_replication_role = replica')
    await run(
      `insert into area (id, code, kind, names, sort_name, valid_to)
      select md5('area' || z)::uuid, 'Z' || z, 'police_zone', jsonb_build_object('nl', 'Zone ' || z, 'fr', 'Zone ' || z, 'en', 'Zone ' || z), 'zone ' || z,
        case when z % 25 = 0 then '2029-01-01'::date end
      from generate_series(1, $1) z`,
      [size.zones],
    )
    await run(
      `insert into organisation (id, code, kind, level, names, sort_name, area_id)
      select $1::uuid, 'MIN', 'ministry', 'federal', '{"en": "Ministry", "nl": "Ministerie"}'::jsonb, 'ministry', null
      union all select md5('organisation' || z)::uuid, 'O' || z, 'police_zone', 'zone',
        jsonb_build_object('nl', 'Politiezone ' || z, 'fr', 'Zone de police ' || z, 'en', 'Police zone ' || z), 'zone ' || z, md5('area' || z)::uuid
      from generate_series(1, $2) z`,
      [ministry, size.zones],
    )
    await run(`insert into function (id, organisation_id, code, names)
      select md5('function' || o.code || f)::uuid, o.id, 'F' || f, jsonb_build_object('nl', 'Functie ' || f, 'en', 'Function ' || f)
      from organisation o, generate_series(1, 4) f`)
    await run(`insert into competence (id, topic, names, level, exclusivity, basis, organisation_kinds, pack_version)
      select gen_random_uuid(), 'topic_' || t, jsonb_build_object('en', 'Topic ' || t), case when t % 8 = 0 then 'federal' else 'zone' end, 'shared', 'law',
        case when t % 8 = 0 then '{federal_police}'::text[] else '{police_zone}' end, 'bench'
      from generate_series(1, 60) t`)
    await run(`insert into phenomenon_list (id, code, names, valid_from, valid_to)
      values (md5('list1')::uuid, 'L1', '{"en": "Older list"}', '2022-01-01', '2026-01-01'), (md5('list2')::uuid, 'L2', '{"en": "Current list"}', '2026-01-01', null)`)
    await run(`insert into phenomenon (id, list_id, code, names)
      select md5('phenomenon' || l || '-' || p)::uuid, md5('list' || l)::uuid, 'P' || l || '-' || p, jsonb_build_object('en', 'Phenomenon ' || p, 'nl', 'Fenomeen ' || p)
      from generate_series(1, 2) l, generate_series(1, 15) p`)
    await run(`insert into phenomenon_crosswalk (id, from_id, to_id, relation, author)
      select gen_random_uuid(), md5('phenomenon1-' || p)::uuid, md5('phenomenon2-' || p)::uuid, 'same', 'bench' from generate_series(2, 15) p`)
    await run(
      `insert into plan (id, code, kind, title, owner_id, issuing_body_ids, area_id, period_from, period_to, duration, state, marking, sent_at, languages, pack_version, access_id)
      select $1::uuid, 'NSP', 'national_security_plan', '{"source": "en", "text": {"en": "National security plan", "nl": "Nationaal veiligheidsplan"}, "outdated": []}'::jsonb,
        $2::uuid, array[$2::uuid], null::uuid, '2026-01-01'::date, '2030-01-01'::date, 'P4Y', 'in_force', 1, now(), '{en,nl}'::text[], 'bench', 2
      union all select md5('plan' || z)::uuid, 'Z' || z, 'zonal_security_plan', '{"source": "nl", "text": {"nl": "Zonaal veiligheidsplan"}, "outdated": []}',
        md5('organisation' || z)::uuid, array[md5('organisation' || z)::uuid], md5('area' || z)::uuid, '2026-01-01', '2032-01-01', 'P6Y', 'in_force', 1, now(), '{nl,en}', 'bench', 2
      from generate_series(1, $3) z
      union all select md5('other' || n)::uuid, 'A' || n, 'operational_action_plan', '{"source": "nl", "text": {"nl": "Actieplan"}, "outdated": []}',
        $2, array[$2], null, '2026-01-01', '2030-01-01', 'P4Y', 'in_force', 1, now(), '{nl,en}', 'bench', 2
      from generate_series(1, $4) n`,
      [plan, ministry, size.zones, size.otherPlans],
    )
    await fillElements(run)
    await fillNational(run, { plan, ministry, version, priorities: size.priorities })
    await run('commit')
  } catch (error) {
    await run('rollback')
    throw error
  } finally {
    client.release()
  }
  await pool.query('vacuum analyze')
  const { rows } = await pool.query<{ id: Id }>(`select id from plan where kind = 'zonal_security_plan' order by code`)
  return { nationalPlanId: plan, versionId: version, ministryId: ministry, zonalPlanIds: rows.map((row) => row.id) }
}

type Run = (sql: string, values?: unknown[]) => Promise<unknown>

/**
 * Inserts the elements. The id of element n follows from the plan and n, so a single statement can refer to the parent.
 */
async function fillElements(run: Run): Promise<void> {
  await run(
    `insert into element (id, plan_id, owner_id, parent_id, position, kind, place, code, title, body, rationale, state, state_reason, phenomenon_id, competence_topic,
      chain_links, accountable_function_id, contributor_ids, period_to, details, access_id)
    select md5(p.code || '-' || n)::uuid, p.id, p.owner_id,
      case when n <= 3 then null else md5(p.code || '-' || case when n <= 19 then 1 + n % 3 when n <= 100 then 4 + n % 16 when n <= 112 then 12
        when n <= 120 then 101 + n % 10 when n <= 154 then 113 + n % 8 when n <= 158 then 101 + n % 10 else 121 + n % 34 end)::uuid end,
      'i' || lpad(n::text, 9, '0'), k.kind,
      case when n <= 3 then 'part_' || n when n <= 19 then coalesce((array['strategic_objectives', 'capacity', 'municipality_missions'])[n - 3], 'section_' || n) end, p.code || '.' || n,
      jsonb_build_object('source', 'nl', 'text', jsonb_build_object('nl', 'Onderdeel ' || n, 'en', 'Element ' || n), 'outdated', '[]'::jsonb),
      case when n between 20 and 100 or n % 4 = 0 then jsonb_build_object('source', 'nl', 'outdated', '[]'::jsonb, 'text', jsonb_build_object(
        'nl', jsonb_build_object('type', 'doc', 'content', jsonb_build_array(jsonb_build_object('type', 'paragraph', 'attrs', jsonb_build_object('id', 'b1'),
          'content', jsonb_build_array(jsonb_build_object('type', 'text', 'text', repeat('De partners van de zone volgen dit fenomeen samen op. ', 12)))))),
        'en', jsonb_build_object('type', 'doc', 'content', jsonb_build_array(jsonb_build_object('type', 'paragraph', 'attrs', jsonb_build_object('id', 'b1'),
          'content', jsonb_build_array(jsonb_build_object('type', 'text', 'text', repeat('The partners of the zone follow this together. ', 12))))))))
      end,
      case when n between 101 and 112 then jsonb_build_object('source', 'nl', 'text', jsonb_build_object('nl', 'Het lokale beeld vraagt dit'), 'outdated', '[]'::jsonb) end,
      case when n > 112 then case when n % 50 = 0 then 'paused' when n % 9 = 0 then 'done' else 'running' end end, case when n % 100 = 0 then 'No capacity' end,
      case when n between 101 and 112 then md5('phenomenon' || 1 + n % 2 || '-' || 1 + n % 15)::uuid end,
      case when n > 112 and n % 2 = 0 then 'topic_' || 1 + n % 60 end,
      case when n > 112 then case when n % 3 = 0 then '{prevention}'::text[] when n % 3 = 1 then '{reaction}' else '{aftercare}' end else '{}' end,
      case when n > 112 and k.kind not in ('milestone', 'municipality_mission') and (n * 7 + length(p.code)) % 25 <> 0 then md5('function' || o.code || 1 + n % 4)::uuid end,
      -- Where the power lies at the federal level, the ministry contributes.
      case when n > 112 and n % 2 = 0 and (1 + n % 60) % 8 = 0 then (select array[id] from organisation where kind = 'ministry') else '{}' end,
      case when n between 155 and 158 and n <> 157 then '2027-06-01'::date end,
      '{}', p.access_id
    from plan p join organisation o on o.id = p.owner_id, generate_series(1, ${elementsPerPlan}) n
    cross join lateral (select case when n <= 3 then 'part' when n <= 19 then 'section' when n <= 100 then 'text' when n in (102, 103, 111, 112) then 'point_of_attention' when n <= 112 then 'priority'
      when n <= 120 then 'strategic_objective' when n <= 154 then 'operational_objective' when n <= 158 then 'ad_hoc_initiative'
      when n <= 162 then 'programme' when n <= 180 then 'project' when n <= 240 then 'action' when n = 250 then 'municipality_mission' else 'milestone' end as kind) k`,
  )
  await run(`insert into element_resource (id, element_id, owner_id, kind, service, amount, available, not_available, access_id)
    select gen_random_uuid(), e.id, e.owner_id, m.kind, 'police', 100 + n.number, case when n.number % 40 = 0 then 80 when n.number % 4 = 0 then 1000 end, false, e.access_id
    from element e cross join lateral (select right(e.code, 3)::numeric as number) n, (values ('hours'), ('budget')) m (kind)
    where e.kind in ('strategic_objective', 'programme', 'project') and n.number % 10 <> 3`)
  await run(`insert into element_partner (id, element_id, owner_id, organisation_id, access_id)
    select gen_random_uuid(), e.id, e.owner_id, md5('organisation' || 1 + abs(hashtext(e.code)) % 100)::uuid, e.access_id
    from element e where e.kind in ('project', 'programme')`)
}

async function fillNational(
  run: Run,
  { plan, ministry, version, priorities }: { plan: Id; ministry: Id; version: Id; priorities: number },
): Promise<void> {
  await run(
    `insert into element (id, plan_id, owner_id, parent_id, position, kind, code, title, access_id)
    select md5('national' || n)::uuid, $1, $2, md5('NSP-12')::uuid, 'j' || lpad(n::text, 9, '0'), 'priority', n::text,
      jsonb_build_object('source', 'en', 'text', jsonb_build_object('en', 'Priority ' || n, 'nl', 'Prioriteit ' || n), 'outdated', '[]'::jsonb), 2
    from generate_series(1, $3) n`,
    [plan, ministry, priorities],
  )
  await run(
    `insert into plan_version (id, plan_id, owner_id, number, format, pack_version, hash, reason, frozen_at, in_force_on, access_id)
    values ($1, $2, $3, 1, '1', 'bench', 'bench', 'bench', now(), '2026-01-01', 2)`,
    [version, plan, ministry],
  )
  await run(
    `insert into item (id, version_id, upper_plan_id, element_id, owner_id, addressee_id, lower_plan_id, sent_at, due_on, access_id, answered)
    select gen_random_uuid(), $1, $2, e.id, $3, p.owner_id, p.id, now(), '2027-03-01', 2, true
    from element e, plan p where e.plan_id = $2 and e.code !~ '[.]' and p.kind = 'zonal_security_plan'`,
    [version, plan, ministry],
  )
  await run(`insert into answer (id, item_id, owner_id, plan_id, kind, reasons, answered_at, marking, access_id)
    select gen_random_uuid(), i.id, i.addressee_id, i.lower_plan_id, (array['covered', 'adopt', 'adapt', 'partly', 'no_capacity', 'not_relevant'])[1 + n % 6],
      '{"source": "en", "text": {"en": "Reasons"}, "outdated": []}', now(), 1, 2
    from (select *, ('x' || substr(md5(id::text), 1, 7))::bit(28)::int as n from item) i where n % 9 <> 0`)
  // An adopted item is carried out by a priority of the plan. One answer in twenty has no element that carries it out.
  await run(`insert into answer_element (answer_id, element_id, owner_id, access_id)
    select a.id, md5(p.code || '-' || 101 + a.number % 12)::uuid, a.owner_id, 2
    from (select *, ('x' || substr(md5(id::text), 1, 7))::bit(28)::int as number from answer where kind = 'adopt') a
    join plan p on p.id = a.plan_id where a.number % 20 <> 0`)
  await run(
    `insert into element_link (id, from_id, to_id, owner_id, relation, main, access_id)
    select gen_random_uuid(), e.id, md5('national' || 1 + abs(hashtext(e.code)) % $1)::uuid, e.owner_id, 'contributes_to', true, 2
    from element e join plan p on p.id = e.plan_id where p.kind = 'zonal_security_plan' and e.kind in ('strategic_objective', 'operational_objective')`,
    [priorities],
  )
}
