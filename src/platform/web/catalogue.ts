import type { Language } from '#shared/language.ts'
import type { Catalogue } from '#shared/messages.ts'

type Loaders = Readonly<Record<Language, () => Promise<unknown>>>

/** The catalogues of the code that this browser has loaded, each with the messages of the languages loaded so far. */
const catalogues: { loaders: Loaders; messages: Partial<Record<Language, unknown>> }[] = []

let pageLanguage: Language | undefined

/**
 * Returns a catalogue whose messages are loaded by language. The build calls it for every catalogue of the pages
 * (`scripts/web-build/catalogues.ts`). The server and the tests import the catalogues as they are.
 */
export function createCatalogue<W>(loaders: Loaders): Catalogue<W> {
  const messages: Partial<Record<Language, unknown>> = {}
  catalogues.push({ loaders, messages })
  return messages as Catalogue<W>
}

const listMissing = (language: Language) => catalogues.filter(({ messages }) => messages[language] === undefined)

/** Whether all loaded code has its messages in the language. */
export const hasMessages = (language: Language): boolean => listMissing(language).length === 0

/** Loads the messages of all loaded code in a language, also of code that is loaded in the meantime. */
export async function loadMessages(language: Language): Promise<void> {
  while (!hasMessages(language))
    await Promise.all(
      listMissing(language).map(async ({ loaders, messages }) => {
        messages[language] = await loaders[language]()
      }),
    )
}

/** Loads one catalogue in further languages, for texts that are written into a plan in its languages. */
export async function loadLanguages(catalogue: object, languages: readonly Language[]): Promise<void> {
  const found = catalogues.find(({ messages }) => messages === catalogue)
  if (!found) return
  for (const language of languages) found.messages[language] ??= await found.loaders[language]()
}

/** Sets the language in which code is loaded from now on. */
export const setPageLanguage = (language: Language): void => {
  pageLanguage = language
}

/** Loads code together with its messages, so that a page never appears without them. */
export async function loadWithMessages<Code>(load: () => Promise<Code>): Promise<Code> {
  const code = await load()
  // The reader may choose another language while the messages are loaded.
  while (pageLanguage && !hasMessages(pageLanguage)) await loadMessages(pageLanguage)
  return code
}
