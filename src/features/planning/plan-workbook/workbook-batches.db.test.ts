import { describe, expect, it } from 'vitest'
import type { Transact } from '#platform/context.ts'
import { transactor } from '#platform/transactor.ts'
import { localized } from '#shared/localized-text.ts'
import { importWorkbook } from './import-workbook.ts'
import { loadPlanNow, toReadPlan } from './plan-now.ts'
import {
  api,
  countChanges,
  document,
  ids,
  key,
  openExport,
  planId,
  planner,
  preview,
  workbooks,
  zone,
} from './zonal-plan.fixture.ts'

const transact = (): Transact => transactor(api.context(planner), { permission: 'plan.write' }, ['test'], {})
async function prepareImport() {
  const book = await openExport()
  book.set('Elementen', key(ids.o1), { 'titel (nl)': 'Geen overlast' })
  book.set('Middelen', ['soort middelen', 'voltijdsequivalenten'], { hoeveelheid: 7 })
  book.add('Elementen', {
    'bovenliggend element (sleutel)': ids.p1,
    soort: 'strategische doelstelling',
    'titel (nl)': 'Nieuw',
  })
  const file = book.save()
  return { planId, file, state: (await preview(file)).state, language: 'nl' as const, choices: {} }
}
const changeConcurrently = async () => {
  const { element } = await api.as(planner).plans.outline.getElement({ id: ids.o2 })
  await api
    .as(planner)
    .plans.outline.changeElement({ id: ids.o2, revision: element.revision, patch: { code: `SD${element.revision}9` } })
}

describe('Workbook import in batches', () => {
  it('writes no data when it is stopped at any moment', async () => {
    const input = await prepareImport()
    const [before, changes] = [await document(), await countChanges()]
    // Before the write, after half of it, and after all of it but before the commit.
    for (const moment of [0, 0.5, 1]) {
      const step = (name: string, share = 0) => {
        if (name === 'writing' && share === moment) throw new Error('stopped')
      }
      await expect(importWorkbook(transact(), input, { step })).rejects.toThrow('stopped')
      expect([await document(), await countChanges()]).toEqual([before, changes])
    }
    expect((await importWorkbook(transact(), input)).ok).toBe(true)
    expect((await document()).get(ids.o1)!.title!.text.nl).toBe('Geen overlast')
  })

  it('writes no data when the plan changes after the computation', async () => {
    const input = await prepareImport()
    let waiting: Promise<void> | undefined
    const own = transact()
    const late: Transact = async (effect, run) => {
      if (effect === 'write') {
        waiting ??= changeConcurrently()
        await waiting
      }
      return own(effect, run)
    }
    expect(await importWorkbook(late, input)).toMatchObject({
      ok: false,
      error: { code: 'PLAN_CHANGED_CONCURRENTLY' },
    })
    expect((await document()).get(ids.o1)!.title!.text.nl).toBe('Minder overlast')
  })
})

describe('Large plan', () => {
  const many = 2_100
  const grow = async () => {
    const plan = {
      code: 'ZVP-1',
      kind: 'zonal_security_plan',
      title: localized('nl', 'Zonaal plan'),
      owner: zone.code,
      periodFrom: '2026-01-01',
      marking: 'TLP:GREEN',
      languages: ['nl', 'fr'],
      sentAt: '2026-01-01T00:00:00Z',
    }
    const own = [...(await document()).values()]
    const texts = Array.from({ length: many }, (_, index) => ({
      key: `extra-${index}`,
      place: 'strategic_objectives',
      kind: 'text',
      title: localized('nl', `Tekst ${index}`),
    }))
    const file = { format: 'integral.plan/1', plans: [{ plan, elements: [...own, ...texts] }] }
    await api.as(planner).plans.document.importDocument({ document: file })
  }

  it('returns the same result in batches as in a single read, also when it changes between batches', async () => {
    await grow()
    const own = transact()
    let calls = 0
    const disturbed: Transact = async (effect, run) => {
      calls += 1
      if (calls === 3) await changeConcurrently()
      return own(effect, run)
    }
    const stored = (await loadPlanNow(disturbed, planId))!
    expect((await toReadPlan(stored)).documents).toEqual([...(await document()).values()])
    const calm = (await loadPlanNow(own, planId))!
    expect([calm.elements, calm.state]).toEqual([stored.elements, stored.state])
    expect(calls).toBeGreaterThan(6)
  })

  it('is found by new text after a workbook changed hundreds of elements, and no longer by old text', async () => {
    await grow()
    const book = await openExport()
    const { rows } = book.sheet('Elementen')
    const title = book.column('Elementen', 'titel (nl)')
    for (const row of rows) if (String(row[title] ?? '').startsWith('Tekst ')) row[title] = 'Fietsstraat'
    const file = book.save()
    const { state, counts } = await preview(file)
    expect(counts.changed).toBe(many)
    await workbooks().importWorkbook({ planId, file, state, language: 'nl' })
    const found = async (text: string) =>
      Number(
        (
          await api.database.pool.query("select count(*) from search_entry where terms @@ to_tsquery('dutch', $1)", [
            text,
          ])
        ).rows[0].count,
      )
    expect([await found('fietsstraat'), await found('tekst')]).toEqual([many, 0])
    expect((await api.database.pool.query('select from search_index_staging')).rows).toHaveLength(0)
  })
})
