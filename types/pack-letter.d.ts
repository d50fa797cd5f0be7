import type { Names } from './localized-text.ts';
/** Kinds of letter from an organisation that receives plans: receipt, missing parts, decision. */
export declare const letterKinds: readonly ['receipt', 'completion', 'approval'];
export type LetterKind = (typeof letterKinds)[number];
/** Fields that a letter of a kind may contain in braces (`{plan}`). Unknown fields stay empty. */
export declare const letterFields: Readonly<Record<LetterKind, readonly string[]>>;
/** The template of a letter about a kind of plan. An empty line separates paragraphs. */
export interface PackLetter {
    kind: LetterKind;
    subject: Names;
    body: Names;
}
/** Returns the fields that a text contains. */
export declare const listLetterFields: (text: string) => string[];
/** Returns the text with the fields filled in. */
export declare const fillLetter: (text: string, values: Readonly<Record<string, string>>) => string;
