/** Returns the sorting key of a name: without accents, in lower case, compared byte by byte (collation C). */
export const sortName = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
