import type { Names } from './localized-text.ts';
import type { BasisKind } from './pack-basis.ts';
import type { PackSeat } from './pack-path.ts';
/**
 * A duty that recurs while a plan of the kind is in force, such as a quarterly analysis. The first period starts with the
 * plan. Each period has a task for the responsible organisation.
 */
export interface PackDuty {
    code: string;
    names: Names;
    /** The length of a period, ISO 8601, in months or years (`P1M`, `P3M`, `P6M`, `P1Y`). */
    every: string;
    /** Time from the end of a period to the day on which the duty must be fulfilled, ISO 8601 (`P15D`, `P6W`, `P2M`). */
    dueAfter: string;
    /** The organisation or function that fulfils the duty, found like the participants of a path. */
    responsible: PackSeat;
    /** The law or the practice on which the duty is based. */
    basis: Names;
    basisKind: BasisKind;
}
