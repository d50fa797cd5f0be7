import { writeSync } from 'node:fs'
import pino from 'pino'
import { systemClock } from '../../src/platform/clock.ts'
import { openRunner } from '../../src/platform/jobs/runner.ts'
import { openPlace } from './open-place.ts'
import { endlessWork } from './operations.ts'

/** Runs waiting jobs without ending them until it is killed: `node testing/fault/running-job.ts <place>`. */
const database = await openPlace(process.argv[2]!)
const place = { database, clock: systemClock, log: pino({ level: 'silent' }), publishChanges: () => {} }
const reportStart = () => writeSync(1, 'begun\n')
openRunner({ ...place, kinds: [endlessWork(reportStart)] }).wake()
