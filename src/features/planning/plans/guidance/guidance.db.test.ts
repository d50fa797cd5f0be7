import { beforeEach, describe, expect, it } from 'vitest'
import { usePack } from '#features/country/registry/index.ts'
import type { Actor } from '#shared/actor.ts'
import { localized } from '#shared/localized-text.ts'
import { plainText } from '#shared/prose.ts'
import { belgium } from '../../../../../packs/be/index.ts'
import { catchError, useApi } from '../../../../../testing/api.ts'
import { factories } from '../../../../../testing/factories/index.ts'
import { enrol, people } from '../../../../../testing/people.ts'
import { planRoutes } from '../../../../../testing/plan-routes.ts'

import { exampleText } from './model.ts'

usePack(belgium)
const api = useApi({ plans: planRoutes })
let zone: { id: string }
let planner: Actor
let planId: string

beforeEach(async () => {
  zone = await factories(api.database).organisation({ kind: 'police_zone' })
  planner = await enrol(api.database, people.planner(zone.id))
  const plan = await plans().startPlan({
    code: 'ZVP',
    kind: 'zonal_security_plan',
    title: localized('nl', 'Plan'),
    ownerId: zone.id,
    periodFrom: '2028-01-01',
    marking: 'TLP:GREEN',
    languages: ['nl', 'fr'],
    template: 'guided',
  })
  planId = plan.id
})
const plans = (actor = planner) => api.as(actor).plans

describe('Guidance', () => {
  it('describes for each section the expected content, the legal source and an example, in every language', async () => {
    const { sections } = await plans().guidance.getGuidance({ planId })
    const { rows } = await plans().outline.getOutline({ planId })
    const places = new Map(rows.filter((row) => row.kind === 'section').map((row) => [row.id, row.place]))
    expect(sections.map((section) => places.get(section.sectionId)).sort()).toEqual([...places.values()].sort())
    const objectives = sections.find((section) => places.get(section.sectionId) === 'strategic_objectives')!
    expect(objectives.content.nl).toMatch(/^Fenomeen, reden, eindverantwoordelijke/)
    expect(objectives.example?.nl).toMatch(/^Minder productie/)
    expect(objectives.source?.nl).toMatch(/^wet van 7 december 1998, art. 36/)
  })

  it('is not part of the plan: not in the outline, the document, the search or the history', async () => {
    const { sections } = await plans().guidance.getGuidance({ planId })
    const { rows } = await plans().outline.getOutline({ planId })
    expect(rows.filter((row) => row.body !== null)).toEqual([])
    const document = JSON.stringify(await plans().document.exportDocument({ planId }))
    for (const { example } of sections) if (example?.nl) expect(document).not.toContain(example.nl)
    const { rows: found } = await api.database.pool.query(`select * from suggest_terms('productie', 'nl', 10)`)
    expect(found).toEqual([])
  })

  it('is remembered for each person, in every plan [plan-14]', async () => {
    const colleague = await enrol(api.database, people.planner(zone.id))
    await plans().guidance.setGuidanceDepth({ depth: 'first_time' })
    await plans().guidance.setGuidanceDepth({ depth: 'expert' })
    expect((await plans().guidance.getGuidance({ planId })).depth).toBe('expert')
    expect((await plans(colleague).guidance.getGuidance({ planId })).depth).toBe('usual')
    const reader = await enrol(api.database, people.reader(zone.id))
    expect((await catchError(plans(reader).guidance.setGuidanceDepth({ depth: 'expert' }))).code).toBe('FORBIDDEN')
  })

  it('inserts an example as text only on request, with undo', async () => {
    const { sections } = await plans().guidance.getGuidance({ planId })
    const { sectionId, example } = sections.find((section) => section.example !== null)!
    const body = exampleText(example!, ['nl', 'fr'])!
    expect(Object.keys(body.text).sort()).toEqual(['fr', 'nl'])
    const added = await plans().outline.addElement({ planId, parentId: sectionId, content: { kind: 'text', body } })
    expect(plainText(added.body!.text.nl!)).toBe(example!.nl)
    await plans().outline.removeElement({ id: added.id })
    const { rows } = await plans().outline.getOutline({ planId })
    expect(rows.some((row) => row.kind === 'text')).toBe(false)
  })
})
