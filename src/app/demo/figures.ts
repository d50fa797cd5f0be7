import type { createRouterClient } from '@orpc/server'
import type { CountryPack } from '#features/country/registry/index.ts'
import { toDefinition } from '#features/measurement/indicators/index.ts'
import type { OpenDatabase } from '#platform/db/db.ts'
import { analyzeRoughly } from '#platform/db/maintenance.ts'
import type { Id } from '#shared/ids.ts'
import { type DemoCountry, demoBreak, inventedSource } from '../../../packs/demo/index.ts'
import type { router } from '../router.ts'

/** Maximum number of figures per call. */
const maxCount = 5000

/** Reports the figures of each organisation through the ordinary procedure. */
export async function reportFigures(
  country: CountryPack,
  { figures: deliveries }: DemoCountry,
  organisations: ReadonlyMap<string, Id>,
  areas: ReadonlyMap<string, Id>,
  api: ReturnType<typeof createRouterClient<typeof router, Record<never, never>>>['indicators'],
  database: OpenDatabase,
): Promise<void> {
  const { code, definition, ...change } = demoBreak(country)
  const { indicator } = await api.definitions.getIndicator({ code })
  await api.definitions.changeIndicator({
    code,
    revision: indicator.revision,
    definition: toDefinition(definition),
    breaks: true,
    ...change,
  })
  for (const { owner, marking, extractedOn, closedOn, figures } of deliveries) {
    const origin = { source: inventedSource, extractedOn, closedOn, note: null }
    const reported = figures.map(({ area, ...figure }) => ({ ...figure, areaId: areas.get(area)! }))
    for (let start = 0; start < reported.length; start += maxCount) {
      const some = reported.slice(start, start + maxCount)
      await api.observations.recordFigures({ ownerId: organisations.get(owner)!, marking, origin, figures: some })
      // The embedded database analyses the tables only on request. The next inserts compare with these rows.
      if (some.length > maxCount / 3) await analyzeRoughly(database.pool)
    }
  }
}
