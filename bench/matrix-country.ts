import type { OpenDatabase } from '../src/platform/db/db.ts'
import type { Actor } from '../src/shared/actor.ts'
import type { Role } from '../src/shared/country-vocabulary.ts'
import { type Id, newId } from '../src/shared/ids.ts'

/** A test country with a single national version. Many zones with a plan each must answer the priorities. */
export interface MatrixCountry {
  versionId: Id
  actors: { name: string; actor: Actor }[]
}

/**
 * Fills an empty, migrated database as the owner, with all triggers active. Markings are mixed. Of the answers, 80 %
 * are TLP:GREEN, 15 % TLP:AMBER and 5 % TLP:AMBER+STRICT. Four priorities are TLP:AMBER, with every twentieth zone as
 * partner. With `limitsReaders`, the law lets only the ministry read answers by name: others see rows per district.
 */
export async function fillMatrixCountry(
  { pool }: OpenDatabase,
  size: { zones: number; priorities: number; limitsReaders?: boolean },
): Promise<MatrixCountry> {
  const [ministry, plan, version] = [newId(), newId(), newId()]
  const run = (sql: string, values: unknown[] = []) => pool.query(sql, values)

  await run(`insert into area (id, code, kind, names, sort_name)
    select gen_random_uuid(), 'D' || d, 'judicial_arrondissement', jsonb_build_object('nl', 'Arrondissement ' || d, 'fr', 'Arrondissement ' || d), 'd' || d
    from generate_series(1, 12) d`)
  await run(
    `insert into area (id, code, kind, names, sort_name, population)
    select gen_random_uuid(), 'Z' || z, 'police_zone', jsonb_build_object('nl', 'Zone ' || z, 'fr', 'Zone ' || z), 'zone ' || z,
      jsonb_build_object('2020', 5000 + (z * 7919) % 150000) from generate_series(1, $1) z`,
    [size.zones],
  )
  await run(
    `insert into area (id, code, kind, names, sort_name)
    select gen_random_uuid(), 'M' || z || '-' || m, 'municipality', jsonb_build_object('nl', 'Gemeente ' || z || m), 'gemeente'
    from generate_series(1, $1) z, generate_series(1, 3) m`,
    [size.zones],
  )
  await run(`insert into area_parent (id, area_id, hierarchy, parent_id)
    select gen_random_uuid(), m.id, h.name, p.id from area m
    cross join lateral (values ('police', 'Z' || split_part(substr(m.code, 2), '-', 1)),
      ('judicial', 'D' || 1 + split_part(substr(m.code, 2), '-', 1)::int % 12)) h (name, parent)
    join area p on p.code = h.parent where m.kind = 'municipality'`)
  await run(
    `insert into organisation (id, code, kind, level, names, sort_name) values ($1, 'MIN', 'ministry', 'federal', '{"en": "Ministry"}', 'ministry')`,
    [ministry],
  )
  await run(`insert into organisation (id, code, kind, level, names, sort_name, area_id)
    select gen_random_uuid(), 'O' || a.code, 'police_zone', 'zone',
      jsonb_build_object('nl', 'Politie' || a.sort_name, 'fr', 'Police ' || a.sort_name, 'de', 'Polizei' || a.sort_name, 'en', 'Police ' || a.sort_name), a.sort_name, a.id
    from area a where a.kind = 'police_zone'`)
  await run(
    `insert into plan (id, code, kind, title, owner_id, issuing_body_ids, period_from, period_to, duration, state, marking, sent_at, languages, pack_version, access_id)
    select $1::uuid, 'NSP', 'national_security_plan', '{"source": "en", "text": {"en": "National plan"}, "outdated": []}'::jsonb, $2::uuid, array[$2::uuid],
      '2026-01-01'::date, '2030-01-01'::date, 'P4Y', 'in_force', 1, now(), '{en}'::text[], 'bench', 1
    union all
    select gen_random_uuid(), 'P' || o.code, 'zonal_security_plan', '{"source": "en", "text": {"en": "Zonal plan"}, "outdated": []}', o.id, array[o.id],
      '2026-01-01', '2032-01-01', 'P6Y', 'in_force', 1, now(), '{en}', 'bench', 1
    from organisation o where o.kind = 'police_zone'`,
    [plan, ministry],
  )
  await run(
    `insert into element (id, plan_id, owner_id, position, kind, code, title, marking, partner_ids, access_id)
    select gen_random_uuid(), $1::uuid, $2::uuid, 'i' || lpad(n::text, 9, '0'), 'priority', n::text,
      jsonb_build_object('source', 'en', 'text', jsonb_build_object('en', 'Priority ' || n), 'outdated', '[]'::jsonb),
      case when n % 10 = 0 then 2 end,
      case when n % 10 = 0 then (select array_agg(id) from organisation where kind = 'police_zone' and right(code, 2) in ('00', '20', '40', '60', '80')) else '{}' end, 1
    from generate_series(1, $3) n`,
    [plan, ministry, size.priorities],
  )
  await run(
    `insert into plan_version (id, plan_id, owner_id, number, format, pack_version, hash, reason, frozen_at, in_force_on, access_id)
    select $1, $2, $3, 1, '1', 'bench', 'bench', 'bench', now(), '2026-01-01', access_id from plan where id = $2`,
    [version, plan, ministry],
  )
  if (size.limitsReaders) {
    await run(`insert into answer_reader_rule (pack_version, organisation_kind, readers, group_hierarchy, group_kinds, minimum)
      values ('bench', 'police_zone', '[{"body": "MIN"}]', 'judicial', '{judicial_arrondissement}', 3)`)
    await run(`select save_answer_audiences($1, (select array_agg(id) from organisation where kind = 'police_zone'))`, [
      plan,
    ])
  }
  await run(
    `insert into item (id, version_id, upper_plan_id, element_id, owner_id, addressee_id, lower_plan_id, sent_at, due_on, access_id)
    select gen_random_uuid(), $1, $2, e.id, $3, o.id, p.id, now(), '2027-03-01', 1
    from element e, organisation o join plan p on p.owner_id = o.id where e.plan_id = $2 and o.kind = 'police_zone'`,
    [version, plan, ministry],
  )
  await run(`insert into answer (id, item_id, owner_id, plan_id, kind, reasons, answered_at, marking, access_id)
    select gen_random_uuid(), i.id, i.addressee_id, i.lower_plan_id,
      (array['covered', 'adopt', 'adapt', 'partly', 'no_capacity', 'not_relevant'])[1 + n % 6],
      '{"source": "en", "text": {"en": "Reasons"}, "outdated": []}', now(), case when n % 20 = 0 then 3 when n % 20 < 4 then 2 else 1 end, 1
    from (select *, ('x' || substr(md5(id::text), 1, 7))::bit(28)::int as n from item) i where n % 9 <> 0`)
  await run('analyze')

  const zones = (await run(`select id from organisation where kind = 'police_zone' order by code`)).rows.map(
    (row: { id: Id }) => row.id,
  )
  const outside = newId()
  const person = (name: string, role: Role, organisations: Id[]) => ({
    name,
    actor: {
      kind: 'person' as const,
      personId: newId(),
      name,
      language: 'nl' as const,
      assignments: organisations.map((organisationId) => ({ organisationId, role })),
    },
  })
  return {
    versionId: version,
    actors: [
      person('ministry planner', 'ministry_planner', [ministry]),
      person('minister', 'minister', [ministry]),
      person('programme manager', 'programme_manager', [ministry]),
      person('planner of a zone', 'planner', [zones[0]!]),
      person('planner of two zones', 'planner', [zones[1]!, zones[2]!]),
      person('mayor', 'mayor', [zones[3]!]),
      person('crown prosecutor of a district', 'crown_prosecutor', zones.slice(0, 160)),
      person('governor', 'governor', [outside]),
      person('partner', 'partner', [outside]),
      {
        name: 'anyone',
        actor: { kind: 'anyone', personId: null, name: '', language: 'nl', assignments: [] },
      },
    ],
  }
}
