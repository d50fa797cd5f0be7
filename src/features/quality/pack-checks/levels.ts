import type { CountryPack } from '#shared/pack.ts'
import { findDuplicateCodes, makePackIssue, type PackIssue, unknown } from './issue.ts'

const listCodes = (entries: readonly { code: string }[]): string[] => entries.map(({ code }) => code)

/** Finds issues in the levels of a pack, and in what names a level. */
export function findLevelIssues(pack: CountryPack): PackIssue[] {
  const { levels, organisations, competences, planKinds, terms = [] } = pack
  const known = new Set(listCodes(levels))
  const areaKinds = new Set(pack.hierarchies.flatMap(({ kinds }) => kinds))
  const find = (place: string, level: string | undefined) => unknown(`${place}.level`, known, [level], 'level')
  return [
    ...findDuplicateCodes('levels', listCodes(levels)),
    ...(known.has('instance')
      ? [
          makePackIssue(
            'levels[instance]',
            'is the level of the organisation that runs an instance',
            'Use another code.',
          ),
        ]
      : []),
    ...(levels.some(({ extent }) => extent === 'local')
      ? []
      : [
          makePackIssue(
            'levels',
            'has no local level',
            'Set the extent of the level whose areas each have a separate plan to local.',
          ),
        ]),
    ...levels.flatMap(({ code, approvesFigures }, rank) =>
      !approvesFigures || levels.slice(rank + 1).some(({ extent }) => extent === 'local')
        ? []
        : [
            makePackIssue(
              `levels[${code}].approvesFigures`,
              'has no effect, because no local level comes after this level',
              'List the levels from the widest to the most local.',
            ),
          ],
    ),
    ...levels.flatMap(({ code, areaKind }) =>
      unknown(`levels[${code}].areaKind`, areaKinds, [areaKind], 'kind of area of a division'),
    ),
    ...organisations.flatMap(({ code, level }) => find(`organisations[${code}]`, level)),
    ...competences.flatMap(({ topic, level }) => find(`competences[${topic}]`, level)),
    ...terms.flatMap(({ code, level }) => find(`terms[${code}]`, level)),
    ...planKinds.flatMap(({ code, level, cascade = [] }) => [
      ...find(`planKinds[${code}]`, level),
      ...cascade.flatMap((step) =>
        'receivers' in step ? find(`planKinds[${code}].cascade[${step.code}].receivers`, step.receivers.level) : [],
      ),
    ]),
  ]
}
