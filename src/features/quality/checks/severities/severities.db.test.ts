import { sql } from 'kysely'
import { beforeEach, expect, it } from 'vitest'
import { anyone } from '#shared/actor.ts'
import { belgium } from '../../../../../packs/be/index.ts'
import { catchError } from '../../../../../testing/api.ts'
import { bindAsLaw } from '../../../../../testing/law-binding.ts'
import { people } from '../../../../../testing/people.ts'
import { planRoutes } from '../../../../../testing/plan-routes.ts'
import { writeAs } from '../../../../../testing/write-as.ts'
import { useChecks } from '../country.fixture.ts'
import { checkEvents } from '../events.ts'

const law = bindAsLaw(belgium, 'R11', 'R06')
/** A rule that blocks without being law: an administrator may lower it. */
const rules = law.rules.map((rule) => {
  const { basisKind, ...unstated } = rule
  return rule.number === 'R11' ? unstated : { ...unstated, ...(basisKind && { basisKind }) }
})
const { api, make, reactions, makeZone, addPower, sendElementsToZones, during, rechecker } = useChecks(
  { ...law, rules },
  planRoutes,
)
checkEvents.severityChanged.subscribe(reactions.severityChanged)
beforeEach(() => addPower())

const getStoredSeverity = async (planId: string) =>
  (
    await api.database.kysely
      .selectFrom('check_result')
      .select('severity')
      .where('plan_id', '=', planId)
      .where('rule', '=', 'R11')
      .execute()
  ).map(({ severity }) => severity)

it('an administrator sets the severity of a rule for every plan, with a record, until the pack setting is restored', async () => {
  const zone = await makeZone()
  const sending = await sendElementsToZones([zone], ['Drugs'])
  await during(people.ministry_planner(sending.ministryId), (context) =>
    reactions.itemsChanged(context, { versionId: sending.versionId }),
  )
  expect(await getStoredSeverity(zone.planId)).toEqual(['error'])
  const chief = api.as(people.chief_of_corps(zone.id))
  const freeze = () => chief.plans.versions.freezeVersion({ planId: zone.planId, reason: 'For the council.' })
  expect((await catchError(freeze())).code).toBe('ERRORS_REMAIN')

  const office = await make.organisation({ kind: 'office' })
  const administrator = api.as(people.instance_administrator(office.id, 'Ann')).checks.severities
  const reason = 'The first cycle is a trial.'
  expect(await administrator.setRuleSeverity({ rule: 'R11', severity: 'warning', reason })).toMatchObject({
    packSeverity: 'error',
    severity: 'warning',
    changes: [{ severity: 'warning', reason, setBy: 'Ann' }],
  })
  await rechecker().idle()
  expect(await getStoredSeverity(zone.planId)).toEqual(['warning'])
  expect((await freeze()).number).toBe(1)

  api.clock.advance(3_600_000)
  await administrator.setRuleSeverity({ rule: 'R11', severity: null, reason: 'The trial is over.' })
  await rechecker().idle()
  expect(await getStoredSeverity(zone.planId)).toEqual(['error'])
  const rules = await api.as(anyone('en')).checks.severities.listRuleSeverities({})
  expect(rules.find(({ rule }) => rule === 'R11')).toMatchObject({
    severity: 'error',
    changes: [{ reason: 'The trial is over.' }, { reason }],
  })
  const journal = await api.database.kysely.selectFrom('journal').select(['procedure', 'reason']).execute()
  expect(journal).toContainEqual({ procedure: 'checks.severities.setRuleSeverity', reason })
})

it('only an administrator sets the severity of a rule, and only for a rule that the country binds', async () => {
  const zone = await makeZone()
  const reason = 'It is in my way today.'
  const planner = api.as(people.planner(zone.id)).checks.severities
  expect((await catchError(planner.setRuleSeverity({ rule: 'R11', severity: 'hint', reason }))).code).toBe('FORBIDDEN')
  const administrator = api.as(people.instance_administrator(zone.id)).checks.severities
  expect((await catchError(administrator.setRuleSeverity({ rule: 'R99', severity: 'hint', reason }))).code).toBe(
    'NOT_FOUND',
  )
  expect((await administrator.listRuleSeverities({})).flatMap(({ changes }) => changes)).toEqual([])
})

it('nobody lowers a rule of law, in the procedure and in the database [law-77]', async () => {
  const ann = people.instance_administrator((await make.organisation({ kind: 'office' })).id, 'Ann')
  const { setRuleSeverity } = api.as(ann).checks.severities
  const reason = 'The first cycle is a trial.'
  for (const severity of ['warning', 'hint'] as const)
    expect((await catchError(setRuleSeverity({ rule: 'R06', severity, reason }))).code).toBe('LAW_NEVER_LOWERED')
  expect((await setRuleSeverity({ rule: 'R06', severity: null, reason })).severity).toBe('error')
  await api.database.pool.query(
    `insert into pack_installation (code, version, law, law_hash) values ('be', $1, $2, 'test')
     on conflict (code, version) do update set law = excluded.law`,
    [law.version, JSON.stringify({ rules })],
  )
  const insert = (rule: string) => sql`insert into rule_severity (id, rule, severity, reason, set_by, set_at)
    values (gen_random_uuid(), ${rule}, 'hint', ${reason}, 'Ann', now())`
  expect(await writeAs(api.context(ann), 'setting.manage', insert('R06'))).toBe('severity_of_law')
  expect(await writeAs(api.context(ann), 'setting.manage', insert('R11'))).toBe('written')
})
