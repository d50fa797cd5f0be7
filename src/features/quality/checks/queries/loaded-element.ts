import type { Language } from '#shared/language.ts'
import type { ElementFact, PartyFact, ResourceFact, TerritoryFact } from '../facts.ts'

/** An element fact under construction. */
export interface LoadedElement extends ElementFact {
  units: string[]
  links: string[]
  resources: ResourceFact[]
  instrument: (ElementFact['instrument'] & { parties: PartyFact[] }) | null
  territories: TerritoryFact[]
  unrequestedNeedCount: number
  carriesAnswer: boolean
  outdated: readonly Language[]
  text: string
}
