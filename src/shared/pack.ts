import type { LegalDate } from './dates.ts'
import type { ElementKind } from './element-kind.ts'
import type { Language } from './language.ts'
import type { Names } from './localized-text.ts'
import type { PackBinds, PackExtension } from './pack-binding.ts'
import type { PackCriterion } from './pack-criterion.ts'
import type { PackCascadeStep, PackRunUpStep } from './pack-cycle.ts'
import type { PackDistributionList } from './pack-distribution.ts'
import type { PackIndicator } from './pack-indicator.ts'
import type { PackLetter } from './pack-letter.ts'
import type { PackCollegialBody } from './pack-meeting.ts'
import type { PackPath } from './pack-path.ts'
import type { PackPersona } from './pack-persona.ts'
import type { PackTerm } from './pack-term.ts'

/**
 * A country, as data and small pure functions: what `packs/<country>/index.ts` exports. The core knows no country.
 * Everything dated is half-open: `from` is the first day, `to` the first day on which it no longer holds.
 */
export interface Pack {
  /** ISO 3166 code of the country, upper case. */
  code: string
  names: Names
  /** Version of the pack's facts; a plan keeps the version of its time. */
  version: string
  /** IANA zone of the country's legal dates. */
  timeZone: string
  officialLanguages: readonly Language[]
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
  /** Terms of office beside which plans run. Absent: nothing is known of them. */
  terms?: readonly PackTerm[]
  /** In which the interface speaks to whoever asks for no language that it knows. Absent: English. */
  interfaceLanguage?: Language
  /** The roles that this country has, by the names they have there. Absent: all of them, by the words of the interface. */
  personas?: readonly PackPersona[]
  /** Bodies that decide together. Absent: none is known. */
  collegialBodies?: readonly PackCollegialBody[]
  /** To whom a call for expectations goes. Absent: bodies are named one by one. */
  distributionLists?: readonly PackDistributionList[]
}

/** A pack, with what some countries bring beside it: what `packs/<country>/index.ts` exports by default. */
export type CountryPack = Pack & {
  /** What border regions are drawn from, by their code: they cut across the hierarchies. */
  borderRegionMembers?: Readonly<Record<string, readonly string[]>>
  /** Words for the kinds of area that the product has no words for, or other ones. */
  areaKinds?: readonly { code: string; names: Names }[]
  /** Words for the kinds of organisation. */
  organisationKinds?: readonly { code: string; names: Names }[]
}

export interface Dated {
  from?: LegalDate
  to?: LegalDate
}

/** One way of dividing the country; several run side by side and do not nest. */
export interface PackHierarchy {
  /** The pack's own (`administrative`, `police`). */
  code: string
  names: Names
  /** The division in which security is planned: pages begin with it. Absent everywhere: the first. */
  main?: boolean
  /** Kinds of area from the top down. */
  kinds: readonly string[]
}

export interface PackArea extends Dated {
  /** The pack's own key, unique and stable, after the code of the country (`XX-M-0101`). */
  code: string
  kind: string
  names: Names
  /** The code that the state gave, where known (of a municipality in the statistics, of a zone in the police's files). */
  officialCode?: string
  /** Parent per hierarchy, dated where it changed. */
  parents: readonly ({ hierarchy: string; parent: string } & Dated)[]
  languages?: readonly Language[]
  /** Rows outside the tree: airport, North Sea, unknown. */
  outsideTree?: boolean
  /** Countries on whose border it lies, by ISO 3166 code. */
  borders?: readonly string[]
  /** Place on the equal-area hexagon map (axial coordinates, pointy-top), for zones. */
  cell?: readonly [q: number, r: number]
  /** Inhabitants by 1 January of a year. */
  population?: Readonly<Record<string, number>>
  /** Something announced and not yet in force (a planned merger). */
  announced?: Names
}

export interface PackAreaChange {
  on: LegalDate
  kind: 'merge' | 'split' | 'recode' | 'planned_merge'
  from: readonly string[]
  into: readonly string[]
}

/** Kinds of organisation are codes of the pack (`police_zone`, `ministry`, `municipality`, `prosecution`, ...). */
export interface PackOrganisation extends Dated {
  code: string
  kind: string
  level: Level
  names: Names
  area?: string
  parent?: string
  contact?: { website?: string; email?: string }
}

export type Level =
  | 'international'
  /** A state of states; one that is not has `national` bodies. */
  | 'federal'
  | 'national'
  | 'community'
  | 'region'
  | 'province'
  | 'district'
  | 'zone'
  | 'municipality'
  | 'private'

/** A function (chief of corps, programme manager) that exists in every organisation of a kind, or in one. */
export interface PackFunction {
  code: string
  names: Names
  organisationKind?: string
  organisation?: string
}

/** Who may do what, with the article. `topic` is a code that plan elements name as their competence domain. */
export interface PackCompetence extends Dated {
  topic: string
  names: Names
  level: Level
  exclusivity: 'exclusive' | 'shared'
  /** Article or text that gives the power. */
  basis: string
  /** Security use today, in one sentence. */
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
  /** Absent where the phenomenon was dropped. */
  to?: string
  relation: 'same' | 'renamed' | 'split' | 'merged' | 'widened' | 'narrowed' | 'moved' | 'dropped' | 'new'
  author: string
  note?: string
}

export interface PackPlanKind {
  code: string
  names: Names
  level: Level
  /** The kind with which most people of the country begin; one of them at most. */
  usual?: boolean
  /** Kinds of organisation that may issue it. */
  issuerKinds: readonly string[]
  /** Usual duration by start date: the first entry whose `from` is not later than the plan's start applies (ISO 8601). */
  durations: readonly { from?: LegalDate; duration: string; basis: string }[]
  /** Kinds of plan whose items it answers. */
  answers: readonly string[]
  /** Kinds of plan element of which this plan is the elaboration (programme file, action plan). */
  elaborates?: readonly ElementKind[]
  parts: readonly PackPart[]
  /** Which kinds may stand directly under which; `root` = directly under a section. */
  nesting: Readonly<Partial<Record<ElementKind | 'root', readonly ElementKind[]>>>
  /** What the law asks such a plan to hold (R06). Absent: nothing of its own. */
  requiredItems?: readonly PackRequiredItem[]
  /** What must be ready before such a plan begins, from the first step to the last. Absent: nothing is known of it. */
  runUp?: readonly PackRunUpStep[]
  /** The legal path: who advises and decides before it holds. Absent: nothing is known of it. */
  path?: PackPath
  /** What a body that such a plan is sent to writes back. Absent: it writes none here. */
  letters?: readonly PackLetter[]
  /** What an approval binds. Absent: everything that stands in the sections that it is about. */
  binds?: PackBinds
  /** Who may decide that it holds longer than its period. Absent: nobody. */
  extension?: PackExtension
  /** What must follow below once such a plan has begun, in the order of the deadlines. Absent: nothing is known of it. */
  cascade?: readonly PackCascadeStep[]
  /** By what such a plan weighs phenomena, to begin with. Absent: a plan names its own. */
  criteria?: readonly PackCriterion[]
  /** Forms with which a plan of this kind may begin. */
  templates?: readonly PackTemplate[]
}

/** One thing that the law asks a plan to hold: an element of one of these kinds, or else anything in its section. */
export interface PackRequiredItem {
  names: Names
  /** Code of the section in which it belongs. */
  section: string
  kinds?: readonly ElementKind[]
}

/** A form to begin with: what belongs in each section, from where that comes, and an example of the words. */
export interface PackTemplate {
  code: string
  names: Names
  sections: readonly PackTemplateSection[]
}

export interface PackTemplateSection {
  /** Code of a section of the kind; what belongs in it is the section's own guidance. */
  section: string
  source: Names
  example?: Names
}

export interface PackPart {
  code: string
  pillar: 'conceptual_frame' | 'priority_phenomena' | 'administration_and_policy'
  names: Names
  sections: readonly PackSection[]
}

export interface PackSection {
  code: string
  names: Names
  /** What belongs here, in one or two sentences. */
  guidance: Names
  /** The section holds what the law lets the council name confidential. */
  confidential?: boolean
  legalBasis?: string
}

/** The levels of a partnership over which measures spread (domain.md 7.3, presets A and B). */
export interface PackApproachDimension {
  code: string
  names: Names
  levels: readonly { code: string; names: Names }[]
}

/** Binds a rule of the core to the country's law: number, article, severity and the words of the article. */
export interface PackRuleBinding {
  rule: string
  severity: 'error' | 'warning' | 'hint'
  /** The article or the method on which it rests, as a reader of each language cites it. */
  basis: Names
  /** Kinds of plan to which it applies; absent = all. */
  planKinds?: readonly string[]
  names: Names
  /** Numbers that the country sets (thresholds). */
  parameters?: Readonly<Record<string, number>>
  /** Where a number is another one for a kind of plan. */
  parametersByKind?: Readonly<Record<string, Readonly<Record<string, number>>>>
  /** The general rule of the core that this is under a number of the country (`decided`). Absent: the rule of that number. */
  is?: string
  /** At what a general rule looks, by kind of plan; nothing is asked of a kind that is not named. */
  looksAt?: Readonly<Record<string, PackRuleScope>>
  /**
   * Steps of the legal path that an error of this rule keeps from being gone through, by kind of plan. For a kind that is not named
   * it forbids freezing a version.
   */
  blocks?: Readonly<Record<string, readonly string[]>>
}

/** At what a general rule looks in a plan: steps of its path, and sections of it, by their codes. */
export interface PackRuleScope {
  steps?: readonly string[]
  /** The step before which it must be so. */
  before?: string
  sections?: readonly string[]
}
