import { describe, expect, it } from 'vitest'
import { storeSentDocuments } from '#features/approval/submissions/index.ts'
import { transmissionRoutes } from '#features/approval/submissions/transmission/routes.ts'
import { usePack } from '#features/country/registry/index.ts'
import { transactor } from '#platform/transactor.ts'
import { belgium } from '../../../../packs/be/index.ts'
import { catchError, useApi } from '../../../../testing/api.ts'
import { prepareOnce } from '../../../../testing/database.ts'
import { factories } from '../../../../testing/factories/index.ts'
import { planRoutes } from '../../../../testing/plan-routes.ts'
import { pathEvents } from './events.ts'
import { pathBlocks } from './index.ts'
import { draftBeforeTheCouncil } from './opinions/national-opinion.fixture.ts'
import { opinionRoutes } from './opinions/routes.ts'
import { pathRoutes } from './routes.ts'

pathEvents.versionSent.subscribe(storeSentDocuments)

usePack(belgium)
const api = useApi({
  plans: planRoutes,
  legalPath: pathRoutes,
  opinions: opinionRoutes,
  sentDocuments: transmissionRoutes,
})
let scenario: Awaited<ReturnType<typeof draftBeforeTheCouncil>>
prepareOnce(api.database, async () => {
  await factories(api.database).organisation({ code: 'BE-PARLIAMENT-FEDERAL', kind: 'parliament' })
  scenario = await draftBeforeTheCouncil(api)
})

const reason = 'The council has not met since its chair left.'
const absent = () =>
  scenario.path(scenario.leader).recordAbsence({
    planId: scenario.planId,
    step: 'police_council_opinion',
    seat: scenario.seat,
    date: scenario.date,
    text: reason,
    reason: scenario.reason,
  })
const getStep = async (code: string) =>
  (await scenario.path(scenario.leader).getPath({ planId: scenario.planId })).steps.find((step) => step.code === code)!

const points = [{ text: 'Say where the means come from.' }]
async function answerPoints() {
  const answer = { kind: 'followed', reasons: 'It is said in the third part.', elementId: null } as const
  for (const { points: given } of await scenario.list())
    for (const { id } of given) await scenario.opinions(scenario.leader).answerPoint({ ...answer, id })
}

/** Freezes the final text and submits it to both ministers. */
async function submitFinalText() {
  const { planId, date } = scenario
  const lead = scenario.path(scenario.leader)
  await scenario.add('Veiligheid is zuurstof')
  await scenario.finish()
  const { id } = await api.as(scenario.leader).plans.versions.freezeVersion({ planId, reason: 'For decision.' })
  await lead.submitVersion({ planId, versionId: id, date })
  return (seat: { organisationId: string; function: string | null }) =>
    lead.decide({ planId, step: 'approval', seat, versionId: id, verdict: 'approved', date, text: 'Letter.' })
}
/** Returns the document sent to Parliament after both ministers decided. */
async function sendToParliament() {
  const decide = await submitFinalText()
  for (const { seat } of (await getStep('approval')).seats) await decide(seat)
  await scenario
    .path(scenario.leader)
    .forwardPlan({ planId: scenario.planId, step: 'to_parliament', date: scenario.date })
  const [sent] = await api.as(scenario.leader).sentDocuments.listSent({ planId: scenario.planId })
  const file = { id: sent!.id, language: 'nl', form: 'html' } as const
  return [sent!, await (await api.as(scenario.leader).sentDocuments.getSentFile(file)).text()] as const
}

describe('national plan', () => {
  it('is approved after separate decisions of Interior and Justice [path-3]', async () => {
    await scenario.give(points)
    await answerPoints()
    const decide = await submitFinalText()
    const seats = (await getStep('approval')).seats.map(({ seat }) => seat)
    expect(seats.map((seat) => seat.function).sort()).toEqual(['minister_interior', 'minister_justice'])
    expect(await decide(seats[0]!)).toMatchObject({ state: 'in_decision', approvedOn: null })
    expect(
      (
        await catchError(
          scenario
            .path(scenario.leader)
            .forwardPlan({ planId: scenario.planId, step: 'to_parliament', date: scenario.date }),
        )
      ).code,
    ).toBe('STEPS_INCOMPLETE')
    expect(await decide(seats[1]!)).toMatchObject({ state: 'approved', approvedOn: scenario.date })
  })

  it('is sent to Parliament with the full opinion of the Federal Police Council and the answer to each point', async () => {
    await scenario.give([{ text: 'Say where the means come from.' }], 'A reasoned opinion of the council.')
    const [point] = (await scenario.list())[0]!.points
    const answer = { id: point!.id, kind: 'followed', reasons: 'It is said in the third part.' } as const
    await scenario.opinions(scenario.leader).answerPoint({ ...answer, elementId: null })
    const [sent, text] = await sendToParliament()
    expect(sent).toMatchObject({ step: 'to_parliament', withoutConfidential: true })
    for (const excerpt of ['A reasoned opinion of the council.', 'Say where the means come from.', answer.reasons])
      expect(text).toContain(excerpt)
  })

  it('is sent to Parliament with the reason for a missing opinion', async () => {
    await absent()
    const [, text] = await sendToParliament()
    expect(text).toContain(reason)
  })
})

describe('missing opinion', () => {
  it('is printed with the reason, and in the public edition without it', async () => {
    await absent()
    const transact = transactor(api.context(scenario.leader), { permission: 'document.make' }, [], {})
    const print = async (rendition: 'full' | 'public') =>
      JSON.stringify(
        await transact('read', (context) => pathBlocks(context, scenario.planId, { language: 'en', rendition })),
      )
    const full = await print('full')
    expect(full).toContain('opinion missing, 24 Nov 2026')
    expect(full).toContain(reason)
    const open = await print('public')
    expect(open).toContain('opinion missing')
    expect(open).not.toContain(reason)
  })

  it('is recorded with a reason, and only for an opinion step', async () => {
    const input = { planId: scenario.planId, date: scenario.date, reason: scenario.reason }
    const lead = scenario.path(scenario.leader)
    const without = { ...input, step: 'police_council_opinion', seat: scenario.seat, text: null }
    expect((await catchError(lead.recordAbsence(without))).code).toBe('REASON_REQUIRED')
    const { seat } = (await getStep('approval')).seats[0]!
    expect((await catchError(lead.recordAbsence({ ...input, step: 'approval', seat, text: reason }))).code).toBe(
      'ACT_NOT_ALLOWED',
    )
    expect((await getStep('police_council_opinion')).seats[0]!.state).toBe('none')
  })
})
