import { z } from 'zod';
/** The kinds of element of a plan. Prose is an element too (`text`), so the tree of elements is the document. */
export declare const elementKinds: readonly ['part', 'section', 'security_interest', 'phenomenon', 'transversal_theme', 'priority', 'point_of_attention', 'regular_work', 'strategic_objective', 'operational_objective', 'programme', 'project', 'ad_hoc_initiative', 'study', 'action', 'milestone', 'text', 'municipality_mission', 'requested_decision', 'instrument'];
export declare const ElementKind: z.ZodEnum<{
    action: "action";
    ad_hoc_initiative: "ad_hoc_initiative";
    instrument: "instrument";
    milestone: "milestone";
    municipality_mission: "municipality_mission";
    operational_objective: "operational_objective";
    part: "part";
    phenomenon: "phenomenon";
    point_of_attention: "point_of_attention";
    priority: "priority";
    programme: "programme";
    project: "project";
    regular_work: "regular_work";
    requested_decision: "requested_decision";
    section: "section";
    security_interest: "security_interest";
    strategic_objective: "strategic_objective";
    study: "study";
    text: "text";
    transversal_theme: "transversal_theme";
}>;
export type ElementKind = z.infer<typeof ElementKind>;
/**
 * The kinds that need an accountable function (rule `accountability`), and that have chain links, resources and
 * partners.
 */
export declare const accountableKinds: readonly ElementKind[];
/** State of an element. Details are derived from steps and updates. `stopped` needs a reason (rule `endings`). */
export declare const elementStates: readonly ['proposed', 'running', 'paused', 'done', 'stopped'];
export declare const ElementState: z.ZodEnum<{
    done: "done";
    paused: "paused";
    proposed: "proposed";
    running: "running";
    stopped: "stopped";
}>;
export type ElementState = z.infer<typeof ElementState>;
/** State of a plan. */
export declare const planStates: readonly ['drafting', 'in_decision', 'approved', 'in_force', 'bridging', 'ended'];
export declare const PlanState: z.ZodEnum<{
    approved: "approved";
    bridging: "bridging";
    drafting: "drafting";
    ended: "ended";
    in_decision: "in_decision";
    in_force: "in_force";
}>;
export type PlanState = z.infer<typeof PlanState>;
/** Links of the chain of integral security. */
export declare const chainLinks: readonly ['prevention', 'reaction', 'aftercare'];
export declare const ChainLink: z.ZodEnum<{
    aftercare: "aftercare";
    prevention: "prevention";
    reaction: "reaction";
}>;
export type ChainLink = z.infer<typeof ChainLink>;
/**
 * Possible answers of a lower plan to an item from above. All except covered and adopt need reasons (rule `answers`).
 */
export declare const answerKinds: readonly ['covered', 'adopt', 'adapt', 'partly', 'no_capacity', 'not_relevant'];
export declare const AnswerKind: z.ZodEnum<{
    adapt: "adapt";
    adopt: "adopt";
    covered: "covered";
    no_capacity: "no_capacity";
    not_relevant: "not_relevant";
    partly: "partly";
}>;
export type AnswerKind = z.infer<typeof AnswerKind>;
