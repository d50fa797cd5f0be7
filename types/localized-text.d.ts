import { z } from 'zod';
import { Language } from './language.ts';
export { loadName, loadText } from './read-text.ts';
/**
 * A text in several languages as a single value: the original language (`source`), the text per language, and the
 * languages whose text is older than the source (`outdated`).
 */
export declare const LocalizedText: z.ZodObject<{
    source: z.ZodEnum<{
        da: "da";
        de: "de";
        en: "en";
        fr: "fr";
        nl: "nl";
    }>;
    text: z.ZodRecord<z.ZodEnum<{
        da: "da";
        de: "de";
        en: "en";
        fr: "fr";
        nl: "nl";
    }> & z.core.$partial, z.ZodString>;
    outdated: z.ZodDefault<z.ZodArray<z.ZodEnum<{
        da: "da";
        de: "de";
        en: "en";
        fr: "fr";
        nl: "nl";
    }>>>;
}, z.core.$strict>;
export type LocalizedText = z.infer<typeof LocalizedText>;
/**
 * Names that are facts of a country (areas, organisations, phenomena): a text per language, without source, never
 * outdated.
 */
export declare const Names: z.ZodRecord<z.ZodEnum<{
    da: "da";
    de: "de";
    en: "en";
    fr: "fr";
    nl: "nl";
}> & z.core.$partial, z.ZodString>;
export type Names = z.infer<typeof Names>;
export declare const localized: (source: Language, text: string) => LocalizedText;
/**
 * Sets the text of a language. A change of the source marks every translation as outdated. Writing a translation
 * removes the mark. An empty text removes a translation, but never the source.
 */
export declare function writeText(value: LocalizedText, language: Language, text: string): LocalizedText;
