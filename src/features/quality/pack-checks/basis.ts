import type { CountryPack, PackRuleBinding } from '#shared/pack.ts'
import { makePackIssue, type PackIssue } from './issue.ts'

/**
 * Checks the errors of a pack. An error states its basis, is never based on method, and is based on law where it forbids
 * freezing a version, or blocks a decision or an entry into force: nothing else prevents a body from deciding.
 */
export const findBasisIssues = ({ rules, planKinds }: CountryPack): PackIssue[] =>
  rules
    .filter(({ severity, basisKind }) => severity === 'error' && basisKind !== 'law')
    .flatMap((binding) => {
      const { number, basisKind } = binding
      if (basisKind === undefined)
        return [
          makePackIssue(
            `rules[${number}].severity`,
            'is error, although the basis is not stated',
            'State "basisKind". An error needs law. Bind anything else as a warning.',
          ),
        ]
      return basisKind === 'method'
        ? [makePackIssue(`rules[${number}].severity`, 'is error, although the basis is method', bindAsWarning)]
        : [...findFreezeIssues(binding, planKinds), ...findStepIssues(binding, planKinds)]
    })

const bindAsWarning =
  'Bind it as a warning. With "asksReason", the submission of a plan asks for a reason, which is printed as an open point.'
const nameTheLaw = `If a law asks it, state basisKind "law" and the article in "basis". Otherwise: ${bindAsWarning}`

function findFreezeIssues(
  { number, basisKind, planKinds: bound, blocks = {} }: PackRuleBinding,
  planKinds: CountryPack['planKinds'],
): PackIssue[] {
  const kinds = (bound ?? planKinds.map(({ code }) => code)).filter((kind) => !blocks[kind])
  return kinds.length === 0
    ? []
    : [
        makePackIssue(
          `rules[${number}].severity`,
          `is error and forbids freezing a version of ${kinds.join(', ')}, although the basis is ${basisKind}`,
          nameTheLaw,
        ),
      ]
}

function findStepIssues(
  { number, basisKind, blocks = {} }: PackRuleBinding,
  planKinds: CountryPack['planKinds'],
): PackIssue[] {
  return Object.entries(blocks).flatMap(([kind, codes]) => {
    const steps = planKinds.find(({ code }) => code === kind)?.path?.steps ?? []
    return steps
      .filter(({ code, act }) => codes.includes(code) && (act === 'decision' || act === 'entry'))
      .map(({ code, act }) =>
        makePackIssue(
          `rules[${number}].blocks.${kind}`,
          `blocks the ${act === 'entry' ? 'entry into force' : 'decision'} ${code}, although the basis is ${basisKind}`,
          nameTheLaw,
        ),
      )
  })
}
