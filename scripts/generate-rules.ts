import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { belgium } from '../packs/be/index.ts'
import { belongsToRule } from '../src/features/quality/checks/engine.ts'
import type { ResultMessages } from '../src/features/quality/checks/messages/en.ts'
import { checkMessages } from '../src/features/quality/checks/messages/index.ts'
import type { Rule } from '../src/features/quality/checks/rule.ts'
import { rules } from '../src/features/quality/checks/rules/index.ts'
import { languageNames, languages } from '../src/shared/language.ts'
import { readName } from '../src/shared/localized-text.ts'
import { writeGenerated } from './generated-file.ts'

const folder = 'src/features/quality/checks/rules'
process.chdir(fileURLToPath(new URL('..', import.meta.url)))
const messages = checkMessages.en

/** Each value that a finding needs, as a placeholder with the name. */
const placeholders = new Proxy({} as ResultMessages, { get: (_, name) => `‹${String(name)}›` })

/**
 * Returns a section per rule of the core: the country's binding, the data read, the findings and requirements, and the
 * tests.
 */
function describeRules(): string {
  const lines = [
    '# Rules',
    '',
    'Generated from the rules, the bindings of the country and the messages of the checks by `scripts/generate-rules.ts`. Do not edit.',
    '',
    'An **error** without a justified exception blocks its step of the approval procedure, or freezing a version if it has no step. A **warning** requires a reason. A **hint** is only shown.',
    'A rule whose data is absent is *not computed*, never *passed*. A single issue can be less severe than its rule.',
    'A general rule has no number. A country binds it under its own number to steps and sections of its kinds of plan.',
    '',
    `Bound for: ${readName(belgium.names, 'en')}, pack ${belgium.version}.`,
    '',
    ...rules.flatMap(describeRule),
  ]
  return `${lines.join('\n').trimEnd()}\n`
}

function describeRule(rule: Rule): string[] {
  const bindings = belgium.rules.filter((packRuleBinding) => belongsToRule(rule, packRuleBinding))
  const says = Object.entries(messages.resultMessages).find(([id]) => id === rule.id)?.[1] ?? {}
  const entry = Object.entries(messages.fixes).find(([id]) => id === rule.id)?.[1] ?? ''
  const file = getRuleFileName(rule)
  const reads = rule.sections.map((section) => messages.sections[section]).join('; ')
  return [
    `## ${rule.id}`,
    '',
    ...bindings.flatMap(({ rule: number, names, severity, basis, planKinds, blocks }) => [
      ...(rule.general ? [`Bound as **${number}**:`, ''] : []),
      ...languages.map((language) => `- ${languageNames[language]}: ${readName(names, language)}`),
      '',
      '| | |',
      '|---|---|',
      `| Severity | ${severity} |`,
      `| Basis | ${basis.en} |`,
      `| Kinds of plan | ${planKinds ? planKinds.map(getKindName).join(', ') : 'all'} |`,
      `| Blocks | ${blocks ? describeBlocks(blocks) : severity === 'error' ? 'freezing a version' : 'nothing'} |`,
      `| Reads | ${reads} |`,
      `| Rule and test | \`${folder}/${file}.ts\`, \`${folder}/${file}.test.ts\` |`,
      '',
    ]),
    ...(bindings.length === 0 ? ['Not bound by this country: off.', ''] : []),
    'It finds:',
    '',
    ...Object.values(says).map((say) => `- ${(say as (words: ResultMessages) => string)(placeholders)}`),
    '',
    `How to mend it: ${entry}`,
    '',
  ]
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
  readName(belgium.planKinds.find((kind) => kind.code === code)?.names ?? { en: code }, 'en')

/** Returns the base name of the rule's file and test file. Both must exist. */
function getRuleFileName({ id }: Rule): string {
  const files = readdirSync(folder)
  const holds = (file: string) => readFileSync(`${folder}/${file}`, 'utf8').includes(`id: '${id}'`)
  const name = files.find((file) => !file.endsWith('.test.ts') && holds(file))?.replace(/\.ts$/, '')
  if (!name || !files.includes(`${name}.test.ts`))
    throw new Error(`Rule ${id} has no file of its own with a test beside it.`)
  return name
}

await writeGenerated('docs/rules.md', describeRules(), 'scripts/generate-rules.ts')
