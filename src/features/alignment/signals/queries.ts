import { sql } from 'kysely'
import type { ExchangeMarking } from '#features/alignment/items/entities.ts'
import { elementName, planName } from '#features/alignment/items/index.ts'
import { selectPlanState } from '#features/planning/plans/index.ts'
import { json } from '#platform/db/column-values.ts'
import type { Reader, Tx } from '#platform/db/db.ts'
import { subjectSource } from '#platform/journal/subjects.ts'
import type { Id } from '#shared/ids.ts'
import type { LocalizedText, Names } from '#shared/localized-text.ts'
import { markings } from '#shared/marking.ts'
import type { Signal, SignalAnswer } from './contract.ts'

export interface SignalFilter {
  id?: Id | undefined
  addresseeId?: Id | undefined
  ownerId?: Id | undefined
  upperPlanId?: Id | undefined
  status?: 'open' | 'answered' | 'all'
}

const chosen = (db: Reader, filter: SignalFilter) =>
  db
    .selectFrom('signal as s')
    .leftJoin('signal_answer as a', (join) => join.onRef('a.signal_id', '=', 's.id').on('a.superseded_at', 'is', null))
    .$if(filter.id !== undefined, (query) => query.where('s.id', '=', filter.id!))
    .$if(filter.addresseeId !== undefined, (query) => query.where('s.addressee_id', '=', filter.addresseeId!))
    .$if(filter.ownerId !== undefined, (query) => query.where('s.owner_id', '=', filter.ownerId!))
    .$if(filter.upperPlanId !== undefined, (query) => query.where('s.upper_plan_id', '=', filter.upperPlanId!))
    .$if(filter.status === 'open', (query) => query.where('a.id', 'is', null))
    .$if(filter.status === 'answered', (query) => query.where('a.id', 'is not', null))

/** Returns signals, unanswered first, then newest. */
export async function listSignals(
  db: Reader,
  filter: SignalFilter,
  today: string,
  page = { limit: 1, skip: 0 },
): Promise<Omit<Signal, 'abilities'>[]> {
  const rows = await chosen(db, filter)
    .innerJoin('organisation as o', 'o.id', 's.owner_id')
    .innerJoin('organisation as d', 'd.id', 's.addressee_id')
    .leftJoin('plan as p', 'p.id', 's.upper_plan_id')
    .leftJoin('phenomenon as f', 'f.id', 's.phenomenon_id')
    .leftJoin('element as e', 'e.id', 's.element_id')
    .leftJoin('person as w', 'w.id', 's.sent_by')
    .selectAll('s')
    .select([
      'o.names as owner_names',
      'd.names as addressee_names',
      'f.names as phenomenon_names',
      'w.name as sent_by_name',
    ])
    .select(['p.id as plan_id', 'p.code as plan_code', 'p.kind as plan_kind', 'p.title as plan_title'])
    .select([
      'e.plan_id as element_plan_id',
      'e.kind as element_kind',
      'e.code as element_code',
      'e.title as element_title',
    ])
    .orderBy((order) => order('a.id', 'is not', null))
    .orderBy('s.sent_at', 'desc')
    .orderBy('s.id', 'desc')
    .limit(page.limit)
    .offset(page.skip)
    .execute()
  const answers = await listSignalAnswers(
    db,
    rows.map((row) => row.id),
  )
  return rows.map((row) => {
    const answer = answers.get(row.id)?.find((entry) => entry.supersededAt === null) ?? null
    return {
      id: row.id,
      ownerId: row.owner_id,
      ownerNames: row.owner_names as Names,
      addresseeId: row.addressee_id,
      addresseeNames: row.addressee_names as Names,
      upperPlan:
        row.plan_id === null
          ? null
          : planName({ id: row.plan_id, code: row.plan_code!, kind: row.plan_kind!, title: row.plan_title }),
      phenomenonId: row.phenomenon_id,
      phenomenonNames: row.phenomenon_names as Names | null,
      element:
        row.element_plan_id === null
          ? null
          : elementName({
              id: row.element_id!,
              plan_id: row.element_plan_id,
              kind: row.element_kind!,
              code: row.element_code,
              title: row.element_title,
            }),
      title: row.title as LocalizedText,
      text: row.text as LocalizedText,
      sentAt: row.sent_at,
      sentBy: row.sent_by_name,
      marking: markings[row.marking] as ExchangeMarking,
      answer,
      isDue: answer !== null && answer.parkedUntil !== null && answer.parkedUntil <= today,
    }
  })
}

export async function countSignals(db: Reader, filter: SignalFilter): Promise<{ total: number; open: number }> {
  return chosen(db, filter)
    .select((expressionBuilder) => [
      expressionBuilder.fn.countAll<number>().as('total'),
      expressionBuilder.fn.countAll<number>().filterWhere('a.id', 'is', null).as('open'),
    ])
    .executeTakeFirstOrThrow()
}

/** Returns every response to these signals, newest first. */
export async function listSignalAnswers(db: Reader, signalIds: readonly Id[]): Promise<Map<Id, SignalAnswer[]>> {
  if (signalIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('signal_answer as a')
    .leftJoin('person as p', 'p.id', 'a.answered_by')
    .selectAll('a')
    .select('p.name')
    .where('a.signal_id', 'in', [...signalIds])
    .orderBy('a.superseded_at', (order) => order.desc().nullsFirst())
    .orderBy('a.id', 'desc')
    .execute()
  const bySignal = Map.groupBy(rows, (row) => row.signal_id)
  return new Map(
    [...bySignal].map(([id, answers]) => [
      id,
      answers.map((row) => ({
        id: row.id,
        kind: row.kind as SignalAnswer['kind'],
        parkedUntil: row.parked_until,
        reasons: row.reasons as LocalizedText,
        answeredAt: row.answered_at,
        answeredBy: row.name,
        supersededAt: row.superseded_at,
      })),
    ]),
  )
}

export async function insertSignal(
  tx: Tx,
  signal: {
    id: Id
    ownerId: Id
    addresseeId: Id
    upperPlanId: Id | null
    phenomenonId: Id | null
    elementId: Id | null
    title: LocalizedText
    text: LocalizedText
    marking: ExchangeMarking
  },
  at: { now: string; personId: Id | null },
): Promise<void> {
  await tx
    .insertInto('signal')
    .values({
      id: signal.id,
      owner_id: signal.ownerId,
      addressee_id: signal.addresseeId,
      upper_plan_id: signal.upperPlanId,
      phenomenon_id: signal.phenomenonId,
      element_id: signal.elementId,
      title: json(signal.title),
      text: json(signal.text),
      sent_at: at.now,
      sent_by: at.personId,
      marking: markings.indexOf(signal.marking),
      // Set by a trigger, from the marking and the two organisations.
      access_id: 1,
    })
    .execute()
}

export async function writeSignalAnswer(
  tx: Tx,
  answer: {
    id: Id
    signalId: Id
    ownerId: Id
    kind: SignalAnswer['kind']
    parkedUntil: string | null
    reasons: LocalizedText
  },
  at: { now: string; personId: Id | null },
): Promise<void> {
  await tx
    .updateTable('signal_answer')
    .set({ superseded_at: at.now })
    .where('signal_id', '=', answer.signalId)
    .where('superseded_at', 'is', null)
    .execute()
  await tx
    .insertInto('signal_answer')
    .values({
      id: answer.id,
      signal_id: answer.signalId,
      owner_id: answer.ownerId,
      kind: answer.kind,
      parked_until: answer.parkedUntil,
      reasons: json(answer.reasons),
      answered_at: at.now,
      answered_by: at.personId,
      // Set by a trigger, from the signal.
      access_id: 1,
    })
    .execute()
}

/** Checks whether the reader sees everything that a signal refers to. */
export async function allExist(
  db: Reader,
  named: { phenomenonId?: Id | undefined; elementId?: Id | undefined; organisationId: Id },
): Promise<boolean> {
  const exists = async (table: 'phenomenon' | 'element' | 'organisation', id: Id | undefined) =>
    id === undefined || (await db.selectFrom(table).select('id').where('id', '=', id).executeTakeFirst()) !== undefined
  return (
    (await exists('organisation', named.organisationId)) &&
    (await exists('phenomenon', named.phenomenonId)) &&
    (await exists('element', named.elementId))
  )
}

/**
 * Lists elements in the plans of asked organisations that no current answer to the version names: priorities, points of
 * attention and strategic objectives. It includes plans that are in decision, approved, in force or in the bridging
 * period.
 */
export async function listUnnamedChoices(db: Reader, versionId: Id) {
  const rows = await db
    .selectFrom('element as e')
    .innerJoin('plan as p', 'p.id', 'e.plan_id')
    .innerJoin('organisation as o', 'o.id', 'e.owner_id')
    .select(['e.id', 'e.plan_id', 'e.kind', 'e.code', 'e.title', 'e.phenomenon_id', 'e.owner_id', 'o.names'])
    .where('e.kind', 'in', ['priority', 'point_of_attention', 'strategic_objective'])
    .where(selectPlanState('p'), 'in', ['in_force', 'bridging', 'approved', 'in_decision'])
    .where('e.owner_id', 'in', (expressionBuilder) =>
      expressionBuilder
        .selectFrom('item')
        .select('addressee_id')
        .where('version_id', '=', versionId)
        .where('withdrawn_at', 'is', null),
    )
    .where((where) =>
      where.not(
        where.exists(
          where
            .selectFrom('answer_element as n')
            .innerJoin('answer as a', 'a.id', 'n.answer_id')
            .innerJoin('item as i', 'i.id', 'a.item_id')
            .select('n.element_id')
            .whereRef('n.element_id', '=', 'e.id')
            .where('a.superseded_at', 'is', null)
            .where('i.version_id', '=', versionId),
        ),
      ),
    )
    .orderBy('o.sort_name')
    .orderBy('e.id')
    .execute()
  return rows.map((row) => ({
    name: elementName(row),
    phenomenonId: row.phenomenon_id,
    organisationId: row.owner_id,
    organisationNames: row.names as Names,
  }))
}

/** Lists phenomena of the asked elements of the version. */
export async function listAskedPhenomena(db: Reader, versionId: Id): Promise<Id[]> {
  const rows = await db
    .selectFrom('coverage_column as c')
    .innerJoin('element as e', 'e.id', 'c.element_id')
    .select('e.phenomenon_id')
    .distinct()
    .where('c.version_id', '=', versionId)
    .where('e.phenomenon_id', 'is not', null)
    .execute()
  return rows.map((row) => row.phenomenon_id!)
}

/** The subjects of acts on signals. */
export const signalSubjects = {
  signal: subjectSource({ from: sql`signal s`, id: sql`s.id`, title: sql`s.title` }),
}
