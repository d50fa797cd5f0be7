import { createRouterClient } from '@orpc/server'
import pino from 'pino'
import { belgium } from '../../packs/be/index.ts'
import { usePack } from '../../src/features/country/registry/index.ts'
import { EditedWorkbook } from '../../src/features/planning/plan-workbook/edited-workbook.fixture.ts'
import { registerSections } from '../../src/features/planning/plans/plan-section.ts'
import { systemClock } from '../../src/platform/clock.ts'
import { migrate } from '../../src/platform/db/migrate.ts'
import { localized } from '../../src/shared/localized-text.ts'
import { factories } from '../factories/index.ts'
import { enrol, people } from '../people.ts'
import { planRoutes } from '../plan-routes.ts'
import { openPlace } from './open-place.ts'

/** Number of elements that the workbook changes. */
export const changedTextCount = 600

export function useCountry(): void {
  usePack(belgium)
  registerSections([])
}

/** Creates an instance with a plan and starts the import of a workbook that changes all plan texts. */
export async function orderLargeWorkbook(at: string): Promise<{ jobId: string; planId: string }> {
  useCountry()
  const database = await openPlace(at)
  await migrate(database.pool)
  const zone = await factories(database).organisation({ kind: 'police_zone' })
  const actor = await enrol(database, people.planner(zone.id))
  const context = {
    database,
    actor,
    clock: systemClock,
    requestId: 'trial',
    log: pino({ level: 'silent' }),
    publishChanges: () => {},
  }
  const { document, workbook } = createRouterClient(planRoutes, { context })
  const plan = {
    code: 'ZVP-1',
    kind: 'zonal_security_plan',
    title: localized('nl', 'Zonaal plan'),
    owner: zone.code,
    periodFrom: '2026-01-01',
    marking: 'TLP:GREEN',
    languages: ['nl'],
  }
  const elements = Array.from({ length: changedTextCount }, (_, index) => ({
    key: `t${index}`,
    place: 'strategic_objectives',
    kind: 'text',
    title: localized('nl', `Zoals het was ${index}`),
  }))
  const file = { format: 'integral.plan/1', plans: [{ plan, elements }] }
  const { planId } = (await document.importDocument({ document: file })).effects[0]!
  const book = await EditedWorkbook.open(await workbook.exportWorkbook({ planId, language: 'nl' }))
  const title = book.column('Elementen', 'titel (nl)')
  for (const row of book.sheet('Elementen').rows)
    if (String(row[title] ?? '').startsWith('Zoals')) row[title] = 'Zoals het wordt'
  const changed = book.save()
  const { state } = await workbook.previewWorkbookImport({ planId, file: changed, language: 'nl' })
  const { id: jobId } = await workbook.requestWorkbookImport({ planId, file: changed, state, language: 'nl' })
  await database.close()
  return { jobId, planId }
}
