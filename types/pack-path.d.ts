import type { ElementKind } from './element-kind.ts';
import type { Names } from './localized-text.ts';
import type { BasisKind } from './pack-basis.ts';
/**
 * The approval path of a kind of plan, as data: required steps before the plan is in force, participants, legal basis
 * and steps that must not be skipped. The order is the usual order. A cycle may use another order with a reason.
 */
export interface PackPath {
    steps: readonly PackPathStep[];
}
/**
 * Where an organisation is searched: in the plan's own area, in all areas within it, or in an area that contains it.
 */
export type SeatPlace = 'own' | 'within' | 'above';
/** A participant in a step: a person by function, or an organisation as a whole. */
export type PackSeat = 
/** A function that exists in a single organisation. */
{
    function: string;
}
/** A function that exists in each organisation of a kind, limited to organisations of the place. */
 | {
    function: string;
    bodyKind: string;
    place: SeatPlace;
}
/** A single organisation, by code; with a place, only for plans of its own area. */
 | {
    body: string;
    place?: 'own';
}
/**
 * Organisations of a kind in the place, or the alternative if none exist (a municipal council instead of a police
 * council).
 */
 | {
    bodyKind: string;
    place: SeatPlace;
    alternative?: PackSeat;
};
/** The main lines of a plan: the content of these sections, and elements of these kinds anywhere in the plan. */
export interface PackMainLines {
    sections?: readonly string[];
    kinds?: readonly ElementKind[];
}
interface PackPathStepBase {
    code: string;
    /** The number used in practice (`N9`). */
    number: string;
    names: Names;
    /** The article or the practice on which the step is based. */
    basis: Names;
    /** Whether the basis is law. Absent: practice, so that nothing is called law that is not. */
    basisKind?: BasisKind;
    preparedBy: readonly PackSeat[];
    /** The parties that are informed. */
    informs?: readonly PackSeat[];
    /** Steps that must be completed before this step, in any order of a cycle. These are the requirements of the law. */
    needs: readonly string[];
    /** Steps that usually come before. Another order needs a reason. */
    after: readonly string[];
    /** Steps whose opinions this step takes into account. It waits until each of their points has an answer. */
    answers?: readonly string[];
    /** A consultation is sent in this step. Code of the usual distribution list. */
    consultationList?: string;
    /** Never skipped, not even with a reason. */
    required: boolean;
    /** Only for a plan with content in any of these sections. */
    onlyWithSections?: readonly string[];
    /** Repeated for an addendum to a plan that is in force. */
    addendum?: boolean;
    /**
     * A step during or after the plan, such as an evaluation: completed after a year of the plan, halfway between the entry
     * into force and the end of the plan, or when the plan ends. Absent: after the steps that it needs.
     */
    completedAt?: 'year_end' | 'midway' | 'period_end';
    /** ISO 8601, in weeks (`P4W`). */
    duration: string;
    /** The source of the time: `law`, `observed` in a previous cycle, or `usual`. A planner may change a usual time. */
    source: 'law' | 'observed' | 'usual';
}
/** A step of a path, by the kind of act that completes it. */
export type PackPathStep = PackPathStepBase & (/** The drafting user marks the step as completed. */ {
    act: 'work';
} | {
    /** Every adviser has given an opinion, or the missing opinion is recorded with a reason. */
    act: 'opinion';
    advisers: readonly PackSeat[];
    /** If the opinion is missing, the path continues once the absence is recorded with a reason. */
    mayBeAbsent?: boolean;
} | {
    /** Every deciding party approves the submitted version. */
    act: 'decision';
    advisers?: readonly PackSeat[];
    deciders: readonly PackSeat[];
    /** The plan is approved when all approving decisions exist. */
    approves?: boolean;
    /** Sections under decision. Absent: the whole plan. */
    sectionCodes?: readonly string[];
    /**
     * The decision applies to the version submitted at that time. Later changes do not require a new decision.
     * Never used for approving decisions.
     */
    remainsValidAfterChanges?: boolean;
    /** Confidential parts are not submitted to the deciding parties. */
    withoutConfidential?: boolean;
} | {
    /** Sent to each recipient. */
    act: 'sending';
    recipients: readonly PackSeat[];
    /** Opinions that are attached, by code of the step. */
    attachedOpinions?: readonly string[];
    withoutConfidential?: boolean;
    /** Only these parts of the plan are sent. Absent: the whole plan. */
    mainLines?: PackMainLines;
} | /** The day of entry into force is recorded. */ {
    act: 'entry';
});
export {};
