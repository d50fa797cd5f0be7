import { writeSync } from 'node:fs'
import pino from 'pino'
import { importWorkbookJob } from '../../src/features/planning/plan-workbook/import-job.ts'
import { systemClock } from '../../src/platform/clock.ts'
import { jobKind } from '../../src/platform/jobs/kind.ts'
import { openRunner } from '../../src/platform/jobs/runner.ts'
import { useCountry } from './large-workbook.ts'
import { openPlace } from './open-place.ts'

/**
 * Runs the waiting import of a workbook and reports when it starts to write: `node testing/fault/importing.ts
 * <place>`.
 */
useCountry()
const database = await openPlace(process.argv[2]!)
let isWriting = false
const kind = jobKind({
  ...importWorkbookJob,
  run: (run) =>
    importWorkbookJob.run({
      ...run,
      report: (_progress, step) => {
        if (step === 'writing' && !isWriting) writeSync(1, 'writing\n')
        isWriting ||= step === 'writing'
      },
    }),
})
const place = { database, clock: systemClock, log: pino({ level: 'silent' }), publishChanges: () => {} }
openRunner({ ...place, kinds: [kind] }).wake()
