import { describe, expect, it } from 'vitest'
import { passageOf, segmentsOf } from './model.ts'

const marked = (text: string, question: string) =>
  segmentsOf(text, question).flatMap((segment) => (segment.hit ? [segment.text] : []))

describe('the words in a text', () => {
  it('are marked in the form in which nobody typed them, with and without accents', () => {
    expect(marked('Aanpak van woninginbraken', 'woninginbraak')).toEqual(['woninginbraken'])
    expect(marked('La sécurité des frontières', 'securite frontière')).toEqual(['sécurité', 'frontières'])
    expect(marked('Drogenhandel an der Grenze', 'Drogen')).toEqual(['Drogenhandel'])
  })

  it('are not marked where the question excludes them, nor inside another word', () => {
    expect(marked('Drugs en wapens', 'drugs -wapens')).toEqual(['Drugs'])
    expect(marked('Apart art', 'art')).toEqual(['art'])
  })

  it('leave the text as it is: joined, the stretches are the text, markup and all', () => {
    const text = '<b>Drugs</b> & "wapens", 10 %'
    expect(
      segmentsOf(text, 'drugs <b>')
        .map((segment) => segment.text)
        .join(''),
    ).toBe(text)
  })
})

describe('a passage', () => {
  it('begins a little before the first hit and ends at a word', () => {
    const text = `${'veel '.repeat(60)}controles aan de grens ${'meer '.repeat(80)}`
    const passage = passageOf(text, 'controle')!
    const words = passage.map((segment) => segment.text).join('')
    expect(words.startsWith('… veel')).toBe(true)
    expect(words.endsWith('meer …')).toBe(true)
    expect(words.length).toBeLessThan(260)
    expect(passage.filter((segment) => segment.hit).map((segment) => segment.text)).toEqual(['controles'])
  })

  it('is none where the text holds none of the words', () => {
    expect(passageOf('Iets anders', 'drugs')).toBeNull()
    expect(passageOf('', 'drugs')).toBeNull()
  })
})
