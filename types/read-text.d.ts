import type { Language } from './language.ts';
import type { LocalizedText, Names } from './localized-text.ts';
/**
 * Returns the text in the requested language, or else in the source language. `language` is the language of the result.
 */
export declare function loadText(value: LocalizedText, requestedLanguage: Language): {
    text: string;
    language: Language;
    outdated: boolean;
};
/** Returns the name in the requested language, or else in the first available language in the order of `languages`. */
export declare function loadName(names: Names, requestedLanguage: Language): string;
/** Whether a value that the server sent without a type is a text in several languages. */
export declare const isLocalizedText: (value: unknown) => value is LocalizedText;
/** Whether a value that the server sent without a type is a set of names. */
export declare const isNames: (value: unknown) => value is Names;
