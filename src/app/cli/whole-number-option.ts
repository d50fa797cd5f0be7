import { InvalidArgumentError } from 'commander'

/**
 * Returns the whole number of an option.
 *
 * @throws InvalidArgumentError for a number below 1 or another text
 */
export function parseWholeNumber(text: string): number {
  const number = Number(text)
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError('Enter a whole number greater than 0.')
  return number
}
