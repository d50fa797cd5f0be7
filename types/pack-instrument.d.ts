import type { PackCode } from './pack-wording.ts';
/** A kind of instrument on which a cooperation framework is based: a treaty, an agreement, a declaration. */
export interface PackInstrumentKind extends PackCode {
    /** Whether it enters into force only after each party has ratified it. */
    needsRatification?: boolean;
}
