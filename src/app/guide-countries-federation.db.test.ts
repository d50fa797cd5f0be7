import { beforeEach, expect, it } from 'vitest'
import { confirmationApi } from '#features/approval/path/confirmations/confirmations.fixture.ts'
import { currentLaw } from '#features/country/law/index.ts'
import { packId } from '#features/country/registry/index.ts'
import { checkCountryPack } from '#features/quality/pack-checks/index.ts'
import { makeFile, samples } from '#platform/files/samples.fixture.ts'
import type { Actor } from '#shared/actor.ts'
import type { Id } from '#shared/ids.ts'
import { catchError, useApi } from '../../testing/api.ts'
import federation from '../../testing/countries/xf/index.ts'
import reformed from '../../testing/countries/xf/later/index.ts'
import { prepareOnce } from '../../testing/database.ts'
import { body, guideCountry } from './guide-countries.fixture.ts'
import { router } from './router.ts'

const api = useApi(router)
const country = guideCountry(api, 'xf', 'fr')
const people = {} as Record<string, Actor>
const plans = {} as Record<string, Id>
const versions = {} as Record<string, Id>
const college = body('XF-COLLEGE-1')

interface PlanForm {
  kind: string
  owner: string
  area: string
  /** The people who write and freeze the plan, by their key. */
  planner: string
  freezer: string
}
const forms: readonly PlanForm[] = [
  { kind: 'plan_federal', owner: 'XF-CHANCELLERIE', area: 'XF', planner: 'strategist', freezer: 'chancellor' },
  { kind: 'plan_etat', owner: 'XF-GOUV-1', area: 'XF-E-1', planner: 'stateWriter', freezer: 'minister' },
  { kind: 'plan_district', owner: 'XF-PREF-1', area: 'XF-D-1', planner: 'writer', freezer: 'prefect' },
  { kind: 'plan_commune', owner: 'XF-MAIRIE-1', area: 'XF-C-1', planner: 'secretary', freezer: 'mayor' },
]
const district = forms[2]!

async function enrolPeople() {
  const { enrolPerson } = country
  people.chancellor = await enrolPerson('XF-CHANCELLERIE', 'chancelier', 'Chloé', 'chancelier')
  people.minister = await enrolPerson('XF-GOUV-1', 'ministre_d_etat', 'Max')
  people.prefect = await enrolPerson('XF-PREF-1', 'prefet', 'Paule', 'prefet')
  people.mayor = await enrolPerson('XF-MAIRIE-1', 'maire', 'Marc', 'maire')
  people.secondMayor = await enrolPerson('XF-MAIRIE-2', 'maire', 'Maud', 'maire')
  people.thirdMayor = await enrolPerson('XF-MAIRIE-3', 'maire', 'Milo', 'maire')
  people.police = await enrolPerson('XF-POLICE', 'commissaire', 'Cléo')
  people.administrator = await enrolPerson('XF-CHANCELLERIE', 'instance_administrator', 'Inès')
  for (const [planner, organisation, role] of [
    ['strategist', 'XF-CHANCELLERIE', 'stratege'],
    ['stateWriter', 'XF-GOUV-1', 'redacteur_d_etat'],
    ['writer', 'XF-PREF-1', 'redacteur'],
    ['secretary', 'XF-MAIRIE-1', 'secretaire'],
  ] as const) {
    people[planner] = await enrolPerson(organisation, role, planner)
    people[`${planner}Confirmer`] = await enrolPerson(organisation, role, `Second ${planner}`)
  }
}

async function draftPlan({ kind, owner, area, planner }: PlanForm, code = kind.toUpperCase(), from?: string) {
  const planId = await country.startPlan(people[planner]!, { code, kind, owner, area, ...(from && { from }) })
  await country.addElement(people[planner]!, planId, 'priorites', { kind: 'priority', title: 'Cambriolages' })
  return planId
}

/** Completes the draft, gives the opinion of the police in person, and submits a version for decision. */
async function prepareDecision({ planner, freezer }: PlanForm, planId: Id) {
  await api.as(people[planner]!).legalPath.completeStep({ planId, step: 'projet', date: country.today() })
  const seat = await country.findSeat(people.police!, planId, 'avis')
  const opinion = { planId, step: 'avis', seat, date: country.today(), text: 'Avis favorable.' }
  await api.as(people.police!).legalPath.giveOpinion(opinion)
  return country.submitVersion(people[planner]!, people[freezer]!, planId)
}

/** The college of the district meets and approves the plans on the agenda with two votes against one. */
async function meet() {
  const { meetings } = api.as(people.writer!)
  const { id, members } = await meetings.scheduleMeeting({ bodyId: college, date: country.today(), method: 'meeting' })
  await meetings.recordPresence({ id, members: members.map(({ seat }) => ({ seat, presence: 'present' as const })) })
  const { meeting } = await meetings.addPendingItems({ id })
  for (const item of meeting.items) {
    const seat = item.seats[0]!.seat
    const votes = { for: 2, against: 1, abstained: 0 }
    const result = {
      seat,
      verdict: 'approved' as const,
      text: null,
      reason: null,
      sectionCodes: null,
      votes,
      dissents: [],
    }
    await meetings.recordResult({ id, itemId: item.id, result })
  }
  await confirmationApi(api.context(people.writer!)).evidence.attachEvidence({
    holderKind: 'meeting',
    id,
    file: makeFile('minutes.pdf', samples.pdf),
  })
  return { members, held: await meetings.holdMeeting({ id }) }
}

/** Takes the decisions of a plan in their order, and brings it into force on the first day of its period. */
async function decideAndEnter(form: PlanForm, planId: Id, versionId: Id) {
  if (form.kind === 'plan_district') {
    await meet()
    await country.decide(people.minister!, planId, 'gouvernement', versionId)
  } else await country.decide(people[form.freezer]!, planId, 'decision', versionId)
  await country.confirmAll(people[`${form.planner}Confirmer`]!, planId)
  await country.enter(people[form.planner]!, planId, 'entree')
}

prepareOnce(api.database, async () => {
  await country.open()
  await enrolPeople()
  for (const form of forms) {
    const planId = await draftPlan(form)
    const versionId = await prepareDecision(form, planId)
    await decideAndEnter(form, planId, versionId)
    plans[form.kind] = planId
    versions[form.kind] = versionId
  }
})
beforeEach(() => country.open())

it('both versions of the pack have no issue, and the country has four levels', () => {
  expect(checkCountryPack(federation).issues).toEqual([])
  expect(checkCountryPack(reformed).issues).toEqual([])
  expect(currentLaw().levels!.map(({ code }) => code)).toEqual(['federation', 'etat', 'district', 'commune'])
})

it('a plan of each of the four levels is in force from its day [law-8]', async () => {
  const listStates = () =>
    Promise.all(
      forms.map(
        async ({ kind, planner }) => (await api.as(people[planner]!).plans.getPlan({ id: plans[kind]! })).plan.state,
      ),
    )
  api.clock.set('2026-12-31T10:00:00Z')
  expect(await listStates()).toEqual(Array(4).fill('approved'))
  api.clock.set('2027-01-01T10:00:00Z')
  expect(await listStates()).toEqual(Array(4).fill('in_force'))
})

it('the college decides before the government of the state, and the plan is approved after both [deck-10]', async () => {
  const planId = await draftPlan(district, 'DISTRICT-2', '2030-01-01')
  const versionId = await prepareDecision(district, planId)
  const decide = () => country.decide(people.minister!, planId, 'gouvernement', versionId)
  expect(await catchError(decide())).toEqual({ code: 'STEPS_INCOMPLETE', data: { steps: ['college'] } })
  const { members, held } = await meet()
  expect(members.map(({ functionNames, votes }) => [functionNames!.fr, votes])).toEqual([
    ['maire', true],
    ['maire', true],
    ['maire', true],
    ['préfet', false],
  ])
  expect(held).toMatchObject({ state: 'held', quorum: 2 })
  expect((await api.as(people.writer!).legalPath.getPath({ planId })).state).toBe('in_decision')
  expect(await decide()).toMatchObject({ state: 'approved' })
  const enter = () => country.enter(people.writer!, planId, 'entree', '2030-01-01')
  expect(await catchError(enter())).toEqual({ code: 'ACTS_UNCONFIRMED', data: { steps: ['college'] } })
  await country.confirmAll(people.writerConfirmer!, planId)
  expect(await enter()).toMatchObject({ inForceOn: '2030-01-01' })
})

it('items of the federation, the state and the district are answered by the municipality', async () => {
  const addressees = { method: 'kind', kind: 'mairie' } as const
  for (const [person, kind] of [
    ['chancellor', 'plan_federal'],
    ['stateWriter', 'plan_etat'],
    ['writer', 'plan_district'],
  ] as const) {
    const items = { versionId: versions[kind]!, addressees, dueOn: null }
    expect(await api.as(people[person]!).alignment.items.sendItems(items)).toMatchObject({ sent: 3, unreadable: [] })
  }
  const { items, answers } = api.as(people.mayor!).alignment
  const addresseeId = body('XF-MAIRIE-1')
  const { rows } = await items.listItems({ addresseeId, planId: plans.plan_commune! })
  expect(rows).toHaveLength(3)
  await answers.answerItems({ answers: rows.map(({ id }) => ({ itemId: id, kind: 'covered' as const })) })
  expect(await items.listItems({ addresseeId })).toMatchObject({ requested: 3, open: 0 })
  const matrix = await api.as(people.chancellor!).alignment.coverage.getMatrix({ versionId: versions.plan_federal! })
  expect(matrix.rows.map(({ organisationId }) => organisationId)).toContain(addresseeId)
})

it('an edition of the federation requires both languages, and one of the district its own', async () => {
  const { documents } = api.as(people.strategist!)
  const listRequired = async (kind: string) =>
    (await documents.getDocumentLanguages({ planId: plans[kind]!, rendition: 'full' })).required
  expect(await listRequired('plan_federal')).toEqual(['fr', 'de'])
  expect(await listRequired('plan_district')).toEqual(['fr'])
})

const rate = async (planId: Id) => {
  const { priorities } = api.as(people.writer!)
  const phenomenonId = packId('phenomenon', 'LACS-2026-1')
  await priorities.addPhenomena({ planId, phenomenonIds: [phenomenonId] })
  const rating = { phenomenonId, raterId: body('XF-PREF-1'), asFunction: null, note: null, ratedOn: country.today() }
  return priorities.rateCells({
    planId,
    ratings: [
      { ...rating, criterion: 'ampleur', score: 3, evidence: 'Rapport 2026' },
      { ...rating, criterion: 'inquietude', score: 2, evidence: 'Enquête 2026' },
    ],
  })
}

it('an upgrade leaves running plans with their path, document, checks and scores, and new plans follow the new law [law-1]', async () => {
  api.clock.set('2027-01-02T10:00:00Z')
  const underDecision = await draftPlan(district, 'DISTRICT-2', '2030-01-01')
  await rate(underDecision)
  const submitted = await prepareDecision(district, underDecision)
  const running = [
    ...forms.map(({ kind, planner }) => [people[planner]!, plans[kind]!] as const),
    [people.writer!, underDecision] as const,
  ]
  const describeAll = async () => {
    await country.runChecks()
    return Promise.all(running.map(([reader, planId]) => country.describePlan(reader, planId)))
  }
  const before = await describeAll()
  expect(before[4]!.matrix.ratings).toHaveLength(2)

  const preview = await country.upgrade(people.administrator!)
  expect(preview.version).toBe('2027.1.0')
  const changes = Object.fromEntries(preview.subjects.map((subject) => [subject.subject, subject]))
  expect(changes.path!.withdrawn.codes).toEqual(['plan_district gouvernement'])
  const after = await describeAll()
  for (const [index, description] of after.entries()) expect(description).toEqual(before[index])

  // Under its law, the plan under decision still needs both decisions.
  await meet()
  expect(await catchError(country.enter(people.writer!, underDecision, 'entree', '2030-01-01'))).toEqual({
    code: 'STEPS_INCOMPLETE',
    data: { steps: ['gouvernement'] },
  })
  await country.decide(people.minister!, underDecision, 'gouvernement', submitted)

  const next = await draftPlan(district, 'DISTRICT-3', '2033-01-01')
  await prepareDecision(district, next)
  await meet()
  expect((await api.as(people.writer!).legalPath.getPath({ planId: next })).state).toBe('approved')
  const { criteria } = await api.as(people.writer!).priorities.getMatrix({ planId: next })
  expect(criteria.map(({ weight }) => weight)).toEqual([3, 3])
  const { rows } = await api.as(people.writer!).plans.outline.getOutline({ planId: next })
  expect(rows.map(({ place }) => place)).toContain('suivi')
})
