/**
 * The share of labels in the column of areas that must be known in the country of the file, so that a matched label is
 * trusted. Among labels of another country or of something else, some names and numbers also occur in the country:
 * of the municipalities of a neighbouring country a few in a hundred, and of short numbers up to half. A file of the own country, with misspelt names and a few totals, has more than 80 %.
 */
const minKnownShare = 2 / 3

export const isTrustedShare = (share: number): boolean => share >= minKnownShare
