import { globSync, readFileSync } from 'node:fs'
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

const stringPattern = /'((?:[^'\\\n]|\\.)*)'|`((?:[^`\\]|\\.)*)`/g

/** Returns the texts of a catalogue: string literals, without imports, code inside templates and quoted commands. */
function parseTexts(file: string): string[] {
  const source = readFileSync(file, 'utf8').replaceAll(/^import .*$|^\s*(?:\/\/|\*|\/\*\*).*$/gm, '')
  return [...source.matchAll(stringPattern)].map(([, quoted, template]) =>
    (quoted ?? template!.replaceAll(/\$\{[^}]*\}/g, '')).replaceAll(/integral journal \w+/g, ''),
  )
}

describe('catalogues of the interface', () => {
  it.each(languages)('contain no retired term in %s', (language) => {
    const files = globSync(`src/**/messages/**/${language}.ts`)
    expect(files.length).toBeGreaterThan(50)
    const found = files.flatMap((file) =>
      parseTexts(file).flatMap((text) =>
        retired[language].filter((term) => term.test(text)).map((term) => `${file}: “${text}” (${term.source})`),
      ),
    )
    expect(found).toEqual([])
  })

  it('have typographic apostrophes', () => {
    const found = globSync('src/**/messages/**/{en,nl,fr,da}.ts').flatMap((file) =>
      parseTexts(file)
        .filter((text) => /\p{L}'\p{L}/u.test(text.replaceAll("\\'", "'")))
        .map((text) => `${file}: ${text}`),
    )
    expect(found).toEqual([])
  })
})
