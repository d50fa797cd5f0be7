/**
 * The share of labels in the column of areas that must be known in the country of the file, so that a matched label is
 * trusted. Among labels of another country or of something else, some names and numbers also occur in the country:
 * measured with the municipalities of the Netherlands, the names of 2 % are Belgian areas, and with the numbers of the
 * German states, half. A file of the own country, with misspelt names and a few totals, has more than 80 %.
 */
const minKnownShare = 2 / 3

export const isTrustedShare = (share: number): boolean => share >= minKnownShare
