import type { Names } from './localized-text.ts';
import type { Marking } from './marking.ts';
/** An indicator of the library that every plan of the country may use, with the organisation that measures it. */
export interface PackIndicator {
    /** Lower case, unique, never reused for another meaning (`crime-burglary-dwelling`). */
    code: string;
    /** Code of the organisation that provides the figures or is responsible for their definition. */
    owner: string;
    marking: Marking;
    /** Codes of the phenomena that the indicator describes. The indicator appears in their dossiers. Absent: none. */
    phenomena?: readonly string[];
    definition: PackIndicatorDefinition;
}
/** The same fields as a definition in `features/measurement/indicators/entities.ts`, which is stored unchanged. */
export interface PackIndicatorDefinition {
    names: Names;
    description: Names;
    kind: 'input' | 'activity' | 'output' | 'outcome' | 'impact' | 'context';
    polarity: 'up' | 'down' | 'range' | 'ambiguous';
    best: {
        low: number;
        high: number;
    } | null;
    unit: {
        code: string;
        names: Names;
        decimals: number;
    };
    /** Two other indicators by code, or an indicator and the number of inhabitants (`population`). */
    formula: {
        numerator: string;
        denominator: string;
        per: number;
    } | null;
    addsOverArea: 'sum' | 'weighted_mean' | 'none';
    addsOverTime: 'sum' | 'latest' | 'none';
    periodType: 'month' | 'quarter' | 'year' | 'custom';
    /** The kind of area that is counted. */
    level: string;
    dimensions: readonly PackIndicatorDimension[];
    sourceNames: Names;
    /** ISO 8601. */
    rhythm: string;
    dataLagDays: number;
    knownBias: Names;
    perception: boolean;
    effortIndicators: readonly string[];
    /** Suppression threshold: below this number of people or events, a person might be identified. */
    suppressionThreshold: number | null;
}
export interface PackIndicatorDimension {
    code: string;
    names: Names;
    /** The values add up to the total. Otherwise they overlap. */
    isAdditive: boolean;
    values: readonly {
        code: string;
        names: Names;
    }[];
}
