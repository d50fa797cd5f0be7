import { expect, type Page, test } from '@playwright/test'
import type { Client } from 'pg'
import { type Exception, expectNumbers, place } from './compare-places.ts'
import { listNames, loadAccess, percent } from './country-rows.ts'
import * as english from './english.ts'
import { isComplete, listMeasured, loadResults } from './results.ts'
import { connect, nameOf, select } from './rows.ts'
import { folder, openNumbers, recomputeFor, restoreLanguage, signIn, today } from './session.ts'

/** The pages of a zone about its own work: tasks, answers, checks and approvals are counted again from the base tables. */

let client: Client
test.beforeAll(async () => {
  client = await connect(folder)
})
test.afterEach(({ page }) => restoreLanguage(page))
test.afterAll(() => client.end())

/** The zone whose tasks are listed. Other journeys change its plans, which the recomputation follows. */
const zone = 'Police zone Maasgrens'

async function signInAsChief(page: Page, name = 'Netebroek') {
  const personId = await signIn(page, client, name, 'chief_of_corps')
  return { personId, ...(await loadAccess(client, personId)) }
}

interface Check {
  planId: string
  rule: string
  outcome: string
  severity: string
  isExcused: boolean
  accessId: number
  identity: string
}

/** The results of checks of the plans of an organisation that have not ended. */
async function loadChecks(organisationId: string, readable: ReadonlySet<number>): Promise<Check[]> {
  const checks = await select<Check>(
    client,
    `select r.plan_id as "planId", r.rule, r.outcome, r.severity, r.access_id as "accessId",
      concat_ws(' ', r.rule, r.message_code, coalesce(r.element_id::text, '-'), coalesce(r.item_id::text, '-'), coalesce(r.other_element_id::text, '-')) as identity,
      exists (select from justified_exception x where x.plan_id = r.plan_id and x.rule = r.rule and x.withdrawn_at is null and x.given_at is not null
        and x.ends_on > current_date and x.element_id is not distinct from r.element_id and x.item_id is not distinct from r.item_id) as "isExcused"
      from check_result r join plan p on p.id = r.plan_id where p.owner_id = $1 and p.state <> 'ended'`,
    [organisationId],
  )
  return checks.filter(({ accessId }) => readable.has(accessId))
}

interface Sheet {
  code: string
  names: Record<string, string>
  year: number
  known: number
  missing: number
}

/** The sets of yearly figures that the organisation reported and has not approved since the latest figure. */
const loadWaitingSheets = (organisationId: string): Promise<Sheet[]> =>
  select<Sheet>(
    client,
    `select i.code, i.names, extract(year from sheet.starts_on)::int as year, sum(sheet.known)::int as known, sum(sheet.missing)::int as missing
      from (select s.indicator_id, o.starts_on, o.ends_on, o.access_id, count(o.value) as known, count(o.missing) as missing, max(o.id) as latest
        from observation o join series s on s.id = o.series_id join observation_batch b on b.id = o.batch_id
        where o.superseded_by is null and b.owner_id = $1 group by s.indicator_id, o.starts_on, o.ends_on, o.access_id) sheet
      join indicator i on i.id = sheet.indicator_id
      where not exists (select from figure_approval a where a.body_id = $1 and a.indicator_id = sheet.indicator_id and a.step = 'own'
        and a.starts_on = sheet.starts_on and a.ends_on = sheet.ends_on and a.access_id = sheet.access_id and a.upto >= sheet.latest
        and not exists (select from figure_approval_end n where n.approval_id = a.id))
      group by i.code, i.names, extract(year from sheet.starts_on)`,
    [organisationId],
  )

/** The items that the organisation was asked to answer, each with the plan that asks. */
const loadItems = (organisationId: string) =>
  select<{
    upperPlanId: string
    title: { text: Record<string, string> }
    isAnswered: boolean
    lowerPlanId: string | null
  }>(
    client,
    `select i.upper_plan_id as "upperPlanId", p.title, i.lower_plan_id as "lowerPlanId",
      exists (select from answer n where n.item_id = i.id and n.superseded_at is null) as "isAnswered"
      from item i join plan p on p.id = i.upper_plan_id where i.addressee_id = $1 and i.withdrawn_at is null`,
    [organisationId],
  )

const dates: Exception[] = [
  { pattern: /(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day \d+ [A-Z][a-z]+$/, reason: 'The day of today.' },
  { pattern: /\d+ [A-Z][a-z]{2,3} \d{4}, \d\d:\d\d$/, reason: 'The moment of a change.' },
  { pattern: / due \d+ [A-Z][a-z]{2,3} \d{4}$/, reason: 'The day on which a task is due.' },
  { pattern: /^Your tasks \| {2}\| {2}\| \d+$/, reason: 'The place of a task in the list.' },
]

test('the home page counts tasks, issues, answers and figures', async ({ page }) => {
  const { organisationId, personId, readable } = await signInAsChief(page, 'Maasgrens')
  const places = await openNumbers(page, '/')
  const items = await loadItems(organisationId)
  const answered = items.filter(({ isAnswered }) => isAnswered).length
  const sheets = await loadWaitingSheets(organisationId)
  const checks = (await loadChecks(organisationId, readable)).filter(
    ({ outcome, severity, isExcused }) => outcome === 'failed' && severity !== 'hint' && !isExcused,
  )
  const tasks = await select<{ accessId: number }>(
    client,
    `select access_id as "accessId" from task where organisation_id = $1 and done_at is null and (person_id is null or person_id = $2)`,
    [organisationId, personId],
  )
  const openTasks = tasks.filter(({ accessId }) => readable.has(accessId)).length + (sheets.length > 0 ? 1 : 0)
  const issues = page.getByRole('region', { name: 'Issues in your plans' })
  const listed = (await issues.getByRole('listitem').count()) + (await sumOfMore(issues.getByRole('listitem')))
  const elements = await select<{ kind: string; hasResult: boolean; hasHolder: boolean }>(
    client,
    `select e.kind, exists (select from expected_result r where r.element_id = e.id and r.removed_at is null) as "hasResult",
      exists (select from function_holding h join function f on f.id = h.function_id where f.id = e.accountable_function_id and h.capacity = 'holder'
        and (h.valid_from is null or h.valid_from <= $2) and (h.valid_to is null or $2 < h.valid_to)) as "hasHolder"
      from element e join plan p on p.id = e.plan_id where p.owner_id = $1 and p.state <> 'ended'
      and e.state is distinct from 'stopped' and e.state is distinct from 'done'`,
    [organisationId, today],
  )
  const objectives = elements.filter(({ kind }) => kind === 'strategic_objective' || kind === 'operational_objective')
  const owed = elements.filter(({ kind }) => accountableKinds.includes(kind))
  const measured = objectives.filter(({ hasResult }) => hasResult).length
  const held = owed.filter(({ hasHolder }) => hasHolder).length
  const approve = `Approve ${sheets.length} sets of yearly figures`
  const open = items.length - answered
  const factors = 'Four success factors'
  const heading = `You have ${openTasks} open tasks`
  const recomputed = [
    place('', heading),
    place('Your tasks', approve),
    place('Your tasks', `Approve: ${approve}`),
    place('Issues in your plans', `and ${checks.length - listed} more issues`),
    // The share stands in the ring, and in words for screen readers.
    place('Answer progress', percent(answered, items.length)),
    place('Answer progress', percent(answered, items.length)),
    place('Answer progress', `${answered} of ${items.length} answered`),
    place('Answer progress', `${open} ${open === 1 ? 'item' : 'items'} still open`),
    place(factors, percent(measured, objectives.length)),
    place(factors, `${measured} of ${objectives.length} objectives measured`),
    place(factors, percent(held, owed.length)),
    place(factors, `${held} of ${owed.length} elements with an accountable function that has a holder`),
    ...sheets
      .toSorted((left, other) => other.year - left.year)
      .slice(0, 3)
      .map(({ year }) => place('Figures to approve', `${zone}, ${year}`)),
    place('Figures to approve', `Show all ${sheets.length}`),
  ]
  expectNumbers(places, recomputed, homeExceptions, await listNames(client))
})

const accountableKinds = [
  'strategic_objective',
  'operational_objective',
  'action',
  'project',
  'programme',
  'ad_hoc_initiative',
  'study',
]
const homeExceptions: Exception[] = [
  ...dates,
  {
    pattern: /comments? from a comment round/,
    reason: 'The message of one check, with the count at the time of the check.',
  },
]

/** The further issues that lines of several issues state: "and 2 more issues". */
async function sumOfMore(lines: import('@playwright/test').Locator): Promise<number> {
  const texts = await lines.allTextContents()
  return texts.reduce((total, text) => total + Number(/and (\d+) more issue/.exec(text)?.[1] ?? 0), 0)
}

test('the page of checks counts the results of checks', async ({ page }) => {
  const { organisationId, readable } = await signInAsChief(page)
  const places = await openNumbers(page, '/checks')
  const checks = await loadChecks(organisationId, readable)
  const count = (list: readonly Check[], severity: string) =>
    list.filter((check) =>
      severity === 'not_computed'
        ? check.outcome !== 'failed'
        : check.outcome === 'failed' && check.severity === severity,
    ).length
  const byPlan = [...Map.groupBy(checks, ({ planId }) => planId)]
  const totals = ['error', 'warning', 'hint', 'not_computed'].map((severity) => count(checks, severity))
  const plans = await select<{
    id: string
    code: string
    title: { text: Record<string, string> }
    versionId: string | null
    number: number
    day: string
  }>(
    client,
    `select p.id, p.code, p.title, v.id as "versionId", v.number, (v.frozen_at at time zone 'Europe/Brussels')::date::text as day
      from plan p left join lateral (select * from plan_version w where w.plan_id = p.id order by w.number desc limit 1) v on true where p.owner_id = $1`,
    [organisationId],
  )
  const lines: string[] = []
  for (const [planId, own] of byPlan) {
    const plan = plans.find(({ id }) => id === planId)!
    const title = nameOf(plan.title.text)
    const groups = [...Map.groupBy(own, ({ rule, severity, outcome }) => `${rule} ${severity} ${outcome}`).values()]
    lines.push(
      ...['error', 'warning', 'hint'].flatMap((severity) =>
        count(own, severity) > 0 ? [place(title, `${count(own, severity)}`)] : [],
      ),
    )
    lines.push(...groups.map((group) => place(title, `${group.length}`)))
    if (!plan.versionId) continue
    const before = await select<{ identity: string; accessId: number }>(
      client,
      `select distinct concat_ws(' ', r.rule, r.message_code, coalesce(r.element_id::text, '-'), coalesce(r.item_id::text, '-'), coalesce(r.other_element_id::text, '-')) as identity,
        r.access_id as "accessId" from version_check r where r.version_id = $1`,
      [plan.versionId],
    )
    const [now, then] = [
      new Set(own.filter(({ outcome }) => outcome === 'failed').map(({ identity }) => identity)),
      new Set(before.filter(({ accessId }) => readable.has(accessId)).map(({ identity }) => identity)),
    ]
    const added = [...now].filter((identity) => !then.has(identity)).length
    const fixed = [...then].filter((identity) => !now.has(identity)).length
    const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(plan.day))
    lines.push(
      place(
        title,
        `${plan.code} · Since version ${plan.number} (${day}): ${added} new, ${fixed} fixed, ${now.size - added} still open`,
      ),
    )
  }
  const [errors, warnings, hints, others] = totals
  const summary = `Errors: ${errors} · warnings: ${warnings} · hints: ${hints} · not computed: ${others} · plans: ${byPlan.length}`
  expectNumbers(
    places,
    [place('Checks', summary), ...lines],
    [{ pattern: / (method )?rule \d+$/, reason: 'The number of a rule.' }],
    await listNames(client),
  )
})

test('the page of approvals lists the figures that wait', async ({ page }) => {
  const { organisationId } = await signInAsChief(page, 'Maasgrens')
  const sheets = await loadWaitingSheets(organisationId)
  expect(sheets.length).toBeGreaterThan(0)
  const section = 'Figures to approve'
  const recomputed = sheets.flatMap(({ names, year, known, missing }) => {
    const subject = `${nameOf(names)}, ${zone}, ${year}`
    const parts = [
      `${known} ${known === 1 ? 'figure' : 'figures'}`,
      ...(missing > 0 ? [`${missing} not available`] : []),
    ]
    return [
      place(section, `Select ${subject}`),
      place(section, `Find unusual figures: ${subject}`),
      place(section, `${year}`),
      place(section, [zone, ...parts].join(' · ')),
    ]
  })
  expectNumbers(await openNumbers(page, '/indicators/approvals'), recomputed, [])
})

test('the page of a plan counts its answers, elements and checks, and shows complete figures in its rows', async ({
  page,
}) => {
  const { organisationId, personId, readable } = await signInAsChief(page)
  const [plan] = await select<{ id: string }>(client, `select id from plan where code = 'ZVP-2026-NETEBROEK'`)
  const places = await openNumbers(page, `/plans/${plan!.id}`)
  const items = await loadItems(organisationId)
  const share = (list: typeof items) =>
    `${list.filter(({ isAnswered }) => isAnswered).length} of ${list.length} answered`
  const open = items.filter(({ isAnswered }) => !isAnswered).length
  const byUpper = [...Map.groupBy(items, ({ upperPlanId }) => upperPlanId).values()]
  const elements = await select<{ kind: string }>(client, 'select kind from element where plan_id = $1', [plan!.id])
  const kinds = Map.groupBy(elements, ({ kind }) => kind)
  const checks = (await loadChecks(organisationId, readable)).filter(
    ({ planId, outcome, severity }) => planId === plan!.id && outcome === 'failed' && severity !== 'hint',
  )
  const figures = await recomputeFor(client, personId)
  const results = (await loadResults(client, readable, today)).filter(
    ({ planCode }) => planCode === 'ZVP-2026-NETEBROEK',
  )
  const firsts = [...Map.groupBy(results, ({ elementId }) => elementId).values()].map(([first]) => first!)
  const rows = firsts.flatMap((result) => {
    const indicator = figures.rows.indicators.get(result.code)!
    const known = listMeasured(figures, result, today).slice(-24).filter(isComplete)
    const [from, to] = [known[0], known.at(-1)]
    const write = (figure: NonNullable<typeof from>) =>
      `${english.formatFigure(figure, indicator)} (${english.formatPeriod(figure)})`
    return from && to ? [`${nameOf(indicator.names)}: from ${write(from)} to ${write(to)}`] : []
  })
  const title = 'Zonaal veiligheidsplan Netebroek'
  const kindNames = { action: 'action', operational_objective: 'operational objective' }
  const recomputed = [
    place('Answers to', share(items)),
    ...byUpper.map((list) => place('Answers to', share(list))),
    ...Object.entries(kindNames).map(([kind, name]) => place('This plan', `${name}: ${kinds.get(kind)?.length ?? 0}`)),
    ...(open > 0 ? [place(title, `Answers · ${open}`)] : []),
    place(title, `Checks · ${checks.length}`),
    ...rows.map((row) => place(title, row)),
  ]
  expectNumbers(places, recomputed, planExceptions, await listNames(client))
})

const planExceptions: Exception[] = [
  { pattern: /\| \d lines? per section$/, reason: 'A choice of the view.' },
  { pattern: /\| version \d+$/, reason: 'The number of a version.' },
  { pattern: /\| \d{4}–\d{4}$/, reason: 'The period of the plan.' },
  { pattern: /\| in force since \d+ [A-Z][a-z]{2,3} \d{4}$/, reason: 'A date.' },
  { pattern: /\| [A-Z]*\d+(\.\d+)*$/, reason: 'The codes of elements in the outline.' },
]

test('the page of a territory shows its inhabitants and counts its areas', async ({ page }) => {
  const { personId } = await signInAsChief(page)
  const figures = await recomputeFor(client, personId)
  const { rows } = figures
  const area = [...rows.areas.values()].find(
    ({ kind, names }) => kind === 'police_zone' && nameOf(names) === 'Netebroek',
  )!
  const isToday = ({ validFrom, validTo }: { validFrom: string | null; validTo: string | null }) =>
    (validFrom === null || validFrom <= today) && (validTo === null || today < validTo)
  const members = rows.links.filter(
    (link) => link.parentId === area.id && isToday(link) && isToday(rows.areas.get(link.areaId)!),
  )
  const hierarchyNames: Record<string, string> = { police: 'Police', crime_statistics: 'Police crime statistics' }
  const contained = [...Map.groupBy(members, ({ hierarchy }) => hierarchy)].map(([hierarchy, list]) =>
    place('Contains', `${hierarchyNames[hierarchy] ?? hierarchy}: ${list.length}`),
  )
  const inhabitants = [...figures.listInhabitants(area.id, 'municipality')].sort()
  expect(inhabitants.length).toBeGreaterThan(1)
  const [[firstYear, first], [lastYear, last]] = [inhabitants[0]!, inhabitants.at(-1)!]
  const recomputed = [
    place('Details', area.officialCode ?? ''),
    ...contained,
    ...inhabitants.flatMap(([year, count]) => [
      place('Inhabitants', year, '', 'Year'),
      place('Inhabitants', english.formatCount(count), year, 'Inhabitants'),
    ]),
    place(
      'Inhabitants',
      `From ${english.formatCount(first)} in ${firstYear} to ${english.formatCount(last)} in ${lastYear}`,
    ),
  ]
  expectNumbers(
    await openNumbers(page, `/territory/${area.id}`),
    recomputed,
    [{ pattern: /\| On 1 January$/, reason: 'The day of the count of inhabitants.' }],
    await listNames(client),
  )
})
