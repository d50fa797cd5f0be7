import { sql } from 'kysely'
import type { Reader } from '#platform/db/db.ts'
import type { ElementKind, ElementState } from '#shared/element-kind.ts'
import type { Id } from '#shared/ids.ts'
import { type Marking, markings } from '#shared/marking.ts'
import type { ElementFact, MeansFact } from '../facts.ts'
import { type Texts, wordsOf } from '../words.ts'
import { narrow, plainCode, rowsOf } from './narrow-rows.ts'

const anyOf = (ids: readonly Id[]) => sql<string>`any (${ids}::uuid[])`

/** A fact while it is put together. The organisation of the function is filled in by whoever knows the functions. */
export interface LoadedElement extends ElementFact {
  accountableUnit: string | null
  units: string[]
  links: string[]
  means: MeansFact[]
  words: string
}

/** The elements of plans, per plan: six statements, whatever the number of plans. */
export async function loadElements(reader: Reader, planIds: readonly Id[]): Promise<Map<Id, LoadedElement[]>> {
  const rows = await reader
    .selectFrom('element as e')
    .select('e.plan_id')
    .select(
      narrow(
        sql`e.id`,
        sql`e.parent_id`,
        sql`e.kind`,
        plainCode(sql`case when e.kind = 'section' then e.place end`),
        sql`e.state`,
        sql`case when e.state_reason ~ '\\S' then 1 end`,
        sql`e.accountable_function_id`,
        plainCode(sql`e.competence_topic`),
        sql`e.phenomenon_id`,
        sql`e.marking`,
        sql`case when e.person_ids <> '{}' then 1 end`,
        sql`case when e.confidential then 1 end`,
        sql`case when e.kind = 'ad_hoc_initiative' then e.period_to end`,
        sql`case when e.contributor_ids <> '{}' then array_to_string(e.contributor_ids, ',') end`,
        sql`case when e.details <> '{}' then concat(e.details ->> 'areaIds', ',', e.details ->> 'municipalityId') end`,
        sql`case when e.details ? 'motive' then 1 end`,
      ).as('rows'),
    )
    .where('e.plan_id', '=', anyOf(planIds))
    .groupBy('e.plan_id')
    .execute()
  const byPlan = new Map<Id, LoadedElement[]>()
  const byId = new Map<Id, LoadedElement>()
  for (const { plan_id, rows: text } of rows) {
    const elements: LoadedElement[] = []
    for (const columns of rowsOf(text)) {
      const element = elementOf(columns)
      elements.push(element)
      byId.set(element.key, element)
    }
    byPlan.set(plan_id, elements)
  }
  await addBeside(reader, planIds, byId)
  await addWords(reader, planIds, byId)
  return byPlan
}

const ids = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g

function elementOf([
  key,
  parent,
  kind,
  place,
  state,
  stateReason,
  accountable,
  topic,
  phenomenon,
  marking,
  persons,
  confidential,
  periodTo,
  contributors,
  areas,
  motive,
]: string[]): LoadedElement {
  return {
    key: key!,
    parent: parent || null,
    kind: kind as ElementKind,
    place: place || null,
    state: (state as ElementState) || null,
    hasStateReason: stateReason === '1',
    accountable: accountable || null,
    accountableUnit: null,
    competenceTopic: topic || null,
    phenomenon: phenomenon || null,
    marking: marking ? (markings[Number(marking)] as Marking) : null,
    hasPersons: persons === '1',
    confidential: confidential === '1',
    periodTo: periodTo || null,
    units: contributors || areas ? (`${contributors}${areas}`.match(ids) ?? []) : [],
    links: [],
    means: [],
    hasMotive: motive === '1',
    words: '',
  }
}

/** Partners, links and means stand in tables of their own. */
async function addBeside(reader: Reader, planIds: readonly Id[], byId: ReadonlyMap<Id, LoadedElement>): Promise<void> {
  const partners = await reader
    .selectFrom('element_partner as p')
    .innerJoin('element as e', 'e.id', 'p.element_id')
    .select(narrow(sql`p.element_id`, sql`p.organisation_id`).as('rows'))
    .where('e.plan_id', '=', anyOf(planIds))
    .executeTakeFirst()
  for (const [element, unit] of rowsOf(partners?.rows ?? '')) byId.get(element!)?.units.push(unit!)
  const links = await reader
    .selectFrom('element_link as l')
    .innerJoin('element as e', 'e.id', 'l.from_id')
    .select(narrow(sql`l.from_id`, sql`l.to_id`).as('rows'))
    .where('e.plan_id', '=', anyOf(planIds))
    .executeTakeFirst()
  for (const [from, to] of rowsOf(links?.rows ?? '')) byId.get(from!)?.links.push(to!)
  const means = await reader
    .selectFrom('element_means as m')
    .innerJoin('element as e', 'e.id', 'm.element_id')
    .select(narrow(sql`m.element_id`, sql`m.kind`, sql`m.service`, sql`m.amount`, sql`m.available`).as('rows'))
    .where('e.plan_id', '=', anyOf(planIds))
    .executeTakeFirst()
  for (const [element, kind, service, amount, available] of rowsOf(means?.rows ?? ''))
    byId
      .get(element!)
      ?.means.push({ kind: kind!, service: service!, amount: numberOf(amount), available: numberOf(available) })
}

const numberOf = (text: string | undefined): number | null => (text ? Number(text) : null)

/** Words only of what could bear a mark, found through an index of such elements: the texts of a country stay where they are. */
async function addWords(reader: Reader, planIds: readonly Id[], byId: ReadonlyMap<Id, LoadedElement>): Promise<void> {
  const rows = await reader
    .selectFrom('element')
    .select(['id', 'title', 'body', 'gain', 'rationale', 'details', 'state_reason'])
    .where('plan_id', '=', anyOf(planIds))
    .where(sql<boolean>`may_bear_mark(title, body, gain, rationale, details, state_reason)`)
    .execute()
  for (const { id, body, state_reason, ...texts } of rows) {
    const element = byId.get(id)
    if (element) element.words = wordsOf({ ...texts, body: body as Texts['body'], stateReason: state_reason })
  }
}
