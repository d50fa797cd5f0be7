/**
 * What a refusal says in words, also where these are made from what it names; undefined where the code has no words. For refusals
 * that come as data of another one: of one plan among many, of one item of a sitting.
 */
export function refusalWords(
  words: Readonly<Record<string, unknown>>,
  code: string,
  data: unknown,
): string | undefined {
  const its = words[code]
  if (typeof its === 'function') return String((its as (data: unknown) => string)(data))
  return typeof its === 'string' ? its : undefined
}
