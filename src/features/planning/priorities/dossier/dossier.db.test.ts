import { beforeEach, describe, expect, it } from 'vitest'
import { usePack } from '#features/country/registry/index.ts'
import { definition } from '#features/measurement/indicators/figures.fixture.ts'
import { phenomenonFigureBlocks } from '#features/measurement/indicators/index.ts'
import { transactor } from '#platform/transactor.ts'
import type { Actor } from '#shared/actor.ts'
import type { Id } from '#shared/ids.ts'
import { localized } from '#shared/localized-text.ts'
import { belgium } from '../../../../../packs/be/index.ts'
import { useApi } from '../../../../../testing/api.ts'
import { factories } from '../../../../../testing/factories/index.ts'
import { indicatorRoutes } from '../../../../../testing/indicator-routes.ts'
import { enrol, people } from '../../../../../testing/people.ts'
import { priorityBlocks } from '../document.ts'
import { priorityHooks } from '../hooks.ts'
import { makeChosen, rating } from '../priorities.fixture.ts'
import { prioritiesRoutes } from '../routes.ts'

usePack(belgium)
priorityHooks.dossierFigures.register(phenomenonFigureBlocks)
const api = useApi({ priorities: prioritiesRoutes, indicators: indicatorRoutes })
const make = factories(api.database)
let [zone, area, planId, theft]: Id[] = []
let planner: Actor
let chief: Actor

beforeEach(async () => {
  area = (await make.area({ kind: 'police_zone', names: { en: 'Maasgrens' } })).id
  zone = (await make.organisation({ areaId: area })).id
  planner = await enrol(api.database, people.planner(zone))
  chief = await enrol(api.database, people.chief_of_corps(zone))
  theft = (await make.phenomenon({ names: { en: 'Theft' } })).id
  const former = (await make.plan({ ownerId: zone, areaId: area, marking: 'TLP:GREEN' })).id
  planId = (await make.plan({ ownerId: zone, areaId: area, marking: 'TLP:GREEN' })).id
  await api.database.kysely.updateTable('plan').set({ predecessor_id: former }).where('id', '=', planId).execute()
  for (const [id, outcome] of [
    [former, 'point_of_attention'],
    [planId, 'priority'],
  ] as const) {
    await as(planner).addPhenomena({ planId: id, phenomenonIds: [theft] })
    await as(planner).rateCells({ planId: id, ratings: [rating(theft, 'objective_image', 2, zone)] })
    await as(chief).decidePriorities({
      planId: id,
      decidedBy: 'Zonal security council',
      quorum: null,
      decidedOn: '2026-11-20',
      outcomes: [makeChosen(theft, outcome)],
    })
  }
  const analyst = api.as(people.ministry_planner(zone)).indicators
  await analyst.definitions.createIndicator({
    code: 'burglary',
    ownerId: zone,
    marking: 'TLP:GREEN',
    definition: definition({ level: 'police_zone' }),
  })
  await api
    .as(people.instance_administrator(zone))
    .indicators.phenomenonPicture.linkPhenomenon({ indicator: 'burglary', phenomenonId: theft })
  await analyst.observations.recordFigures({
    ownerId: zone,
    figures: ['41', '37'].map((value, at) => ({
      indicator: 'burglary',
      areaId: area!,
      startsOn: `${2024 + at}-01-01`,
      value,
    })),
  })
})
const as = (actor: Actor) => api.as(actor).priorities
const printed = async (rendition: 'full' | 'council' | 'public') =>
  JSON.stringify(
    await transactor(
      api.context(planner),
      { permission: 'document.make' },
      [],
      {},
    )('read', (context) =>
      priorityBlocks(context, planId!, { language: 'en', rendition, hidden: new Set(), externalView: false }),
    ),
  )

describe('Dossier', () => {
  it('reads the figures of the area of the plan', async () => {
    const { areaId } = await as(planner).getDossier({ planId: planId!, phenomenonId: theft! })
    expect(areaId).toBe(area)
  })

  it('is printed with the decision, the previous outcome and the notes; the figures only in the full edition', async () => {
    const harm = localized('en', 'Old people move away')
    await as(planner).saveNotes({
      planId: planId!,
      phenomenonId: theft!,
      notes: { influence: null, harm, displacement: null },
    })
    const full = await printed('full')
    for (const text of ['Figures: Maasgrens', 'Burglaries', '37 facts (2025)', 'Old people move away'])
      expect(full).toContain(text)
    expect(full).toContain('point of attention')
    const council = await printed('council')
    expect(council).toContain('Old people move away')
    expect(council).not.toContain('37 facts')
    expect(await printed('public')).toBe('[]')
  })
})
