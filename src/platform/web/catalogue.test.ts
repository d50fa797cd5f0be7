import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Language } from '#shared/language.ts'
import type * as catalogues from './catalogue.ts'

interface Words {
  title: string
}

/** Loads the module again, because it remembers the catalogues of all loaded code. */
let loaded: typeof catalogues
beforeEach(async () => {
  vi.resetModules()
  loaded = await import('./catalogue.ts')
})

function createWords(requestedLanguages: Language[] = []) {
  const load = (language: Language) => async (): Promise<Words> => {
    requestedLanguages.push(language)
    return { title: `title in ${language}` }
  }
  return loaded.createCatalogue<Words>({
    en: load('en'),
    nl: load('nl'),
    fr: load('fr'),
    de: load('de'),
    da: load('da'),
  })
}

describe('the messages of the loaded code', () => {
  it('are requested in one language, once', async () => {
    const requestedLanguages: Language[] = []
    const messages = createWords(requestedLanguages)
    expect(loaded.hasMessages('nl')).toBe(false)
    await loaded.loadMessages('nl')
    await loaded.loadMessages('nl')
    expect(messages.nl).toEqual({ title: 'title in nl' })
    expect(requestedLanguages).toEqual(['nl'])
    expect(loaded.hasMessages('nl')).toBe(true)
    expect(loaded.hasMessages('fr')).toBe(false)
  })

  it('include those of code that is loaded in the meantime', async () => {
    createWords()
    const loading = loaded.loadMessages('de')
    const late = createWords()
    await loading
    expect(late.de).toEqual({ title: 'title in de' })
  })

  it('of one catalogue are available in further languages on request', async () => {
    const requestedLanguages: Language[] = []
    const messages = createWords(requestedLanguages)
    await loaded.loadLanguages(messages, ['fr', 'da'])
    expect([messages.fr.title, messages.da.title]).toEqual(['title in fr', 'title in da'])
    expect(requestedLanguages).toEqual(['fr', 'da'])
  })
})

describe('code that is loaded later', () => {
  it('arrives with its messages in the language of the page', async () => {
    loaded.setPageLanguage('fr')
    const messages = await loaded.loadWithMessages(async () => createWords())
    expect(messages.fr).toEqual({ title: 'title in fr' })
    expect(messages.nl).toBeUndefined()
  })

  it('arrives with the messages of the language that the reader chooses in the meantime', async () => {
    loaded.setPageLanguage('fr')
    const loading = loaded.loadWithMessages(async () => createWords())
    loaded.setPageLanguage('da')
    expect((await loading).da).toEqual({ title: 'title in da' })
  })
})
