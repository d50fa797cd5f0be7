import { beforeEach, expect, it } from 'vitest'
import { createDutyPeriods } from '#features/approval/duties/index.ts'
import { currentLaw } from '#features/country/law/index.ts'
import { packId } from '#features/country/registry/index.ts'
import { checkCountryPack } from '#features/quality/pack-checks/index.ts'
import type { Actor } from '#shared/actor.ts'
import type { Id } from '#shared/ids.ts'
import { localized } from '#shared/localized-text.ts'
import { catchError, useApi } from '../../testing/api.ts'
import gelland from '../../testing/countries/xg/index.ts'
import reformed, { newNameSuffix } from '../../testing/countries/xg/later/index.ts'
import { prepareOnce } from '../../testing/database.ts'
import { body, guideCountry } from './guide-countries.fixture.ts'
import { router } from './router.ts'

const api = useApi(router)
const country = guideCountry(api, 'xg', 'da')
const people = {} as Record<string, Actor>
const plans = {} as Record<string, Id>
const versions = {} as Record<string, Id>
const indicator = 'kriminalitet-indbrud'
const town = packId('area', 'XG-K-1')
const january = { startsOn: '2027-01-01', endsOn: '2027-02-01' }
const objectives = {} as Record<string, Id>

interface PlanForm {
  kind: string
  owner: string
  area: string
  /** The people who write and decide, by their key, and the function of the decider. */
  planner: string
  decider: string
  deciderFunction: string
}

const national: PlanForm = {
  kind: 'rigsplan',
  owner: 'XG-MIN',
  area: 'XG',
  planner: 'ministry',
  decider: 'minister',
  deciderFunction: 'minister',
}
const province: PlanForm = {
  kind: 'lensplan',
  owner: 'XG-GUV-V',
  area: 'XG-L-V',
  planner: 'west',
  decider: 'governor',
  deciderFunction: 'guvernor',
}
const municipal: PlanForm = {
  kind: 'kommuneplan',
  owner: 'XG-KOM-1',
  area: 'XG-K-1',
  planner: 'town',
  decider: 'mayor',
  deciderFunction: 'borgmester',
}
const eastern: PlanForm = { ...province, owner: 'XG-GUV-O', area: 'XG-L-O', planner: 'east', decider: 'eastGovernor' }

/** The person who advises on a plan, and confirms what was recorded for this. */
const adviserOf = ({ kind }: PlanForm) => (kind === 'kommuneplan' ? people.police : people.gendarme)

async function enrolPeople() {
  const { enrolPerson } = country
  people.minister = await enrolPerson('XG-MIN', 'minister', 'Maja', 'minister')
  people.governor = await enrolPerson('XG-GUV-V', 'guvernor', 'Gry', 'guvernor')
  people.eastGovernor = await enrolPerson('XG-GUV-O', 'guvernor', 'Gorm', 'guvernor')
  people.mayor = await enrolPerson('XG-KOM-1', 'borgmester', 'Bo', 'borgmester')
  people.neighbour = await enrolPerson('XG-KOM-2', 'byplanlaegger', 'Nina')
  people.police = await enrolPerson('XG-POL-1', 'politileder', 'Palle', 'politileder')
  people.townChief = await enrolPerson('XG-KOM-1', 'sikkerhedschef', 'Stine')
  people.gendarme = await enrolPerson('XG-GENDARMERI', 'gendarmerichef', 'Gert')
  people.administrator = await enrolPerson('XG-MIN', 'instance_administrator', 'Ida')
  for (const [planner, organisation, role] of [
    ['ministry', 'XG-MIN', 'rigsplanlaegger'],
    ['west', 'XG-GUV-V', 'lensplanlaegger'],
    ['east', 'XG-GUV-O', 'lensplanlaegger'],
    ['town', 'XG-KOM-1', 'byplanlaegger'],
  ] as const) {
    people[planner] = await enrolPerson(organisation, role, planner)
    people[`${planner}Confirmer`] = await enrolPerson(organisation, role, `Second ${planner}`)
  }
}

/** Starts a plan with a priority and an objective of the decider, and an expected result for each month. */
async function draftPlan({ kind, owner, area, planner, deciderFunction }: PlanForm, code = kind) {
  const writer = people[planner]!
  const planId = await country.startPlan(writer, { code, kind, owner, area })
  const priorityId = await country.addElement(writer, planId, 'prioriteter', { kind: 'priority', title: 'Indbrud' })
  const objectiveId = await country.addElement(writer, planId, priorityId, {
    kind: 'strategic_objective',
    title: 'Færre indbrud',
    competenceTopic: 'offentlig_orden',
    phenomenonId: packId('phenomenon', 'LISTE-2026-1'),
    accountableFunctionId: await country.findFunction(owner, deciderFunction),
  })
  await api.as(writer).indicators.results.saveResult({
    elementId: objectiveId,
    indicator,
    areaId: packId('area', area),
    expectation: {
      baseline: { startsOn: '2026-12-01', endsOn: '2027-01-01', value: '20' },
      shape: 'steps',
      targets: [{ ...january, value: '15', low: null, high: null }],
      tolerance: 5,
    },
    revision: 0,
  })
  objectives[planId] = objectiveId
  return planId
}

/** Takes a draft as far as the decision, which then waits for the decider. */
async function prepareDecision({ planner, decider }: PlanForm, planId: Id) {
  await api.as(people[planner]!).legalPath.completeStep({ planId, step: 'udkast', date: country.today() })
  await country.recordOpinion(people[planner]!, planId, 'hoering')
  return country.submitVersion(people[planner]!, people[decider]!, planId)
}

prepareOnce(api.database, async () => {
  await country.open()
  await enrolPeople()
  for (const form of [national, province, municipal]) {
    const planId = await draftPlan(form)
    const versionId = await prepareDecision(form, planId)
    await country.decide(people[form.decider]!, planId, 'beslutning', versionId)
    await country.confirmAll(people[`${form.planner}Confirmer`]!, planId, adviserOf(form))
    await country.enter(people[form.planner]!, planId, 'ikrafttraeden')
    plans[form.kind] = planId
    versions[form.kind] = versionId
  }
})
beforeEach(() => country.open())

it('both versions of the pack have no issue', () => {
  expect(checkCountryPack(gelland).issues).toEqual([])
  expect(checkCountryPack(reformed).issues).toEqual([])
})

it('a plan of each kind is in force from its day', async () => {
  const listStates = () =>
    Promise.all(
      [national, province, municipal].map(
        async ({ kind, planner }) => (await api.as(people[planner]!).plans.getPlan({ id: plans[kind]! })).plan.state,
      ),
    )
  api.clock.set('2026-12-31T10:00:00Z')
  expect(await listStates()).toEqual(['approved', 'approved', 'approved'])
  api.clock.set('2027-01-01T10:00:00Z')
  expect(await listStates()).toEqual(['in_force', 'in_force', 'in_force'])
})

it('only the governor decides on the plan of the province, after the opinion, and a second person confirms it [law-8]', async () => {
  const planId = await draftPlan(eastern, 'LENSPLAN-O')
  await api.as(people.east!).legalPath.completeStep({ planId, step: 'udkast', date: country.today() })
  const versionId = await country.submitVersion(people.east!, people.eastGovernor!, planId)
  const decide = (actor: Actor) => country.decide(actor, planId, 'beslutning', versionId)
  const step = (await country.getSteps(people.east!, planId)).find(({ code }) => code === 'beslutning')!
  expect(step.seats.map(({ seat }) => seat)).toEqual([{ organisationId: body('XG-GUV-O'), function: 'guvernor' }])

  expect(await catchError(decide(people.eastGovernor!))).toEqual({
    code: 'STEPS_INCOMPLETE',
    data: { steps: ['hoering'] },
  })
  await country.recordOpinion(people.east!, planId, 'hoering')
  expect((await catchError(decide(people.governor!))).code).toBe('NOT_YOUR_SEAT')
  expect((await catchError(decide(people.east!))).code).toBe('EVIDENCE_REQUIRED')
  expect(await decide(people.eastGovernor!)).toMatchObject({ state: 'approved' })
  const enter = () => country.enter(people.east!, planId, 'ikrafttraeden')
  expect(await catchError(enter())).toEqual({ code: 'ACTS_UNCONFIRMED', data: { steps: ['hoering'] } })
  await country.confirmAll(people.eastConfirmer!, planId, people.gendarme)
  expect(await enter()).toMatchObject({ state: 'approved', inForceOn: '2027-01-01' })
})

it('the analysis of who acts has a column for each police force', async () => {
  const { columns } = await api
    .as(people.west!)
    .plans.analyses.getAnalysis({ planId: plans.lensplan!, kind: 'integrated' })
  expect(columns).toEqual(['gendarmeri', 'kommunalpoliti', 'forvaltning'])
})

it('items of the ministry and the governor are answered by the municipalities, and neighbours do not read the answers by name', async () => {
  const versionId = versions.rigsplan!
  const addressees = { method: 'kind', kind: 'kommune' } as const
  const sent = await api.as(people.minister!).alignment.items.sendItems({ versionId, addressees, dueOn: null })
  expect(sent).toMatchObject({ sent: 3, addressees: 3, unreadable: [] })
  const toProvince = { ...addressees, method: 'area', areaId: packId('area', 'XG-L-V') } as const
  const fromGovernor = { versionId: versions.lensplan!, addressees: toProvince, dueOn: null }
  expect(await api.as(people.governor!).alignment.items.sendItems(fromGovernor)).toMatchObject({ sent: 2 })
  const inbox = { addresseeId: body('XG-KOM-1') }
  const { rows } = await api.as(people.mayor!).alignment.items.listItems({ ...inbox, versionId })
  expect(await api.as(people.mayor!).alignment.items.listItems(inbox)).toMatchObject({ requested: 2, open: 2 })
  const answered = await api.as(people.mayor!).alignment.answers.answerItem({
    itemId: rows[0]!.id,
    kind: 'adopt',
    planId: plans.kommuneplan!,
    elementIds: [objectives[plans.kommuneplan!]!],
    decidedOn: country.today(),
  })
  expect(answered).toMatchObject({ state: 'answered', answer: { kind: 'adopt', linked: true } })

  const listNamed = async (person: string) => {
    const matrix = await api.as(people[person]!).alignment.coverage.getMatrix({ versionId })
    return matrix.rows.map(({ organisationId }) => organisationId)
  }
  const readsAnswer = async (person: string) => (await listNamed(person)).includes(body('XG-KOM-1'))
  for (const person of ['minister', 'mayor', 'governor', 'gendarme', 'police'])
    expect([person, await readsAnswer(person)]).toEqual([person, true])
  for (const person of ['neighbour', 'eastGovernor'])
    expect([person, await readsAnswer(person)]).toEqual([person, false])
})

it('the monthly figure of the municipal police is approved by the police and the municipality, and appears in the expected result [law-8]', async () => {
  api.clock.set('2027-02-20T10:00:00Z')
  const reporterId = body('XG-POL-1')
  const figure = { indicator, areaId: town, startsOn: '2027-01-01', value: '12' }
  await api.as(people.police!).indicators.observations.recordFigures({ ownerId: reporterId, figures: [figure] })
  for (const [person, organisation] of [
    ['police', 'XG-POL-1'],
    ['townChief', 'XG-KOM-1'],
  ] as const) {
    const { approvals } = api.as(people[person]!).indicators
    const { rows } = await approvals.listSheets({ organisationId: body(organisation) })
    const sheets = rows.map(({ from, to, latest }) => ({ indicator, reporterId, from, to, latest }))
    expect(await approvals.approveFigures({ organisationId: body(organisation), sheets })).toMatchObject({ figures: 1 })
  }
  const explained = await api.as(people.town!).indicators.figures.explainFigure({ indicator, areaId: town, ...january })
  expect(explained.approval).toMatchObject({
    figures: 1,
    approvedByUpper: 1,
    approvals: expect.arrayContaining([
      expect.objectContaining({ step: 'own', person: 'Palle', role: 'politileder' }),
      expect.objectContaining({ step: 'above', person: 'Stine', role: 'sikkerhedschef' }),
    ]),
  })
  const { rows } = await api.as(people.town!).indicators.results.listResults({ planId: plans.kommuneplan! })
  expect(rows[0]!.currentStatus).toMatchObject({ status: 'on_track', latest: { ...january, value: '12' } })
})

it('the quarterly duty of the governor has a task and an entry in the calendar [law-8]', async () => {
  api.clock.set('2027-03-26T08:00:00Z')
  await createDutyPeriods(api.context(people.west!))
  const client = api.as(people.west!)
  const { rows: tasks } = await client.tasks.listTasks({ kind: 'recurring_duty' })
  expect(tasks).toMatchObject([
    { dueOn: '2027-05-01', data: { names: { da: expect.stringContaining('Redegørelse for kvartalet') } } },
  ])
  const range = { from: '2027-01-01', to: '2027-12-31', scope: 'organisation', kind: 'duty' } as const
  const dates = (await client.calendar.listCalendar(range)).rows
  expect(dates.map(({ date }) => date)).toEqual(['2027-05-01', '2027-08-01', '2027-11-01'])
  expect(dates[0]).toMatchObject({ basis: { da: 'Sikkerhedsloven § 7' }, owner: { organisationId: body('XG-GUV-V') } })
  const { duties } = await client.duties.listDuties({ planId: plans.lensplan! })
  await client.duties.completeDuty({
    id: duties[0]!.periods[0]!.id!,
    date: '2027-03-26',
    note: 'Sendt til ministeriet',
  })
  expect((await client.tasks.listTasks({ kind: 'recurring_duty' })).rows).toEqual([])
})

it('an upgrade leaves running plans with their path, document, checks and scores, and new plans follow the new law [law-1] [law-49]', async () => {
  api.clock.set('2027-01-02T10:00:00Z')
  const underDecision = await draftPlan(eastern, 'LENSPLAN-O')
  const submitted = await prepareDecision(eastern, underDecision)
  const running = [
    [people.ministry!, plans.rigsplan!],
    [people.west!, plans.lensplan!],
    [people.town!, plans.kommuneplan!],
    [people.east!, underDecision],
  ] as const
  const describeAll = async () => {
    await country.runChecks()
    return Promise.all(running.map(([reader, planId]) => country.describePlan(reader, planId)))
  }
  const before = await describeAll()
  expect(before.map(({ checks }) => checks.computed.length)).toEqual([4, 6, 5, 6])
  expect(before[1]!.duties.duties).toMatchObject([{ every: 'P3M', nextDueOn: '2027-05-01' }])
  for (const text of ['Kommunens sikkerhedsplan', 'Prioriteter', 'Færre indbrud'])
    expect(before[2]!.document).toContain(text)

  api.clock.set('2027-01-02T11:00:00Z')
  const preview = await country.upgrade(people.administrator!)
  expect(preview.version).toBe('2027.1.0')
  const changes = Object.fromEntries(preview.subjects.map((subject) => [subject.subject, subject]))
  expect(changes.path!.withdrawn.codes).toEqual(['lensplan hoering'])
  expect(changes.competence!.changed.count + changes.competence!.new.count).toBeGreaterThan(0)
  const after = await describeAll()
  // The printed plans, with their decisions, are the same to the letter. Pages show the present names.
  for (const [index, { document }] of after.entries()) {
    expect(document).not.toContain(newNameSuffix)
    expect(document).toBe(before[index]!.document)
  }
  expect(JSON.stringify(after)).toContain(newNameSuffix)
  // A check result that names an organisation is a new row, with the same content.
  const withoutNewNames = ({ checks, ...description }: (typeof after)[number]) => {
    const results = checks.results.map((result) => ({ ...result, id: null }))
    return JSON.parse(JSON.stringify({ ...description, checks: { ...checks, results } }).replaceAll(newNameSuffix, ''))
  }
  for (const [index, description] of after.entries())
    expect(withoutNewNames(description)).toEqual(withoutNewNames(before[index]!))

  expect(currentLaw().planKinds.flatMap(({ duties = [] }) => duties.map(({ every }) => every))).toEqual(['P6M'])

  // The plan under decision is completed under its law, by the same person under the new name of the role.
  expect(currentLaw().roles!.find(({ code }) => code === 'guvernor')!.names).toEqual({ da: 'Statholder' })
  await country.decide(people.eastGovernor!, underDecision, 'beslutning', submitted)
  await country.confirmAll(people.eastConfirmer!, underDecision, people.gendarme)
  await country.enter(people.east!, underDecision, 'ikrafttraeden', country.today())
  // An addendum to a plan in force follows the law of the plan too.
  await api.as(people.west!).legalPath.openAddendum({ planId: plans.lensplan!, reason: 'Smugling tilføjes.' })
  expect((await country.getSteps(people.west!, plans.lensplan!)).map(({ code }) => code)).toContain('hoering')

  // New plans: no opinion, another section, a warning instead of an error, and a competence at another level.
  const client = api.as(people.west!)
  const next = await country.startPlan(people.west!, { code: 'NY', ...province, from: '2031-01-01' })
  expect((await country.getSteps(people.west!, next)).map(({ code }) => code)).toEqual([
    'udkast',
    'beslutning',
    'ikrafttraeden',
  ])
  const { rows } = await client.plans.outline.getOutline({ planId: next })
  expect(rows.map(({ place }) => place)).toContain('evaluering')
  expect(await country.composePlan(people.west!, next)).toContain('Lenets sikkerhedsplan (ny lov)')
  expect(await country.composePlan(people.west!, next)).toContain('Prioriteter efter ny lov')
  const nextTown = await draftPlan(municipal, 'NY-KOM')
  await country.runChecks()
  const list = async (planId: Id, reader: Actor) =>
    (await api.as(reader).checks.getPlanChecks({ planId })).results.map(({ rule, severity, messageCode }) => [
      rule,
      severity,
      messageCode,
    ])
  expect(await list(next, people.west!)).toContainEqual(['R01', 'warning', 'item_missing'])
  expect(await list(nextTown, people.town!)).toContainEqual(['M01', 'warning', 'not_competent'])
  expect(await list(plans.kommuneplan!, people.town!)).not.toContainEqual(['M01', 'warning', 'not_competent'])
})

it('official editions print the version in force, and the full edition marks changes that nobody approved [law-46]', async () => {
  api.clock.set('2027-02-01T10:00:00Z')
  const [planId, town] = [plans.kommuneplan!, people.town!]
  const print = (rendition: 'full' | 'council' | 'page', proposal = false) =>
    country.composePlan(town, planId, { rendition, proposal })
  const [version] = await api.as(town).plans.versions.listVersions({ planId })
  const hash = version!.hash.slice(0, 24)
  const approved = await print('council')
  for (const page of [approved, await print('page'), await print('full')]) expect(page).toContain(`Version 1 · ${hash}`)

  await country.addElement(town, planId, 'prioriteter', { kind: 'priority', title: 'NYT ORD' })
  const { plan } = await api.as(town).plans.getPlan({ id: planId })
  await api
    .as(town)
    .plans.changePlan({ id: planId, revision: plan.revision, patch: { title: country.text('NY TITEL') } })
  const [expected] = (await api.as(town).indicators.results.listResults({ planId })).rows
  const targets = [{ ...january, value: '99', low: null, high: null }]
  await api.as(town).indicators.results.saveResult({
    ...{ elementId: objectives[planId]!, indicator, areaId: packId('area', 'XG-K-1'), revision: expected!.revision },
    expectation: { ...expected!.expectation, targets, worseTargetReason: localized('en', 'Counted at more places') },
    reason: 'Et andet mål.',
  })
  expect(await print('council')).toBe(approved)
  expect(await print('page')).not.toMatch(/NYT ORD|NY TITEL/)
  const draft = 'Udkast med 2 ikke-godkendte ændringer i forhold til version 1'
  for (const page of [await print('full'), await print('council', true)]) {
    expect(page).toContain(`<p class="illustrative">${draft} · `)
    expect(page).toContain(`<dd>${draft}</dd>`)
    for (const word of ['NYT ORD', 'NY TITEL', 'Ikke-godkendte ændringer']) expect(page).toContain(word)
    for (const word of [`Version 1 · ${hash}`, '<dd>i kraft</dd>', 'Ikrafttrædelsen']) expect(page).not.toContain(word)
  }
  expect((await api.as(people.police!).plans.binding.listUnapprovedChanges({ planId })).changes).toHaveLength(2)

  await api.as(town).legalPath.openAddendum({ planId, reason: 'Et nyt ord.' })
  await api.as(people.mayor!).plans.versions.freezeVersion({ planId, reason: 'Til beslutning.' })
  const [proposed] = await api.as(town).plans.versions.listVersions({ planId })
  expect(await print('council')).not.toMatch(/NYT ORD|NY TITEL|Version 2 · /)
  const full = await print('full')
  expect(full).toContain(draft)
  expect(full).toContain(` · Version 2 · ${proposed!.hash.slice(0, 24)}`)
})

it('a version does not enter into force under another title than the one that was decided [law-47]', async () => {
  const planId = await draftPlan(eastern, 'LENSPLAN-O')
  const versionId = await prepareDecision(eastern, planId)
  await country.decide(people.eastGovernor!, planId, 'beslutning', versionId)
  await country.confirmAll(people.eastConfirmer!, planId, people.gendarme)
  const { plans: client } = api.as(people.east!)
  const setTitle = async (title: string) => {
    const { plan } = await client.getPlan({ id: planId })
    await client.changePlan({ id: planId, revision: plan.revision, patch: { title: country.text(title) } })
  }
  const enter = () => country.enter(people.east!, planId, 'ikrafttraeden')
  await setTitle('NY TITEL')
  expect((await catchError(enter())).code).toBe('VERSION_FACTS_CHANGED')
  await setTitle('LENSPLAN-O')
  expect(await enter()).toMatchObject({ state: 'approved' })
})
