import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { alignmentMessages } from '#features/alignment/items/messages/index.ts'
import { pathDocumentMessages } from '#features/approval/path/messages/index.ts'
import { planMessages } from '#features/planning/plans/messages/index.ts'
import { languages } from '#shared/language.ts'
import type { Catalogue } from '#shared/messages.ts'

/** The rows of the glossary by English term. Text between brackets is a code or an abbreviation. */
const rows = new Map(
  readFileSync('docs/glossary.md', 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('|---'))
    .map((line) =>
      line.split('|').map((cell) =>
        cell
          .replace(/\s*\([^)]*\)/g, '')
          .replaceAll("'", '’')
          .trim(),
      ),
    )
    .map(([, en = '', nl, fr, de, da]) => [
      en.replace(/^of (a plan|an element): /, ''),
      { en: en.replace(/^of (a plan|an element): /, ''), nl, fr, de, da },
    ]),
)

type Part<W> = (words: Catalogue<W>['en']) => Readonly<Record<string, string>>
const spoken = <W>(catalogue: Catalogue<W>, part: Part<W>) =>
  Object.entries(part(catalogue.en)).map(([code, en]) => ({
    code,
    en,
    texts: Object.fromEntries(languages.map((language) => [language, part(catalogue[language])[code]])),
  }))

describe('terms of the screens and documents', () => {
  const groups = {
    'kinds of element': spoken(planMessages, (messages) => messages.kinds),
    'links of the chain': spoken(planMessages, (messages) => messages.chainLinks),
    'states of a plan': spoken(planMessages, (messages) => messages.planStates),
    'states of an element': spoken(planMessages, (messages) => messages.states),
    opinions: spoken(pathDocumentMessages, ({ late }) => ({ late })),
    answers: spoken(alignmentMessages, (messages) => messages.answerKinds),
  }
  for (const [what, words] of Object.entries(groups))
    it(`match the glossary for ${what}`, () => {
      expect(words.map(({ en }) => en).filter((en) => !rows.has(en))).toEqual([])
      for (const { en, texts } of words) expect(texts).toEqual(rows.get(en))
    })

  it('have a word in each of the five languages', () => {
    const incomplete = [...rows].filter(([, words]) => languages.some((language) => !words[language]))
    expect(incomplete).toEqual([])
  })

  it('include the terms of the procedure that protect a decision', () => {
    const terms = ['trust anchor', 'electronic signature', 'confirm', 'contest', 'consent', 'working copy']
    const missing = [...terms, 'registered plan', 'independent second person'].filter((term) => !rows.has(term))
    expect(missing).toEqual([])
  })
})
