import { type RawBuilder, sql } from 'kysely'
import { json } from '#platform/db/column-values.ts'
import type { Reader, Tx } from '#platform/db/db.ts'
import { isValidOn } from '#platform/db/valid-on.ts'
import type { LegalDate } from '#shared/dates.ts'
import type { Names } from '#shared/localized-text.ts'
import type { CountryPack } from '../../pack.ts'
import type { RegistrySubject } from '../model.ts'
import type { PackRows } from '../pack-rows.ts'

/** Passes rows as a single JSON parameter, so that thousands of rows need a single statement. */
export const toJsonRows = (rows: readonly unknown[]): RawBuilder<unknown> => sql`${json(rows)}::jsonb`

/**
 * Writes areas with their parent relations. Areas edited by an administrator are unchanged, with their parent
 * relations.
 */
async function saveAreas(tx: Tx, rows: PackRows): Promise<void> {
  await sql`
    insert into area (id, code, kind, names, sort_name, official_code, languages, outside_tree, borders, country, valid_from, valid_to, cell_q, cell_r, announced, population)
    select id, code, kind, names, sort_name, official_code, array(select jsonb_array_elements_text(languages)), outside_tree,
      array(select jsonb_array_elements_text(borders)), country, valid_from, valid_to, cell_q, cell_r,
      announced, population
    from jsonb_to_recordset(${toJsonRows(rows.area)}) as r(id uuid, code text, kind text, names jsonb, sort_name text, official_code text, languages jsonb,
      outside_tree boolean, borders jsonb, country text, valid_from date, valid_to date, cell_q integer, cell_r integer, announced jsonb, population jsonb)
    on conflict (id) do update set code = excluded.code, kind = excluded.kind, names = excluded.names, sort_name = excluded.sort_name,
      official_code = excluded.official_code, languages = excluded.languages, outside_tree = excluded.outside_tree, borders = excluded.borders, country = excluded.country, valid_from = excluded.valid_from,
      valid_to = excluded.valid_to, cell_q = excluded.cell_q, cell_r = excluded.cell_r, announced = excluded.announced, population = excluded.population
    where area.source = 'pack' and row(area.code, area.kind, area.names, area.official_code, area.languages, area.outside_tree, area.borders, area.country, area.valid_from, area.valid_to,
      area.cell_q, area.cell_r, area.announced, area.population) is distinct from row(excluded.code, excluded.kind, excluded.names, excluded.official_code,
      excluded.languages, excluded.outside_tree, excluded.borders, excluded.country, excluded.valid_from, excluded.valid_to, excluded.cell_q, excluded.cell_r, excluded.announced, excluded.population)`.execute(
    tx,
  )
  await sql`
    with wanted as (
      select r.* from jsonb_to_recordset(${toJsonRows(rows.areaParent)}) as r(id uuid, area_id uuid, hierarchy text, parent_id uuid, valid_from date, valid_to date)
        join area a on a.id = r.area_id and a.source = 'pack'
        join area g on g.id = r.parent_id and (r.hierarchy <> 'border' or g.source = 'pack')
    ), withdrawn as (
      -- The members of a border region that an administrator changed are kept.
      delete from area_parent p using area a, area g
        where a.id = p.area_id and a.source = 'pack' and g.id = p.parent_id and (p.hierarchy <> 'border' or g.source = 'pack') and ${fromPack('p.id')} and p.id not in (select id from wanted)
    )
    insert into area_parent select * from wanted
    on conflict (id) do update set valid_to = excluded.valid_to where area_parent.valid_to is distinct from excluded.valid_to`.execute(
    tx,
  )
}

/**
 * Checks whether a row comes from a pack. The id then derives from a code (UUIDv5), not from the time of creation
 * (UUIDv7).
 */
export const fromPack = (column: string): RawBuilder<boolean> =>
  sql<boolean>`substr(${sql.ref(column)}::text, 15, 1) = '5'`

/** Writes predecessors and successors. A planned merger is not restored after a decision in this instance. */
async function saveSuccession(tx: Tx, of: 'area' | 'organisation', rows: PackRows['areaSuccession']): Promise<void> {
  const table = `${of}_succession`
  await sql`
    with wanted as (
      select * from jsonb_to_recordset(${toJsonRows(rows)}) as r(id uuid, predecessor_id uuid, successor_id uuid, kind text, on_date date)
    ), withdrawn as (
      delete from ${sql.table(table)} s where ${fromPack('s.id')} and s.id not in (select id from wanted)
    )
    insert into ${sql.table(table)} (id, predecessor_id, successor_id, kind, on_date) select id, predecessor_id, successor_id, kind, on_date from wanted w
    where w.kind <> 'planned_merge' or exists (select from ${sql.table(of)} u where u.id = w.predecessor_id and u.valid_to is null)
    on conflict do nothing`.execute(tx)
}

/** Writes organisations with their contact points and functions. Local edits are kept. */
async function saveOrganisations(tx: Tx, rows: PackRows): Promise<void> {
  // A function exists as long as its organisation, which keeps a local edit.
  const organisationFromPack = sql`(select o.source = 'pack' from organisation o where o.id = function.organisation_id)`
  await sql`
    insert into organisation (id, code, kind, level, names, sort_name, area_id, parent_id, valid_from, valid_to)
    select * from jsonb_to_recordset(${toJsonRows(rows.organisation)}) as r(id uuid, code text, kind text, level text, names jsonb, sort_name text, area_id uuid,
      parent_id uuid, valid_from date, valid_to date)
    on conflict (id) do update set code = excluded.code, kind = excluded.kind, level = excluded.level, names = excluded.names, sort_name = excluded.sort_name,
      area_id = excluded.area_id, parent_id = excluded.parent_id, valid_from = excluded.valid_from, valid_to = excluded.valid_to
    where organisation.source = 'pack' and row(organisation.code, organisation.kind, organisation.level, organisation.names, organisation.area_id,
      organisation.parent_id, organisation.valid_from, organisation.valid_to) is distinct from row(excluded.code, excluded.kind, excluded.level, excluded.names,
      excluded.area_id, excluded.parent_id, excluded.valid_from, excluded.valid_to)`.execute(tx)
  await sql`
    insert into contact_point (id, organisation_id, purpose, name, email, website)
    select r.* from jsonb_to_recordset(${toJsonRows(rows.contactPoint)}) as r(id uuid, organisation_id uuid, purpose text, name text, email text, website text)
      join organisation o on o.id = r.organisation_id and o.source = 'pack'
    on conflict (id) do update set name = excluded.name, email = excluded.email, website = excluded.website
    where row(contact_point.name, contact_point.email, contact_point.website) is distinct from row(excluded.name, excluded.email, excluded.website)`.execute(
    tx,
  )
  await sql`
    insert into function (id, organisation_id, code, names, valid_from, valid_to)
    select * from jsonb_to_recordset(${toJsonRows(rows.function)}) as r(id uuid, organisation_id uuid, code text, names jsonb, valid_from date, valid_to date)
    on conflict (id) do update set names = excluded.names,
      valid_from = case when ${organisationFromPack} then excluded.valid_from else function.valid_from end,
      valid_to = case when ${organisationFromPack} then excluded.valid_to else function.valid_to end
    where function.source = 'pack' and row(function.names, function.valid_from, function.valid_to) is distinct from row(excluded.names, excluded.valid_from, excluded.valid_to)`.execute(
    tx,
  )
}

/**
 * Writes the table of competences of this pack version. A power edited in the table of the previous version is carried
 * over and replaces that of the pack. Tables of earlier versions are unchanged.
 */
async function saveCompetences(tx: Tx, rows: PackRows['competence'], version: string): Promise<void> {
  await sql`
    with earlier as (
      select version from pack_installation where version <> ${version} order by installed_at desc limit 1
    ), edited as (
      select c.* from competence c join earlier e on e.version = c.pack_version
        where exists (select from competence x where x.source = 'edited' and x.pack_version = c.pack_version and x.topic = c.topic and x.level = c.level)
    ), fresh as (
      select r.* from jsonb_to_recordset(${toJsonRows(rows)}) as r(id uuid, topic text, names jsonb, level text, exclusivity text, basis text, use jsonb,
        organisation_kinds jsonb, pack_version text, valid_from date, valid_to date)
    ), carried as (
      insert into competence (id, topic, names, level, exclusivity, basis, use, organisation_kinds, valid_from, valid_to, source, pack_version)
      select gen_random_uuid(), topic, names, level, exclusivity, basis, use, organisation_kinds, valid_from, valid_to, 'edited', ${version}
      from edited where not exists (select from competence c where c.pack_version = ${version})
    )
    insert into competence (id, topic, names, level, exclusivity, basis, use, organisation_kinds, valid_from, valid_to, pack_version)
    select id, topic, names, level, exclusivity, basis, use, array(select jsonb_array_elements_text(organisation_kinds)), valid_from, valid_to, pack_version
    from fresh f where not exists (select from edited e where e.topic = f.topic and e.level = f.level)
    on conflict (id) do update set names = excluded.names, exclusivity = excluded.exclusivity, basis = excluded.basis, use = excluded.use,
      organisation_kinds = excluded.organisation_kinds, valid_to = excluded.valid_to
    where competence.source = 'pack'`.execute(tx)
}

/** Writes lists, their items and the crosswalk. Items that an administrator changed or disabled are unchanged. */
async function savePhenomena(tx: Tx, rows: PackRows): Promise<void> {
  await sql`
    insert into phenomenon_list (id, code, names, valid_from, valid_to)
    select * from jsonb_to_recordset(${toJsonRows(rows.phenomenonList)}) as r(id uuid, code text, names jsonb, valid_from date, valid_to date)
    on conflict (id) do update set names = excluded.names, valid_from = excluded.valid_from, valid_to = excluded.valid_to
    where phenomenon_list.source = 'pack'`.execute(tx)
  await sql`
    insert into phenomenon (id, list_id, code, names, parent_id, unverified)
    select * from jsonb_to_recordset(${toJsonRows(rows.phenomenon)}) as r(id uuid, list_id uuid, code text, names jsonb, parent_id uuid, unverified boolean)
    on conflict (id) do update set list_id = excluded.list_id, names = excluded.names, parent_id = excluded.parent_id, unverified = excluded.unverified
    where phenomenon.source = 'pack'`.execute(tx)
  await sql`
    with wanted as (
      select * from jsonb_to_recordset(${toJsonRows(rows.crosswalk)}) as r(id uuid, from_id uuid, to_id uuid, relation text, author text, note text)
    ), withdrawn as (
      delete from phenomenon_crosswalk c where c.source = 'pack' and ${fromPack('c.id')} and c.id not in (select id from wanted)
    )
    insert into phenomenon_crosswalk (id, from_id, to_id, relation, author, note) select id, from_id, to_id, relation, author, note from wanted
    on conflict do nothing`.execute(tx)
  await sql`
    update phenomenon_crosswalk c set author = r.author, note = r.note
    from jsonb_to_recordset(${toJsonRows(rows.crosswalk)}) as r(id uuid, author text, note text)
    where c.id = r.id and c.source = 'pack' and row(c.author, c.note) is distinct from row(r.author, r.note)`.execute(
    tx,
  )
}

/** Writes the rows of a pack. Writing the same rows again changes no data. */
export async function savePack(tx: Tx, rows: PackRows, pack: CountryPack): Promise<void> {
  await saveAreas(tx, rows)
  await saveSuccession(tx, 'area', rows.areaSuccession)
  await saveOrganisations(tx, rows)
  await saveSuccession(tx, 'organisation', rows.organisationSuccession)
  await savePhenomena(tx, rows)
  await saveCompetences(tx, rows.competence, pack.version)
}

/** Returns whether this is a demo, and whether the zones have their real names. */
export async function getNaming(reader: Reader): Promise<{ isDemo: boolean; realNames: boolean }> {
  const row = await reader.selectFrom('instance').select(['is_demo', 'shows_real_names']).executeTakeFirstOrThrow()
  return { isDemo: row.is_demo, realNames: row.shows_real_names }
}

export async function saveNaming(tx: Tx, realNames: boolean): Promise<void> {
  await tx.updateTable('instance').set({ shows_real_names: realNames }).execute()
}

/**
 * Renames areas or organisations that were not edited locally.
 * @returns the number of changed names
 */
export async function saveNames(
  tx: Tx,
  table: 'area' | 'organisation',
  rows: readonly { id: string; names: Names; sort_name: string }[],
): Promise<number> {
  const { numAffectedRows } = await sql`
    update ${sql.table(table)} t set names = r.names, sort_name = r.sort_name
    from jsonb_to_recordset(${toJsonRows(rows)}) as r(id uuid, names jsonb, sort_name text)
    where t.id = r.id and t.source = 'pack' and t.names is distinct from r.names`.execute(tx)
  return Number(numAffectedRows ?? 0)
}

/** Counts rows per kind on a day, in the order of the codes of the kinds. */
export async function countKinds(
  tx: Tx,
  table: 'area' | 'organisation',
  on: LegalDate,
): Promise<{ kind: string; names: Names | null; count: number }[]> {
  const { rows } = await sql<{ kind: string; count: number }>`
    select t.kind, count(*)::int as count from ${sql.table(table)} t where ${isValidOn('t', on)} group by t.kind order by t.kind collate "C"`.execute(
    tx,
  )
  return rows.map((row) => ({ ...row, names: null }))
}

/** Counts the people who hold these roles today or later, with their organisations. Roles that nobody holds are absent. */
export async function listHeldRoles(
  tx: Tx,
  roles: readonly string[],
  today: LegalDate,
): Promise<{ role: string; people: number; organisationIds: string[] }[]> {
  const { rows } = await sql<{ role: string; people: number; organisationIds: string[] }>`
    select role, count(distinct person_id)::int as people, array_agg(distinct organisation_id) as "organisationIds"
    from role_assignment where role = any(${roles}::text[]) and (valid_to is null or valid_to > ${today})
    group by role order by role`.execute(tx)
  return rows
}

export interface InstalledVersion {
  code: string
  version: string
  installedAt: string
}

/** Lists pack versions by installation, newest first. */
export async function listInstallations(reader: Reader): Promise<InstalledVersion[]> {
  return reader
    .selectFrom('pack_installation')
    .select(['code', 'version', 'installed_at as installedAt'])
    .where('is_adopted', '=', false)
    .orderBy('installed_at', 'desc')
    .execute()
}

export interface StoredFact {
  id: string
  /** The code that users know. */
  code: string
  source: string
  facts: Record<string, unknown>
}

/** Returns the stored data of the pack content types, in the form that is compared with the rows of a pack. */
export async function getStored(reader: Tx, version: string): Promise<Record<RegistrySubject, StoredFact[]>> {
  const read = async (statement: RawBuilder<StoredFact>) => (await statement.execute(reader)).rows
  return {
    area: await read(
      sql`select id, code, source, to_jsonb(a) - array['id', 'source', 'sort_name'] as facts from area a`,
    ),
    organisation: await read(
      sql`select id, code, source, to_jsonb(o) - array['id', 'source', 'sort_name', 'area_since'] as facts from organisation o`,
    ),
    function: await read(sql`
      select f.id, o.code || ' ' || f.code as code, f.source, to_jsonb(f) - array['id', 'source'] as facts
      from function f join organisation o on o.id = f.organisation_id where ${fromPack('f.id')}`),
    competence: await read(sql`
      select id, topic || ' ' || level as code, source, to_jsonb(c) - array['id', 'source', 'pack_version'] as facts
      from competence c where pack_version = ${version}`),
    phenomenon_list: await read(
      sql`select id, code, source, to_jsonb(l) - array['id', 'source', 'follows_id'] as facts from phenomenon_list l`,
    ),
    // The dates of an item are set only in this instance, never by a pack, so they are not compared.
    phenomenon: await read(sql`
      select id, code, source, to_jsonb(p) - array['id', 'source', 'valid_from', 'valid_to'] as facts from phenomenon p`),
    crosswalk: await read(sql`
      select c.id, f.code || ' ' || c.relation || coalesce(' ' || t.code, '') as code, c.source,
        to_jsonb(c) - array['id', 'source', 'set_aside'] as facts
      from phenomenon_crosswalk c join phenomenon f on f.id = c.from_id left join phenomenon t on t.id = c.to_id`),
  }
}
