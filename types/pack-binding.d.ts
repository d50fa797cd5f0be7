import type { ElementKind } from './element-kind.ts';
import type { Names } from './localized-text.ts';
import type { PackSeat } from './pack-path.ts';
/** Fields of the plan cover that an approval can bind, as named in the plan document. */
export declare const bindableCoverFields: readonly ['title', 'motto', 'shortMessage', 'issuingBodies', 'area', 'periodFrom', 'periodTo', 'legalBasis'];
export type BindableCoverField = (typeof bindableCoverFields)[number];
/**
 * Fields of an element that an approval can bind. The position, the kind and the existence of the element are bound
 * with any of them.
 */
export declare const bindableElementFields: readonly ['code', 'title', 'body', 'gain', 'rationale', 'phenomenon', 'interest', 'chainLinks', 'accountable', 'accountTo', 'confidential', 'details', 'resources'];
export type BindableElementField = (typeof bindableElementFields)[number];
/**
 * The parts of a plan that an approval binds, by kind of plan. A change of them needs an addendum. All other changes
 * need none. Content below an unbound element is not bound either (the text of a yearly action).
 */
export interface PackBinds {
    cover?: readonly BindableCoverField[];
    /** Several entries for a kind add up. Parts and sections are always bound by position. */
    elements: readonly {
        kinds: readonly ElementKind[];
        /** Limits the entry to elements in these sections of the kind. */
        sections?: readonly string[];
        fields: readonly BindableElementField[];
    }[];
    /** Rows of other sections of the plan document, by section name (`expectedResults`), with their fields. */
    rows?: Readonly<Record<string, readonly string[]>>;
}
/** The rules for extending a plan past the plan period. An extension always needs a decision with a date. */
export interface PackExtension {
    /** All of them must decide. */
    deciders: readonly PackSeat[];
    /** Maximum total extension, ISO 8601, regardless of the number of decisions. */
    atMost: string;
    basis: Names;
}
