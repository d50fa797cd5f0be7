import type { Names } from './localized-text.ts';
/**
 * Texts of the interface that a country may word in its own terms. Without a text, or without the language of the reader,
 * the interface uses a neutral text.
 */
export declare const packTextKeys: readonly [
/** Introduction of the entry page. */
'homeIntro', 
/** Introduction of the list of plans: the usual kinds of plan. */
'plansIntro', 
/** Example of an organisation that decides, and examples of several. */
'decidingBody', 'decidingBodies', 
/** Who approves figures, and who answers items, in a sentence. */
'figureApprovers', 'itemAnswerers', 
/** Strategies: priorities and programmes of a theme. */
'strategiesIntro', 'strategyParts', 'strategyPriorities', 'strategyPrioritiesHint', 'strategyProgrammes', 'strategyProgrammesHint', 'strategyPartEmpty', 
/** The choice of an area on the timeline of cycles. */
'cycleArea', 'cycleAreaHint', 
/** The matrix of organisations by group, and the organisations without a group. */
'matrixHint', 'matrixUngrouped', 
/** The filter of organisations at the border. */
'borderFilter', 
/** The hint of a map that shows the areas within larger areas. `{kind}`: the kind of the larger areas. */
'groupedMap', 
/** The short name of reserved capacity, added in brackets. */
'reservedCapacity'];
export type PackTextKey = (typeof packTextKeys)[number];
/** A code of the country with names. */
export interface PackCode {
    code: string;
    names: Names;
}
/** A column of the analysis of who acts in a plan. The kinds of organisation name their column. */
export interface PackActorColumn extends PackCode {
    /** The column of organisations whose kind names none. At most a single column has this mark. */
    isDefault?: boolean;
}
/** A choice of area that filters the organisations on the pages of alignment. `code` is stored in addresses. */
export interface PackAreaFilter extends PackCode {
    areaKind: string;
}
/** How pages of alignment filter and group organisations. */
export interface PackAlignment {
    /** At most two. */
    filters: readonly PackAreaFilter[];
    /** The kind of area that groups organisations in the matrix. */
    groupKind?: string;
}
/** The country's purposes of reserved capacity and its sources of budgets. `other` and other general codes are added. */
export interface PackResources {
    reservations: readonly PackCode[];
    budgetOrigins: readonly PackCode[];
}
