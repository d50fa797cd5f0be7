import { fact } from '#platform/fact.ts'
import type { LegalDate } from '#shared/dates.ts'
import type { Id } from '#shared/ids.ts'
import type { PackEffects } from './installation/contract.ts'
import type { CountryPack } from './pack.ts'

/** What the registry announces. Reactions are listed in app/subscriptions.ts and run in the same transaction. */
export const registryFacts = {
  /** An area ended and others took its place (merge, split, recode). */
  areaSucceeded: fact<{ predecessorId: Id; successorIds: readonly Id[]; on: LegalDate }>(),
  /** What was to happen to these areas that day does not: they go on as before. */
  areaChangeWithdrawn: fact<{ areaIds: readonly Id[]; on: LegalDate }>(),
  /** A body ended; what it owed goes to its successors, if there are any. */
  organisationEnded: fact<{ organisationId: Id; successorIds: readonly Id[]; on: LegalDate }>(),
  /** Another person holds a function, or nobody does. */
  holderChanged: fact<{ functionId: Id; personId: Id | null; capacity: 'holder' | 'deputy'; on: LegalDate }>(),
  /** A power moved, or its bearers did. */
  competenceChanged: fact<{ topic: string; on: LegalDate }>(),
  /** An item of a list of phenomena was written by a workbook. */
  phenomenonListed: fact<{ phenomenonId: Id }>(),
  /** A pack was installed or brought up to date: its lists, kinds and bindings may all differ. */
  packInstalled: fact<{ code: string }>(),
  /** Somebody asks what installing this pack would do; other slices answer for what it brings them. */
  packCompared: fact<{ pack: CountryPack }, PackEffects>(),
}
