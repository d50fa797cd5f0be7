import type { Definition, Parts } from '../entities.ts'

/** Formats parts for the address: `offence=burglary;attempt=yes`; empty: the whole. */
export const writeParts = (parts: Parts): string =>
  Object.entries(parts)
    .filter(([, value]) => value !== '')
    .toSorted(([value], [other]) => (value < other ? -1 : 1))
    .map((pair) => pair.join('='))
    .join(';')

export const parseParts = (text: string): Parts =>
  Object.fromEntries(
    text.split(';').flatMap((part) => {
      const [dimension, value] = part.split('=')
      return dimension && value ? [[dimension, value]] : []
    }),
  )

/** Returns those parts that are dimensions of the indicator. */
export const filterParts = (parts: Parts, { dimensions }: Pick<Definition, 'dimensions'>): Parts =>
  Object.fromEntries(
    dimensions.flatMap(({ code, values }) =>
      values.some((entry) => entry.code === parts[code]) ? [[code, parts[code]!]] : [],
    ),
  )
