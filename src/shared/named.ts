import { z } from 'zod'
import { LocalizedText } from './localized-text.ts'

/** The name of a subject: names from the country's data, or a title with a source language. */
export const Called = z.union([LocalizedText, z.record(z.string(), z.string())])
export type Called = z.infer<typeof Called>

/** Names of codes and ids that the reader may read. */
export const Named = z.record(z.string(), Called)
export type Named = z.infer<typeof Named>

/** Checks whether the name is a title. If it is not available in the reader's language, the source language is used. */
export const isTitle = (called: Called): called is LocalizedText => called.text instanceof Object
