/** The languages of the interface, the errors and the documents. Pages that check no input import no schema. */
export declare const languages: readonly ['en', 'nl', 'fr', 'de', 'da'];
type Language = (typeof languages)[number];
/** The name of each language in that language. */
export declare const languageNames: Record<Language, string>;
export declare const isLanguage: (value: unknown) => value is Language;
export {};
