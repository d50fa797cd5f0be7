import type { LegalDate } from '#shared/dates.ts'
import type { AnswerKind, ChainLink, ElementKind, ElementState, PlanState } from '#shared/element-kind.ts'
import type { Marking } from '#shared/marking.ts'
import type { Level, PackPlanKind } from '#shared/pack.ts'

/**
 * What a rule may read. Keys are opaque texts: ids when the facts come from the database, codes when they come from a
 * file, so that one rule serves both. A section that is absent makes its rules *not computed*, never *passed*.
 */
export interface CheckFacts {
  plan: PlanFact
  today: LegalDate
  elements?: readonly ElementFact[]
  /** What was asked from above, with the current answers. */
  items?: readonly ItemFact[]
  /** The table of competences of the plan's time. */
  competences?: readonly CompetenceFact[]
  /** The organisations and areas that the plan names. */
  units?: ReadonlyMap<string, UnitFact>
  /** The phenomena that the plan names. */
  phenomena?: ReadonlyMap<string, PhenomenonFact>
}

/** Sections of facts that a rule can name. */
export type Section = 'elements' | 'items' | 'competences' | 'units' | 'phenomena'

export interface PlanFact {
  key: string
  kind: PackPlanKind
  state: PlanState
  marking: Marking
  area: string | null
  periodFrom: LegalDate
  /** Half-open. */
  periodTo: LegalDate
}

export interface ElementFact {
  key: string
  parent: string | null
  kind: ElementKind
  /** Code of the part or section, for elements of these kinds. */
  place: string | null
  state: ElementState | null
  stateReason: string | null
  accountable: string | null
  deputy: string | null
  /** Organisation of the accountable function. */
  accountableUnit: string | null
  competenceTopic: string | null
  phenomenon: string | null
  chainLinks: readonly ChainLink[]
  marking: Marking | null
  hasPersons: boolean
  confidential: boolean
  periodTo: LegalDate | null
  /** Areas, municipality, partners: what the element names of the structure of the country. */
  units: readonly string[]
  links: readonly { to: string; relation: string }[]
  means: readonly {
    kind: string
    service: string
    amount: number | null
    available: number | null
    notAvailable: boolean
  }[]
  hasMotive: boolean
  saysNone: boolean
  /** All its words in all languages, for what may not be written. */
  words: string
}

export interface ItemFact {
  key: string
  /** Shown in the words of the result. */
  title: Readonly<Record<string, string>>
  upperPlan: Readonly<Record<string, string>>
  answer: { kind: AnswerKind; hasReasons: boolean } | null
  /** Access of the item and its answer: the result speaks of them. */
  accessIds: readonly number[]
}

export interface CompetenceFact {
  topic: string
  level: Level
  organisationKinds: readonly string[]
}

export interface UnitFact {
  names: Readonly<Record<string, string>>
  kind: string
  level: Level | null
  validFrom: LegalDate | null
  validTo: LegalDate | null
}

export interface PhenomenonFact {
  names: Readonly<Record<string, string>>
  list: string
  /** Stands on the list that holds today. */
  current: boolean
  /** A crosswalk leads, in any number of steps, to the list that holds today. */
  leadsToCurrent: boolean
}
