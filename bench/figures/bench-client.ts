import { createRouterClient } from '@orpc/server'
import pino from 'pino'
import { systemClock } from '../../src/platform/clock.ts'
import type { OpenDatabase } from '../../src/platform/db/db.ts'
import { type Id, newId } from '../../src/shared/ids.ts'
import { indicatorRoutes } from '../../testing/indicator-routes.ts'

const personId = newId()

/** Returns the procedures, called as a user of the organisation that owns the figures. */
export const bench = (database: OpenDatabase, owner: Id) =>
  createRouterClient(indicatorRoutes, {
    context: {
      database,
      actor: {
        kind: 'person' as const,
        personId,
        name: 'Bench',
        language: 'en' as const,
        assignments: [{ organisationId: owner, role: 'ministry_planner' as const }],
      },
      clock: systemClock,
      requestId: 'bench',
      log: pino({ level: 'silent' }),
      publishChanges: () => {},
    },
  })
