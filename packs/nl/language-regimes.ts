import type { PackLanguageRegime } from '#shared/pack-language-regime.ts'
import { five } from './five-languages.ts'

const only = { required: ['nl'] } as const

/**
 * The Netherlands: administrative bodies use Dutch. Frisian in the province of Fryslân is not expressed, because it is not
 * among the five languages of the product (to be verified).
 */
export const languageRegimes: readonly PackLanguageRegime[] = [
  {
    code: 'dutch',
    names: five('Dutch', 'Nederlands', 'Néerlandais', 'Niederländisch', 'Nederlandsk'),
    basis: five(
      'General Administrative Law Act (Awb), art. 2:6 (paraphrase, to be verified)',
      'Algemene wet bestuursrecht, art. 2:6 (parafrase, te controleren)',
      'Loi générale sur le droit administratif (Awb), art. 2:6 (paraphrase, à vérifier)',
      'Allgemeines Verwaltungsrechtsgesetz (Awb), Art. 2:6 (Umschreibung, zu prüfen)',
      'Den almindelige forvaltningslov (Awb), art. 2:6 (gengivelse, skal kontrolleres)',
    ),
    basisKind: 'law',
    unverified: true,
    purposes: { notice: only, mail: only, public_edition: only, document_to_authority: only },
  },
]
