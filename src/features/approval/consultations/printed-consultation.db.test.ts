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
    /** Returns the printed texts in order: paragraphs, and the rows of tables. */
    const listTexts = (printed: string) =>
      (JSON.parse(printed) as { text?: string; rows?: string[][] }[]).flatMap<unknown>(({ text, rows }) => rows ?? text)
    const { rows: named } = await api.database.pool.query(
      `select o.names ->> 'en' as name from unnest($1::uuid[]) with ordinality b (id, n) join organisation o using (id) order by n`,
      [getZone().bodies.slice(0, 2)],
    )
    const [first, second] = named.map(({ name }) => name as string)
    const counts =
      '2 of 5 organisations have replied. Expectations: 1. Taken up: 1; point of attention: 0; not taken up: 0; no answer yet: 0.'
    const title = 'Expectations of other organisations'
    const full = [
      title,
      `Consultation “Uw verwachtingen”, sent on 24 Nov 2026, replies due by 1 Mar 2027. ${counts}`,
      [
        first,
        'Meer blauw op straat. (Brief van 20 november)',
        'taken up',
        'In “Meer blauw”. Als doelstelling. Chief of corps, 24 Nov 2026',
      ],
      `No expectations: ${second}.`,
    ]
    expect(listTexts(await print('full'))).toEqual(full)
    const hidden = await print('council', [elementId])
    expect(hidden).toContain('"kind":"gap"')
    for (const text of ['Meer blauw', 'Als doelstelling.']) expect(hidden).not.toContain(text)
    expect(listTexts(await print('public'))).toEqual([title, counts])
    // The addressee is named as on the day of the sending.
    const renamed = { names: { en: 'Merged town' }, at: '2026-11-30T10:00:00Z' }
    await rename(api.database, 'organisation', getZone().bodies[0]!, renamed)
    expect(listTexts(await print('full'))).toEqual(full)
    // Other readers of the plan cannot read the exchange between the zone and a municipality.
    expect(await print('full', [], getZone().mayors[0]!)).toBe('[]')
  })
})
