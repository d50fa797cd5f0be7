import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { belgium } from '../packs/be/index.ts'
import { checkMessages } from '../src/features/quality/checks/messages/index.ts'
import { ruleMessages } from '../src/features/quality/checks/messages/rules/index.ts'
import type { MessageFormat, MessageValues } from '../src/features/quality/checks/messages/rules/rule-messages.ts'
import type { Rule } from '../src/features/quality/checks/rule.ts'
import { rules } from '../src/features/quality/checks/rules/index.ts'
import { languageNames, languages } from '../src/shared/language.ts'
import { loadName, type Names } from '../src/shared/localized-text.ts'
import type { PackRuleBinding } from '../src/shared/pack.ts'
import { writeGenerated } from './generated-file.ts'

const folder = 'src/features/quality/checks/rules'
process.chdir(fileURLToPath(new URL('..', import.meta.url)))
const messages = checkMessages.en

/** Each value that an issue needs, as a placeholder with the name. */
const placeholders = new Proxy({} as MessageValues, { get: (_, name) => `‹${String(name)}›` })

/**
 * Returns a section per rule of the core: each binding of the country by number, the data read, the issues, the fix
 * and the test.
 */
function describeRules(): string {
  const lines = [
    '# Rules',
    '',
    'Generated from the rules, the bindings of the country and the messages of the checks by `scripts/generate-rules.ts`. Do not edit.',
    '',
    'An **error** without a justified exception blocks its step of the approval procedure, or freezing a version if it has no step. A **warning** stays open, and some ask for a reason when a version is submitted. A **hint** is only shown.',
    'A rule whose data is absent is *not computed*, never *passed*. A single issue can be less severe than its rule.',
    'Each rule has an id. A country binds it under a number of its own, as often as its law requires, and some rules to steps or sections of its kinds of plan.',
    '',
    `Bound for: ${loadName(belgium.names, 'en')}, pack ${belgium.version}.`,
    '',
    ...rules.flatMap(describeRule),
  ]
  return `${lines.join('\n').trimEnd()}\n`
}

function describeRule(rule: Rule): string[] {
  const bindings = belgium.rules.filter((binding) => binding.rule === rule.id)
  const texts: Record<string, Record<string, MessageFormat | string>> = ruleMessages.en
  const { fix, ...issues } = texts[rule.id]!
  const file = getRuleFileName(rule)
  const numbers = [...new Set(bindings.map(({ number }) => number))]
  const reads = rule.sections.map((section) => messages.sections[section]).join('; ')
  return [
    `## ${rule.id}${numbers.length > 0 ? ` (${numbers.join(', ')})` : ''}`,
    '',
    ...bindings.flatMap(({ number, names, severity, basis, planKinds, blocks, ...binding }, index) => [
      ...describeTitle(number, names, bindings[index - 1]),
      '| | |',
      '|---|---|',
      `| Severity | ${severity} |`,
      `| Basis | ${basis.en} |`,
      `| Kinds of plan | ${planKinds ? planKinds.map(getKindName).join(', ') : 'all'} |`,
      `| Blocks | ${blocks ? describeBlocks(blocks) : severity === 'error' ? 'freezing a version' : 'nothing'} |`,
      ...describeParameters(binding),
      `| Reads | ${reads} |`,
      `| Rule and test | \`${folder}/${file}.ts\`, \`${folder}/${file}.test.ts\` |`,
      '',
    ]),
    ...(bindings.length === 0 ? ['Not bound by this country: off.', ''] : []),
    'It finds:',
    '',
    ...Object.values(issues as Record<string, MessageFormat>).map((format) => `- ${format(placeholders)}`),
    '',
    `How to fix it: ${fix}`,
    '',
  ]
}

/** Returns the title of a binding in each language. A further degree of the same number has the same title, once. */
function describeTitle(number: string, names: Names, before: PackRuleBinding | undefined): string[] {
  if (before?.number === number && loadName(before.names, 'en') === loadName(names, 'en'))
    return [`**${number}** for other kinds of plan:`, '']
  return [
    `Bound as **${number}**:`,
    '',
    ...languages.map((language) => `- ${languageNames[language]}: ${loadName(names, language)}`),
    '',
  ]
}

/** Returns the numbers that the country sets, also those of some kinds of plan. */
function describeParameters({
  parameters = {},
  parametersByKind = {},
}: Pick<PackRuleBinding, 'parameters' | 'parametersByKind'>): string[] {
  const list = (values: Readonly<Record<string, number>>) =>
    Object.entries(values)
      .map(([name, value]) => `${name} ${value}`)
      .join(', ')
  const parts = [
    list(parameters),
    ...Object.entries(parametersByKind).map(([kind, values]) => `${getKindName(kind)}: ${list(values)}`),
  ].filter(Boolean)
  return parts.length === 0 ? [] : [`| Parameters | ${parts.join('; ')} |`]
}

/** Returns the step numbers by kind of plan. */
const describeBlocks = (blocks: NonNullable<(typeof belgium.rules)[number]['blocks']>): string =>
  Object.entries(blocks)
    .map(([kind, steps]) => `${getKindName(kind)}: ${steps.map((step) => getStepNumber(kind, step)).join(', ')}`)
    .join('; ')

const getStepNumber = (kind: string, code: string): string =>
  belgium.planKinds.find((planKind) => planKind.code === kind)?.path?.steps.find((step) => step.code === code)
    ?.number ?? code

const getKindName = (code: string): string =>
  loadName(belgium.planKinds.find((kind) => kind.code === code)?.names ?? { en: code }, 'en')

/** Returns the base name of the rule's file and test file, which is the id with hyphens. Both must exist. */
function getRuleFileName({ id }: Rule): string {
  const name = id.replaceAll('_', '-')
  if (![`${name}.ts`, `${name}.test.ts`].every((file) => existsSync(`${folder}/${file}`)))
    throw new Error(`Rule ${id} has no file ${name}.ts with a test.`)
  return name
}

await writeGenerated('docs/rules.md', describeRules(), 'scripts/generate-rules.ts')
