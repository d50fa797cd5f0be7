import { globSync, readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { type ESTree, parseSync } from 'vite'
import { describe, expect, it } from 'vitest'
import { type Language, languages } from '#shared/language.ts'

const sharedFolder = /^src\/shared\/\w+-messages\//

/** A text that is written in a catalogue, with the keys that lead to it. */
interface WrittenText {
  keys: string[]
  text: string
}

/** Lists the texts in the value of a catalogue, without texts that come from another catalogue. */
function listValues(node: ESTree.Expression, keys: string[] = []): WrittenText[] {
  if (node.type === 'Literal') return typeof node.value === 'string' ? [{ keys, text: node.value }] : []
  if (node.type !== 'ObjectExpression') return []
  return node.properties.flatMap((property) => {
    if (property.type !== 'Property' || property.computed) return []
    const key = property.key.type === 'Identifier' ? property.key.name : (property.key as ESTree.StringLiteral).value
    return listValues(property.value as ESTree.Expression, [...keys, String(key)])
  })
}

/** Lists the texts that the source of a catalogue contains in English: the value of its constant `en`. */
function listWrittenTexts(file: string, source: string): WrittenText[] {
  return parseSync(file, source).program.body.flatMap((statement) => {
    const declaration = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement
    if (declaration?.type !== 'VariableDeclaration') return []
    return declaration.declarations.flatMap(({ id, init }) =>
      id.type === 'Identifier' && id.name === 'en' && init ? listValues(init) : [],
    )
  })
}

type Messages = Readonly<Record<Language, unknown>>

/** Loads the messages of a catalogue: the languages next to `en.ts`, or the constant of a file with all languages. */
async function loadMessages(file: string, name: string | undefined): Promise<Messages> {
  const load = async (path: string) => await import(pathToFileURL(path).href)
  if (name) return (await load(file))[name]
  const loaded = languages.map(
    async (language) => [language, (await load(file.replace(/en\.ts$/, `${language}.ts`)))[language]] as const,
  )
  return Object.fromEntries(await Promise.all(loaded)) as Messages
}

const findValue = (messages: unknown, keys: readonly string[]): unknown =>
  keys.reduce((value, key) => (value as Record<string, unknown>)[key], messages)

/** Returns the text of a key in the five languages, as a single string. */
const joinLanguages = (messages: Messages, keys: readonly string[]): string =>
  languages.map((language) => findValue(messages[language], keys)).join('\n')

/** Lists the texts of a catalogue that a shared catalogue contains with the same translations. */
function listRepeats(file: string, source: string, messages: Messages, shared: ReadonlyMap<string, string>): string[] {
  return listWrittenTexts(file, source).flatMap(({ keys, text }) => {
    const name = shared.get(joinLanguages(messages, keys))
    return name ? [`${file} ${keys.join('.')}: “${text}” is ${name}`] : []
  })
}

const sources = globSync('src/**/*.ts')
  .filter((file) => !/\.(test|fixture)\.ts$/.test(file))
  .map((file) => ({ file, source: readFileSync(file, 'utf8') }))
const catalogues = await Promise.all(
  sources.flatMap(({ file, source }) => {
    const separate = /messages\/(\w+\/)?en\.ts$/.test(file)
    const name = /^export const (\w+): Catalogue<typeof en>/m.exec(source)?.[1]
    const together = name !== undefined && /^const en = /m.test(source)
    if (!separate && !together) return []
    return [loadMessages(file, name).then((messages) => ({ file, source, messages }))]
  }),
)
const isShared = ({ file }: { file: string }) => sharedFolder.test(file)
const sharedTexts = new Map(
  catalogues
    .filter(isShared)
    .flatMap(({ file, source, messages }) =>
      listWrittenTexts(file, source).map(
        ({ keys }) => [joinLanguages(messages, keys), `${keys.join('.')} of ${file}`] as const,
      ),
    ),
)

describe('shared messages', () => {
  it('are found, next to the messages of the slices', () => {
    expect(sharedTexts.size).toBeGreaterThan(150)
    expect(catalogues.filter((catalogue) => !isShared(catalogue)).length).toBeGreaterThan(120)
  })

  it('are not written again in another catalogue', () => {
    const repeats = catalogues
      .filter((catalogue) => !isShared(catalogue))
      .flatMap(({ file, source, messages }) => listRepeats(file, source, messages, sharedTexts))
    expect(repeats).toEqual([])
  })

  it('are recognised when a catalogue repeats them in all languages, and not when one translation differs', () => {
    const source = "export const en = { form: { stop: 'Cancel' }, save: actions.save }"
    const repeated = {
      en: { form: { stop: 'Cancel' } },
      nl: { form: { stop: 'Annuleren' } },
      fr: { form: { stop: 'Annuler' } },
      de: { form: { stop: 'Abbrechen' } },
      da: { form: { stop: 'Annullér' } },
    }
    expect(listRepeats('planted/en.ts', source, repeated, sharedTexts)).toEqual([
      'planted/en.ts form.stop: “Cancel” is cancel of src/shared/action-messages/en.ts',
    ])
    const other = { ...repeated, da: { form: { stop: 'Afbryd' } } }
    expect(listRepeats('planted/en.ts', source, other, sharedTexts)).toEqual([])
  })
})
