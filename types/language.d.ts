import { z } from 'zod';
export { isLanguage, languageNames, languages } from './language-list.ts';
export declare const Language: z.ZodEnum<{
    da: "da";
    de: "de";
    en: "en";
    fr: "fr";
    nl: "nl";
}>;
export type Language = z.infer<typeof Language>;
