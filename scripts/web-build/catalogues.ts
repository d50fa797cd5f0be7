import { readFile } from 'node:fs/promises'
import { type ESTree, type Plugin, parseSync, type Rolldown } from 'vite'
import { languages } from '../../src/shared/language.ts'

/** The part of a module's id that names a language: `messages/index.ts?messages=nl`. */
const query = '?messages='

interface Range {
  start: number
  end: number
}

/** An exported constant with the type `Catalogue<…>`. */
interface CatalogueConstant {
  name: string
  /** The range of its type and its value. */
  range: Range
  /** The source of each property, by language. */
  properties: Map<string, string>
}

/** Returns the language of a module that contains the messages of one language. */
export const findMessageLanguage = (id: string): string | undefined => id.split(query)[1]

/**
 * Splits each catalogue (`export const …: Catalogue<…> = { en, nl, fr, de, da }`) into one module per language, so that a
 * browser downloads the messages of one language. In the pages, `loadMessages` fills the catalogues. The server and the
 * tests import the source as it is.
 */
export function splitCatalogues(): Plugin {
  return {
    name: 'split-catalogues',
    enforce: 'pre',
    async resolveId(source, importer) {
      const language = importer && findMessageLanguage(importer)
      if (!language) return null
      // A catalogue that takes messages from another catalogue takes those of the same language.
      const resolved = await this.resolve(source, importer.split('?')[0], { skipSelf: true })
      if (!resolved || resolved.external || resolved.id.includes('/node_modules/')) return resolved
      const file = resolved.id.split('?')[0]!
      return listCatalogues(await readFile(file, 'utf8'), file).length > 0 ? `${file}${query}${language}` : resolved
    },
    async load(id) {
      const language = findMessageLanguage(id)
      if (!language) return null
      const file = id.split('?')[0]!
      return selectLanguage(await readFile(file, 'utf8'), file, language)
    },
    generateBundle: (_options, bundle) => refuseMixedLanguages(Object.values(bundle)),
    transform: (code, id) => (/\.tsx?$/.test(id) && !id.includes('/node_modules/') ? loadByLanguage(code, id) : null),
  }
}

/** Throws when a file contains or imports the messages of two languages. */
function refuseMixedLanguages(files: readonly (Rolldown.OutputChunk | Rolldown.OutputAsset)[]): void {
  const chunks = files.filter((file) => file.type === 'chunk')
  const own = new Map(
    chunks.map((chunk) => [chunk.fileName, chunk.moduleIds.flatMap((id) => findMessageLanguage(id) ?? [])]),
  )
  for (const { fileName, imports } of chunks) {
    const mixed = new Set([fileName, ...imports].flatMap((name) => own.get(name) ?? []))
    if (mixed.size > 1) throw new Error(`${fileName} needs the messages of ${[...mixed].join(' and ')}.`)
  }
}

/** Returns the source of a module with the messages of one language only. */
export function selectLanguage(code: string, file: string, language: string): string {
  return replaceCatalogues(code, file, ({ properties }) => ` = { ${properties.get(language)} }`)
}

/** Returns the source of a module whose catalogues load their messages by language. Null for a module without any. */
export function loadByLanguage(code: string, file: string): string | null {
  if (listCatalogues(code, file).length === 0) return null
  const replaced = replaceCatalogues(code, file, ({ name }) => {
    const loaders = languages.map(
      (language) => `${language}: async () => (await import('${file}${query}${language}')).${name}.${language}`,
    )
    return ` = /* @__PURE__ */ createCatalogue({ ${loaders.join(', ')} })`
  })
  return `import { createCatalogue } from '#platform/web/catalogue.ts'\n${replaced}`
}

/** Lists the catalogues that a module exports. Throws for a catalogue that cannot be split. */
export function listCatalogues(code: string, file: string): CatalogueConstant[] {
  return code.includes(': Catalogue<') ? findCatalogues(parse(code, file), code, file) : []
}

function parse(code: string, file: string): ESTree.Program {
  const { program, errors } = parseSync(file, code)
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]!.message}`)
  return program
}

function findCatalogues({ body }: ESTree.Program, code: string, file: string): CatalogueConstant[] {
  const declarations = body.flatMap((statement) =>
    statement.type === 'ExportNamedDeclaration' && statement.declaration?.type === 'VariableDeclaration'
      ? statement.declaration.declarations
      : [],
  )
  return declarations.flatMap(({ id, init }): CatalogueConstant[] => {
    if (id.type !== 'Identifier' || !id.typeAnnotation) return []
    const { start, end } = id.typeAnnotation
    if (!code.slice(start, end).startsWith(': Catalogue<')) return []
    if (init?.type !== 'ObjectExpression') throw new Error(`${file}: ${id.name} is not an object of languages.`)
    const properties = new Map<string, string>()
    for (const property of init.properties)
      if (property.type === 'Property' && property.key.type === 'Identifier')
        properties.set(property.key.name, code.slice(property.start, property.end))
    const missing = languages.find((language) => !properties.has(language))
    if (missing) throw new Error(`${file}: ${id.name} has no messages in ${missing}.`)
    return [{ name: id.name, range: { start, end: init.end }, properties }]
  })
}

/** Replaces the type and value of each catalogue, and removes what only the former value used. */
function replaceCatalogues(code: string, file: string, write: (catalogue: CatalogueConstant) => string): string {
  const catalogues = findCatalogues(parse(code, file), code, file)
  const replaced = replaceRanges(
    code,
    catalogues.map((catalogue) => ({ ...catalogue.range, text: write(catalogue) })),
  )
  return removeUnused(replaced, file)
}

/** Removes imports and constants that the module does not use, until none is left. */
function removeUnused(code: string, file: string): string {
  const { body } = parse(code, file)
  const used = new Set(listUsedNames(body))
  const unused = body.filter((statement) => {
    const names = listDeclaredNames(statement)
    return names.length > 0 && names.every((name) => !used.has(name))
  })
  if (unused.length === 0) return code
  const remaining = replaceRanges(
    code,
    unused.map(({ start, end }) => ({ start, end, text: '' })),
  )
  return removeUnused(remaining, file)
}

/** Lists the names that an import or a constant of the module declares. Empty for other statements. */
function listDeclaredNames(statement: ESTree.Statement): string[] {
  if (statement.type === 'ImportDeclaration') return statement.specifiers.map(({ local }) => local.name)
  if (statement.type !== 'VariableDeclaration') return []
  return statement.declarations.flatMap(({ id }) => (id.type === 'Identifier' ? [id.name] : []))
}

const replaceRanges = (code: string, ranges: readonly (Range & { text: string })[]): string =>
  ranges.toReversed().reduce((text, range) => text.slice(0, range.start) + range.text + text.slice(range.end), code)

const types = ['ImportDeclaration', 'TSTypeAnnotation', 'TSTypeAliasDeclaration', 'TSTypeQuery']

/** Lists the names that a part of a module uses as values, without its imports and its types. */
function listUsedNames(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(listUsedNames)
  if (typeof node !== 'object' || node === null) return []
  const { type, ...parts } = node as Record<string, unknown>
  if (type === 'Identifier') return [String(parts.name)]
  if (types.includes(String(type))) return []
  if (type === 'VariableDeclarator') return listUsedNames(parts.init)
  // `property` and `key` are names of properties: messages.nl, { nl: … }
  if (type === 'MemberExpression' && !parts.computed) return listUsedNames(parts.object)
  if (type === 'Property' && !parts.computed && !parts.shorthand) return listUsedNames(parts.value)
  return Object.values(parts).flatMap(listUsedNames)
}
