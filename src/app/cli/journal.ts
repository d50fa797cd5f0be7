import type { Command } from 'commander'
import type { JournalIssue } from '#platform/journal/journal.ts'
import { verifyJournal } from '#platform/journal/queries.ts'
import { exitCodes } from './exit-codes.ts'
import type { Open } from './open-instance.ts'

const issueMessages: Record<JournalIssue['kind'], string> = {
  altered: 'was changed or does not follow the preceding line',
  payload_altered: 'has different content from what was recorded',
  missing: 'was deleted',
  out_of_order: 'is not in its original position',
  cut_off: 'was cut off at the end',
}

export function register(program: Command, open: Open): void {
  const journal = program.command('journal').description('the audit log')
  journal
    .command('verify')
    .description('verify the audit log and list every changed, deleted or moved line (exit code 1: errors found)')
    .action((_options, command: Command) =>
      open(command, async ({ database, answer }) => {
        const verified = await verifyJournal(database.kysely)
        const named = verified.issues.map((issue) => `Line ${issue.seq} ${issueMessages[issue.kind]}.`)
        const text = named.length === 0 ? `${verified.lines} lines, no errors.` : named.join('\n')
        answer(verified, text)
        if (named.length > 0) process.exitCode = exitCodes.issuesFound
      }),
    )
}
