import type { Command } from 'commander'
import type { PackPreview } from '#features/country/registry/installation/contract.ts'
import { CommandEnded, exitCodes } from './exit-codes.ts'
import { callProcedures } from './find-plan.ts'
import type { Open } from './open-instance.ts'

const sorts = [
  ['new', 'new'],
  ['changed', 'changed'],
  ['locallyEdited', 'edited locally (kept)'],
  ['withdrawn', 'no longer in the pack (kept)'],
] as const
/** Maximum number of codes listed. The counts are complete. */
const maxCount = 20

/** Installs the pack of this process in an instance. Local edits are kept. `--preview` shows all changes beforehand. */
export function upgradeCommand(pack: Command, open: Open): void {
  pack
    .command('upgrade')
    .description('install the country pack of this version in the instance; local edits are kept')
    .option('--preview', 'show the changes without saving them')
    .option('--reason <text>', 'reason, for the audit log')
    .action((options: { preview?: boolean; reason?: string }, command: Command) =>
      open(command, async ({ context, answer }) => {
        const { country } = (await callProcedures(context)).registry
        if (options.preview) {
          const preview = await country.previewPack({})
          return answer({ ...preview, installed: false }, formatUpgrade(preview, 'would install'))
        }
        if (!options.reason)
          throw new CommandEnded(
            exitCodes.usage,
            'REASON_REQUIRED',
            'Give a reason: --reason "…". Use --preview to see the changes.',
          )
        const done = await country.installPack({ reason: options.reason })
        answer({ ...done, installed: true }, formatUpgrade(done, 'installed'))
      }),
    )
}

function formatUpgrade({ code, version, installedVersion, subjects }: PackPreview, did: string): string {
  const lines = subjects.flatMap((subject) =>
    sorts.flatMap(([sort, messages]) => {
      const { count, codes } = subject[sort]
      if (count === 0) return []
      const named = codes.slice(0, maxCount).join(', ')
      return [
        `- ${subject.subject.replaceAll('_', ' ')}: ${count} ${messages}: ${named}${count > maxCount ? ', ...' : ''}`,
      ]
    }),
  )
  return [
    `${code}: previous version ${installedVersion ?? 'none'}, ${did} ${version}.`,
    ...(lines.length === 0 ? ['No changes.'] : lines),
  ].join('\n')
}
