import type { FigureFact, ResultMeasurement } from '#features/measurement/targets/index.ts'
import type { RankingDeviationFact } from '#features/planning/priorities/index.ts'
import type { LegalDate } from '#shared/dates.ts'
import type { AnswerKind, ChainLink, ElementKind, ElementState, PlanState } from '#shared/element-kind.ts'
import type { Language } from '#shared/language.ts'
import type { LanguageRequirement } from '#shared/language-regime.ts'
import type { Names } from '#shared/localized-text.ts'
import type { Marking } from '#shared/marking.ts'
import type { PackPlanKind } from '#shared/pack.ts'
import type { PackInstrumentKind } from '#shared/pack-instrument.ts'
import type { Level } from '#shared/pack-level.ts'
import type { PackPathStep } from '#shared/pack-path.ts'

/**
 * The facts available to a rule. Keys are opaque: ids when the facts come from the database, document keys when they
 * come from a file. The same rule thus serves both. A rule whose section is absent is *not computed*, never *passed*.
 */
export interface CheckFacts {
  plan: PlanFact
  today: LegalDate
  /** The plan's kind. Absent when the country's pack does not define it. */
  kind?: PackPlanKind
  elements?: readonly ElementFact[]
  /** Items of upper plans with the current answers. Items without issues may be omitted. */
  items?: readonly ItemFact[]
  /** Comments in consultation rounds, and the points of opinions. */
  comments?: readonly CommentFact[]
  /** The table of competences for the plan's period. */
  competences?: readonly CompetenceFact[]
  /** The organisations, areas and accountable functions to which the plan refers. */
  units?: ReadonlyMap<string, UnitFact>
  /** The accountable functions of the elements, with the people in office today. Absent in a file. */
  holders?: ReadonlyMap<string, HolderFact>
  /** The phenomena to which the plan refers. */
  phenomena?: ReadonlyMap<string, PhenomenonFact>
  /** The indicators and targets of the elements. */
  results?: readonly ResultFact[]
  /** The figures on which expected results are based. Absent in a file with expected results. */
  figures?: readonly FigureFact[]
  /** Resources of the organisation available for the plan in the years of the period, if known. Absent in a file. */
  capacities?: readonly CapacityFact[]
  /** The kinds of instrument in the law of the plan. */
  instrumentKinds?: readonly PackInstrumentKind[]
  /** Priorities whose decision differs from the ranking. Null when no matrix was used. */
  ranking?: readonly RankingFact[] | null
  /** Status on the approval path. Null before the path has begun. Absent in a file. */
  path?: PathFact | null
  /** Bound content that differs from the version in force, without an open addendum. Absent in a file. */
  unapprovedChanges?: UnapprovedChangeFact
  /** Figures of neighbouring areas. They are computed on read, within the reader's access, and never here. */
  neighbours?: never
}

/** Fact sections that a rule can require. Capacities are loaded with the elements, and a rule works without them. */
export type Section = Exclude<keyof CheckFacts, 'plan' | 'today' | 'capacities' | 'instrumentKinds'>
const isSection: Readonly<Record<Section, true>> = {
  kind: true,
  elements: true,
  items: true,
  comments: true,
  competences: true,
  units: true,
  holders: true,
  phenomena: true,
  results: true,
  figures: true,
  neighbours: true,
  ranking: true,
  path: true,
  unapprovedChanges: true,
}
export const sections = Object.keys(isSection) as Section[]

export interface PlanFact {
  key: string
  /** Code of the kind. */
  kind: string
  state: PlanState
  marking: Marking
  area: string | null
  periodFrom: LegalDate
  /** Exclusive end of the half-open period. */
  periodTo: LegalDate
  /** End (exclusive) of an extension, when a decision extends the plan beyond the period. */
  extendedTo?: LegalDate | null
  /** Languages in which the plan is valid. */
  languages: readonly Language[]
  /** The languages of the public edition under the law of the plan. Absent: unknown, as for a rule test. */
  languageRequirement?: LanguageRequirement
  /** Languages in which cover text is older than the source. */
  outdated: readonly Language[]
  /** Cover text. May be empty when it cannot name a person. */
  text: string
}

export interface ElementFact {
  key: string
  parent: string | null
  kind: ElementKind
  /** Code of the part or section, for elements of these kinds. */
  place: string | null
  state: ElementState | null
  hasStateReason: boolean
  /** The accountable function. */
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
  /** The date of a milestone. */
  dueOn: LegalDate | null
  chainLinks: readonly ChainLink[]
  /** References to the structure of the country: areas, municipality, contributors, partners. */
  units: readonly string[]
  /** Linked elements, in this or other plans. */
  links: readonly string[]
  resources: readonly ResourceFact[]
  /** Instrument of a cooperation framework: its kind, dates and parties. Null for elements of other kinds. */
  instrument: InstrumentFact | null
  /** The territories of a programme. */
  territories: readonly TerritoryFact[]
  hasTaskForce: boolean
  /** Number of external needs that were not requested yet. */
  unrequestedNeedCount: number
  hasReason: boolean
  hasBody: boolean
  hasRationale: boolean
  /** Whether the element carries out an answer to an item of an upper plan. */
  carriesAnswer: boolean
  /** Whether another plan elaborates the element. */
  isElaborated: boolean
  /** Normalised title of an objective. Equal titles count as the same objective. */
  titleKey: string | null
  /** Languages in which any text is older than the source. */
  outdated: readonly Language[]
  /** All text in all languages. May be empty when it cannot contain a mark or name a person. */
  text: string
}

export interface InstrumentFact {
  kind: string | null
  signedOn: LegalDate | null
  inForceOn: LegalDate | null
  parties: readonly PartyFact[]
}

/** A party to an instrument. */
export interface PartyFact {
  unit: string
  ratifiedOn: LegalDate | null
}

export interface TerritoryFact {
  unit: string
  hasContact: boolean
  /** The last day on which the programme is to be translated into the plan of the territory. */
  translateBy: LegalDate | null
  isTranslated: boolean
}

export interface ResourceFact {
  kind: string
  service: string
  amount: number | null
  available: number | null
}

/** The indicator of an element, and the data of the expected result. */
export type ResultFact = ResultMeasurement

/** Metadata of the figures on which a result is based, never the figures themselves. */
export type { FigureFact }

/**
 * A service (hours) or the budget (euros) in a year: the planned amount, and the available amount without reserved
 * resources.
 */
export interface CapacityFact {
  service: string
  year: number
  promised: number
  remaining: number
}

/** A priority placed above a phenomenon with an equal or higher rank. */
export type RankingFact = RankingDeviationFact

export interface ItemFact {
  key: string
  /** Shown in the message of the result. */
  title: Names
  upperPlan: Names
  answer: { kind: AnswerKind; hasReasons: boolean; isCarried: boolean } | null
}

export interface CommentFact {
  /** Null for the plan as a whole. The element may have been deleted. */
  element: string | null
  answered: boolean
  /** Whether it is a point of an opinion on the approval path. */
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

/** Whether a function is filled today. */
export interface HolderFact {
  names: Names
  organisation: Names
  hasHolder: boolean
  hasDeputy: boolean
  /** The next day on which an appointment begins or ends. */
  changesOn: LegalDate | null
}

export interface PhenomenonFact {
  names: Names
  list: Names
  /** Whether it is on a list that is valid today. */
  current: boolean
  /** Whether the crosswalk leads, in any number of steps, to a list that is valid today. */
  leadsToCurrent: boolean
  /** The next date on which any list begins or ends. */
  listChangeOn: LegalDate | null
}

/** Unapproved changes in a plan in force. */
export interface UnapprovedChangeFact {
  /** Number of the version in force. Null when there are no such changes, or when the plan is not in force. */
  version: number | null
  /** Added or changed elements. */
  elements: readonly string[]
  /** Whether other content changed: deleted elements, the cover or expected results. */
  hasOtherChanges: boolean
}

/** Status of a plan on the approval path. */
export interface PathFact {
  /** The plan was approved before this instance existed, so the steps were completed externally. */
  isApprovedExternally: boolean
  /** An addendum is open. */
  isAmending: boolean
  /** Steps of the current round. */
  steps: readonly StepFact[]
}

export interface StepFact {
  code: string
  number: string
  names: Names
  act: PackPathStep['act']
  state: 'not_applicable' | 'waiting' | 'open' | 'in_progress' | 'refused' | 'skipped' | 'completed'
  /** No organisation is known that could take part. */
  hasNoParticipants: boolean
  /** Vacant seats next to occupied seats, of individual deciders and of a collegial body. */
  empty: readonly { names: Names; votes: boolean }[]
  /** Functions with a seat, of individual deciders and of a collegial body, that have no holder today. */
  vacant: readonly Names[]
  /** Participants without an act on the submitted version: the function, or otherwise the organisation. */
  missing: readonly Names[]
  /** Participants whose absence is recorded without a reason. */
  absentWithoutReason: readonly Names[]
  hasReason: boolean
  /** Skipped, or completed before the steps that usually precede it. */
  skippedOrReordered: boolean
}
