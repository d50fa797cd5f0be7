import type { Area, Requirement } from './requirements/requirement.ts'

/** The id of a requirement in a test file. */
const idPattern = /\[([a-z]+-\d+)\]/g

/**
 * The title of a test that runs: the first argument of `it`, `test` or `describe`, which ends with the ids of the
 * requirements that the test proves: `'… [plan-3] [path-1]'`. The second argument is a function or options.
 */
const titlePattern =
  /(?<!\.(?:skip|todo|fails)|\.(?:skipIf|runIf)\([^\n]*\))\(\s*(['"`])(?:\\.|(?!\1)[^\\])*?((?: \[[a-z]+-\d+\])+)\1,\s*(?:async\b|\(|\{)/g

/**
 * Returns the ids of the requirements that the tests of a file prove.
 *
 * @throws if an id is elsewhere than at the end of the title of a test that runs
 */
export function findProvenIds(source: string, file: string): Set<string> {
  const withoutComments = source.replace(/^\s*(?:\/\/|\/?\*).*$/gm, '')
  const proven = new Set<string>()
  for (const [, , ids] of withoutComments.matchAll(titlePattern))
    for (const [, id] of ids!.matchAll(idPattern)) proven.add(id!)
  const misplaced = [...source.matchAll(idPattern)].map(([, id]) => id!).filter((id) => !proven.has(id))
  if (misplaced.length > 0) throw new Error(`${file}: ids that are not at the end of a title: ${misplaced.join(', ')}.`)
  return proven
}

/**
 * Returns the table of the requirements with their tests, as Markdown.
 *
 * @param provenIds the ids that the tests of each file prove
 * @throws if a requirement has no test or no area, or a test names a requirement that does not exist
 */
export function renderRequirements(
  areas: readonly Area[],
  requirements: readonly Requirement[],
  provenIds: ReadonlyMap<string, ReadonlySet<string>>,
): string {
  const listFiles = (id: string) => [...provenIds].filter(([, ids]) => ids.has(id)).map(([file]) => file)
  const isInArea = ({ id }: Requirement, area: string) => id.startsWith(`${area}-`)
  const problems = [
    ...requirements.filter(({ id }) => listFiles(id).length === 0).map(({ id }) => `${id} has no test`),
    ...requirements
      .filter((requirement) => !areas.some(({ area }) => isInArea(requirement, area)))
      .map(({ id }) => `${id} has no area`),
    ...[...provenIds].flatMap(([file, ids]) =>
      [...ids]
        .filter((id) => !requirements.some((requirement) => requirement.id === id))
        .map((id) => `${file} names ${id}, which does not exist`),
    ),
  ]
  if (problems.length > 0) throw new Error(`Requirements: ${problems.join('; ')}.`)
  const toRow = ({ id, text, page, absent }: Requirement) =>
    `| ${id} | ${absent ? `${text} **Absent:** ${absent}` : text} | ${page} | ${listFiles(id)
      .map((file) => `[${file.split('/').at(-1)}](../${file})`)
      .join(', ')} |`
  const blocks = areas.flatMap(({ area, title }) => [
    '',
    `## ${title}`,
    '',
    '| Id | Requirement | Where a user sees it | Tests |',
    '|---|---|---|---|',
    ...requirements.filter((requirement) => isInArea(requirement, area)).map(toRow),
  ])
  return `${[
    '# Requirements',
    '',
    'Generated from the lists in `scripts/requirements/` and from the ids in the titles of tests by `scripts/generate-requirements.ts`. Do not edit.',
    ...blocks,
  ].join('\n')}\n`
}
