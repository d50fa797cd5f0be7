import type { PackIndicator } from '#shared/pack-indicator.ts'

/**
 * Indicators of each phenomenon of the national list of 2022, according to an analyst (to be confirmed). Equivalent
 * phenomena of other lists are found through the crosswalk. An indicator may belong to several phenomena. For example,
 * a survey on drugs in the street measures nuisance as much as drugs.
 */
const indicatorsByPhenomenon: Readonly<Record<string, readonly string[]>> = {
  'NSP-2022-1': ['crime-assault-public-space', 'survey-feels-unsafe'],
  'NSP-2022-2': ['crime-domestic-psychological'],
  'NSP-2022-3': [
    'nuisance-drugs-reports',
    'survey-drug-nuisance-problem',
    'treatment-demand',
    'drug-deaths',
    'crime-drug-trade',
    'crime-drug-possession',
    'drug-waste-clean-up-cost',
    'share-care-completed',
    'etoile-persons-with-drugs',
  ],
  'NSP-2022-3-1': ['wastewater-cocaine', 'seized-cocaine', 'container-detection-rate'],
  'NSP-2022-3-2': [
    'wastewater-mdma',
    'wastewater-amphetamine',
    'drug-labs',
    'drug-dumping-sites',
    'precursor-signals',
    'finds-per-inspection-rural',
  ],
  'NSP-2022-3-3': ['cannabis-plantations', 'seized-cannabis-herb'],
  'NSP-2022-3-4': ['crime-drug-trade', 'nuisance-drugs-reports', 'etoile-persons-checked'],
  'NSP-2022-4': [
    'rate-burglary-dwelling',
    'crime-burglary-dwelling',
    'survey-burglary-problem',
    'crime-theft-from-vehicle',
    'crime-car-theft',
    'crime-bicycle-theft',
    'crime-pickpocketing',
    'crime-armed-robbery',
    'crime-violent-theft-unarmed',
  ],
  'NSP-2022-5': [
    'rate-nuisance-reports',
    'nuisance-reports',
    'survey-drug-nuisance-problem',
    'survey-feels-unsafe',
    'crime-graffiti',
    'crime-damage-car',
  ],
  'NSP-2022-6': [
    'rate-road-injury-accidents',
    'road-injury-accidents',
    'road-deaths',
    'road-serious-injuries',
    'survey-speed-problem',
    'share-speeding',
  ],
  'NSP-2022-9': ['drug-dumping-sites', 'drug-waste-clean-up-cost'],
  'NSP-2022-T2': ['joint-actions', 'share-joint-actions-proceeds'],
  'NSP-2022-T4': ['hycap-share', 'survey-feels-unsafe'],
}

/** The same data, by indicator. */
const phenomenaByIndicator = Map.groupBy(
  Object.entries(indicatorsByPhenomenon).flatMap(([phenomenon, codes]) => codes.map((code) => ({ phenomenon, code }))),
  ({ code }) => code,
)

export const addPhenomena = (packIndicator: PackIndicator): PackIndicator => {
  const indicatorPhenomena = phenomenaByIndicator.get(packIndicator.code)
  return indicatorPhenomena
    ? { ...packIndicator, phenomena: indicatorPhenomena.map(({ phenomenon }) => phenomenon) }
    : packIndicator
}

/** Every indicator of the table above. */
export const phenomenonIndicators: readonly string[] = [...phenomenaByIndicator.keys()]
