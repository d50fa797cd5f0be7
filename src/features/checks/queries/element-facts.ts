import { sql } from 'kysely'
import type { Reader } from '#platform/db/db.ts'
import type { ElementKind, ElementState } from '#shared/element-kind.ts'
import type { Id } from '#shared/ids.ts'
import { type Marking, markings } from '#shared/marking.ts'
import type { ElementFact, MeansFact } from '../facts.ts'
import { type Texts, wordsOf } from '../words.ts'
import { narrow, plainCode, rowsOf } from './narrow-rows.ts'

const anyOf = (ids: readonly Id[]) => sql<string>`any (${ids}::uuid[])`

/** A fact while it is put together. */
export interface LoadedElement extends ElementFact {
  units: string[]
  links: string[]
  means: MeansFact[]
  words: string
}

/** The elements of plans, per plan: three statements, whatever the number of plans. */
export async function loadElements(reader: Reader, planIds: readonly Id[]): Promise<Map<Id, LoadedElement[]>> {
  const rows = await reader
    .selectFrom('element as e')
    .leftJoin('function as f', 'f.id', 'e.accountable_function_id')
    .select('e.plan_id')
    .select(
      narrow(
        sql`e.id`,
        sql`e.parent_id`,
        sql`e.kind`,
        sql`e.state`,
        sql`f.id`,
        sql`f.organisation_id`,
        plainCode(sql`e.competence_topic`),
        sql`e.phenomenon_id`,
        // What few elements say, in one column that most leave empty.
        sql`case when e.marking is not null or e.confidential or e.state_reason is not null or e.kind in ('section', 'ad_hoc_initiative')
          or e.contributor_ids <> '{}' or e.details <> '{}' then json_build_array(e.marking, e.person_ids <> '{}', e.confidential,
            e.state_reason ~ '[^[:space:]]', e.place, e.period_to, e.contributor_ids, e.details -> 'areaIds', e.details -> 'municipalityId',
            e.details ? 'motive') end`,
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

type Seldom = [
  marking: number | null,
  persons: boolean,
  confidential: boolean,
  stateReason: boolean | null,
  place: string | null,
  periodTo: string | null,
  contributors: Id[],
  areas: Id[] | null,
  municipality: Id | null,
  motive: boolean,
]
const nothingSeldom: Seldom = [null, false, false, null, null, null, [], null, null, false]

function elementOf(columns: string[]): LoadedElement {
  const [key, parent, kind, state, accountable, accountableUnit, topic, phenomenon, seldom] = columns
  const [marking, persons, confidential, stateReason, place, periodTo, contributors, areas, municipality, motive] =
    seldom ? (JSON.parse(seldom) as Seldom) : nothingSeldom
  return {
    key: key!,
    parent: parent || null,
    kind: kind as ElementKind,
    place,
    state: (state as ElementState) || null,
    hasStateReason: stateReason === true,
    accountable: accountable || null,
    accountableUnit: accountableUnit || null,
    competenceTopic: topic || null,
    phenomenon: phenomenon || null,
    marking: marking === null ? null : (markings[marking] as Marking),
    hasPersons: persons,
    confidential,
    periodTo,
    units: [...contributors, ...(areas ?? []), ...(municipality === null ? [] : [municipality])],
    links: [],
    means: [],
    hasMotive: motive,
    words: '',
  }
}

/** As many elements are named one by one, and found through their indexes; more are found by way of their plans. */
const mostNamed = 5000

/** Partners, links and means stand in tables of their own; they are read together. */
async function addBeside(reader: Reader, planIds: readonly Id[], byId: ReadonlyMap<Id, LoadedElement>): Promise<void> {
  const few = byId.size <= mostNamed ? anyOf([...byId.keys()]) : undefined
  const noText = sql<string | null>`null::text`
  const noNumber = sql<number | null>`null::numeric`
  const empty = [noText.as('kind'), noText.as('service'), noNumber.as('amount'), noNumber.as('available')]
  const partners = reader
    .selectFrom('element_partner')
    .select([sql<string>`'p'`.as('what'), 'element_id', 'organisation_id as other', ...empty])
    .$if(few !== undefined, (query) => query.where('element_id', '=', few!))
  const links = reader
    .selectFrom('element_link')
    .select([sql<string>`'l'`.as('what'), 'from_id as element_id', 'to_id as other', ...empty])
    .$if(few !== undefined, (query) => query.where('from_id', '=', few!))
  const means = reader
    .selectFrom('element_means')
    .select([sql<string>`'m'`.as('what'), 'element_id', sql<string>`null::uuid`.as('other')])
    .select(['kind', 'service', 'amount', 'available'])
    .$if(few !== undefined, (query) => query.where('element_id', '=', few!))
  const row = await reader
    .selectFrom(partners.unionAll(links).unionAll(means).as('b'))
    .select(
      narrow(sql`what`, sql`element_id`, sql`other`, sql`kind`, sql`service`, sql`amount`, sql`available`).as('rows'),
    )
    .$if(few === undefined, (query) =>
      query.where('element_id', 'in', reader.selectFrom('element').select('id').where('plan_id', '=', anyOf(planIds))),
    )
    .executeTakeFirst()
  for (const [what, id, other, kind, service, amount, available] of rowsOf(row?.rows ?? '')) {
    const element = byId.get(id!)
    if (what === 'p') element?.units.push(other!)
    else if (what === 'l') element?.links.push(other!)
    else
      element?.means.push({
        kind: kind!,
        service: service!,
        amount: numberOf(amount),
        available: numberOf(available),
      })
  }
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
