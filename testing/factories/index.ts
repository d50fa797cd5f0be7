import type { OpenDatabase } from '../../src/platform/db/db.ts'
import { decisionDocument } from './decision-document.ts'
import { element, plan } from './plans.ts'
import { area, makeDuty, organisation, phenomenon } from './registry.ts'

/**
 * Inserts rows as the owner of the schema, for the preconditions of a test: `const make = factories(api.database)`,
 * then `await make.organisation({ kind: 'ministry' })` inside a test or hook.
 */
export function factories(database: OpenDatabase) {
  const bind = <Rest extends unknown[], Answer>(
    make: (database: OpenDatabase, ...rest: Rest) => Answer,
  ): ((...rest: Rest) => Answer) => {
    return (...rest) => make(database, ...rest)
  }
  return {
    area: bind(area),
    organisation: bind(organisation),
    /** A function (duty) of an organisation. */
    function: bind(makeDuty),
    phenomenon: bind(phenomenon),
    plan: bind(plan),
    element: bind(element),
    decisionDocument: bind(decisionDocument),
  }
}
