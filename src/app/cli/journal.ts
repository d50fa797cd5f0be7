import type { Command } from 'commander'
import type { JournalIssue } from '#platform/journal/journal.ts'
import { verifyJournal } from '#platform/journal/queries.ts'
import { exitCodes } from './exit-codes.ts'
import type { Open } from './open-instance.ts'

const issueMessages: Record<JournalIssue['kind'], string> = {
  altered: 'was altered, or does not follow the line before it',
  payload_altered: 'has another content than was written',
  missing: 'is missing',
  out_of_order: 'is out of order',
  cut_off: 'is missing at the end',
}

export function register(program: Command, open: Open): void {
  const journal = program.command('journal').description('the chained journal of every act')
  journal
    .command('verify')
    .description('read the whole chain, and name every altered, removed or re-ordered line (exit code 1)')
    .action((_options, command: Command) =>
      open(command, async ({ database, answer }) => {
        const verified = await verifyJournal(database.kysely)
        const named = verified.issues.map((fault) => `Line ${fault.seq} ${issueMessages[fault.kind]}.`)
        const text = named.length === 0 ? `${verified.lines} lines, nothing wrong.` : named.join('\n')
        answer(verified, text)
        if (named.length > 0) process.exitCode = exitCodes.issuesFound
      }),
    )
}
