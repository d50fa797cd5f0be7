import type { PackLanguageRegime } from '#shared/pack-language-regime.ts'

/**
 * The languages that the law requires. A country with a single language needs one regime and names no body and no area: it
 * applies to all. A country with several names the `areas` or `within` (areas with all areas below them) of each, and the
 * `organisationKinds` of central bodies, which often write in the language of the receiver (`followsReceiver`).
 */
export const languageRegimes: readonly PackLanguageRegime[] = [
  {
    code: 'national',
    names: { en: 'The national language' },
    basis: { en: 'Name the act and the article (to be verified)' },
    basisKind: 'law',
    unverified: true,
    purposes: {
      // Any language that is not required and not allowed is possible only as a courtesy translation with a reason.
      notice: { required: ['en'] },
      mail: { required: ['en'] },
      // Add `blocksWhenMissing: true` only where the law forbids an edition without the required languages.
      public_edition: { required: ['en'] },
      document_to_authority: { required: ['en'] },
    },
  },
]
