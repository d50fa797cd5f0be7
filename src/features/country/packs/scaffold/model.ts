/** Code and name of the country that the files to begin with are about. */
const inFiles = { code: 'XX', name: 'Example country' }

export interface Beginning {
  /** ISO 3166. */
  code: string
  /** In English. */
  name: string
}

/** A file to begin with, about another country. The name stands between single quotes. */
export const aboutCountry = (text: string, { code, name }: Beginning): string =>
  text
    .replaceAll(new RegExp(`\\b${inFiles.code}\\b`, 'g'), code)
    .replaceAll(inFiles.name, () => name.replaceAll(/[\\']/g, '\\$&'))

/** What somebody may call a country here, or undefined. */
export const beginningOf = (code = inFiles.code, name = inFiles.name): Beginning | undefined =>
  /^[A-Z]{2}$/.test(code) && /^[^\p{Cc}]{1,100}$/u.test(name) ? { code, name } : undefined
