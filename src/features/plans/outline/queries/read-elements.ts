import { type RawBuilder, type Selectable, sql } from 'kysely'
import type { Database, Reader } from '#platform/db/db.ts'
import type { Id } from '#shared/ids.ts'
import type { Element, Link, Means, Need, Partner } from '../../entities.ts'
import { inOrder } from '../model.ts'
import { type Beside, toElement } from './element-rows.ts'

/** One element with all its fields. */
export async function findElement(reader: Reader, id: Id): Promise<Element | undefined> {
  const row = await reader.selectFrom('element').selectAll().where('id', '=', id).executeTakeFirst()
  return row && toElement(row, await readBeside(reader, sql`= ${id}`))
}

/** Those of the elements that the reader may read, with all their fields. */
export async function findElements(reader: Reader, ids: readonly Id[]): Promise<Element[]> {
  const these = sql<string>`any (${ids}::uuid[])`
  const rows = await reader.selectFrom('element').selectAll().where('id', '=', these).execute()
  const beside = await readBeside(reader, sql`= ${these}`)
  return rows.map((row) => toElement(row, beside))
}

/** Everything that stands in a plan, in the order of the document, with all fields; five statements, whatever its size. */
export async function readElements(reader: Reader, planId: Id): Promise<Element[]> {
  const rows = await reader.selectFrom('element').selectAll().where('plan_id', '=', planId).execute()
  const beside = await readBeside(reader, sql`in (select id from element where plan_id = ${planId})`)
  return inOrder(rows.map((row) => toElement(row, beside)))
}

/** Partners, means, needs and links of the elements whose id meets the condition, as far as they may be read. */
async function readBeside(reader: Reader, ofElements: RawBuilder<unknown>): Promise<Beside> {
  const partners = await reader
    .selectFrom('element_partner')
    .select(['element_id', 'organisation_id', 'commitment', 'status'])
    .where(sql<boolean>`element_id ${ofElements}`)
    .orderBy('id')
    .execute()
  const means = await reader
    .selectFrom('element_means')
    .selectAll()
    .where(sql<boolean>`element_id ${ofElements}`)
    .orderBy('id')
    .execute()
  const needs = await reader
    .selectFrom('element_need')
    .select(['element_id', 'kind', 'organisation_id', 'text', 'status', 'on_date'])
    .where(sql<boolean>`element_id ${ofElements}`)
    .orderBy('id')
    .execute()
  const links = await reader
    .selectFrom('element_link')
    .select(['from_id', 'to_id', 'relation', 'main'])
    .where(sql<boolean>`from_id ${ofElements}`)
    .orderBy('id')
    .execute()
  return {
    partners: grouped(partners, (row) => row.element_id, toPartner),
    means: grouped(means, (row) => row.element_id, toMeans),
    needs: grouped(needs, (row) => row.element_id, toNeed),
    links: grouped(links, (row) => row.from_id, toLink),
  }
}

function grouped<Row, Item>(rows: Row[], elementOf: (row: Row) => Id, toItem: (row: Row) => Item): Map<Id, Item[]> {
  return new Map([...Map.groupBy(rows, elementOf)].map(([id, its]) => [id, its.map(toItem)]))
}

type Row<Table extends keyof Database, Column extends keyof Selectable<Database[Table]>> = Pick<
  Selectable<Database[Table]>,
  Column
>

const toPartner = (row: Row<'element_partner', 'organisation_id' | 'commitment' | 'status'>): Partner => ({
  organisationId: row.organisation_id,
  commitment: row.commitment as Partner['commitment'],
  status: row.status as Partner['status'],
})

const toMeans = (
  row: Row<'element_means', 'kind' | 'service' | 'amount' | 'available' | 'source' | 'funded' | 'not_available'>,
): Means => ({
  kind: row.kind as Means['kind'],
  service: row.service as Means['service'],
  amount: row.amount,
  available: row.available,
  source: row.source,
  funded: row.funded as Means['funded'],
  notAvailable: row.not_available,
})

const toNeed = (row: Row<'element_need', 'kind' | 'organisation_id' | 'text' | 'status' | 'on_date'>): Need => ({
  kind: row.kind as Need['kind'],
  organisationId: row.organisation_id,
  text: row.text as Need['text'],
  status: row.status as Need['status'],
  onDate: row.on_date,
})

const toLink = (row: Row<'element_link', 'to_id' | 'relation' | 'main'>): Link => ({
  toId: row.to_id,
  relation: row.relation as Link['relation'],
  main: row.main,
})
