import { describe, expect, it } from 'vitest'
import { findPassage, highlightHits } from './model.ts'

const marked = (text: string, question: string) =>
  highlightHits(text, question).flatMap((segment) => (segment.isHit ? [segment.text] : []))

describe('search terms in a text', () => {
  it('are marked in inflected forms, with and without accents', () => {
    expect(marked('Aanpak van woninginbraken', 'woninginbraak')).toEqual(['woninginbraken'])
    expect(marked('La sécurité des frontières', 'securite frontière')).toEqual(['sécurité', 'frontières'])
    expect(marked('Drogenhandel an der Grenze', 'Drogen')).toEqual(['Drogenhandel'])
  })

  it('are not marked when the query excludes them, nor inside another word', () => {
    expect(marked('Drugs en wapens', 'drugs -wapens')).toEqual(['Drugs'])
    expect(marked('Apart art', 'art')).toEqual(['art'])
  })

  it('leave the text unchanged: the joined segments equal the text, including markup', () => {
    const text = '<b>Drugs</b> & "wapens", 10 %'
    expect(
      highlightHits(text, 'drugs <b>')
        .map((segment) => segment.text)
        .join(''),
    ).toBe(text)
  })
})

describe('a passage', () => {
  it('begins a little before the first hit and ends at a word', () => {
    const text = `${'veel '.repeat(60)}controles aan de grens ${'meer '.repeat(80)}`
    const passage = findPassage(text, 'controle')!
    const texts = passage.map((segment) => segment.text).join('')
    expect(texts.startsWith('… veel')).toBe(true)
    expect(texts.endsWith('meer …')).toBe(true)
    expect(texts.length).toBeLessThan(260)
    expect(passage.filter((segment) => segment.isHit).map((segment) => segment.text)).toEqual(['controles'])
  })

  it('is absent when the text contains none of the search terms', () => {
    expect(findPassage('Iets anders', 'drugs')).toBeNull()
    expect(findPassage('', 'drugs')).toBeNull()
  })
})
