import type { PackIndicator } from '#shared/pack-indicator.ts'
import { addPhenomena } from './indicators/about.ts'
import { carePath } from './indicators/care-path.ts'
import { drugHarm } from './indicators/drug-harm.ts'
import { drugProduction } from './indicators/drug-production.ts'
import { drugSeizures } from './indicators/drug-seizures.ts'
import { etoile } from './indicators/etoile.ts'
import { jointActions } from './indicators/joint-actions.ts'
import { nuisanceAndRoads } from './indicators/nuisance-and-roads.ts'
import { operations } from './indicators/operations.ts'
import { organisation } from './indicators/organisation.ts'
import { partners } from './indicators/partners.ts'
import { perception } from './indicators/perception.ts'
import { prevention } from './indicators/prevention.ts'
import { recordedRates } from './indicators/recorded-rates.ts'
import { surroundings } from './indicators/surroundings.ts'
import { theft } from './indicators/theft.ts'
import { trafficAndResponse } from './indicators/traffic-and-response.ts'
import { violenceAndDamage } from './indicators/violence-and-damage.ts'

/**
 * What can be measured, by subject. Code prefixes: `crime-…` recorded facts, `rate-…` per 1,000 inhabitants, `share-…`
 * a percentage of two others, `seized-…`, `survey-…`, `etoile-…` totals of a year. Recorded crimes overlap, so no
 * indicator is a sum of several.
 */
export const indicators: readonly PackIndicator[] = [
  ...theft,
  ...violenceAndDamage,
  ...recordedRates,
  ...nuisanceAndRoads,
  ...drugHarm,
  ...drugProduction,
  ...drugSeizures,
  ...operations,
  ...trafficAndResponse,
  ...prevention,
  ...carePath,
  ...jointActions,
  ...etoile,
  ...partners,
  ...organisation,
  ...perception,
  ...surroundings,
].map(addPhenomena)
