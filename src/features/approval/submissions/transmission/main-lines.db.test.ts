import { describe, expect, it } from 'vitest'
import { draftBeforeTheCouncil } from '#features/approval/path/opinions/national-opinion.fixture.ts'
import { opinionRoutes } from '#features/approval/path/opinions/routes.ts'
import { pathRoutes } from '#features/approval/path/routes.ts'
import { usePack } from '#features/country/registry/index.ts'
import type { Actor } from '#shared/actor.ts'
import type { ElementKind } from '#shared/element-kind.ts'
import type { Id } from '#shared/ids.ts'
import { localized } from '#shared/localized-text.ts'
import { belgium } from '../../../../../packs/be/index.ts'
import { refusalOf, useApi } from '../../../../../testing/api.ts'
import { preparedOnce } from '../../../../../testing/database.ts'
import { factories } from '../../../../../testing/factories/index.ts'
import { enrol, people } from '../../../../../testing/people.ts'
import { planRoutes } from '../../../../../testing/plan-routes.ts'
import { questionRoutes } from '../questions/routes.ts'
import { deskRoutes } from '../routes.ts'
import { transmissionRoutes } from './routes.ts'

usePack(belgium)
const api = useApi({
  plans: planRoutes,
  legalPath: pathRoutes,
  opinions: opinionRoutes,
  transmission: transmissionRoutes,
  questions: questionRoutes,
  desk: deskRoutes,
})
let its: Awaited<ReturnType<typeof draftBeforeTheCouncil>>
let parliament: Id
let member: Actor
let sentId: Id
let objective: Id
let way: Id

/** A national plan with the points of the Federal Police Council answered, decided by both ministers and sent to Parliament. */
preparedOnce(api.database, async () => {
  its = await draftBeforeTheCouncil(api)
  const { planId, leader, on, path, motive } = its
  parliament = (await factories(api.database).organisation({ code: 'BE-PARLIAMENT-FEDERAL', kind: 'parliament' })).id
  member = await enrol(api.database, people.council_member(parliament, 'Member'))
  const { rows } = await api.as(leader).plans.outline.getOutline({ planId })
  const inSection = (place: string) => rows.find((row) => row.place === place)!.id
  const add = async (parentId: Id, kind: ElementKind, title: string) =>
    (
      await api
        .as(leader)
        .plans.outline.addElement({ planId, parentId, content: { kind, title: localized('nl', title) } })
    ).id
  await add(inSection('principles'), 'text', 'Veiligheid is zuurstof')
  const priority = await add(inSection('priorities'), 'priority', 'Drugs')
  const secret = await add(priority, 'strategic_objective', 'Infiltratie van de netwerken')
  objective = await add(priority, 'strategic_objective', 'Minder aanvoer langs de havens')
  way = await add(objective, 'operational_objective', 'Scanners op elke kade')
  await add(way, 'action', 'Aanbesteding van de scanners')
  await add(inSection('transversal_themes'), 'transversal_theme', 'Internet')
  await add(inSection('means'), 'text', 'Verdeling van de middelen')
  const quiet = await add(objective, 'action', 'Verborgen camera')
  for (const id of [secret, quiet])
    await api.database.pool.query(
      `update element set confidential = true, confidential_by = 'NVR', confidential_on = '2026-11-01' where id = $1`,
      [id],
    )
  const points = [{ words: 'Zeg wie de scanners betaalt.', elementId: way }, { words: 'Begin met drugs.' }]
  await its.give(points, 'Gunstig, mits de middelen er zijn.')
  for (const { points: given } of await its.list())
    for (const { id } of given)
      await its.opinions(leader).answerPoint({ id, kind: 'followed', reasons: 'Zo gedaan.', elementId: null })
  await its.finish()
  const { id: versionId } = await api.as(leader).plans.versions.freezeVersion({ planId, motive: 'For decision.' })
  await path(leader).layVersion({ planId, versionId, on })
  const approval = (await path(leader).getPath({ planId })).steps.find(({ code }) => code === 'approval')!
  const decision = { planId, step: 'approval', versionId, verdict: 'approved', on, words: 'Signed.', motive } as const
  for (const { seat } of approval.seats) await path(leader).decide({ ...decision, seat })
  await path(leader).sendOn({ planId, step: 'to_parliament', on })
  sentId = (await api.as(member).transmission.listSent({ receiverId: parliament }))[0]!.id
})
const text = async (id: Id) =>
  (await api.as(member).transmission.getSentFile({ id, language: 'nl', form: 'html' })).text()

describe('what goes to Parliament of a national plan', () => {
  it('is its main lines, and says once that it is no more', async () => {
    const sent = await api.as(member).transmission.getSent({ id: sentId })
    expect(sent).toMatchObject({ mainLines: true, withoutConfidential: true, stepNumber: 'N12' })
    expect(
      sent.elements.flatMap(({ kind, title }) => (kind === 'part' || kind === 'section' ? [] : [title?.text.nl])),
    ).toEqual(['Veiligheid is zuurstof', 'Drugs', 'Minder aanvoer langs de havens', 'Internet'])
    const paper = await text(sentId)
    for (const words of ['Veiligheid is zuurstof', 'Drugs', 'Minder aanvoer langs de havens', 'Internet'])
      expect(paper).toContain(words)
    for (const words of ['Aanbesteding', 'Verdeling van de middelen', 'Infiltratie', 'Verborgen camera'])
      expect(paper).not.toContain(words)
    expect(paper.split('Enkel de krachtlijnen')).toHaveLength(2)
    // A confidential main line leaves a note on the omission. Other confidential elements leave none, because they
    // would not be sent in any case.
    expect(paper.split('Weggelaten uit wat hier wordt verzonden')).toHaveLength(2)
    const { rows } = await api.database.pool.query(
      `select documents::text || elements::text as bytes from sent_document where id = $1`,
      [sentId],
    )
    for (const words of ['Infiltratie', 'Verborgen camera']) expect(rows[0].bytes).not.toContain(words)
  })

  it('has the whole opinion of the council with it: each point and its answer, also on what is no main line', async () => {
    const paper = await text(sentId)
    for (const words of ['Gunstig, mits de middelen er zijn.', 'Zeg wie de scanners betaalt.', 'Begin met drugs.'])
      expect(paper).toContain(words)
    expect(paper.split('Zo gedaan.')).toHaveLength(3)
  })

  it('is received and asked about by a member, who may ask of a main line and not of what was not sent', async () => {
    const stateOnDesk = async () => (await api.as(member).desk.listDesk({ organisationId: parliament })).rows[0]!.state
    expect(await stateOnDesk()).toBe('sent')
    const { receipts } = await api.as(member).transmission.receiveSent({ id: sentId, ownerId: parliament })
    // Parliament does not decide about the plan, so the state is `noted`.
    expect(await stateOnDesk()).toBe('noted')
    expect(receipts).toEqual([{ organisationId: parliament, receivedOn: its.on, mayConfirm: false }])
    const ask = (elementId: Id) =>
      api
        .as(member)
        .questions.askQuestion({ sentId, ownerId: parliament, elementId, text: localized('nl', 'Tegen wanneer?') })
    expect(await ask(objective)).toMatchObject({ state: 'open', ownerId: parliament })
    expect((await refusalOf(ask(way))).code).toBe('NOT_IN_WHAT_WAS_SENT')
  })
})
