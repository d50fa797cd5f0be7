import { describe, expect, it } from 'vitest'
import { localized, writeText } from '#shared/localized-text.ts'
import { makeProse } from '#shared/prose.ts'
import { confirmTranslations, translationStates } from './translation-state.ts'

const title = writeText(writeText(localized('nl', 'Drugs'), 'fr', 'Drogues'), 'nl', 'Drugs aan de grens')
const texts = {
  title,
  gain: localized('nl', 'Veilig thuis'),
  rationale: null,
  body: { source: 'fr' as const, text: { fr: makeProse('Texte') }, outdated: [] },
}

describe('Translations of an element', () => {
  it('are listed per language as missing or outdated, without the source', () => {
    expect(translationStates(texts, ['nl', 'fr'])).toEqual([
      { language: 'nl', missing: ['body'], outdated: [] },
      { language: 'fr', missing: ['gain'], outdated: ['title'] },
    ])
  })

  it('are not requested in a language that neither the plan nor any text uses', () => {
    expect(translationStates(texts, []).map((translationState) => translationState.language)).toEqual(['fr'])
  })

  it('are marked as checked together, without a text change', () => {
    expect(confirmTranslations(texts, 'fr')).toEqual({ title: { ...title, outdated: [] } })
    expect(confirmTranslations(texts, 'nl')).toEqual({})
  })
})
