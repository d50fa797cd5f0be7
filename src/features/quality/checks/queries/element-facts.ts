import { sql } from 'kysely'
import type { Reader } from '#platform/db/db.ts'
import { matchAnyId } from '#platform/db/match-any-id.ts'
import type { LegalDate } from '#shared/dates.ts'
import { chainLinks, type ElementKind, type ElementState } from '#shared/element-kind.ts'
import type { Id } from '#shared/ids.ts'
import { type Marking, markings } from '#shared/marking.ts'
import type { ElementFact } from '../facts.ts'
import { collectText, outdatedIn, type Texts } from '../rule-messages.ts'
import type { LoadedElement } from './loaded-element.ts'
import { narrow, parseRows, plainCode } from './narrow-rows.ts'
import type { LockedPlan } from './plans.ts'
import { addRelations } from './relation-facts.ts'

/** Returns the elements of plans, per plan. Uses at most three statements, regardless of the number of plans. */
export async function loadElements(reader: Reader, plans: readonly LockedPlan[]): Promise<Map<Id, LoadedElement[]>> {
  const planIds = plans.map((plan) => plan.key)
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
        flags,
        sql`case when coalesce(e.period_from, e.period_to) is not null then concat(e.period_from, ' ', e.period_to) end`,
        sql`case when e.kind in ('strategic_objective', 'operational_objective')
          then md5(lower(btrim(e.title #>> array['text', e.title ->> 'source']))) end`,
        // Rarely filled fields, combined in a single column that is usually empty.
        sql`case when e.marking is not null or e.confidential or e.state_reason is not null or e.kind in ('section', 'ad_hoc_initiative')
          or e.contributor_ids <> '{}' or e.details <> '{}' then json_build_array(e.marking, e.person_ids <> '{}', e.confidential,
            e.state_reason ~ '[^[:space:]]', e.place, e.contributor_ids, e.details -> 'areaIds', e.details -> 'municipalityId',
            e.details ? 'reason', e.details -> 'dueOn', e.details ? 'taskForceIds',
            json_build_array(e.details -> 'instrumentKind', e.details -> 'signedOn', e.details -> 'instrumentInForceOn')) end`,
      ).as('rows'),
    )
    .where('e.plan_id', '=', matchAnyId(planIds))
    .groupBy('e.plan_id')
    .execute()
  const byPlan = new Map<Id, LoadedElement[]>()
  const byId = new Map<Id, LoadedElement>()
  const flagsById = new Map<string, ElementFlags>()
  for (const { plan_id, rows: text } of rows) {
    const elements: LoadedElement[] = []
    for (const columns of parseRows(text)) {
      const element = parseElement(columns, flagsById)
      elements.push(element)
      byId.set(element.key, element)
    }
    byPlan.set(plan_id, elements)
  }
  await addRelations(reader, planIds, byId)
  const plansWithTexts = plans.filter((plan) => plan.presentSections.text).map((plan) => plan.key)
  if (plansWithTexts.length > 0) await addTexts(reader, plansWithTexts, byId)
  return byPlan
}

/** Chain links and boolean fields as words of a single text, which is short, because most elements have few of them. */
const flags = sql`concat_ws(' ', case when e.chain_links <> '{}' then array_to_string(e.chain_links, ' ') end,
  case when e.body is not null then 'body' end, case when e.rationale is not null then 'rationale' end,
  case when e.id in (select elaborates_id from plan where elaborates_id is not null) then 'elaborated' end)`

type RareFields = [
  marking: number | null,
  persons: boolean,
  confidential: boolean,
  stateReason: boolean | null,
  place: string | null,
  contributors: Id[],
  areas: Id[] | null,
  municipality: Id | null,
  reason: boolean,
  dueOn: string | null,
  hasTaskForce: boolean,
  instrument: [kind: string | null, signedOn: LegalDate | null, inForceOn: LegalDate | null],
]
const noInstrument: RareFields[11] = [null, null, null]
// biome-ignore format: the values are in the order of the type
const emptyRareFacts: RareFields =
  [null, false, false, null, null, [], null, null, false, null, false, noInstrument]

/** The values of an element's flags. */
type ElementFlags = Pick<ElementFact, 'chainLinks' | 'hasBody' | 'hasRationale' | 'isElaborated'>

/** Parses the flags of an element. Thousands of elements have the same few flag strings, so each is parsed once. */
function parseFlags(flags: string, flagsById: Map<string, ElementFlags>): ElementFlags {
  const before = flagsById.get(flags)
  if (before) return before
  const hasFlag = (word: string) => flags.split(' ').includes(word)
  const elementFlags = {
    chainLinks: chainLinks.filter(hasFlag),
    hasBody: hasFlag('body'),
    hasRationale: hasFlag('rationale'),
    isElaborated: hasFlag('elaborated'),
  }
  flagsById.set(flags, elementFlags)
  return elementFlags
}

function parseElement(columns: string[], flagsById: Map<string, ElementFlags>): LoadedElement {
  const [key, parent, kind, state, accountable, accountableUnit, topic, phenomenon, text, days, titleKey, seldom] =
    columns
  const rare = seldom ? (JSON.parse(seldom) as RareFields) : emptyRareFacts
  const [marking, persons, confidential, stateReason, place, contributors, areas, municipality, reason, dueOn] = rare
  const [hasTaskForce, [instrumentKind, signedOn, inForceOn]] = [rare[10], rare[11]]
  const [from, to] = days ? days.split(' ') : []
  const { chainLinks, hasBody, hasRationale, isElaborated } = parseFlags(text!, flagsById)
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
    periodFrom: from || null,
    periodTo: to || null,
    dueOn,
    chainLinks,
    units: [...contributors, ...(areas ?? []), ...(municipality === null ? [] : [municipality])],
    links: [],
    resources: [],
    instrument: kind === 'instrument' ? { kind: instrumentKind, signedOn, inForceOn, parties: [] } : null,
    territories: [],
    hasTaskForce,
    unrequestedNeedCount: 0,
    hasReason: reason,
    hasBody,
    hasRationale,
    carriesAnswer: false,
    isElaborated,
    titleKey: titleKey || null,
    outdated: [],
    text: '',
  }
}

/**
 * Adds text only for elements that could contain a mark, name a person or be outdated. An index of such elements avoids
 * reading all texts of the country.
 */
async function addTexts(reader: Reader, planIds: readonly Id[], byId: ReadonlyMap<Id, LoadedElement>): Promise<void> {
  const rows = await reader
    .selectFrom('element')
    .select(['id', 'title', 'body', 'gain', 'rationale', 'details', 'state_reason'])
    .where('plan_id', '=', matchAnyId(planIds))
    .where(sql<boolean>`needs_text_check(title, body, gain, rationale, details, state_reason)`)
    .execute()
  for (const { id, body, state_reason, ...texts } of rows) {
    const element = byId.get(id)
    if (!element) continue
    element.text += collectText({ ...texts, body: body as Texts['body'], stateReason: state_reason })
    element.outdated = outdatedIn([body, ...Object.values(texts)])
  }
}
