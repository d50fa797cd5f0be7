/**
 * Returns the message of a declared error, including messages that are built from the error's data. Returns undefined
 * if the code has no message.
 * Used for errors that are part of the data of another error: for a plan among many, or for an item of a meeting.
 */
export function getErrorMessage(
  words: Readonly<Record<string, unknown>>,
  code: string,
  data: unknown,
): string | undefined {
  const message = words[code]
  if (typeof message === 'function') return String((message as (data: unknown) => string)(data))
  return typeof message === 'string' ? message : undefined
}
