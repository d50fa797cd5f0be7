import { describe, expect, it } from 'vitest'
import { transmissionRoutes } from '#features/approval/submissions/transmission/routes.ts'
import { usePack } from '#features/country/registry/index.ts'
import { transactor } from '#platform/procedure.ts'
import { belgium } from '../../../../packs/be/index.ts'
import { refusalOf, useApi } from '../../../../testing/api.ts'
import { preparedOnce } from '../../../../testing/database.ts'
import { factories } from '../../../../testing/factories/index.ts'
import { planRoutes } from '../../../../testing/plan-routes.ts'
import { pathBlocks } from './index.ts'
import { draftBeforeTheCouncil } from './opinions/national-opinion.fixture.ts'
import { opinionRoutes } from './opinions/routes.ts'
import { pathRoutes } from './routes.ts'

usePack(belgium)
const api = useApi({
  plans: planRoutes,
  legalPath: pathRoutes,
  opinions: opinionRoutes,
  transmission: transmissionRoutes,
})
let its: Awaited<ReturnType<typeof draftBeforeTheCouncil>>
preparedOnce(api.database, async () => {
  await factories(api.database).organisation({ code: 'BE-PARLIAMENT-FEDERAL', kind: 'parliament' })
  its = await draftBeforeTheCouncil(api)
})

const reason = 'The council has not met since its chair left.'
const absent = () =>
  its.path(its.leader).recordAbsence({
    planId: its.planId,
    step: 'police_council_opinion',
    seat: its.seat,
    on: its.on,
    words: reason,
    motive: its.motive,
  })
const stepOf = async (code: string) =>
  (await its.path(its.leader).getPath({ planId: its.planId })).steps.find((one) => one.code === code)!

/** Freezes the final text and submits it to both ministers. */
async function layFinalText() {
  const { planId, on } = its
  const lead = its.path(its.leader)
  await its.finish()
  const { id } = await api.as(its.leader).plans.versions.freezeVersion({ planId, motive: 'For decision.' })
  await lead.layVersion({ planId, versionId: id, on })
  return (seat: { organisationId: string; function: string | null }) =>
    lead.decide({ planId, step: 'approval', seat, versionId: id, verdict: 'approved', on, words: 'Letter.' })
}
/** Returns the document sent to Parliament after both ministers decided. */
async function sentToParliament() {
  const decide = await layFinalText()
  for (const { seat } of (await stepOf('approval')).seats) await decide(seat)
  await its.path(its.leader).sendOn({ planId: its.planId, step: 'to_parliament', on: its.on })
  const [sent] = await api.as(its.leader).transmission.listSent({ planId: its.planId })
  const file = { id: sent!.id, language: 'nl', form: 'html' } as const
  return [sent!, await (await api.as(its.leader).transmission.getSentFile(file)).text()] as const
}

describe('the national plan', () => {
  it('is approved once Interior and Justice both decided, one after the other', async () => {
    await its.give()
    const decide = await layFinalText()
    const seats = (await stepOf('approval')).seats.map(({ seat }) => seat)
    expect(seats.map((seat) => seat.function).sort()).toEqual(['minister_interior', 'minister_justice'])
    expect(await decide(seats[0]!)).toMatchObject({ state: 'in_decision', approvedOn: null })
    expect(
      (await refusalOf(its.path(its.leader).sendOn({ planId: its.planId, step: 'to_parliament', on: its.on }))).code,
    ).toBe('WAITS_FOR')
    expect(await decide(seats[1]!)).toMatchObject({ state: 'approved', approvedOn: its.on })
  })

  it('goes to Parliament with the opinion of the Federal Police Council in full, and the answer to each point', async () => {
    await its.give([{ words: 'Say where the means come from.' }], 'A reasoned opinion of the council.')
    const [point] = (await its.list())[0]!.points
    const answer = { id: point!.id, kind: 'followed', reasons: 'It is said in the third part.' } as const
    await its.opinions(its.leader).answerPoint({ ...answer, elementId: null })
    const [sent, text] = await sentToParliament()
    expect(sent).toMatchObject({ step: 'to_parliament', withoutConfidential: true })
    for (const words of ['A reasoned opinion of the council.', 'Say where the means come from.', answer.reasons])
      expect(text).toContain(words)
  })

  it('goes to Parliament with the reason for which the opinion did not come', async () => {
    await absent()
    const [, text] = await sentToParliament()
    expect(text).toContain(reason)
  })
})

describe('an opinion that did not come', () => {
  it('stands on the paper of the plan with its reason; in the public rendition without it', async () => {
    await absent()
    const transact = transactor(api.context(its.leader), { permission: 'document.make' }, [], {})
    const print = async (rendition: 'full' | 'public') =>
      JSON.stringify(await transact('read', (work) => pathBlocks(work, its.planId, { language: 'en', rendition })))
    const full = await print('full')
    expect(full).toContain('did not come, 24 Nov 2026')
    expect(full).toContain(reason)
    const open = await print('public')
    expect(open).toContain('did not come')
    expect(open).not.toContain(reason)
  })

  it('is recorded with a reason, and of nothing but an opinion', async () => {
    const said = { planId: its.planId, on: its.on, motive: its.motive }
    const lead = its.path(its.leader)
    const without = { ...said, step: 'police_council_opinion', seat: its.seat, words: null }
    expect((await refusalOf(lead.recordAbsence(without))).code).toBe('REASON_MISSING')
    const { seat } = (await stepOf('approval')).seats[0]!
    expect((await refusalOf(lead.recordAbsence({ ...said, step: 'approval', seat, words: reason }))).code).toBe(
      'NOT_OF_THIS_STEP',
    )
    expect((await stepOf('police_council_opinion')).seats[0]!.state).toBe('none')
  })
})
