import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { meetingRoutes } from '#features/approval/meetings/routes.ts'
import { taskRoutes } from '#features/base/tasks/index.ts'
import { usePack } from '#features/country/registry/index.ts'
import { findHead, sweepChunks } from '#platform/files/chunks.ts'
import { fileRoutes } from '#platform/files/routes.ts'
import { archive, makeFile, samples } from '#platform/files/samples.fixture.ts'
import { transactor } from '#platform/transactor.ts'
import { belgium } from '../../../../../packs/be/index.ts'
import { catchError, useApi } from '../../../../../testing/api.ts'
import { prepareOnce } from '../../../../../testing/database.ts'
import { factories } from '../../../../../testing/factories/index.ts'
import { people } from '../../../../../testing/people.ts'
import { planRoutes } from '../../../../../testing/plan-routes.ts'
import { pathBlocks } from '../index.ts'
import { pathRoutes } from '../routes.ts'
import { makeZoneWithPath } from '../zonal-path.fixture.ts'
import { evidenceRoutes } from './routes.ts'

usePack(belgium)
const api = useApi({
  plans: planRoutes,
  legalPath: pathRoutes,
  tasks: taskRoutes,
  meetings: meetingRoutes,
  evidence: evidenceRoutes,
  files: fileRoutes,
})
let scenario: Awaited<ReturnType<typeof makeZoneWithPath>>
prepareOnce(api.database, async () => {
  scenario = await makeZoneWithPath(api)
})

/** Records the decision of the security council. */
const decision = async () => {
  await scenario.completeDeliberation()
  const acts = (await scenario.show()).acts
  return acts.find(({ kind }) => kind === 'decided')!
}
const attachFile = (actId: string, file = makeFile('minutes.pdf', samples.pdf), actor = scenario.chief) =>
  api.as(actor).evidence.attachEvidence({ holderKind: 'act', id: actId, file })
/** The document with which the decision was recorded. */
const letter = () => expect.objectContaining({ name: 'letter.pdf' })
/** All stored files, whether or not they are referenced. */
const storedFiles = async () => [
  (await api.database.kysely.selectFrom('file').select('id').orderBy('id').execute()).map(({ id }) => id),
  (await api.database.kysely.selectFrom('file_chunk').select('sha256').orderBy('sha256').execute()).map(
    ({ sha256 }) => sha256,
  ),
]
const findFileHead = (actor: typeof scenario.chief, id: string) => findHead({ database: api.database, actor }, id)

describe('supporting document of an act', () => {
  it('is shown with the act and the hash, and is readable for every reader of the plan', async () => {
    const { id } = await decision()
    const evidenceFile = await attachFile(id)
    expect(evidenceFile.sha256).toBe(createHash('sha256').update(samples.pdf).digest('hex'))
    expect(evidenceFile.marking).toBe('TLP:GREEN')
    const visible = await scenario.show(scenario.mayors[0]!)
    expect(visible.acts.find((act) => act.id === id)!.evidence).toEqual([letter(), evidenceFile])
    expect((await findFileHead(scenario.prosecutor, evidenceFile.id))?.name).toBe('minutes.pdf')
    // The plan becomes visible to the zone only, and so do the supporting documents.
    await api.database.kysely.updateTable('plan').set({ marking: 3 }).where('id', '=', scenario.planId).execute()
    expect(await findFileHead(scenario.prosecutor, evidenceFile.id)).toBeUndefined()
    expect((await findFileHead(scenario.chief, evidenceFile.id))?.sha256).toBe(evidenceFile.sha256)
  })

  it('may have a stricter marking than the plan: other users see the act without that file', async () => {
    const { id } = await decision()
    const file = makeFile('letter.eml', samples.eml)
    const evidenceFile = await api
      .as(scenario.chief)
      .evidence.attachEvidence({ holderKind: 'act', id, file, marking: 'TLP:AMBER+STRICT' })
    expect((await scenario.show()).acts.find((act) => act.id === id)!.evidence).toEqual([letter(), evidenceFile])
    const others = (await scenario.show(scenario.mayors[0]!)).acts.find((act) => act.id === id)!
    expect(others.evidence).toEqual([letter()])
    expect(await findFileHead(scenario.mayors[0]!, evidenceFile.id)).toBeUndefined()
  })

  it('cannot be changed or removed through an endpoint or the database, and the content is never cleaned up', async () => {
    const { id } = await decision()
    const evidenceFile = await attachFile(id)
    expect((await catchError(api.as(scenario.chief).files.removeFile({ id: evidenceFile.id }))).code).toBe('NOT_FOUND')
    const transact = transactor(api.context(scenario.chief), { permission: 'path.speak' }, [], null)
    const deleteResult = await transact('touch', ({ tx }) =>
      tx.deleteFrom('file').where('id', '=', evidenceFile.id).executeTakeFirst(),
    )
    expect(Number(deleteResult.numDeletedRows)).toBe(0)
    await expect(
      transact('touch', ({ tx }) =>
        tx.updateTable('file').set({ name: 'other.pdf' }).where('id', '=', evidenceFile.id).execute(),
      ),
    ).rejects.toThrow(/permission denied/)
    await api.database.kysely.updateTable('file_chunk').set({ stored_at: '2020-01-01' }).execute()
    expect(await sweepChunks(api.database)).toBe(0)
    expect((await api.as(scenario.chief).files.listFiles({ planId: scenario.planId })).files).toEqual([])
  })

  it.each([
    ['an empty file', makeFile('minutes.pdf', ''), 'FILE_EMPTY'],
    [
      'a program under the name of a letter',
      makeFile('letter.pdf', new Uint8Array([0x4d, 0x5a, 0x90, 0])),
      'FILE_TYPE_NOT_ALLOWED',
    ],
    ['a page with a script', makeFile('letter.html', '<script>alert(1)</script>'), 'FILE_TYPE_NOT_ALLOWED'],
    [
      'a letter with macros',
      makeFile('a.docx', archive({ '[Content_Types].xml': '', 'word/document.xml': '', 'word/vbaProject.bin': '' })),
      'FILE_TYPE_NOT_ALLOWED',
    ],
    ['a sheet, which is no decision', makeFile('votes.xlsx', samples.xlsx), 'FILE_TYPE_NOT_ALLOWED'],
    ['a PDF that says it is a picture', makeFile('scan.png', samples.pdf), 'FILE_NAME_MISLEADS'],
  ])('is rejected for %s, and no part of it is stored', async (_what, file, code) => {
    const { id } = await decision()
    const before = await storedFiles()
    expect((await catchError(attachFile(id, file))).code).toBe(code)
    expect((await scenario.show()).acts.flatMap(({ evidence }) => evidence ?? [])).toEqual([letter()])
    expect(await storedFiles()).toEqual(before)
  })

  it('can be added by the recorder of the act, for an act that they can read', async () => {
    const { id } = await decision()
    expect((await catchError(attachFile(id, undefined, scenario.mayors[0]!))).code).toBe('FORBIDDEN')
    const stranger = people.planner((await factories(api.database).organisation()).id)
    await api.database.kysely.updateTable('plan').set({ marking: 3 }).where('id', '=', scenario.planId).execute()
    expect((await catchError(attachFile(id, undefined, stranger))).code).toBe('NOT_FOUND')
  })

  it('is printed by name with the hash, and the public edition mentions no letters', async () => {
    const { id } = await decision()
    const { sha256 } = await attachFile(id)
    const transact = transactor(api.context(scenario.chief), { permission: 'plan.read' }, [], null)
    const print = (rendition: 'full' | 'public') =>
      transact('read', async (context) =>
        JSON.stringify(await pathBlocks(context, scenario.planId, { language: 'en', rendition })),
      )
    expect(await print('full')).toContain(sha256)
    expect(await print('full')).toContain('minutes.pdf')
    expect(await print('public')).not.toContain('minutes.pdf')
  })
})

describe('supporting document of a meeting', () => {
  it('is added by the manager of the meeting, and is shown with each act of that meeting', async () => {
    const { council, policeCouncil, chief } = scenario
    await scenario.completeDeliberation()
    const at = { date: '2026-11-24', method: 'meeting' } as const
    const meetings = api.as(chief).meetings
    const { id } = await meetings.scheduleMeeting({ bodyId: policeCouncil, ...at })
    await meetings.recordPresence({ id, inOffice: 3, participantCount: 2 })
    const { meeting } = await meetings.addPendingItems({ id })
    const [item] = meeting.items
    const result = {
      seat: item!.seats[0]!.seat,
      verdict: 'approved' as const,
      text: null,
      reason: null,
      sectionCodes: null,
      votes: null,
      dissents: [],
    }
    await meetings.recordResult({ id, itemId: item!.id, result })
    expect(await catchError(meetings.holdMeeting({ id }))).toMatchObject({ data: { code: 'EVIDENCE_REQUIRED' } })
    const file = makeFile('minutes.pdf', samples.pdf)
    expect(
      (await catchError(api.as(scenario.mayors[0]!).evidence.attachEvidence({ holderKind: 'meeting', id, file }))).code,
    ).toBe('NOT_FOUND')
    const evidenceFile = await api.as(chief).evidence.attachEvidence({ holderKind: 'meeting', id, file })
    await meetings.holdMeeting({ id })
    expect((await meetings.getMeeting({ id })).evidence).toEqual([evidenceFile])
    expect((await scenario.show()).acts.find(({ meetingId }) => meetingId === id)!.evidence).toEqual([evidenceFile])
    expect(await findFileHead(scenario.mayors[0]!, evidenceFile.id)).toBeUndefined()
    const other = await meetings.scheduleMeeting({ bodyId: council, ...at })
    expect(
      (
        await catchError(
          api.as(scenario.mayors[0]!).evidence.attachEvidence({ holderKind: 'meeting', id: other.id, file }),
        )
      ).code,
    ).toBe('FORBIDDEN')
  })
})
