import { z } from 'zod'
import { listLevels } from '#shared/country-vocabulary.ts'
import { Language } from '#shared/language.ts'
import type { PackLevel } from '#shared/pack-level.ts'

const PublishedText = z.string().trim().min(1).max(2000)
/** A year or a day, as published. */
const Day = z.union([z.string().regex(/^[12]\d{3}$/), z.iso.date()])

/** Returns the level of the country for a level in lists of published priorities. */
export const findPublishedLevel = (code: string): PackLevel | undefined =>
  listLevels().find(({ published }) => published === code)

/** Unknown keys are refused, so that nothing of a published plan is dropped unnoticed. */
const PublishedPlan = z.strictObject({
  id: z.string().min(1).max(80),
  level: z
    .string()
    .max(60)
    .refine((code) => findPublishedLevel(code) !== undefined, { message: 'LEVEL_UNKNOWN' }),
  area_code: z.string().max(80).optional(),
  official_zone_code: z.string().max(20).optional(),
  /** Codes of the organisations that issued the plan. Absent: the only organisation of the area that issues such plans. */
  issuing_bodies: z.array(z.string().min(1).max(80)).min(1).max(50).optional(),
  language: Language,
  title: PublishedText,
  title_nl: PublishedText.optional(),
  title_fr: PublishedText.optional(),
  title_de: PublishedText.optional(),
  title_en: PublishedText.optional(),
  /** As published: the period includes the last year or day. */
  period: z.strictObject({ from: Day, to: Day, remark: PublishedText.optional() }),
  validated: z.iso.date().optional(),
  adopted: z.iso.date().optional(),
  derives_from: z.array(PublishedText).optional(),
  cycle: z.array(PublishedText).optional(),
  source: z.array(PublishedText).optional(),
  transversal_themes: z.array(PublishedText).optional(),
  priorities: z
    .array(
      z.strictObject({
        no: z.union([z.number().int(), z.string().max(20)]),
        title: PublishedText,
        kind: PublishedText.optional(),
        aim: PublishedText.optional(),
        children: z.array(PublishedText).optional(),
      }),
    )
    .min(1)
    .max(200),
})
export type PublishedPlan = z.infer<typeof PublishedPlan>

export const PublishedList = z.strictObject({ note: z.string().optional(), plans: z.array(PublishedPlan).min(1) })
