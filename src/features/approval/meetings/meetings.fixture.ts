import type { RouterClient } from '@orpc/server'
import { mandateRoutes } from '#features/approval/mandates/routes.ts'
import { confirmationApi } from '#features/approval/path/confirmations/confirmations.fixture.ts'
import { pathRoutes } from '#features/approval/path/routes.ts'
import { makeZoneWithPath } from '#features/approval/path/zonal-path.fixture.ts'
import { taskRoutes } from '#features/base/tasks/index.ts'
import type { RequestContext } from '#platform/context.ts'
import { makeFile, samples } from '#platform/files/samples.fixture.ts'
import type { Id } from '#shared/ids.ts'
import { type Api, useApi } from '../../../../testing/api.ts'
import { prepareOnce } from '../../../../testing/database.ts'
import { planRoutes } from '../../../../testing/plan-routes.ts'
import type { MeetingItem } from './entities.ts'
import { meetingRoutes } from './routes.ts'

export const testDate = '2026-11-24'
export const emptyResult = { verdict: null, text: null, reason: null, sectionCodes: null, votes: null, dissents: [] }

type Meetings = RouterClient<typeof meetingRoutes>

/**
 * Wraps the procedures of meetings: a meeting whose results are recorded for seats gets the minutes as a file before it
 * is closed.
 */
function withMinutes(client: Meetings, context: RequestContext): Meetings {
  const holdMeeting = (input: { id: Id }) =>
    client.holdMeeting(input).catch(async (error: { data?: { code?: string } }) => {
      if (error.data?.code !== 'EVIDENCE_REQUIRED') throw error
      const file = makeFile('minutes.pdf', samples.pdf)
      await confirmationApi(context).evidence.attachEvidence({ holderKind: 'meeting', id: input.id, file })
      return client.holdMeeting(input)
    })
  return new Proxy(client, {
    get: (target, name: keyof Meetings & string) => (name === 'holdMeeting' ? holdMeeting : target[name]),
  })
}

/** Creates a zone whose deciding bodies meet. The chief of corps manages the meetings. */
export function zoneWithMeetings() {
  const api = useApi({
    plans: planRoutes,
    legalPath: pathRoutes,
    tasks: taskRoutes,
    meetings: meetingRoutes,
    mandates: mandateRoutes,
  })
  let zoneWithPath: Awaited<ReturnType<typeof makeZoneWithPath>>
  prepareOnce(api.database, async () => {
    zoneWithPath = await makeZoneWithPath(api)
  })
  const getMeetingApi = (actor = zoneWithPath.chief) => withMinutes(api.as(actor).meetings, api.context(actor))
  const plan = (bodyId: string) => getMeetingApi().scheduleMeeting({ bodyId, date: testDate, method: 'meeting' })
  return {
    api,
    getZone: () => zoneWithPath,
    meetings: getMeetingApi,
    plan,
    /** Creates a meeting of the zonal security council with all members present and the pending items on the agenda. */
    async councilSits() {
      await zoneWithPath.completeDeliberation()
      const { id, members } = await plan(zoneWithPath.council)
      await getMeetingApi().recordPresence({ id, members: members.map(({ seat }) => ({ seat, presence: 'present' })) })
      const { meeting } = await getMeetingApi().addPendingItems({ id })
      return { id, meeting, item: meeting.items.find((entry) => entry.plan?.step.code === 'local_approval')! }
    },
    async approve(id: string, item: MeetingItem) {
      for (const { seat } of item.seats)
        await getMeetingApi().recordResult({
          id,
          itemId: item.id,
          result: { ...emptyResult, seat, verdict: 'approved', reason: 'The council meets later.' },
        })
    },
    listMeetingActs: (id: string) =>
      api.database.kysely.selectFrom('path_act').selectAll().where('meeting_id', '=', id).orderBy('place').execute(),
  }
}

/**
 * Inserts many more plans of the same organisation with the same status on the path. Rows are written directly, because
 * only queries are under test.
 */
export async function addPlansOnPath(api: Pick<Api<never>, 'database'>, planId: Id, many: number): Promise<void> {
  const { rows } = await api.database.pool.query<{ ids: Id[] }>(
    `with fresh as (insert into plan (id, code, kind, title, owner_id, issuing_body_ids, area_id, period_from, period_to, duration, state, marking,
        partner_ids, person_ids, sent_at, languages, pack_version, illustrative, access_id)
      select gen_random_uuid(), 'ALSO-' || n, p.kind, p.title, p.owner_id, p.issuing_body_ids, p.area_id, p.period_from, p.period_to, p.duration, p.state,
        p.marking, '{}', '{}', p.sent_at, p.languages, p.pack_version, false, 1 from plan p, generate_series(1, $2) n where p.id = $1 returning id)
     select array_agg(id) as ids from fresh`,
    [planId, many],
  )
  const { ids } = rows[0]!
  await api.database.pool.query(
    `insert into plan_version (id, plan_id, owner_id, number, format, pack_version, hash, reason, frozen_at, access_id)
     select gen_random_uuid(), p.id, p.owner_id, 1, '1', 'test', 'hash', 'test', now(), 1 from plan p where p.id = any ($1)`,
    [ids],
  )
  await api.database.pool.query(
    `insert into path_round (id, plan_id, owner_id, number, kind, opened_at, access_id)
     select gen_random_uuid(), p.id, p.owner_id, 1, 'plan', now(), 1 from plan p where p.id = any ($1)`,
    [ids],
  )
  await api.database.pool.query(
    `insert into path_act (id, round_id, plan_id, owner_id, kind, step, seat_organisation_id, seat_function, on_date, version_id, sections, verdict,
       text, reason, method, provenance, recorded_at, access_id)
     select gen_random_uuid(), r.id, r.plan_id, a.owner_id, a.kind, a.step, a.seat_organisation_id, a.seat_function, a.on_date,
       case when a.version_id is not null then v.id end, a.sections, a.verdict, a.text, a.reason, a.method, a.provenance, a.recorded_at, 1
     from path_round r join plan_version v on v.plan_id = r.plan_id cross join path_act a
     where r.plan_id = any ($1) and a.plan_id = $2 order by r.plan_id, a.place`,
    [ids, planId],
  )
}
