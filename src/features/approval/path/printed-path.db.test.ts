import { describe, expect, it } from 'vitest'
import { usePack } from '#features/country/registry/index.ts'
import { transactor } from '#platform/transactor.ts'
import type { Id } from '#shared/ids.ts'
import { belgium } from '../../../../packs/be/index.ts'
import { useApi } from '../../../../testing/api.ts'
import { prepareOnce } from '../../../../testing/database.ts'
import { enrol, people } from '../../../../testing/people.ts'
import { planRoutes } from '../../../../testing/plan-routes.ts'
import { rename } from '../../../../testing/rename.ts'
import { confirmationApi } from './confirmations/confirmations.fixture.ts'
import { pathBlocks } from './index.ts'
import { pathRoutes } from './routes.ts'
import { makeZoneWithPath } from './zonal-path.fixture.ts'

usePack(belgium)
const api = useApi({ plans: planRoutes, legalPath: pathRoutes })
let scenario: Awaited<ReturnType<typeof makeZoneWithPath>>
const testDate = '2026-11-24'

prepareOnce(api.database, async () => {
  scenario = await makeZoneWithPath(api)
})

const print = async (versionId: Id, rendition: 'full' | 'public') => {
  const { rows } = await api.database.pool.query('select hash from plan_version where id = $1', [versionId])
  const text = await transactor(
    api.context(scenario.chief),
    { permission: 'document.make' },
    [],
    {},
  )('read', (context) => pathBlocks(context, scenario.planId, { language: 'nl', rendition }))
  return [JSON.stringify(text), rows[0].hash] as const
}

describe('printed approval procedure', () => {
  it('lists advisers and deciding seats with the version and the hash, and never a person', async () => {
    const versionId = await scenario.completeDeliberation()
    const { planId, path } = scenario
    const seat = scenario.getStep(await scenario.show(), 'local_approval').seats.at(-1)!.seat
    const text = 'Not without means.'
    await path(scenario.prosecutor).decide({
      planId,
      step: 'local_approval',
      seat,
      versionId,
      verdict: 'approved_with_reservation',
      text: text,
      reason: 'Early.',
      date: testDate,
    })
    const [full, hash] = await print(versionId, 'full')
    for (const printedText of [
      'Procureur des Konings',
      'Z7 goedgekeurd onder voorbehoud: Not without means.',
      'persoonlijk',
      'Early.',
      hash,
      'art. 37',
    ])
      expect(full).toContain(printedText)
    expect(full).not.toContain('Prosecutor')
    expect((await print(versionId, 'public'))[0]).not.toContain(text)
  })

  it('tells recorded, confirmed and contested decisions apart from those given in person', async () => {
    const versionId = await scenario.completeDeliberation()
    const minutes = async () => (await print(versionId, 'full'))[0]
    expect(await minutes()).toMatch(/geregistreerd \([^)]*\); nog niet bevestigd/)
    const { confirmations } = confirmationApi(api.context(scenario.decider))
    const { acts } = await confirmations.listRecordedActs({ planId: scenario.planId })
    await confirmations.confirmAct({ id: acts[0]!.act.id })
    expect(await minutes()).toMatch(/geregistreerd \([^)]*\); bevestigd door een tweede persoon/)
    const member = await enrol(api.database, people.chief_of_corps(acts[0]!.act.seat!.organisationId, 'Member'))
    const own = confirmationApi(api.context(member)).confirmations
    await own.contestAct({ id: acts[0]!.act.id, text: 'There was no meeting.' })
    // A contested decision has no effect, so it is not among the decisions.
    expect(await minutes()).not.toContain('geregistreerd')
  })

  it('states in the full edition for whom and when a decision was recorded and confirmed, without the person', async () => {
    const versionId = await scenario.completeDeliberation()
    api.clock.set('2026-11-26T10:00:00Z')
    const { confirmations } = confirmationApi(api.context(scenario.confirmer))
    await scenario.path(scenario.chief).decide({
      planId: scenario.planId,
      step: 'local_approval',
      seat: { organisationId: scenario.bodies[0]!, function: 'mayor' },
      versionId,
      verdict: 'approved',
      date: testDate,
      reason: 'Early.',
    })
    const { mayors, bodies, zone } = scenario
    const { acts } = await confirmations.listRecordedActs({ planId: scenario.planId })
    await confirmationApi(api.context(mayors[0]!)).confirmations.confirmAct({ id: acts.at(-1)!.act.id })
    const { rows } = await api.database.pool.query(
      `select names ->> 'en' as name from organisation where id = any ($1) order by id = $2`,
      [[zone, bodies[0]], bodies[0]],
    )
    const [recorder, confirmer] = rows.map(({ name }) => name)
    const provenance = `geregistreerd (${recorder}, Korpschef, 26 nov 2026); bevestigd door een tweede persoon (${confirmer}, Burgemeester, 26 nov 2026)`
    const [full] = await print(versionId, 'full')
    expect(full).toContain(provenance)
    expect(full).not.toContain('Mayor A')
    expect((await print(versionId, 'public'))[0]).toContain('geregistreerd; bevestigd door een tweede persoon')
  })

  it('lists the parts of a decision', async () => {
    const versionId = await scenario.completeDeliberation()
    const { seats, sections } = scenario.getStep(await scenario.show(), 'local_approval')
    const { code, names } = sections![0]!
    const input = { versionId, verdict: 'approved' as const, date: testDate, reason: 'Early.', sectionCodes: [code] }
    await scenario
      .path(scenario.prosecutor)
      .decide({ planId: scenario.planId, step: 'local_approval', seat: seats.at(-1)!.seat, ...input })
    expect((await print(versionId, 'full'))[0]).toContain(`Z7 goedgekeurd (afdelingen: ${names.nl})`)
  })

  it('keeps the refusal of an earlier version with its reason, and states the days of the version [law-26]', async () => {
    const first = await scenario.completeDeliberation()
    const { planId, path, prosecutor, chief } = scenario
    const { seat } = scenario.getStep(await scenario.show(), 'local_approval').seats.at(-1)!
    const decision = { planId, step: 'local_approval', seat, date: testDate, reason: 'Early.' }
    const text = 'Not without means.'
    await path(prosecutor).decide({ ...decision, versionId: first, verdict: 'refused', text })
    await scenario.write('capacity', 'Meer capaciteit')
    const second = await scenario.freeze()
    await path(chief).submitVersion({ planId, versionId: second, date: testDate })
    const council = { organisationId: scenario.council, function: null }
    const deliberated = { step: 'security_council', seat: council, versionId: second, verdict: 'approved' } as const
    await path(chief).decide({ planId, date: testDate, ...deliberated, text: 'Minutes.' })
    await path(prosecutor).decide({ ...decision, versionId: second, verdict: 'approved' })
    const [full] = await print(second, 'full')
    expect(full).toContain('Z7 goedgekeurd')
    expect(full).toContain(text)
    expect(full).toContain('over versie 1, voorgelegd op 24 nov 2026')
    expect(full).toContain('versie vastgelegd op 24 nov 2026, voorgelegd op 24 nov 2026')
    expect((await print(second, 'public'))[0]).not.toContain(text)
  })

  it('and the page name the organisation of an act as on the day of the act, also when it is recorded later [law-56]', async () => {
    const versionId = await scenario.completeDeliberation()
    const renameCouncil = (name: string, at: string) =>
      rename(api.database, 'organisation', scenario.council, { names: { nl: name }, at })
    await renameCouncil('Zonale Raad', '2026-11-20T10:00:00Z')
    await renameCouncil('Nieuwe Raad', '2026-11-25T10:00:00Z')
    api.clock.set('2026-11-26T10:00:00Z')
    const getCouncil = async () => {
      const shown = await scenario.show()
      const [seat] = scenario.getStep(shown, 'security_council').seats
      return { today: seat!.names, act: seat!.act?.seatNames, log: shown.acts.at(-1)!.seatNames }
    }
    const names = { today: { nl: 'Nieuwe Raad' }, act: { nl: 'Zonale Raad' }, log: { nl: 'Zonale Raad' } }
    expect(await getCouncil()).toEqual(names)
    const [printed] = await print(versionId, 'full')
    expect(printed).toContain('Zonale Raad')
    // Recorded after the change of name, for a day before it.
    const { planId, path, chief } = scenario
    const [decision] = (await scenario.show()).acts.slice(-1)
    await path(chief).withdrawAct({ id: decision!.id, text: 'Another letter.' })
    const seat = { organisationId: scenario.council, function: null }
    const input = { planId, step: 'security_council', seat, versionId, verdict: 'approved', text: 'Letter.' } as const
    await path(chief).decide({ ...input, date: testDate })
    expect(await getCouncil()).toEqual(names)
    expect((await print(versionId, 'full'))[0]).not.toContain('Nieuwe Raad')
  })
})
