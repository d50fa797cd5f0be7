import type { Command } from 'commander'
import type { PackPreview } from '#features/country/registry/installation/contract.ts'
import { CommandEnded, exitCodes } from './exit-codes.ts'
import { callProcedures } from './find-plan.ts'
import type { Open } from './open-instance.ts'

const sorts = [
  ['new', 'new'],
  ['changed', 'changed'],
  ['locallyEdited', 'edited here (stays)'],
  ['withdrawn', 'withdrawn (stays)'],
] as const
/** Maximum number of codes listed. The counts are complete. */
const maxCount = 20

/** Installs the pack of this process in an instance. Local edits are kept. `--preview` shows all changes beforehand. */
export function upgradeCommand(pack: Command, open: Open): void {
  pack
    .command('upgrade')
    .description('bring the pack of this process into the instance; what was edited here stays')
    .option('--preview', 'say what would be new, changed, edited here and withdrawn, and store nothing')
    .option('--reason <text>', 'why, for the journal')
    .action((options: { preview?: boolean; reason?: string }, command: Command) =>
      open(command, async ({ context, answer }) => {
        const { country } = (await callProcedures(context)).registry
        if (options.preview) {
          const preview = await country.previewPack({})
          return answer({ ...preview, installed: false }, formatUpgrade(preview, 'would bring'))
        }
        if (!options.reason)
          throw new CommandEnded(
            exitCodes.usage,
            'REASON_REQUIRED',
            'Say why: --reason "…". See what it would do: --preview.',
          )
        const done = await country.installPack({ reason: options.reason })
        answer({ ...done, installed: true }, formatUpgrade(done, 'brought'))
      }),
    )
}

function formatUpgrade({ code, version, installedVersion, subjects }: PackPreview, did: string): string {
  const lines = subjects.flatMap((subject) =>
    sorts.flatMap(([sort, words]) => {
      const { count, codes } = subject[sort]
      if (count === 0) return []
      const named = codes.slice(0, maxCount).join(', ')
      return [
        `- ${subject.subject.replaceAll('_', ' ')}: ${count} ${words}: ${named}${count > maxCount ? ', ...' : ''}`,
      ]
    }),
  )
  return [
    `${code}: installed ${installedVersion ?? 'nothing'}, ${did} ${version}.`,
    ...(lines.length === 0 ? ['Nothing differs.'] : lines),
  ].join('\n')
}
