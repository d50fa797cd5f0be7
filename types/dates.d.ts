import { z } from 'zod';
/** A legal date: a calendar day in the country's time zone, `2026-11-24`. */
export declare const LegalDate: z.ZodISODate;
export type LegalDate = z.infer<typeof LegalDate>;
/** Half-open validity `[from, to)`. `to` is the first day without validity. Null means open. */
export declare const Validity: z.ZodObject<{
    from: z.ZodNullable<z.ZodISODate>;
    to: z.ZodNullable<z.ZodISODate>;
}, z.core.$strict>;
export type Validity = z.infer<typeof Validity>;
/** Checks whether a validity includes that day. ISO dates compare as text. */
export declare const isValidOn: (validity: Validity, day: LegalDate) => boolean;
/** The days that determine until when a plan is in force. */
export interface PlanEnd {
    periodTo: LegalDate;
    extendedTo?: LegalDate | null | undefined;
    /** The first day on which another plan replaces the plan. */
    supersededOn?: LegalDate | null | undefined;
    /** The first day on which the plan is no longer in force because a decision ended it. */
    endedOn?: LegalDate | null | undefined;
}
/**
 * Returns the first day on which a plan is no longer in force: after the plan period, later if a decision extends it, or
 * earlier if another plan replaces it or a decision ended it. In the database, `plan_end_day` is the same day, but not before the
 * entry into force.
 */
export declare const computeValidUntil: ({ periodTo, extendedTo, supersededOn, endedOn }: PlanEnd) => LegalDate;
/**
 * Checks whether a version of a plan is the version in force on a day: its entry day has come, and no other version has
 * replaced it. The database has the same definition in `is_in_force_on`.
 */
export declare const isVersionInForce: (version: {
    inForceOn: LegalDate | null;
    supersededOn: LegalDate | null;
}, day: LegalDate) => boolean;
/**
 * Returns the number of days since 1970-01-01. Uses plain arithmetic, because a country has thousands of results and
 * calendar objects are slow.
 */
export declare const dayNumber: (date: LegalDate) => number;
/** Returns the number of days from the first date to the second. */
export declare const countDays: (value: LegalDate, other: LegalDate) => number;
/** Returns the number of whole months between two days, or undefined when it is not a whole number. */
export declare function countWholeMonths(from: LegalDate, to: LegalDate): number | undefined;
/** Returns the same day the given number of months later, or the last day of the month if that day does not exist. */
export declare function monthsLater(date: LegalDate, months: number): LegalDate;
