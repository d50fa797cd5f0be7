import { createEvent } from '#platform/event.ts'
import type { LegalDate } from '#shared/dates.ts'
import type { Id } from '#shared/ids.ts'
import type { CountryPack } from '#shared/pack.ts'

/** Events that the registry publishes. Reactions run in the same transaction. */
export const registryEvents = {
  /** An area ended and was replaced by others (merge, split, recode). */
  areaSucceeded: createEvent<{ predecessorId: Id; successorIds: readonly Id[]; date: LegalDate }>(),
  /** A change of these areas on that day was withdrawn. The areas continue as before. */
  areaChangeWithdrawn: createEvent<{ areaIds: readonly Id[]; date: LegalDate }>(),
  /** An organisation ended. The obligations pass to the successors, if any. */
  organisationEnded: createEvent<{ organisationId: Id; successorIds: readonly Id[]; date: LegalDate }>(),
  /** The holder of a function changed, or the function is now vacant. */
  holderChanged: createEvent<{ functionId: Id; personId: Id | null; capacity: 'holder' | 'deputy'; date: LegalDate }>(),
  /** A power or the organisations that exercise it changed. */
  competenceChanged: createEvent<{ topic: string; date: LegalDate }>(),
  /** A workbook import wrote an item of a list of phenomena. */
  phenomenonListed: createEvent<{ phenomenonId: Id }>(),
  /** A pack was installed or upgraded. The lists, kinds and bindings may all differ. */
  packInstalled: createEvent<{ pack: CountryPack }>(),
}
