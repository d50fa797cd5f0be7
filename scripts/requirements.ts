import { decisionsRequirements } from './requirements/decisions.ts'
import { deckRequirements } from './requirements/deck.ts'
import { lawRequirements } from './requirements/law.ts'
import { operationRequirements } from './requirements/operation.ts'
import { planningRequirements } from './requirements/planning.ts'
import { qualityRequirements } from './requirements/quality.ts'
import type { Area, Requirement } from './requirements/requirement.ts'

export const areas: readonly Area[] = [
  { area: 'deck', title: 'The presentation, slides 2 to 8, 10, 12 and 13' },
  { area: 'country', title: 'Country' },
  { area: 'plan', title: 'Plans' },
  { area: 'align', title: 'Alignment' },
  { area: 'law', title: 'Law of a plan, and who decides' },
  { area: 'path', title: 'Approval' },
  { area: 'measure', title: 'Measurement' },
  { area: 'publish', title: 'Documents' },
  { area: 'check', title: 'Checks' },
  { area: 'work', title: 'Workspace' },
  { area: 'access', title: 'Access and security' },
  { area: 'data', title: 'Files, tasks and integrity' },
  { area: 'web', title: 'Interface' },
  { area: 'ops', title: 'Instance and command line' },
]

export const requirements: readonly Requirement[] = [
  ...deckRequirements,
  ...planningRequirements,
  ...lawRequirements,
  ...decisionsRequirements,
  ...qualityRequirements,
  ...operationRequirements,
]
