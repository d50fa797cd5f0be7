import { pino } from 'pino'
import { afterEach } from 'vitest'
import { z } from 'zod'
import { valueOrThrow } from '#platform/declared-error.ts'
import type { Actor } from '#shared/actor.ts'
import { procedure } from '#shared/procedure.ts'
import { useApi } from '../../../testing/api.ts'
import { implementSlice } from '../procedure.ts'
import { Job, type JobResult, jobErrors } from './contract.ts'
import { enqueueJob } from './enqueue.ts'
import { type JobRun, jobKind } from './kind.ts'
import { jobRoutes } from './routes.ts'
import { type JobRunner, openRunner } from './runner.ts'

const Input = z.strictObject({ text: z.string(), isUndone: z.boolean().default(false) })
type Run = JobRun<z.infer<typeof Input>>

/** Sets up a test slice with background jobs. Each test defines the work of the job. */
export function useProbe() {
  let runImplementation: (run: Run) => Promise<JobResult | undefined> = async () => undefined
  const kind = jobKind({
    name: 'probe',
    permission: 'document.make',
    input: Input,
    run: (run) => runImplementation(run),
  })
  const contract = {
    order: procedure
      .meta({ permission: 'document.make', effect: 'write' })
      .route({ method: 'POST', path: '/probe' })
      .input(Input)
      .output(Job)
      .errors(jobErrors),
  }
  const os = implementSlice(contract)
  const routes = {
    order: os.order.handler(async ({ context, input, errors }) => {
      const job = valueOrThrow(await enqueueJob(context, kind, { input, title: input.text }), errors)
      if (input.isUndone) throw new Error('The act is undone.')
      return job
    }),
  }
  const api = useApi({ probe: routes, jobs: jobRoutes })
  const runners: JobRunner[] = []
  const lines: string[] = []
  afterEach(async () => {
    for (const runner of runners.splice(0)) await runner.close()
    lines.length = 0
    runImplementation = async () => undefined
  })

  return {
    api,
    kind,
    /** Lines of the log since the start of the test. */
    lines,
    setImplementation: (act: typeof runImplementation) => {
      runImplementation = act
    },
    /** Starts another server, which takes waiting jobs as the server does after a commit. */
    startRunner: (): JobRunner => {
      const { database, clock } = api
      const log = pino({ level: 'info' }, { write: (line) => lines.push(line) })
      const runner = openRunner({
        database,
        clock,
        log,
        publishChanges: api.context(systemActor).publishChanges,
        kinds: [kind],
      })
      runners.push(runner)
      runner.wake()
      return runner
    },
    order: (actor: Actor, text = 'some work') => api.as(actor).probe.order({ text }),
    /** Sets the heartbeat of every running job back by a minute. */
    expireHeartbeats: () => api.database.pool.query(`update job set heartbeat_at = heartbeat_at - interval '1 minute'`),
  }
}

const systemActor: Actor = { kind: 'system', personId: null, name: '', language: 'en', assignments: [] }

/** Runs until the job is asked to stop. */
export const waitUntilStopped = ({ signal }: { signal: AbortSignal }): Promise<never> =>
  new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason as Error)
    signal.addEventListener('abort', () => reject(signal.reason as Error))
  })
