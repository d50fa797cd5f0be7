/** The part of a plan that a rule checks: steps of the path and sections, by code. */
export interface PackRuleScope {
    steps?: readonly string[];
    /** The step before which the rule must be satisfied. */
    beforeStep?: string;
    sections?: readonly string[];
}
