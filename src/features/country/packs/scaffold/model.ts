/** Code and name of the country in the template files. */
const templateCountry = { code: 'XX', name: 'Example country' }

export interface NewPackOptions {
  /** ISO 3166 code. */
  code: string
  /** The name in English. */
  name: string
}

/** Adapts a template file to another country. The name is inside single quotes. */
export const replaceCountry = (text: string, { code, name }: NewPackOptions): string =>
  text
    .replaceAll(new RegExp(`\\b${templateCountry.code}\\b`, 'g'), code)
    .replaceAll(templateCountry.name, () => name.replaceAll(/[\\']/g, '\\$&'))

/** Validates the code and name of a country; undefined if invalid. */
export const toScaffoldCountry = (
  code = templateCountry.code,
  name = templateCountry.name,
): NewPackOptions | undefined =>
  /^[A-Z]{2}$/.test(code) && /^[^\p{Cc}]{1,100}$/u.test(name) ? { code, name } : undefined
