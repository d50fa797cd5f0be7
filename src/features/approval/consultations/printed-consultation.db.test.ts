import { describe, expect, it } from 'vitest'
import { usePack } from '#features/country/registry/index.ts'
import { transactor } from '#platform/transactor.ts'
import type { Id } from '#shared/ids.ts'
import { belgium } from '../../../../packs/be/index.ts'
import { rename } from '../../../../testing/rename.ts'
import { zoneWithConsultations } from './consultation.fixture.ts'
import { buildConsultationBlocks } from './document.ts'

usePack(belgium)
const { api, getZone, getConsultationApi, send, reply, show } = zoneWithConsultations()

describe('printed consultation', () => {
  it('contains the counts and each expectation with the answer, and in the public edition only counts without names', async () => {
    const { id } = await send()
    await reply(id, getZone().bodies[0]!, getZone().mayors[0]!)
    await reply(id, getZone().bodies[1]!, getZone().mayors[1]!, [])
    const { id: elementId } = await getZone().write('strategic_objectives', 'Meer blauw')
    const [entry] = (await show(id)).expectations
    await getConsultationApi().answerExpectation({
      id: entry!.id,
      outcome: 'taken_up',
      elementId,
      reasons: 'Als doelstelling.',
    })
    const print = async (rendition: 'full' | 'council' | 'public', hidden: Id[] = [], actor = getZone().chief) => {
      const transact = transactor(api.context(actor), { permission: 'document.make' }, ['x'], null)
      const options = { language: 'en', rendition, hidden: new Set(hidden) } as const
      return JSON.stringify(
        await transact('read', (context) => buildConsultationBlocks(context, getZone().planId, options)),
      )
    }
    const full = await print('full')
    for (const text of [
      '2 of 5 organisations have replied.',
      'Expectations: 1. Taken up: 1',
      'Meer blauw op straat.',
      'Brief van 20 november',
      'In “Meer blauw”.',
      'Als doelstelling.',
      'Chief of corps',
      'No expectations',
    ])
      expect(full).toContain(text)
    expect(full).not.toContain('Mayor A')
    const hidden = await print('council', [elementId])
    expect(hidden).toContain('"kind":"gap"')
    for (const text of ['Meer blauw', 'Als doelstelling.']) expect(hidden).not.toContain(text)
    const open = await print('public')
    expect(open).toContain('2 of 5 organisations have replied.')
    for (const text of ['Meer blauw', 'Uw verwachtingen', 'Brief']) expect(open).not.toContain(text)
    // The addressee is named as on the day of the sending.
    const renamed = { names: { en: 'Merged town' }, at: '2026-11-30T10:00:00Z' }
    await rename(api.database, 'organisation', getZone().bodies[0]!, renamed)
    expect(await print('full')).not.toContain('Merged town')
    // Other readers of the plan cannot read the exchange between the zone and a municipality.
    expect(await print('full', [], getZone().mayors[0]!)).toBe('[]')
  })
})
