import type { LegalDate } from './dates.ts'
import type { ElementKind } from './element-kind.ts'
import type { Language } from './language.ts'
import type { Names } from './localized-text.ts'
import type { PackAnswerReaders } from './pack-answer-readers.ts'
import type { BasisKind } from './pack-basis.ts'
import type { PackBinds, PackExtension } from './pack-binding.ts'
import type { PackCriterion } from './pack-criterion.ts'
import type { PackCascadeStep, PackPreparationStep } from './pack-cycle.ts'
import type { PackDistributionList } from './pack-distribution.ts'
import type { PackDuty } from './pack-duty.ts'
import type { PackIndicator } from './pack-indicator.ts'
import type { PackInstrumentKind } from './pack-instrument.ts'
import type { PackLanguageRegime } from './pack-language-regime.ts'
import type { PackLetter } from './pack-letter.ts'
import type { Level, PackLevel } from './pack-level.ts'
import type { PackCollegialBody } from './pack-meeting.ts'
import type { PackPath } from './pack-path.ts'
import type { PackRole } from './pack-role.ts'
import type { PackRuleScope } from './pack-rule-scope.ts'
import type { PackScreen } from './pack-screening.ts'
import type { PackPart, PackRequiredItem } from './pack-section.ts'
import type { PackTemplate } from './pack-template.ts'
import type { PackTerm } from './pack-term.ts'
import type { PackActorColumn, PackAlignment, PackResources, PackTextKey } from './pack-wording.ts'

/**
 * A country as data and small pure functions, exported by `packs/<country>/index.ts`. The core contains no
 * country-specific facts. All dates are half-open: `from` is the first day, `to` the first day without validity.
 */
export interface Pack {
  /** ISO 3166 code of the country, upper case. */
  code: string
  names: Names
  /** Version of the pack's facts. A plan keeps the version that applied at that time. */
  version: string
  /** IANA time zone of the country's legal dates. */
  timeZone: string
  officialLanguages: readonly Language[]
  /** Levels of government and of planning, from the widest to the most local. */
  levels: readonly PackLevel[]
  /** The roles of people, each with a bundle of permissions. The two roles of administrators exist in every country. */
  roles: readonly PackRole[]
  hierarchies: readonly PackHierarchy[]
  areas: readonly PackArea[]
  areaChanges: readonly PackAreaChange[]
  organisations: readonly PackOrganisation[]
  functions: readonly PackFunction[]
  competences: readonly PackCompetence[]
  phenomenonLists: readonly PackPhenomenonList[]
  crosswalk: readonly PackCrosswalkLink[]
  planKinds: readonly PackPlanKind[]
  approachDimensions: readonly PackApproachDimension[]
  rules: readonly PackRuleBinding[]
  indicators: readonly PackIndicator[]
  /** Terms of office that run parallel to plans. Absent: unknown. */
  terms?: readonly PackTerm[]
  /** Interface language for users who request no supported language. Absent: English. */
  interfaceLanguage?: Language
  /** Columns of the analysis of who acts in a plan, in order. Absent: the analysis is empty. */
  actorColumns?: readonly PackActorColumn[]
  /** Texts of the interface in the country's terms. Absent: neutral texts. */
  texts?: Readonly<Partial<Record<PackTextKey, Names>>>
  /** How pages of alignment filter and group organisations. Absent: no filters by area and no groups. */
  alignment?: PackAlignment
  /** Purposes of reserved capacity and sources of budgets. Absent: only the general ones. */
  resources?: PackResources
  /** Numbers of persons and vehicles, and marks of classification, that texts are screened for. Absent: none. */
  screening?: readonly PackScreen[]
  /** Kinds of instrument of a cooperation framework. Absent: none can be chosen. */
  instrumentKinds?: readonly PackInstrumentKind[]
  /** Organisations that decide collegially. Absent: none known. */
  collegialBodies?: readonly PackCollegialBody[]
  /**
   * Groups of levels of equal authority, which ask each other for agreement instead of answers. Organisations of the same
   * level are always equal.
   */
  equalLevels?: readonly (readonly Level[])[]
  /** Recipients of a consultation. Absent: organisations are named individually. */
  distributionLists?: readonly PackDistributionList[]
  /** The languages that bodies and areas use. Absent: the official languages of the area or the country, none forbidden. */
  languageRegimes?: readonly PackLanguageRegime[]
  /** Who reads answers by name. Absent, or absent for a kind of organisation: all readers of the plan that asks. */
  answerReaders?: readonly PackAnswerReaders[]
}

/** A pack with optional additions of some countries. `packs/<country>/index.ts` exports it by default. */
export type CountryPack = Pack & {
  /** Members of border regions, by code. These regions cut across the hierarchies. */
  borderRegionMembers?: Readonly<Record<string, readonly string[]>>
  /** Names of kinds of area that the product does not know, or different names. */
  areaKinds?: readonly { code: string; names: Names }[]
  /** Names of the kinds of organisation. */
  organisationKinds?: readonly PackOrganisationKind[]
}

/** A kind of organisation. */
export interface PackOrganisationKind {
  code: string
  names: Names
  /** Its column in the analysis of who acts (`actorColumns`). Absent: the default column. */
  actorColumn?: string
  /** Organisations of another country or between countries. They are in no column. */
  isAbroad?: boolean
}

export interface Dated {
  from?: LegalDate
  to?: LegalDate
}

/** A division of the country. Several divisions exist in parallel and are not nested. */
export interface PackHierarchy {
  /** Code defined by the pack (`administrative`, `police`). */
  code: string
  names: Names
  /**
   * The division used for security planning and shown first on pages. If absent in all divisions, the first applies.
   */
  main?: boolean
  /** Kinds of area from top to bottom. */
  kinds: readonly string[]
  /** The kind of area of the cells of the hexagon map. Absent: the kind above the lowest one. */
  mapKind?: string
}

export interface PackArea extends Dated {
  /** Key defined by the pack, unique and stable, with the country code as prefix (`XX-M-0101`). */
  code: string
  kind: string
  names: Names
  /** The official code, where known (statistics code of a municipality, code of a zone in police files). */
  officialCode?: string
  /** Parent per hierarchy, with dates where it changed. */
  parents: readonly ({ hierarchy: string; parent: string } & Dated)[]
  languages?: readonly Language[]
  /** Rows outside the tree: airport, North Sea, unknown. */
  outsideTree?: boolean
  /** The country in which the area lies, by ISO 3166 code. Absent: the country of the pack. Null: in several countries. */
  country?: string | null
  /** Countries that the area borders, by ISO 3166 code. */
  borders?: readonly string[]
  /** Position on the equal-area hexagon map (axial coordinates, pointy-top), for zones. */
  cell?: readonly [q: number, r: number]
  /** Number of inhabitants on 1 January, by year. */
  population?: Readonly<Record<string, number>>
  /** An announced change that is not yet in force (a planned merger). */
  announced?: Names
}

export interface PackAreaChange {
  date: LegalDate
  kind: 'merge' | 'split' | 'recode' | 'planned_merge'
  from: readonly string[]
  into: readonly string[]
}

/** Kinds of organisation are codes of the pack (`ministry`, `municipality`, `police_force`, ...). */
export interface PackOrganisation extends Dated {
  code: string
  kind: string
  level: Level
  names: Names
  area?: string
  parent?: string
  contact?: { website?: string; email?: string }
}

/**
 * A function (team leader, programme manager) that exists in every organisation of a kind, or in a single
 * organisation.
 */
export interface PackFunction {
  code: string
  names: Names
  organisationKind?: string
  organisation?: string
}

/** A competence with the article. `topic` is a code that plan elements use as their competence domain. */
export interface PackCompetence extends Dated {
  topic: string
  names: Names
  level: Level
  exclusivity: 'exclusive' | 'shared'
  /** Article or text that grants the power. */
  basis: string
  /** Current use for security, in a single sentence. */
  use?: Names
  /** Kinds of organisation that exercise it. */
  organisationKinds: readonly string[]
}

export interface PackPhenomenonList extends Dated {
  code: string
  names: Names
  phenomena: readonly PackPhenomenon[]
}

export interface PackPhenomenon {
  /** Unique over all lists, never reused for another meaning (`NSP-2022-3`). */
  code: string
  names: Names
  parent?: string
  /** Whether the item's wording is uncertain in the sources. */
  unverified?: boolean
}

export interface PackCrosswalkLink {
  from: string
  /** Absent when the phenomenon was dropped. */
  to?: string
  relation: 'same' | 'renamed' | 'split' | 'merged' | 'widened' | 'narrowed' | 'moved' | 'dropped' | 'new'
  author: string
  note?: string
}

export interface PackPlanKind {
  code: string
  names: Names
  level: Level
  /** The kind that most users of the country start with. At most a single kind has this mark. */
  isDefault?: boolean
  /** Kinds of organisation that may issue it. */
  issuerKinds: readonly string[]
  /**
   * `any`: a plan of several parties, for an area that is chosen. Absent: the area of the organisation that owns the plan.
   */
  area?: 'any'
  /** Whether an area has one plan of the kind in force, whichever organisation wrote it. Absent: one per organisation. */
  onePlanPerArea?: boolean
  /**
   * Usual durations, ISO 8601, latest `from` first. The first entry whose `from` is not later than the plan's start
   * applies. The last entry has no `from`.
   */
  durations: readonly { from?: LegalDate; duration: string; basis: string }[]
  /** Kinds of plan with items that this kind of plan answers. */
  answers: readonly string[]
  /** Kinds of plan element that this plan elaborates (programme file, action plan). */
  elaborates?: readonly ElementKind[]
  parts: readonly PackPart[]
  /** Kinds permitted directly under each kind. `root` means directly under a section. */
  nesting: Readonly<Partial<Record<ElementKind | 'root', readonly ElementKind[]>>>
  /** Content required by law. Absent: no specific requirements. */
  requiredItems?: readonly PackRequiredItem[]
  /** Preparation steps before the start, from first to last. Absent: unknown. */
  preparation?: readonly PackPreparationStep[]
  /** The approval path: advice and decisions before the plan is in force. Absent: unknown. */
  path?: PackPath
  /**
   * Who decides a plan of a kind without a path, and by which document a version enters into force. Shown and printed with
   * the documents of the decision. Absent: unknown.
   */
  decidedElsewhere?: Names
  /** Letters of an organisation that receives such a plan. Absent: no letters here. */
  letters?: readonly PackLetter[]
  /** The parts that an approval binds. Absent: all content of the sections under decision. */
  bindingParts?: PackBinds
  /**
   * The article by which parts are confidential, printed where an edition omits one, and the step of the path whose
   * deciders designate these parts. Absent: no article is named, and the approval designates them.
   */
  confidentialParts?: { basis: Names; step?: string }
  /** The parties that may extend the plan past the plan period. Absent: no extension is possible. */
  extension?: PackExtension
  /** Required follow-up at lower levels after the start, in order of deadline. Absent: unknown. */
  cascade?: readonly PackCascadeStep[]
  /** Duties that recur while the plan is in force. Absent: none. */
  duties?: readonly PackDuty[]
  /** Initial criteria for prioritising phenomena. Absent: a plan defines the criteria. */
  criteria?: readonly PackCriterion[]
  /** Templates for a plan of this kind. */
  templates?: readonly PackTemplate[]
}

/** The levels of a partnership over which measures are distributed (levels of government, or of the problem). */
export interface PackApproachDimension {
  code: string
  names: Names
  levels: readonly { code: string; names: Names }[]
}

/**
 * Binds a rule of the core to the country's law: number, article, severity and text of the article. A country binds a
 * rule as often as the law requires, each time under another number.
 */
export interface PackRuleBinding {
  /** Number by the country: R or M and two digits. The letter orders lists; `basisKind` states what the rule is based on. */
  number: string
  /** Id of the rule of the core, which names what is checked (`argumentation`). docs/rules.md lists all of them. */
  rule: string
  severity: 'error' | 'warning' | 'hint'
  /**
   * Whether law, practice, method or the quality of data asks it. An error that forbids freezing, or blocks a decision or
   * an entry into force, is based on law. Absent: a law that was stored before the kind was recorded.
   */
  basisKind?: BasisKind
  /** Whether a warning, or a milder issue of an error, asks for a reason when a plan is submitted. */
  asksReason?: boolean
  /** The article or method on which it is based, as cited in each language. */
  basis: Names
  /** Kinds of plan to which it applies. Absent: all. */
  planKinds?: readonly string[]
  names: Names
  /** Numbers that the country sets (thresholds). */
  parameters?: Readonly<Record<string, number>>
  /** Different numbers for specific kinds of plan. */
  parametersByKind?: Readonly<Record<string, Readonly<Record<string, number>>>>
  /** The steps or sections that the rule checks, by kind of plan. Only for a rule that checks certain ones. */
  scopeByKind?: Readonly<Record<string, PackRuleScope>>
  /**
   * Steps of the approval path that an error of this rule blocks, by kind of plan. For other kinds the error blocks
   * freezing a version.
   */
  blocks?: Readonly<Record<string, readonly string[]>>
}
