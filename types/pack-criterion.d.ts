import type { Names } from './localized-text.ts';
/**
 * The groups of criteria: the image (objective, subjective), expectations of others, own possibilities, previous plan.
 */
export declare const criterionGroups: readonly ['objective', 'subjective', 'expectation', 'possibility', 'previous'];
export type CriterionGroup = (typeof criterionGroups)[number];
/**
 * A criterion by which a kind of plan prioritises phenomena. No official scoring is known, so a plan may add further
 * criteria.
 */
export interface PackCriterion {
    /** Unique within the kind (`objective_image`). */
    code: string;
    group: CriterionGroup;
    names: Names;
    /** The question that a rater answers. */
    question: Names;
    /** The meaning of 0, 1, 2 and 3. */
    scale: readonly [Names, Names, Names, Names];
    /** Usually 1. A plan may set another weight. */
    weight: number;
}
