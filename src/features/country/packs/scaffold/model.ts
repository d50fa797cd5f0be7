/** Code and name of the country in the template files. */
const inFiles = { code: 'XX', name: 'Example country' }

export interface Beginning {
  /** ISO 3166 code. */
  code: string
  /** The name in English. */
  name: string
}

/** Adapts a template file to another country. The name is inside single quotes. */
export const aboutCountry = (text: string, { code, name }: Beginning): string =>
  text
    .replaceAll(new RegExp(`\\b${inFiles.code}\\b`, 'g'), code)
    .replaceAll(inFiles.name, () => name.replaceAll(/[\\']/g, '\\$&'))

/** Validates the code and name of a country; undefined if invalid. */
export const beginningOf = (code = inFiles.code, name = inFiles.name): Beginning | undefined =>
  /^[A-Z]{2}$/.test(code) && /^[^\p{Cc}]{1,100}$/u.test(name) ? { code, name } : undefined
