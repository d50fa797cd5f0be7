import { type RawBuilder, sql } from 'kysely'
import type { Reader } from '#platform/db/db.ts'
import { matchAnyId } from '#platform/db/match-any-id.ts'
import type { Id } from '#shared/ids.ts'
import type { LoadedElement } from './loaded-element.ts'
import { narrow, parseRows, plainCode } from './narrow-rows.ts'

const columns = ['what', 'element_id', 'other', 'kind', 'service', 'amount', 'available', 'text'] as const

/** Up to this number, elements are found by id through indexes. Above it, they are found through their owner. */
const maxNamed = 5000

/**
 * Adds partners, links, resources, needs, signatures, territories and carried answers, which are in separate tables and read together. Only
 * their text that could name a person is included.
 */
export async function addRelations(
  reader: Reader,
  planIds: readonly Id[],
  byId: ReadonlyMap<Id, LoadedElement>,
): Promise<void> {
  const few = byId.size <= maxNamed
  // Related rows have the owner of the element. Extra rows may be returned and are ignored below.
  const isOfCheckedElement = (element: 'element_id' | 'from_id') =>
    few
      ? sql<boolean>`${sql.ref(element)} = any (array(select id from checked))`
      : sql<boolean>`owner_id = any (array(select owner_id from plan where id = ${matchAnyId(planIds)}))`
  const row = await reader
    // The ids are materialised once, because planning hundreds of ids for each table takes longer than finding them.
    .with(
      (entry) => entry('checked').materialized(),
      (queryCreator) => queryCreator.selectNoFrom(sql<Id>`unnest(${few ? [...byId.keys()] : []}::uuid[])`.as('id')),
    )
    .selectFrom(selectRelations(reader, isOfCheckedElement).as('b'))
    .select(narrow(...columns.map((column) => sql.ref(column))).as('rows'))
    .executeTakeFirst()
  for (const values of parseRows(row?.rows ?? '')) {
    const element = byId.get(values[1]!)
    if (element) addRelation(element, values)
  }
}

/** Selects the rows of every relation, with the same columns. `what` is the letter of the relation. */
function selectRelations(
  reader: Reader,
  isOfCheckedElement: (element: 'element_id' | 'from_id') => RawBuilder<boolean>,
) {
  const noText = sql<string | null>`null::text`
  const noNumber = sql<number | null>`null::numeric`
  const empty = [noText.as('kind'), noText.as('service'), noNumber.as('amount'), noNumber.as('available')]
  const suspicious = (text: ReturnType<typeof sql<string | null>>) =>
    sql<string | null>`case when may_name_person(${text}) then ${plainCode(text)} end`.as('text')
  const partners = reader
    .selectFrom('element_partner')
    .select([sql<string>`'p'`.as('what'), 'element_id', 'organisation_id as other', ...empty])
    .select(suspicious(sql`commitment ->> 'text'`))
    .where(isOfCheckedElement('element_id'))
  const links = reader
    .selectFrom('element_link')
    .select([sql<string>`'l'`.as('what'), 'from_id as element_id', 'to_id as other', ...empty, noText.as('text')])
    .where(isOfCheckedElement('from_id'))
  const resources = reader
    .selectFrom('element_resource')
    .select([sql<string>`'m'`.as('what'), 'element_id', sql<string>`null::uuid`.as('other')])
    .select(['kind', 'service', 'amount', 'available', suspicious(sql`source`)])
    .where(isOfCheckedElement('element_id'))
  const needs = reader
    .selectFrom('element_need')
    .select([sql<string>`'n'`.as('what'), 'element_id', sql<string>`null::uuid`.as('other'), 'status as kind'])
    .select([noText.as('service'), noNumber.as('amount'), noNumber.as('available'), suspicious(sql`text ->> 'text'`)])
    .where(isOfCheckedElement('element_id'))
  const noPlainText = noText.as('text')
  const signatures = reader
    .selectFrom('element_signature')
    .select([sql<string>`'s'`.as('what'), 'element_id', 'organisation_id as other'])
    .select([sql<string | null>`ratified_on::text`.as('kind'), noText.as('service')])
    .select([noNumber.as('amount'), noNumber.as('available'), suspicious(sql`signatory`)])
    .where(isOfCheckedElement('element_id'))
  const territories = reader
    .selectFrom('element_territory')
    .select([sql<string>`'t'`.as('what'), 'element_id', 'area_id as other'])
    .select([sql<string | null>`translate_by::text`.as('kind'), sql<string | null>`contact_id::text`.as('service')])
    // 1: the programme is translated into the plan of the territory.
    .select([
      sql<number | null>`(translated_on is not null)::integer`.as('amount'),
      noNumber.as('available'),
      noPlainText,
    ])
    .where(isOfCheckedElement('element_id'))
  const answers = reader
    .selectFrom('answer_element')
    .select([
      sql<string>`'a'`.as('what'),
      'element_id',
      sql<string>`null::uuid`.as('other'),
      ...empty,
      noText.as('text'),
    ])
    // Subqueries are used, because a join would read every answer of the country for a single plan.
    .where(sql<boolean>`(select a.superseded_at is null from answer a where a.id = answer_id)`)
    .where(isOfCheckedElement('element_id'))
  return partners
    .unionAll(links)
    .unionAll(resources)
    .unionAll(needs)
    .unionAll(answers)
    .unionAll(signatures)
    .unionAll(territories)
}

function addRelation(element: LoadedElement, values: readonly string[]): void {
  const [what, , other, kind, service, amount, available, text] = values
  if (what === 'p') element.units.push(other!)
  else if (what === 'l') element.links.push(other!)
  else if (what === 'a') element.carriesAnswer = true
  else if (what === 'n') element.unrequestedNeedCount += kind === 'needed' ? 1 : 0
  else if (what === 's') {
    element.units.push(other!)
    element.instrument?.parties.push({ unit: other!, ratifiedOn: kind || null })
  } else if (what === 't') {
    element.units.push(other!)
    const isTranslated = amount === '1'
    element.territories.push({ unit: other!, hasContact: !!service, translateBy: kind || null, isTranslated })
  } else {
    const amounts = { amount: parseNumber(amount), available: parseNumber(available) }
    element.resources.push({ kind: kind!, service: service!, ...amounts })
  }
  if (text) element.text += `${text}\n`
}

const parseNumber = (text: string | undefined): number | null => (text ? Number(text) : null)
