import type { Names } from './localized-text.ts';
/** What a screened text identifies. Bank accounts and the marks of EU and NATO are screened in every country. */
export declare const screenedKinds: readonly ['national_number', 'number_plate', 'classification_mark'];
export type ScreenedKind = (typeof screenedKinds)[number];
/** The date in a number: the positions of its digits. A number with an impossible month or day is not a match. */
export interface PackNumberDate {
    /** Position of the first of the two digits. */
    month: number;
    day: number;
    /** Months are counted modulo this number. Absent: 12 months. */
    monthModulus?: number;
}
/** Check digits at the end of a number: modulus - (number before them, with a prefix, mod modulus). */
export interface PackCheckDigits {
    length: number;
    modulus: number;
    /** Digits put before the number. One of them must match. */
    prefixes: readonly string[];
}
/** A pattern of text that must not be stored, because it identifies a person or a vehicle or is a mark of classification. */
export interface PackScreen {
    kind: ScreenedKind;
    names: Names;
    /** A regular expression, with its flags except `g`. */
    pattern: string;
    flags?: string;
    date?: PackNumberDate;
    checkDigits?: PackCheckDigits;
}
