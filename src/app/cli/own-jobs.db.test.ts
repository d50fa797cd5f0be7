import { createRouterClient } from '@orpc/server'
import { afterEach, expect, it } from 'vitest'
import { documentRoutes } from '#features/publishing/documents/routes.ts'
import { stopPrinter } from '#platform/docgen/render.ts'
import { jobRoutes } from '#platform/jobs/routes.ts'
import { useApi } from '../../../testing/api.ts'
import { factories } from '../../../testing/factories/index.ts'
import { enrol, people } from '../../../testing/people.ts'
import { serveCountry } from '../country.ts'
import { createCommandJobs } from './own-jobs.ts'

const routes = { documents: documentRoutes, jobs: jobRoutes }
const api = useApi(routes)
afterEach(stopPrinter)

it('jobs started by a command finish before the command ends, without a server', { timeout: 60_000 }, async () => {
  await serveCountry('be')
  const make = factories(api.database)
  const zone = await make.organisation()
  const planner = await enrol(api.database, people.planner(zone.id))
  const { id: planId } = await make.plan({ ownerId: zone.id })
  const jobs = createCommandJobs()
  const context = { ...api.context(planner), publishChanges: jobs.publishChanges }
  const command = createRouterClient(routes, { context })
  const { id } = await command.documents.requestDocument({ planId, rendition: 'full', form: 'html' })
  await jobs.finish(context)
  expect(await command.jobs.getJob({ id })).toMatchObject({
    state: 'done',
    result: { file: { size: expect.any(Number) } },
  })
})
