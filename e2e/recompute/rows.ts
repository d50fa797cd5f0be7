import { resolve } from 'node:path'
import { Client } from 'pg'

/**
 * The rows from which a figure is recomputed. Only base tables are read: no stored total, no view and no function of the
 * database, so that an error in any of these cannot hide itself.
 */
export interface Area {
  id: string
  code: string
  kind: string
  names: Record<string, string>
  outsideTree: boolean
  officialCode: string | null
  validFrom: string | null
  validTo: string | null
  population: Record<string, number> | null
}

export interface Link {
  areaId: string
  parentId: string
  hierarchy: string
  validFrom: string | null
  validTo: string | null
}

export interface Succession {
  predecessorId: string
  successorId: string
  kind: string
}

export interface Indicator {
  id: string
  code: string
  ownerId: string
  names: Record<string, string>
  addsOverArea: 'sum' | 'weighted_mean' | 'none'
  addsOverTime: 'sum' | 'latest' | 'none'
  periodType: 'month' | 'quarter' | 'year' | 'custom'
  level: string
  withdrawn: boolean
  accessId: number
  definition: {
    unit: { code: string; decimals: number; names: Record<string, string> }
    formula: { numerator: string; denominator: string; per: number } | null
    kind: string
    polarity: string
  }
}

/** A figure in force, as it was reported. */
export interface Observation {
  id: string
  indicatorId: string
  areaId: string
  breakdownId: number
  accessId: number
  startsOn: string
  endsOn: string
  value: string | null
  missing: string | null
  state: string
  partialTo: string | null
  n: number | null
  low: string | null
  high: string | null
  ownerId: string
}

interface Access {
  id: number
  signedIn: boolean
  organisationIds: string[] | null
  personIds: string[] | null
}

export interface Rows {
  areas: Map<string, Area>
  links: Link[]
  successions: Succession[]
  indicators: Map<string, Indicator>
  observations: Observation[]
  accesses: Access[]
}

/** The database of a running embedded instance: the server keeps a socket in the data folder. */
export async function connect(folder: string): Promise<Client> {
  const client = new Client({ host: resolve(folder), port: 5432, database: 'postgres', user: 'postgres' })
  await client.connect()
  return client
}

/** Returns rows of a base table as objects. Dates are text, so that no time zone can move them. */
export async function select<Row>(client: Client, statement: string, values: unknown[] = []): Promise<Row[]> {
  const { rows } = await client.query(`select to_jsonb(row_of_table) as row from (${statement}) row_of_table`, values)
  return rows.map(({ row }) => row as Row)
}

export async function loadRows(client: Client): Promise<Rows> {
  const areas = await select<Area>(
    client,
    `select id, code, kind, names, outside_tree as "outsideTree", official_code as "officialCode", valid_from as "validFrom",
      valid_to as "validTo", population from area`,
  )
  const indicators = await select<Indicator>(
    client,
    `select id, code, owner_id as "ownerId", names, adds_over_area as "addsOverArea", adds_over_time as "addsOverTime",
      period_type as "periodType", level, withdrawn, access_id as "accessId", definition from indicator`,
  )
  return {
    areas: new Map(areas.map((area) => [area.id, area])),
    indicators: new Map(indicators.map((indicator) => [indicator.code, indicator])),
    links: await select(
      client,
      `select area_id as "areaId", parent_id as "parentId", hierarchy, valid_from as "validFrom", valid_to as "validTo"
        from area_parent`,
    ),
    successions: await select(
      client,
      'select predecessor_id as "predecessorId", successor_id as "successorId", kind from area_succession',
    ),
    observations: await select(
      client,
      `select o.id::text as id, s.indicator_id as "indicatorId", s.area_id as "areaId", s.breakdown_id as "breakdownId",
        o.access_id as "accessId", o.starts_on as "startsOn", o.ends_on as "endsOn", o.value::text as value, o.missing,
        o.state, o.partial_to as "partialTo", o.n, o.low::text as low, o.high::text as high, b.owner_id as "ownerId"
        from observation o join series s on s.id = o.series_id join observation_batch b on b.id = o.batch_id
        where o.superseded_by is null`,
    ),
    accesses: await select(
      client,
      `select id, signed_in as "signedIn", organisation_ids as "organisationIds", person_ids as "personIds" from access`,
    ),
  }
}

export interface Reader {
  personId: string
  organisationIds: string[]
}

/** The person with the organisations for which the person has a role today. */
export async function loadReader(client: Client, personId: string): Promise<Reader> {
  const assignments = await select<{ organisationId: string }>(
    client,
    `select organisation_id as "organisationId" from role_assignment where person_id = $1 and valid_from <= current_date
      and (valid_to is null or current_date < valid_to)`,
    [personId],
  )
  return { personId, organisationIds: assignments.map(({ organisationId }) => organisationId) }
}

/** The rows that a signed-in person may read: those for everybody, for an organisation of the person, or for the person. */
export function readableAccessIds({ accesses }: Pick<Rows, 'accesses'>, reader: Reader): Set<number> {
  const readable = accesses.filter(
    ({ organisationIds, personIds }) =>
      (organisationIds === null || organisationIds.some((id) => reader.organisationIds.includes(id))) &&
      (personIds === null || personIds.includes(reader.personId)),
  )
  return new Set(readable.map(({ id }) => id))
}

/** The name that an English page shows: English, otherwise the first language that has one. */
export const nameOf = (names: Record<string, string>): string =>
  names.en ?? names.nl ?? names.fr ?? names.de ?? Object.values(names)[0] ?? ''
