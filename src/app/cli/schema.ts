import type { Command } from 'commander'
import { asJson, writeOut } from './json-file.ts'
import { answerer } from './open-instance.ts'

export function register(program: Command): void {
  program
    .command('schema')
    .description('write the JSON Schema of the plan document, without an instance')
    .option('-o, --output <file>', 'output file (default: standard output)')
    .action(async (options: { output?: string }, command: Command) => {
      const { documentSchema } = await import('#features/planning/plan-document/schema.ts')
      await import('../registration.ts')
      const schema = asJson(documentSchema())
      if (options.output === undefined) return void process.stdout.write(schema)
      await writeOut(options.output, schema)
      answerer(command)({ file: options.output }, `The schema was written to ${options.output}.`)
    })
}
