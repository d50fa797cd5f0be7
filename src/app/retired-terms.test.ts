import { globSync, readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { type Language, languages } from '#shared/language.ts'

/**
 * Terms that the interface no longer uses, because another term is the only term of the concept (docs/glossary.md). A
 * comment after each gives the present term.
 */
const retired: Readonly<Record<Language, readonly RegExp[]>> = {
  en: [
    /\bremarks?\b/i, // comment
    /\bsittings?\b/i, // meeting
    /\bcirculars?\b/i, // consultation
    /\bmotives?\b/i, // reason
    /\brecipes?\b/i, // import profile
    /\bmend(s|ed)?\b/i, // fix
    /\blegal path\b/i, // approval procedure
    /\bformer plan\b/i, // previous plan
    /\brun-up\b/i, // preparation
    /\bhand over\b/i, // assign
    /\btake back\b/i, // withdraw
    /\bjournal\b/i, // audit log
    /\b(anew|beside|whoever|somebody|meanwhile)\b/i,
  ],
  nl: [
    /\bzitting(en)?\b/i, // vergadering
    /\bbalie\b/i, // ontvangen plannen
    /\bomzendbrie(f|ven)\b/i, // raadpleging
    /\bmandaat\b/i, // volmacht
    /\brecept\b/i, // importprofiel
    /\blezingen\b/i, // analyses
    /\baanloop\b/i, // voorbereiding
    /\bwettelijk pad\b/i, // goedkeuringsprocedure
  ],
  fr: [
    /\bguichet\b/i, // plans reçus
    /\bfranchie?\b/i, // terminée
    /\bcirculaires?\b/i, // consultation
    /\bmandats?\b/i, // procuration
    /\brecette\b/i, // profil d’importation
    /\bchemin légal\b/i, // procédure d’approbation
  ],
  de: [
    /\bRundschreiben\b/, // Konsultation
    /\bMandate?\b/, // Vollmacht
    /\bRezept\b/, // Importprofil
    /\bVorlauf\b/, // Vorbereitung
    /\bgesetzlicher Weg\b/i, // Billigungsverfahren
  ],
  da: [
    /\bmandat(er)?\b/i, // fuldmagt
    /\bopskrift\b/i, // importprofil
    /\bcirkulære\b/i, // høring
    /\boptakt\b/i, // forberedelse
    /\blovens vej\b/i, // godkendelsesprocedure
  ],
}

const stringPattern = /'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\]|\\.)*)`/g

/** Returns the texts of messages: strings, and the strings in the code of functions, without codes and commands. */
function listTexts(messages: unknown): string[] {
  if (typeof messages === 'string') return [messages.replaceAll(/integral journal \w+/g, '')]
  if (typeof messages === 'function')
    return [...String(messages).matchAll(stringPattern)].map(([, single, double, template]) =>
      (single ?? double ?? template!.replaceAll(/\$\{[^}]*\}/g, '')).replaceAll("\\'", "'"),
    )
  return typeof messages === 'object' && messages !== null ? Object.values(messages).flatMap(listTexts) : []
}

interface NamedCatalogue {
  name: string
  catalogue: Readonly<Record<Language, unknown>>
}

/** Loads each catalogue of the product: the exported constants of the type `Catalogue`. */
async function loadCatalogues(): Promise<NamedCatalogue[]> {
  const declared = /^export const (\w+): Catalogue</gm
  const files = globSync('src/**/*.ts').filter((file) => !/\.(test|fixture)\.ts$/.test(file))
  const catalogues: NamedCatalogue[] = []
  for (const file of files) {
    const names = [...readFileSync(file, 'utf8').matchAll(declared)].map(([, name]) => name!)
    if (names.length === 0) continue
    const exported: Record<string, NamedCatalogue['catalogue']> = await import(pathToFileURL(file).href)
    for (const name of names) catalogues.push({ name: `${file} ${name}`, catalogue: exported[name]! })
  }
  return catalogues
}

const catalogues = await loadCatalogues()

describe('catalogues of the interface', () => {
  const listFound = (language: Language, findProblem: (text: string) => string | undefined): string[] =>
    catalogues.flatMap(({ name, catalogue }) =>
      listTexts(catalogue[language]).flatMap((text) => {
        const problem = findProblem(text)
        return problem ? [`${name}: “${text}” (${problem})`] : []
      }),
    )

  it('are found, each with texts in five languages', () => {
    expect(catalogues.length).toBeGreaterThan(90)
    const empty = catalogues.filter(({ catalogue }) =>
      languages.some((language) => listTexts(catalogue[language]).length === 0),
    )
    expect(empty.map(({ name }) => name)).toEqual([])
  })

  it.each(languages)('contain no retired term in %s', (language) => {
    expect(listFound(language, (text) => retired[language].find((term) => term.test(text))?.source)).toEqual([])
  })

  it.each(languages.filter((language) => language !== 'de'))('have typographic apostrophes in %s', (language) => {
    expect(listFound(language, (text) => (/\p{L}'\p{L}/u.test(text) ? 'straight apostrophe' : undefined))).toEqual([])
  })
})
