import { z } from 'zod'
import { LocalizedText } from '#shared/localized-text.ts'

/** What something is called: names of a country's facts, or a title that somebody wrote, which knows in which language it was written first. */
export const Called = z.union([LocalizedText, z.record(z.string(), z.string())])
export type Called = z.infer<typeof Called>

/** What codes and ids are called, of what the reader may read. */
export const Named = z.record(z.string(), Called)
export type Named = z.infer<typeof Named>

/** Whether it is a title, to be read as one: where the reader's language lacks, in the one of its source. */
export const isTitle = (called: Called): called is LocalizedText => called.text instanceof Object
