import { describe, expect, it } from 'vitest'
import type { FrozenSections } from '#features/planning/plans/index.ts'
import { transactor } from '#platform/transactor.ts'
import { id } from '#shared/id.fixture.ts'
import { localized } from '#shared/localized-text.ts'
import { catchError } from '../../../../testing/api.ts'
import { priorityBlocks } from './document.ts'
import { makeChosen, rating } from './priorities.fixture.ts'
import {
  api,
  as,
  burglary,
  chief,
  decide,
  drugs,
  get,
  make,
  planId,
  planner,
  rate,
  rated,
  speed,
  town,
  zone,
} from './rating.fixture.ts'
import { prioritiesSection } from './section.ts'

/** The fields of a plan document that these tests check. */
interface DocumentFile {
  plans: {
    plan: { code: string }
    priorities: { kind: string; outcomes?: { reason?: unknown }[]; ratings?: object[] }[]
  }[]
}

describe('Priorities in the plan document', () => {
  it('are exported and imported unchanged; new values in a file supersede, and an issue has a position', async () => {
    await rated()
    await rate(rating(drugs, 'mayors', 3, town, { asFunction: 'Mayor' }))
    await as(planner).saveNotes({
      planId,
      phenomenonId: drugs,
      notes: { influence: null, harm: localized('en', 'Corruption'), displacement: null },
    })
    await as(planner).saveExpectation({
      planId,
      replacesId: null,
      expectation: { phenomenonId: null, organisationId: null, body: 'Residents', source: 'Survey', text: localized('en', 'Quiet'), weight: 1, recordedOn: null }, // biome-ignore format: one line
    })
    await decide([makeChosen(drugs, 'priority'), makeChosen(burglary, 'priority'), makeChosen(speed, 'regular_work')])
    const before = await get()
    const file = (await api.as(planner).plans.document.exportDocument({ planId })) as unknown as DocumentFile
    expect(file.plans[0]!.priorities.map((row) => row.kind)).toEqual([
      'criteria',
      'phenomenon',
      'phenomenon',
      'phenomenon',
      'expectation',
      'decision',
    ])
    const importFile = () => api.as(planner).plans.document.importDocument({ document: file })
    await importFile()
    expect(await get()).toEqual(before)
    const rows = file.plans[0]!.priorities
    rows[1]!.ratings!.push({
      criterion: 'influence',
      organisation: 'TOWN',
      score: 2,
      evidence: 'Talk',
      date: '2026-11-21',
    })
    await importFile()
    expect((await get()).ratings).toHaveLength(before.ratings.length + 1)
    rows[1]!.ratings!.push({
      criterion: 'influence',
      organisation: 'NOBODY',
      score: 2,
      evidence: 'Talk',
      date: '2026-11-21',
    })
    const error = await catchError(importFile())
    expect(JSON.stringify(error.data)).toContain('/plans/0/priorities/1/ratings/')
  })

  it('show the reasons for chosen and rejected phenomena, without raters and without content hidden in the edition', async () => {
    await rated()
    await rate(rating(drugs, 'mayors', 3, town, { asFunction: 'Mayor', note: 'Said in private' }))
    await decide([
      makeChosen(drugs, 'priority'),
      makeChosen(burglary, 'point_of_attention', {
        rejectionReason: 'no_capacity',
        monitoring: localized('en', 'Up 20 %'),
      }),
      makeChosen(speed, 'regular_work'),
    ])
    const hidden = await make.element({ planId, kind: 'strategic_objective', phenomenonId: drugs })
    const print = async (rendition: 'full' | 'council' | 'public') =>
      JSON.stringify(
        await transactor(
          api.context(planner),
          { permission: 'document.make' },
          [],
          {},
        )('read', (context) =>
          priorityBlocks(context, planId, {
            language: 'en',
            rendition,
            hidden: new Set(rendition === 'full' ? [] : [hidden.id]),
            externalView: false,
          }),
        ),
      )
    const full = await print('full')
    for (const text of [
      'Drugs',
      'no capacity',
      'Monitoring: Up 20 %',
      'Zonal security council',
      'not confirmed by the deciding body',
    ])
      expect(full).toContain(text)
    for (const text of ['Riemst', 'Said in private', 'Letter of 4 September']) expect(full).not.toContain(text)
    const council = await print('council')
    expect([council.includes('Drugs'), council.includes('"kind":"gap"')]).toEqual([false, true])
    expect(await print('public')).toBe('[]')
  })

  it('are printed from the rows of a frozen version as they were decided, without a phenomenon that is hidden there', async () => {
    await rated()
    await decide([makeChosen(drugs, 'priority'), makeChosen(burglary, 'priority'), makeChosen(speed, 'regular_work')])
    const print = (frozen: FrozenSections | undefined, hidden: string[] = []) =>
      transactor(
        api.context(planner),
        { permission: 'document.make' },
        [],
        {},
      )('read', async (context) => {
        const options = { language: 'en', rendition: 'council', hidden: new Set(hidden), externalView: false } as const
        return JSON.stringify(await priorityBlocks(context, planId, { ...options, frozen }))
      })
    const rows = await transactor(
      api.context(planner),
      { permission: 'plan.read' },
      [],
      {},
    )('read', (context) => prioritiesSection.read(context, planId))
    const [objective, action] = [id(1), id(2)]
    const deleted = [
      { subjectId: objective, row: { phenomenon: 'DRUGS' } },
      { subjectId: action, row: { parent: objective } },
    ]
    const frozen: FrozenSections = new Map<string, readonly { subjectId: string; row: unknown }[]>([
      ['priorities', rows],
      ['elements', deleted],
    ])
    const decided = await print(undefined)
    expect(decided).toContain('Drugs')
    expect(await print(frozen)).toBe(decided)
    const monitoring = localized('en', 'Up 20 %')
    await decide([
      makeChosen(drugs, 'priority'),
      makeChosen(burglary, 'point_of_attention', { rejectionReason: 'no_capacity', monitoring }),
      makeChosen(speed, 'regular_work'),
    ])
    expect(await print(undefined)).not.toBe(decided)
    expect(await print(frozen)).toBe(decided)
    expect(await print(frozen, [action])).not.toContain('Drugs')
  })

  it('are frozen with a version and remain unchanged there', async () => {
    await rated()
    await decide([makeChosen(drugs, 'priority'), makeChosen(burglary, 'priority'), makeChosen(speed, 'regular_work')])
    await api.as(chief).plans.versions.freezeVersion({ planId, reason: 'Approved' })
    const frozen = () =>
      api.database.kysely
        .selectFrom('frozen_row')
        .selectAll()
        .where('plan_id', '=', planId)
        .where('section', '=', 'priorities')
        .execute()
    const before = await frozen()
    expect(before).toHaveLength(5)
    await rate(rating(drugs, 'objective_image', 0, zone, { evidence: null }))
    expect(await frozen()).toEqual(before)
    await expect(api.database.pool.query(`delete from frozen_row where section = 'priorities'`)).rejects.toThrow()
  })

  it('are compared by the names of phenomena, organisations and criteria, including own criteria', async () => {
    await rated()
    const version = await api.as(chief).plans.versions.freezeVersion({ planId, reason: 'Approved' })
    const { criteria } = await get()
    const own = { ...criteria[0]!, code: 'business', names: { en: 'Shopkeepers' } }
    await as(planner).saveCriteria({ planId, criteria: [...criteria, own], places: 2 })
    await rate(rating(drugs, 'business', 2, town))
    const { changes, names } = await api.as(planner).plans.legalDiff.getLegalDiff({ fromId: version.id, toId: 'now' })
    expect(changes.map((change) => [change.section, change.subjectReference])).toEqual(
      expect.arrayContaining([
        ['priorities', 'criteria'],
        ['priorities', 'DRUGS'],
      ]),
    )
    expect(names).toMatchObject({
      business: { en: 'Shopkeepers' },
      DRUGS: { en: 'Drugs' },
      TOWN: { en: 'Riemst' },
      objective_image: { en: criteria.find(({ code }) => code === 'objective_image')!.names.en },
    })
  })
})
