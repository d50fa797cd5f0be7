/** Words that give the unit in which the numbers of a file are counted, with the power of ten. */
const scales: readonly [RegExp, number][] = [
  [
    /[x×*]\s?1[ .,'\u00a0\u202f]?000[ .,'\u00a0\u202f]?000\b|\bin (?:millions|miljoenen|millionen|millioner)\b|\ben millions\b|\bmln\.?(?=\W|$)|\bMio\.?(?=\W|$)/i,
    6,
  ],
  [
    /[x×*]\s?1[ .,'\u00a0\u202f]?000\b|\bin (?:thousands|duizendtallen|duizenden|tausend|tusinder|1[ .,]?000)\b|\ben milliers\b|\bi tusinder\b/i,
    3,
  ],
]

/** Returns the power of ten that a title, a head or a note announces, with the text; undefined: none. */
export function findScale(texts: readonly string[]): { power: number; evidence: string } | undefined {
  for (const text of texts)
    for (const [pattern, power] of scales) if (pattern.test(text)) return { power, evidence: text.slice(0, 200) }
  return undefined
}
