import { fact } from '#platform/fact.ts'
import type { LegalDate } from '#shared/dates.ts'
import type { Id } from '#shared/ids.ts'
import type { PackEffects } from './installation/contract.ts'
import type { CountryPack } from './pack.ts'

/** Events that the registry publishes. Reactions are listed in app/subscriptions.ts and run in the same transaction. */
export const registryFacts = {
  /** An area ended and was replaced by others (merge, split, recode). */
  areaSucceeded: fact<{ predecessorId: Id; successorIds: readonly Id[]; date: LegalDate }>(),
  /** A change of these areas on that day was withdrawn. The areas continue as before. */
  areaChangeWithdrawn: fact<{ areaIds: readonly Id[]; date: LegalDate }>(),
  /** An organisation ended. The obligations pass to the successors, if any. */
  organisationEnded: fact<{ organisationId: Id; successorIds: readonly Id[]; date: LegalDate }>(),
  /** The holder of a function changed, or the function is now vacant. */
  holderChanged: fact<{ functionId: Id; personId: Id | null; capacity: 'holder' | 'deputy'; date: LegalDate }>(),
  /** A power or the organisations that exercise it changed. */
  competenceChanged: fact<{ topic: string; date: LegalDate }>(),
  /** A workbook import wrote an item of a list of phenomena. */
  phenomenonListed: fact<{ phenomenonId: Id }>(),
  /** A pack was installed or upgraded. The lists, kinds and bindings may all differ. */
  packInstalled: fact<{ code: string }>(),
  /** A preview of the installation of a pack. Other features return the effects on their data. */
  packCompared: fact<{ pack: CountryPack }, PackEffects>(),
}
