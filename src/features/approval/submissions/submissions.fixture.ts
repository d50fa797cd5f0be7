import { pathEvents } from '#features/approval/path/events.ts'
import { makeZoneWithPath } from '#features/approval/path/zonal-path.fixture.ts'
import type { Id } from '#shared/ids.ts'
import type { Api } from '../../../../testing/api.ts'
import { storeSentDocuments } from './transmission/store-document.ts'

pathEvents.versionSent.subscribe(storeSentDocuments)

/** Creates a zone whose plan was approved locally and sent to both ministries. */
export async function sentZone(api: Parameters<typeof makeZoneWithPath>[0]) {
  const zoneWithPath = await makeZoneWithPath(api)
  const date = '2026-11-24'
  const versionId = await zoneWithPath.completeDeliberation()
  const lead = zoneWithPath.path(zoneWithPath.chief)
  const { planId } = zoneWithPath
  const decision = { planId, versionId, verdict: 'approved', date: date, text: 'Minutes.' } as const
  await lead.decide({
    ...decision,
    step: 'council_agreement',
    seat: { organisationId: zoneWithPath.policeCouncil, function: null },
  })
  for (const { seat } of zoneWithPath.getStep(await zoneWithPath.show(), 'local_approval').seats)
    await lead.decide({ ...decision, step: 'local_approval', seat })
  await lead.forwardPlan({ planId, step: 'transmission', date: date })
  return { ...zoneWithPath, versionId, date: date }
}
export type SentZone = Awaited<ReturnType<typeof sentZone>>

/**
 * Inserts many more zones whose plans were sent to an organisation. Rows are written directly in their final state,
 * because only queries are under test.
 * @returns the ids of the plans
 */
export async function insertSentPlans(api: Pick<Api<never>, 'database'>, from: SentZone, many: number): Promise<Id[]> {
  const { rows } = await api.database.pool.query<{ id: Id }>(
    `with numbered as (select n, gen_random_uuid() as organisation, gen_random_uuid() as plan, gen_random_uuid() as version, gen_random_uuid() as round
        from generate_series(1, $1) n),
      bodies as (insert into organisation (id, code, kind, level, names, sort_name) select organisation, 'MANY-' || n, 'police_zone', 'zone',
        jsonb_build_object('en', 'Many ' || lpad(n::text, 3, '0')), 'many ' || lpad(n::text, 3, '0') from numbered),
      plans as (insert into plan (id, code, kind, title, owner_id, issuing_body_ids, period_from, period_to, duration, state, marking, partner_ids,
          person_ids, sent_at, languages, pack_version, illustrative, access_id)
        select plan, 'MANY-' || n, p.kind, p.title, organisation, array[organisation], p.period_from, p.period_to, p.duration, 'in_decision', p.marking,
          '{}', '{}', p.sent_at, p.languages, p.pack_version, false, 1 from numbered, plan p where p.id = $2 returning id)
      select plan as id, version, round from numbered, (select count(*) from plans) done`,
    [many, from.planId],
  )
  for (const row of rows as { id: Id; version: Id; round: Id }[]) {
    await api.database.pool.query(
      `insert into plan_version (id, plan_id, owner_id, number, format, pack_version, hash, reason, frozen_at, access_id)
       select $1, p.id, p.owner_id, 1, '1', 'test', 'hash', 'test', now(), p.access_id from plan p where p.id = $2`,
      [row.version, row.id],
    )
    await api.database.pool.query(
      `insert into path_round (id, plan_id, owner_id, number, kind, opened_at, access_id) values ($1, $2, $2, 1, 'plan', now(), 1)`,
      [row.round, row.id],
    )
    await api.database.pool.query(
      `insert into path_act (id, round_id, plan_id, owner_id, kind, step, seat_organisation_id, on_date, version_id, sections, recorded_at, access_id)
       select gen_random_uuid(), $1, $2, owner_id, kind, step, seat_organisation_id, on_date, $3, sections, recorded_at, 1
       from path_act where plan_id = $4 and kind = 'sent'`,
      [row.round, row.id, row.version, from.planId],
    )
  }
  return rows.map(({ id }) => id)
}
