import { describe, expect, it } from 'vitest'
import { pathEvents } from '#features/approval/path/events.ts'
import { draftBeforeTheCouncil } from '#features/approval/path/opinions/national-opinion.fixture.ts'
import { opinionRoutes } from '#features/approval/path/opinions/routes.ts'
import { pathRoutes } from '#features/approval/path/routes.ts'
import { usePack } from '#features/country/registry/index.ts'
import type { Actor } from '#shared/actor.ts'
import type { ElementKind } from '#shared/element-kind.ts'
import type { Id } from '#shared/ids.ts'
import { localized } from '#shared/localized-text.ts'
import { belgium } from '../../../../../packs/be/index.ts'
import { catchError, useApi } from '../../../../../testing/api.ts'
import { prepareOnce } from '../../../../../testing/database.ts'
import { factories } from '../../../../../testing/factories/index.ts'
import { enrol, people } from '../../../../../testing/people.ts'
import { planRoutes } from '../../../../../testing/plan-routes.ts'
import { questionRoutes } from '../questions/routes.ts'
import { submissionRoutes } from '../routes.ts'
import { transmissionRoutes } from './routes.ts'
import { storeSentDocuments } from './store-document.ts'

pathEvents.versionSent.subscribe(storeSentDocuments)

usePack(belgium)
const api = useApi({
  plans: planRoutes,
  legalPath: pathRoutes,
  opinions: opinionRoutes,
  sentDocuments: transmissionRoutes,
  questions: questionRoutes,
  submissions: submissionRoutes,
})
let scenario: Awaited<ReturnType<typeof draftBeforeTheCouncil>>
let parliament: Id
let member: Actor
let sentId: Id
let objective: Id
let approachId: Id

/** A national plan with the points of the Federal Police Council answered, decided by both ministers and sent to Parliament. */
prepareOnce(api.database, async () => {
  scenario = await draftBeforeTheCouncil(api)
  const { planId, leader, date, path, reason } = scenario
  parliament = (await factories(api.database).organisation({ code: 'BE-PARLIAMENT-FEDERAL', kind: 'parliament' })).id
  member = await enrol(api.database, people.council_member(parliament, 'Member'))
  const { rows } = await api.as(leader).plans.outline.getOutline({ planId })
  const findIdInSection = (place: string) => rows.find((row) => row.place === place)!.id
  const add = async (parentId: Id, kind: ElementKind, title: string) =>
    (
      await api
        .as(leader)
        .plans.outline.addElement({ planId, parentId, content: { kind, title: localized('nl', title) } })
    ).id
  await add(findIdInSection('principles'), 'text', 'Veiligheid is zuurstof')
  const priority = await add(findIdInSection('priorities'), 'priority', 'Drugs')
  const secret = await add(priority, 'strategic_objective', 'Infiltratie van de netwerken')
  objective = await add(priority, 'strategic_objective', 'Minder aanvoer langs de havens')
  approachId = await add(objective, 'operational_objective', 'Scanners op elke kade')
  await add(approachId, 'action', 'Aanbesteding van de scanners')
  await add(findIdInSection('transversal_themes'), 'transversal_theme', 'Internet')
  await add(findIdInSection('resources'), 'text', 'Verdeling van de middelen')
  const quiet = await add(objective, 'action', 'Verborgen camera')
  for (const id of [secret, quiet])
    await api.database.pool.query(`update element set confidential = true, confidential_reason = 'NVR' where id = $1`, [
      id,
    ])
  const points = [{ text: 'Zeg wie de scanners betaalt.', elementId: approachId }, { text: 'Begin met drugs.' }]
  await scenario.give(points, 'Gunstig, mits de middelen er zijn.')
  for (const { points: given } of await scenario.list())
    for (const { id } of given)
      await scenario.opinions(leader).answerPoint({ id, kind: 'followed', reasons: 'Zo gedaan.', elementId: null })
  await scenario.finish()
  const { id: versionId } = await api.as(leader).plans.versions.freezeVersion({ planId, reason: 'For decision.' })
  await path(leader).submitVersion({ planId, versionId, date })
  const approval = (await path(leader).getPath({ planId })).steps.find(({ code }) => code === 'approval')!
  const decision = { planId, step: 'approval', versionId, verdict: 'approved', date, text: 'Signed.', reason } as const
  for (const { seat } of approval.seats) await path(leader).decide({ ...decision, seat })
  await path(leader).forwardPlan({ planId, step: 'to_parliament', date })
  sentId = (await api.as(member).sentDocuments.listSent({ receiverId: parliament }))[0]!.id
})
const text = async (id: Id) =>
  (await api.as(member).sentDocuments.getSentFile({ id, language: 'nl', form: 'html' })).text()

describe('documents of a national plan sent to Parliament', () => {
  it('contain the main lines only, and state this once', async () => {
    const sent = await api.as(member).sentDocuments.getSent({ id: sentId })
    expect(sent).toMatchObject({ mainLines: true, withoutConfidential: true, stepNumber: 'N12' })
    expect(
      sent.elements.flatMap(({ kind, title }) => (kind === 'part' || kind === 'section' ? [] : [title?.text.nl])),
    ).toEqual(['Veiligheid is zuurstof', 'Drugs', 'Minder aanvoer langs de havens', 'Internet'])
    const paper = await text(sentId)
    for (const excerpt of ['Veiligheid is zuurstof', 'Drugs', 'Minder aanvoer langs de havens', 'Internet'])
      expect(paper).toContain(excerpt)
    for (const excerpt of ['Aanbesteding', 'Verdeling van de middelen', 'Infiltratie', 'Verborgen camera'])
      expect(paper).not.toContain(excerpt)
    expect(paper.split('Alleen de krachtlijnen')).toHaveLength(2)
    // A confidential main line leaves a note on the omission. Other confidential elements leave none, because they
    // would not be sent in any case.
    expect(paper.split('Weggelaten uit dit document')).toHaveLength(2)
    const { rows } = await api.database.pool.query(
      `select documents::text || elements::text as bytes from sent_document where id = $1`,
      [sentId],
    )
    for (const excerpt of ['Infiltratie', 'Verborgen camera']) expect(rows[0].bytes).not.toContain(excerpt)
  })

  it('contain the whole opinion of the council with each point and answer, also outside the main lines', async () => {
    const paper = await text(sentId)
    for (const excerpt of ['Gunstig, mits de middelen er zijn.', 'Zeg wie de scanners betaalt.', 'Begin met drugs.'])
      expect(paper).toContain(excerpt)
    expect(paper.split('Zo gedaan.')).toHaveLength(3)
  })

  it('are confirmed and questioned by a member, about a main line only and not about unsent content', async () => {
    const getSubmissionState = async () =>
      (await api.as(member).submissions.listReceivedPlans({ organisationId: parliament })).rows[0]!.state
    expect(await getSubmissionState()).toBe('sent')
    const { receipts } = await api.as(member).sentDocuments.receiveSent({ id: sentId, ownerId: parliament })
    // Parliament does not decide about the plan, so the state is `noted`.
    expect(await getSubmissionState()).toBe('noted')
    expect(receipts).toEqual([{ organisationId: parliament, receivedOn: scenario.date, mayConfirm: false }])
    const askQuestion = (elementId: Id) =>
      api
        .as(member)
        .questions.askQuestion({ sentId, ownerId: parliament, elementId, text: localized('nl', 'Tegen wanneer?') })
    expect(await askQuestion(objective)).toMatchObject({ state: 'open', ownerId: parliament })
    expect((await catchError(askQuestion(approachId))).code).toBe('NOT_IN_DOCUMENT')
  })
})
