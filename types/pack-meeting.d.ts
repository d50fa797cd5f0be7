import type { Names } from './localized-text.ts';
import type { PackSeat } from './pack-path.ts';
/**
 * A collegial organisation: members, votes, quorum, and the parties that manage agenda and minutes. Identified by code,
 * or by kind if each area has such an organisation.
 */
export type PackCollegialBody = ({
    body: string;
} | {
    bodyKind: string;
}) & {
    /** The basis of the composition. */
    basis: Names;
    /**
     * Searched from the organisation's own area. Empty: only the number of members is recorded, because the members are
     * unknown.
     */
    members: readonly PackMember[];
    /** `majority`: more than half of the members with a vote. Absent: unknown. */
    quorum?: 'majority';
    /** The parties that manage the agenda, in addition to the organisation itself and the organisation above it. */
    managers?: readonly PackSeat[];
};
export interface PackMember {
    seat: PackSeat;
    /** Members without a vote are consulted. */
    votes: boolean;
}
