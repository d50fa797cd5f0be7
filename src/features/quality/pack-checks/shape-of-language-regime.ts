import { z } from 'zod'
import { Language } from '#shared/language.ts'
import { basisKinds } from '#shared/pack-basis.ts'
import { languagePurposes } from '#shared/pack-language-regime.ts'
import { NonEmptyNames } from './shape-of-cycle.ts'

const Rule = z.strictObject({
  required: z.array(Language),
  allowed: z.array(Language).optional(),
  authentic: z.array(Language).optional(),
  followsReceiver: z.boolean().optional(),
  blocksWhenMissing: z.boolean().optional(),
})
const codes = z.array(z.string()).min(1).optional()

/** The language regimes. See src/shared/pack-language-regime.ts for the meaning of each field. */
export const LanguageRegimes = z.array(
  z.strictObject({
    code: z.string().regex(/^[a-z][a-z0-9_]*$/, 'is not a code of lower-case letters, digits and _'),
    names: NonEmptyNames,
    basis: NonEmptyNames,
    basisKind: z.enum(basisKinds),
    unverified: z.boolean().optional(),
    organisations: codes,
    organisationKinds: codes,
    areas: codes,
    within: codes,
    mixedRegime: z.string().optional(),
    purposes: z.record(z.enum(languagePurposes), Rule),
  }),
)
