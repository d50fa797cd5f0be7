import type { Ground, Measured } from '#features/measurement/indicators/index.ts'
import type { Departed } from '#features/planning/priorities/index.ts'
import type { LegalDate } from '#shared/dates.ts'
import type { AnswerKind, ChainLink, ElementKind, ElementState, PlanState } from '#shared/element-kind.ts'
import type { Language } from '#shared/language.ts'
import type { Names } from '#shared/localized-text.ts'
import type { Marking } from '#shared/marking.ts'
import type { Level, PackPlanKind } from '#shared/pack.ts'
import type { PackPathStep } from '#shared/pack-path.ts'

/**
 * What a rule may read. Keys are opaque texts: ids when the facts come from the database, keys of the document when they
 * come from a file, so that one rule serves both. A section that is absent makes its rules *not computed*, never *passed*.
 */
export interface CheckFacts {
  plan: PlanFact
  today: LegalDate
  /** The plan's kind; absent where the country's pack does not know it. */
  kind?: PackPlanKind
  elements?: readonly ElementFact[]
  /** What was asked from above, with the current answers; one with which nothing is wrong may be left out (R11, M04). */
  items?: readonly ItemFact[]
  /** What was remarked in consultation rounds, and the points of opinions. */
  remarks?: readonly RemarkFact[]
  /** The table of competences of the plan's time. */
  competences?: readonly CompetenceFact[]
  /** The organisations, areas and accountable functions that the plan names. */
  units?: ReadonlyMap<string, UnitFact>
  /** The phenomena that the plan names. */
  phenomena?: ReadonlyMap<string, PhenomenonFact>
  /** How its elements are measured. */
  results?: readonly ResultFact[]
  /** On which figures its expected results stand; absent in a file that expects something. */
  figures?: readonly FigureFact[]
  /** What its body has left for it in the years of its period, where that is known; absent in a file. */
  held?: readonly HeldFact[]
  /** Where the decision on the priorities departs from the ranking; null: nothing was decided by a matrix. */
  ranking?: readonly RankingFact[] | null
  /** Where it stands on its legal path; null: it has not begun one. Absent in a file. */
  path?: PathFact | null
  /** What its approval binds and reads otherwise now than in the version in force, with no addendum on its way. Absent in a file. */
  silent?: SilentFact
  /** Figures next door: looked at when they are read, as this reader may read them, so never here. */
  neighbours?: never
}

/** Sections of facts that a rule can name. */
export const sections = [
  'kind',
  'elements',
  'items',
  'remarks',
  'competences',
  'units',
  'phenomena',
  'results',
  'figures',
  'neighbours',
  'ranking',
  'path',
  'silent',
] as const
export type Section = (typeof sections)[number]

export interface PlanFact {
  key: string
  /** Code of the kind. */
  kind: string
  state: PlanState
  marking: Marking
  area: string | null
  periodFrom: LegalDate
  /** Half-open. */
  periodTo: LegalDate
  /** The first day on which it no longer holds, where a decision lets it hold longer than its period. */
  extendedTo?: LegalDate | null
  /** Languages in which the plan holds. */
  languages: readonly Language[]
  /** Languages in which words of its cover are older than their source. */
  outdated: readonly Language[]
  /** Words of its cover; may be left empty where none of them could name a person. */
  words: string
}

export interface ElementFact {
  key: string
  parent: string | null
  kind: ElementKind
  /** Code of the part or section, for elements of these kinds. */
  place: string | null
  state: ElementState | null
  hasStateReason: boolean
  /** The function that answers for it. */
  accountable: string | null
  /** Organisation of the accountable function. */
  accountableUnit: string | null
  competenceTopic: string | null
  phenomenon: string | null
  marking: Marking | null
  hasPersons: boolean
  confidential: boolean
  periodFrom: LegalDate | null
  periodTo: LegalDate | null
  /** The day of a milestone. */
  dueOn: LegalDate | null
  chainLinks: readonly ChainLink[]
  /** Areas, municipality, contributors, partners: what the element names of the structure of the country. */
  units: readonly string[]
  /** Elements, here or in other plans, to which it is linked. */
  links: readonly string[]
  means: readonly MeansFact[]
  /** What it needs from elsewhere and was not asked of anybody yet. */
  needsToAsk: number
  hasMotive: boolean
  hasBody: boolean
  hasRationale: boolean
  /** It carries an answer to an item from above. */
  carriesAnswer: boolean
  /** Another plan elaborates it. */
  isElaborated: boolean
  /** Its title without what writing varies, of objectives: the same for two that say the same (M08). */
  titleKey: string | null
  /** Languages in which any of its texts is older than its source. */
  outdated: readonly Language[]
  /** All its words in all languages; may be left empty where none of them could bear a mark or name a person (R23, R24). */
  words: string
}

export interface MeansFact {
  kind: string
  service: string
  amount: number | null
  available: number | null
}

/** How an element is measured: of which indicator, and what its promise says of it. */
export type ResultFact = Measured

/** On which figures a result stands: what is known of them, never the figures. */
export type FigureFact = Ground

/** A year of a service (hours), or of the budget (euros): what the plan promises, and what is left when what is reserved is taken off. */
export interface HeldFact {
  service: string
  year: number
  promised: number
  left: number
}

/** A priority that stands before what ranks higher, or as high. */
export type RankingFact = Departed

export interface ItemFact {
  key: string
  /** Shown in the words of the result. */
  title: Names
  upperPlan: Names
  answer: { kind: AnswerKind; hasReasons: boolean; isCarried: boolean } | null
}

export interface RemarkFact {
  /** Null: the plan as a whole. It may have gone since. */
  element: string | null
  answered: boolean
  /** It is a point of an opinion on the legal path. */
  opinion?: true
}

export interface CompetenceFact {
  topic: string
  level: Level
  organisationKinds: readonly string[]
}

export interface UnitFact {
  names: Names
  kind: string
  level: Level | null
  validFrom: LegalDate | null
  validTo: LegalDate | null
}

export interface PhenomenonFact {
  names: Names
  list: Names
  /** Stands on a list that holds today. */
  current: boolean
  /** A crosswalk leads, in any number of steps, to a list that holds today. */
  leadsToCurrent: boolean
  /** The first day ahead on which any list begins or ends. */
  listsChangeOn: LegalDate | null
}

/** What changed silently in a plan that holds. */
export interface SilentFact {
  /** The number of the version in force; null: nothing of it reads otherwise, or the plan does not hold. */
  version: number | null
  /** Elements that came or read otherwise. */
  elements: readonly string[]
  /** Something else reads otherwise: what is gone, the cover, what is expected. */
  elsewhere: boolean
}

/** Where a plan stands on its legal path. */
export interface PathFact {
  /** It was decided before this instance was there: its steps were gone elsewhere. */
  decidedBefore: boolean
  /** An addendum is on its way. */
  isAmending: boolean
  /** In the round that it goes now. */
  steps: readonly StepFact[]
}

export interface StepFact {
  code: string
  number: string
  names: Names
  act: PackPathStep['act']
  state: 'not_applicable' | 'waiting' | 'open' | 'under_way' | 'refused' | 'skipped' | 'through'
  /** No body is known that could take part. */
  nobody: boolean
  /** Seats that nobody takes, beside others that are taken: of those who decide, and of a body that decides together. */
  empty: readonly { names: Names; votes: boolean }[]
  /** Who has not spoken, or not about what is laid before them now: the function, or else the body. */
  missing: readonly Names[]
  /** Whose absence is recorded without a reason. */
  unsaid: readonly Names[]
  hasMotive: boolean
  /** Left out, or gone before what usually goes first. */
  skippedOrReordered: boolean
}
