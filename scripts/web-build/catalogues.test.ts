import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { languages } from '../../src/shared/language.ts'
import { listCatalogues, loadByLanguage, selectLanguage } from './catalogues.ts'

const file = '/src/plans/messages/index.ts'
const source = `
import type { Catalogue } from '#shared/messages.ts'
import { da } from './da.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { nl } from './nl.ts'

export const planMessages: Catalogue<typeof en> = { en, nl, fr, de, da }
`
const inOneFile = `
import { common } from '../messages/index.ts'

const en = { title: 'Answers', kinds: common.en.kinds }
export const rowMessages: Catalogue<typeof en> = {
  en,
  nl: { title: 'Antwoorden', kinds: common.nl.kinds },
  fr: { title: 'Réponses', kinds: common.fr.kinds },
  de: { title: 'Antworten', kinds: common.de.kinds },
  da: { title: 'Svar', kinds: common.da.kinds },
}
`

describe('the module of one language', () => {
  it('imports the messages of that language only', () => {
    const selected = selectLanguage(source, file, 'nl')
    expect(selected).toContain('export const planMessages = { nl }')
    expect(selected.match(/from '\.\/..\.ts'/g)).toEqual(["from './nl.ts'"])
  })

  it('contains the messages of that language only, with what they take from another catalogue', () => {
    const selected = selectLanguage(inOneFile, file, 'fr')
    expect(selected).toContain("export const rowMessages = { fr: { title: 'Réponses', kinds: common.fr.kinds } }")
    expect(selected).toContain("from '../messages/index.ts'")
    expect(selected).not.toMatch(/Answers|Antwoorden|Antworten|Svar/)
  })
})

describe('the module that the pages import', () => {
  it('contains no messages and loads each language on its own', () => {
    const split = loadByLanguage(source, file)!
    expect(split).not.toMatch(/from '\.\/..\.ts'/)
    for (const language of languages)
      expect(split).toContain(
        `${language}: async () => (await import('${file}?messages=${language}')).planMessages.${language}`,
      )
  })

  it('is unchanged without a catalogue', () => {
    expect(loadByLanguage("export const languages = ['en', 'nl']", file)).toBeNull()
  })
})

it('a catalogue without one of the languages fails the build', () => {
  expect(() => listCatalogues(source.replace(', da }', ' }'), file)).toThrow('planMessages has no messages in da.')
})

it('a catalogue that is composed elsewhere fails the build', () => {
  expect(() => listCatalogues('export const all: Catalogue<typeof en> = compose(en)', file)).toThrow(
    'all is not an object of languages.',
  )
})

it('every catalogue of the product is split by language', () => {
  const files = globSync('src/**/*.ts').filter(
    (path) => !/\.test\.ts$/.test(path) && /^export const \w+: Catalogue</m.test(readFileSync(path, 'utf8')),
  )
  expect(files.length).toBeGreaterThan(80)
  for (const path of files) {
    const found = listCatalogues(readFileSync(path, 'utf8'), path)
    expect(found.map(({ properties }) => [...properties.keys()].toSorted())).toEqual(
      found.map(() => languages.toSorted()),
    )
    expect(found, path).not.toEqual([])
  }
})

it('messages in several languages are catalogues, so that no page contains them all', () => {
  // The labels of the menu are a few words in each slice's registration, which every page needs.
  const pages = globSync('src/**/web/**/*.{ts,tsx}').filter(
    (path) => !/(\.(test|fixture)\.tsx?|\/web\/slice\.tsx?)$/.test(path),
  )
  const composed = pages.filter((path) => {
    const code = readFileSync(path, 'utf8')
    return languages.every((language) => new RegExp(`^ +${language}(:|,)`, 'm').test(code))
  })
  expect(pages.length).toBeGreaterThan(400)
  expect(composed.filter((path) => listCatalogues(readFileSync(path, 'utf8'), path).length === 0)).toEqual([])
})
