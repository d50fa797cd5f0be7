/** An issue of a pack: the place, the problem, and how to fix it. */
export interface PackIssue {
  /** `planKinds[local_plan].path.steps[approval].needs` */
  place: string
  problem: string
  fix: string
  /** A recommendation: the pack is valid without it. */
  advice?: true
}

export const makePackIssue = (place: string, problem: string, fix: string): PackIssue => ({ place, problem, fix })
export const advice = (place: string, problem: string, fix: string): PackIssue => ({
  place,
  problem,
  fix,
  advice: true,
})

/** Finds duplicate codes. */
export function findDuplicateCodes(place: string, codes: readonly string[]): PackIssue[] {
  const seen = new Set<string>()
  const again = new Set(codes.filter((code) => seen.size === seen.add(code).size))
  return [...again].map((code) =>
    makePackIssue(`${place}[${code}]`, 'is defined more than once', 'Give each entry a unique code.'),
  )
}

/** Finds references to codes that do not exist. */
export const unknown = (
  place: string,
  known: ReadonlySet<string> | ReadonlyMap<string, unknown>,
  codes: readonly (string | undefined)[],
  what: string,
): PackIssue[] =>
  codes.flatMap((code) =>
    code === undefined || known.has(code)
      ? []
      : [
          makePackIssue(
            place,
            `references ${code}, which is not a known ${what}`,
            `Add the ${what}, or reference an existing one.`,
          ),
        ],
  )

/** Finds cycles in a hierarchy. Reports each item once. */
export function rounds(
  place: string,
  codes: Iterable<string>,
  above: (code: string) => readonly string[],
): PackIssue[] {
  const whole = new Set<string>()
  const packIssues: PackIssue[] = []
  const walk = (code: string, path: readonly string[]): void => {
    if (path.includes(code)) {
      const round = [...path.slice(path.indexOf(code)), code].join(' > ')
      packIssues.push(makePackIssue(`${place}[${code}]`, `contains a cycle: ${round}`, 'Remove one of these links.'))
      return
    }
    if (whole.has(code)) return
    for (const value of above(code)) walk(value, [...path, code])
    whole.add(code)
  }
  for (const code of codes) walk(code, [])
  return packIssues
}
