import type { Names } from './localized-text.ts';
import type { PackSeat } from './pack-path.ts';
/**
 * The usual distribution list of a consultation in a country: organisations that should answer, and organisations that
 * receive a copy.
 */
export interface PackDistributionList {
    code: string;
    names: Names;
    /** The ministerial circular or the practice on which the list is based. */
    basis: Names;
    to: readonly PackSeat[];
    copies?: readonly PackSeat[];
}
